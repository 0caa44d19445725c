import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/core/model.ts';
import { stepsOf } from '../../../../src/core/talk/index.ts';
import { Presentation } from '../../../../src/state/presentation.svelte.ts';
import { act, type Action } from '../../../../src/state/presenting/act.ts';
import { AwaitedStory } from '../../../../src/state/presenting/awaited-story.svelte.ts';
import { readMessage, type Channel, type Message } from '../../../../src/state/presenting/messages.ts';
import { Notes } from '../../../../src/state/presenting/notes.svelte.ts';
import { Screen } from '../../../../src/state/presenting/screen.svelte.ts';
import { showSnapshot, snapshotOf } from '../../../../src/state/presenting/snapshot.ts';
import { Timeline } from '../../../../src/state/timeline.svelte.ts';
import { account, article, dataset, event } from '../../../support/data.ts';

const EVENTS = ['a', 'b', 'c', 'd'].map((id, day) =>
  event(id, `2024-07-0${day + 1}`, { accounts: [account('one')] }),
);
const TALK = {
  id: 'short',
  title: 'In short',
  minutes: 5,
  steps: stepsOf(EVENTS).map((step) => ({ ...step, text: '- one\n- two', build: true, notes: 'Slowly.' })),
};
const STORY: Dataset = { ...dataset([article('one')], EVENTS), talks: [TALK] };

/** Channels that keep what is posted until it is delivered, in order, to everybody but who posted it. */
class Air {
  readonly #listeners = new Map<object, (message: Message) => void>();
  #posted: { from: object; data: unknown }[] = [];

  channel(): Channel {
    const me = {};
    return {
      post: (message) => void this.#posted.push({ from: me, data: structuredClone(message) }),
      hear: (listener) => {
        this.#listeners.set(me, listener);
        return () => void this.#listeners.delete(me);
      },
    };
  }

  deliver(most = Infinity): void {
    for (let i = 0; i < most && this.#posted.length > 0; i++) {
      const { from, data } = this.#posted.shift()!;
      const message = readMessage(data);
      expect(message).not.toBeNull();
      for (const [to, listener] of [...this.#listeners]) if (to !== from) listener(message!);
    }
  }
}

let names = 0;
let clock = 1000;
const name = () => `window-${(names += 1)}`;

/** A screen as a tab has it: what a reload keeps is the address, and what the tab remembers. */
class Tab {
  readonly #air: Air;
  kept: { session: string; started: number; cover: Presentation['cover']; isComparing: boolean } | null =
    null;
  address = { talk: 'short' as string | null, step: 1, built: 0 };
  timeline!: Timeline;
  talk!: Presentation;
  screen!: Screen;
  #close = () => {};

  constructor(air: Air) {
    this.#air = air;
    this.load();
  }

  load(): void {
    this.timeline = new Timeline('en-GB');
    this.timeline.whole = STORY;
    this.timeline.presenting = this.address;
    this.talk = new Presentation(this.timeline);
    if (this.kept !== null) {
      this.talk.cover = this.kept.cover;
      this.talk.isComparing = this.kept.isComparing;
    }
    const { timeline, talk, kept } = this;
    const channel = this.#air.channel();
    this.screen = new Screen({
      timeline,
      talk,
      channel,
      act: (action) => act(talk, action),
      now: () => (clock += 1),
      name,
      kept,
    });
    this.#close = this.screen.open();
    this.changed();
  }

  /** What the page does after each change. */
  changed(): void {
    const { session, started } = this.screen;
    this.kept = { session, started, cover: this.talk.cover, isComparing: this.talk.isComparing };
    this.address = this.timeline.presenting!;
    this.screen.tell();
  }

  press(action: Action): void {
    act(this.talk, action);
    this.changed();
  }

  reload(): void {
    // A number that is being typed is not worth remembering.
    this.talk.typed = '';
    this.changed();
    this.#close();
    this.load();
  }
}

/** The notes of a tab, and what they show. */
class NotesTab {
  readonly #air: Air;
  #address: string | null;
  notes!: Notes;
  #close = () => {};

  constructor(air: Air, session: string | null) {
    this.#air = air;
    this.#address = session;
    this.load();
  }

  load(): void {
    this.notes = new Notes(this.#air.channel(), 'test', this.#address);
    this.#close = this.notes.open();
  }

  reload(): void {
    this.#address = this.notes.session;
    this.#close();
    this.load();
  }

  /** What its page shows, as a snapshot of its own. */
  shown(started: number) {
    const timeline = new Timeline('en-GB');
    timeline.whole = STORY;
    const talk = new Presentation(timeline);
    showSnapshot(this.notes.snapshot!, timeline, talk);
    return snapshotOf(timeline, talk, started);
  }
}

const ACTIONS: readonly Action[] = [
  { kind: 'move', steps: 1 },
  { kind: 'move', steps: 1 },
  { kind: 'move', steps: -1 },
  { kind: 'end', which: 'last' },
  { kind: 'go', at: 2 },
  { kind: 'cover', cover: 'black' },
  { kind: 'cover', cover: 'contents' },
  { kind: 'compare' },
  { kind: 'digit', digit: '3' },
  { kind: 'enter' },
  { kind: 'back' },
];
const action = fc.constantFrom(...ACTIONS);
const happening = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('press' as const), action }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('ask' as const), action }) },
  fc.constant({ what: 'reload the screen' as const }),
  fc.constant({ what: 'reload the notes' as const }),
  fc.constant({ what: 'press elsewhere' as const }),
  fc.constant({ what: 'restart' as const }),
  fc.record({ what: fc.constant('deliver' as const), most: fc.nat(4) }),
);

test('notes show what their screen shows, whatever is pressed and loaded anew on either side, and never another talk', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), fc.boolean(), (all, isOpened) => {
      const air = new Air();
      const tab = new Tab(air);
      const notes = new NotesTab(air, isOpened ? tab.screen.session : null);
      air.deliver();
      const elsewhere = new Tab(air);
      for (const one of all) {
        if (one.what === 'press') tab.press(one.action);
        else if (one.what === 'ask') notes.notes.act(one.action);
        else if (one.what === 'reload the screen') tab.reload();
        else if (one.what === 'reload the notes') notes.reload();
        else if (one.what === 'press elsewhere') elsewhere.press({ kind: 'move', steps: 1 });
        else if (one.what === 'restart') notes.notes.restart();
        else air.deliver(one.most);
        // The page tells what has changed by what came.
        tab.changed();
      }
      air.deliver();
      expect(notes.notes.isThere).toBe(true);
      expect(notes.notes.session).toBe(tab.screen.session);
      const seen = snapshotOf(tab.timeline, tab.talk, tab.screen.started);
      expect(notes.notes.snapshot).toEqual(seen);
      expect(notes.shown(tab.screen.started)).toEqual(seen);
      expect(elsewhere.screen.session).not.toBe(tab.screen.session);
    }),
    { numRuns: 300 },
  );
});

describe('in any order', () => {
  test.each([true, false])(
    'notes without a story have it of their screen, and anew (named: %s)',
    (isNamed) => {
      const air = new Air();
      const tab = new Tab(air);
      const { session } = tab.screen;
      const story = new AwaitedStory(air.channel(), isNamed ? session : null);
      story.open();
      const other = new AwaitedStory(air.channel(), 'nobody');
      other.open();
      air.deliver();
      expect(story).toMatchObject({ session, dataset: STORY });
      const first = story.dataset;
      tab.reload();
      air.deliver();
      expect(story.dataset).toEqual(STORY);
      expect(story.dataset).not.toBe(first);
      expect(other.dataset).toBeNull();
    },
  );

  test('notes that are opened first wait for a screen', () => {
    const air = new Air();
    const { notes } = new NotesTab(air, null);
    air.deliver();
    expect([notes.isThere, notes.snapshot]).toEqual([false, null]);
    const { screen } = new Tab(air);
    air.deliver();
    expect([notes.isThere, notes.session]).toEqual([true, screen.session]);
  });

  test('the clock is that of the talk after a reload, and begins again when asked', () => {
    const air = new Air();
    const tab = new Tab(air);
    const { notes } = new NotesTab(air, tab.screen.session);
    const { started } = tab.screen;
    clock += 60_000;
    tab.reload();
    air.deliver();
    expect(notes.snapshot?.started).toBe(started);
    notes.restart();
    air.deliver();
    expect(notes.snapshot?.started).toBe(clock);
  });

  test('a tab that was duplicated is a talk of its own, and the notes stay with the first', () => {
    const air = new Air();
    const tab = new Tab(air);
    const { notes } = new NotesTab(air, tab.screen.session);
    air.deliver();
    const copy = new Tab(air);
    copy.kept = tab.kept;
    copy.address = { talk: 'short', step: 4, built: 0 };
    copy.load();
    air.deliver();
    expect(copy.screen.session).not.toBe(tab.screen.session);
    copy.changed();
    air.deliver();
    expect(notes.session).toBe(tab.screen.session);
    expect(notes.snapshot?.view).toBe('?present=short:1');
  });

  test('notes whose screen is gone offer another talk, and follow it only when asked', () => {
    const air = new Air();
    const channel = air.channel();
    const { notes } = new NotesTab(air, 'gone');
    air.deliver();
    const tab = new Tab(air);
    air.deliver();
    expect([notes.isThere, notes.other]).toEqual([false, tab.screen.session]);
    notes.follow(tab.screen.session);
    air.deliver();
    expect([notes.isThere, notes.other]).toEqual([true, null]);
    channel.post({ kind: 'gone', session: tab.screen.session });
    air.deliver();
    expect(notes.isThere).toBe(false);
  });
});

describe('readMessage', () => {
  const snapshot = { view: '?present=1', cover: null, isComparing: false, typed: '', started: 1 };
  test.each([
    null,
    7,
    'hello',
    {},
    { kind: 'toString' },
    { kind: 'hello' },
    { kind: 'hello', session: 7 },
    { kind: 'act', session: 's', action: { kind: 'move', steps: 9 } },
    { kind: 'act', session: 's', action: { kind: 'constructor' } },
    { kind: 'act', session: 's', action: { kind: 'cover', cover: 'pink' } },
    { kind: 'act', session: 's', action: { kind: 'go', at: 0.5 } },
    { kind: 'snapshot', session: 's', collection: 'c' },
    { kind: 'snapshot', session: 's', collection: 'c', snapshot: { ...snapshot, started: NaN } },
    { kind: 'snapshot', session: 's', collection: 'c', snapshot: { ...snapshot, cover: 'pink' } },
    { kind: 'snapshot', session: 's', collection: 'c', snapshot: { ...snapshot, typed: 'x' } },
    { kind: 'snapshot', session: 's', collection: 'c', snapshot: { ...snapshot, view: 'x'.repeat(20_001) } },
  ])('refuses %j', (data) => {
    expect(readMessage(data)).toBeNull();
  });

  test('takes a snapshot', () => {
    const message = { kind: 'snapshot', session: 's', collection: 'c', snapshot };
    expect(readMessage(message)).toEqual(message);
  });
});

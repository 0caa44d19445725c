import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { widthsOf } from '../../../../src/layout/index.ts';
import { arrangeHere } from '../../../../src/state/arranger.ts';
import { Contents } from '../../../../src/state/contents.svelte.ts';
import { Display } from '../../../../src/state/display.svelte.ts';
import { Picture } from '../../../../src/state/picture.svelte.ts';
import { Timeline } from '../../../../src/state/timeline.svelte.ts';
import { Viewport } from '../../../../src/state/viewport.svelte.ts';
import { Session } from '../../../../src/ui/timeline/session.svelte.ts';
import { typeahead } from '../../../../src/ui/timeline/typeahead.ts';
import { dataset, event } from '../../../support/data.ts';
import { inRoot } from '../../../support/runes.svelte.ts';

/** Of one day, so many that their lane cannot label them all. */
const CROWD = Array.from({ length: 60 }, (_, i) =>
  event(`crowd${String(i).padStart(2, '0')}`, '2024-03-01', { theme: 'b', title: `Crowd ${i}`, weight: -i }),
);

const EVENTS = [
  event('alpha', '2024-01-01', { title: 'Alpha' }),
  event('beta', '2024-01-20', { title: 'Beta' }),
  ...CROWD,
  event('gamma', '2024-06-01', { title: 'Gamma', weight: 9 }),
];

let session: Session;
let viewport: Viewport;
let picture: Picture;
let timeline: Timeline;
let display: Display;
let now: number;
let stop: () => void;
const called = { onchoose: vi.fn<(id: string) => void>(), onclose: vi.fn(), onhelp: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  now = 0;
  timeline = new Timeline('en-GB');
  timeline.whole = dataset([], EVENTS);
  display = new Display();
  viewport = new Viewport({ now: () => 0, frame: () => 0, cancel: () => {}, reducedMotion: () => true });
  viewport.width = 1000;
  const root = inRoot(() => {
    const contents = new Contents(timeline, display);
    picture = new Picture(viewport, {
      table: () => contents.table,
      lanes: () => contents.lanes,
      fold: () => contents.fold,
      widths: () => widthsOf(new Float32Array(EVENTS.length).fill(150)),
      digit: () => 7,
      height: () => 400,
      collapsed: () => new Set(),
      reported: () => null,
      always: () => [],
      arranger: arrangeHere,
    });
    return new Session({
      timeline,
      contents,
      viewport,
      picture: () => picture,
      ...called,
      typeahead,
    });
  });
  session = root.made;
  stop = root.stop;
});

afterEach(() => stop());

/** Presses keys, 10 ms after one another; gives what of them was not left to the browser. */
function press(...keys: (string | Partial<KeyboardEvent>)[]): string[] {
  const taken: string[] = [];
  for (const key of keys) {
    now += 10;
    const plain = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, timeStamp: now };
    const pressed = { ...plain, ...(typeof key === 'string' ? { key } : key) };
    const preventDefault = () => void taken.push(pressed.key);
    session.onkeydown({ ...pressed, preventDefault } as KeyboardEvent);
    flushSync();
  }
  return taken;
}

const span = () => viewport.scale.end - viewport.scale.start;

describe('keys', () => {
  test('go from event to event, and say where they are while the timeline has the focus', () => {
    press('ArrowRight');
    expect(session.cursor).toBe('alpha');
    expect(session.spoken).toBeNull();
    session.hasFocus = true;
    expect(session.spoken?.id).toBe('alpha');
    expect(session.focused).toBe('alpha');
    press('ArrowRight', 'ArrowRight');
    expect(session.spoken?.id).toBe('crowd00');
    press('End');
    expect(session.cursor).toBe('gamma');
    press('ArrowDown');
    expect(session.cursor).toBe('crowd00');
  });

  test('bring the event in view', () => {
    viewport.show({ start: Date.UTC(2024, 0, 1), end: Date.UTC(2024, 0, 15) });
    const gamma = EVENTS.at(-1)!.span.start;
    press('End');
    expect(viewport.scale.start).toBeLessThan(gamma);
    expect(viewport.scale.end).toBeGreaterThan(gamma);
  });

  test('bring it in view on a folded axis too', () => {
    timeline.whole = dataset([], [event('old', '1820-01-01'), event('older', '1820-02-01'), ...EVENTS]);
    display.folded = true;
    flushSync();
    viewport.show({ start: viewport.extent!.start, end: viewport.extent!.start + 30 * 86_400_000 });
    press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(session.cursor).toBe('alpha');
    const at = viewport.fold.toAxis(EVENTS[0]!.span.start);
    expect(at).toBeLessThan(EVENTS[0]!.span.start);
    expect(viewport.scale.start).toBeLessThan(at);
    expect(viewport.scale.end).toBeGreaterThan(at);
  });

  test('zoom, pan, show everything, and help', () => {
    const whole = span();
    press('+');
    expect(span()).toBeCloseTo(whole / 1.6, -3);
    const { start } = viewport.scale;
    press({ key: 'ArrowRight', shiftKey: true });
    expect(viewport.scale.start - start).toBeCloseTo(span() * 0.3, -3);
    press('0');
    expect(viewport.isFitted).toBe(true);
    press('?');
    expect(called.onhelp).toHaveBeenCalledOnce();
  });

  test('are left to the browser where they mean nothing here', () => {
    expect(press('Tab', { key: 'a', ctrlKey: true }, 'ArrowRight')).toEqual(['ArrowRight']);
  });

  test('open the event at the cursor, if there is one, and close it', () => {
    press('Enter');
    expect(called.onchoose).not.toHaveBeenCalled();
    press('ArrowRight', 'Enter');
    expect(called.onchoose.mock.calls).toEqual([['alpha']]);
    press('Escape');
    expect(called.onclose).toHaveBeenCalledOnce();
  });

  test('go on from the event that was opened last, wherever it was opened', () => {
    timeline.choose('beta');
    flushSync();
    press('ArrowLeft');
    expect(session.cursor).toBe('alpha');
    timeline.choose(null);
    flushSync();
    expect(session.cursor).toBe('alpha');
  });
});

test('without a search, what is typed is left to the browser', () => {
  stop();
  const plain = inRoot(() => {
    const contents = new Contents(timeline, display);
    return new Session({ timeline, contents, viewport, picture: () => picture, ...called });
  });
  ({ made: session, stop } = plain);
  session.hasFocus = true;
  expect(press('g', 'End', 'Backspace', 'Escape')).toEqual(['End', 'Escape']);
  expect(session.cursor).toBe('gamma');
  expect(session.complaint).toBeNull();
});

describe('a search', () => {
  beforeEach(() => {
    session.hasFocus = true;
  });

  test('goes to what is typed, and back', () => {
    press('g', 'a');
    expect(session.cursor).toBe('gamma');
    expect(session.complaint).toBeNull();
    press('Backspace', 'Backspace');
    expect(session.cursor).toBe('gamma');
  });

  test('says what is not found, until something else is done', () => {
    press('b', 'x');
    expect(session.cursor).toBe('beta');
    expect(session.missed).toBe('bx');
    expect(session.complaint).toContain('“bx”');
    session.hasFocus = false;
    expect(session.complaint).toBeNull();
    session.hasFocus = true;
    press('ArrowRight');
    expect(session.missed).toBeNull();

    session.cursor = null;
    press('x', 'x');
    expect(session.missed).toBe('xx');
    press('Backspace');
    expect(session.missed).toBeNull();
  });

  test('is ended by Escape, which then closes nothing', () => {
    press('b', 'Escape');
    expect(called.onclose).not.toHaveBeenCalled();
    press('Escape');
    expect(called.onclose).toHaveBeenCalledOnce();
  });

  test('is ended by a move: what is typed then begins another', () => {
    press('b', 'ArrowLeft', 'g');
    expect(session.missed).toBeNull();
    expect(session.cursor).toBe('gamma');
  });
});

describe('clusters', () => {
  test('are known by the label they follow, while it has one', () => {
    const [cluster] = picture.projection.clusters;
    expect(session.cluster).toBeUndefined();
    session.openCluster = cluster!.id;
    expect(session.cluster).toEqual(cluster);
    session.openCluster = 'gamma';
    expect(session.cluster).toBeUndefined();
  });

  test('are brought apart, and their list is closed', () => {
    const whole = span();
    const cluster = picture.projection.clusters.find(({ lane }) => lane === 1);
    session.openCluster = cluster!.id;
    session.spread(cluster!.id);
    flushSync();
    expect(session.openCluster).toBeNull();
    expect(span()).toBeLessThan(whole / 10);
    const { start, end } = viewport.scale;
    expect(start).toBeLessThanOrEqual(CROWD[0]!.span.start);
    expect(end).toBeGreaterThan(CROWD[0]!.span.start);
  });

  test('that are no more are not brought apart, but closed', () => {
    const whole = span();
    session.openCluster = 'gamma';
    session.spread('gamma');
    expect(session.openCluster).toBeNull();
    expect(span()).toBe(whole);
  });

  test('are closed when an event is chosen', () => {
    session.openCluster = 'crowd00';
    session.choose('crowd05');
    expect(session.openCluster).toBeNull();
    expect(called.onchoose).toHaveBeenCalledWith('crowd05');
  });
});

describe('cards', () => {
  const UNLABELLED = 'crowd59';

  test('tell of marks without a label, under the pointer before that of the cursor', () => {
    expect(session.told).toBeUndefined();
    session.cursor = UNLABELLED;
    expect(session.told).toBeUndefined();
    session.hasFocus = true;
    expect(session.told?.id).toBe(UNLABELLED);
    session.hovered = 'crowd58';
    expect(session.told?.id).toBe('crowd58');
    session.hovered = 'nobody';
    expect(session.told).toBeUndefined();
  });

  test('tell of those with one where labels do not say all', () => {
    expect(picture.labelsSayAll).toBe(false);
    expect(picture.projection.labels.map(({ id }) => id)).toContain('crowd00');
    session.hovered = 'crowd00';
    expect(session.told?.id).toBe('crowd00');
    timeline.whole = dataset([], [...EVENTS.slice(0, 3), EVENTS.at(-1)!]);
    flushSync();
    expect(picture.labelsSayAll).toBe(true);
    expect(picture.projection.labels.map(({ id }) => id)).toContain('crowd00');
    expect(session.told).toBeUndefined();
  });

  test('Escape closes the list of a cluster, then a card under the pointer, then the event', () => {
    session.openCluster = 'crowd00';
    session.hovered = UNLABELLED;
    press('Escape');
    expect([session.openCluster, session.hovered]).toEqual([null, UNLABELLED]);
    press('Escape');
    expect(session.hovered).toBeNull();
    expect(called.onclose).not.toHaveBeenCalled();
    press('Escape');
    expect(called.onclose).toHaveBeenCalledOnce();
  });

  test('a pointer that nothing is told of does not keep the event open', () => {
    session.hovered = 'nobody';
    press('Escape');
    expect(called.onclose).toHaveBeenCalledOnce();
  });

  test('under the pointer go by Escape wherever the focus is; that of the cursor stays', () => {
    const escape = { key: 'Escape' } as KeyboardEvent;
    session.hovered = UNLABELLED;
    session.dismissCard({ key: 'x' } as KeyboardEvent);
    expect(session.hovered).toBe(UNLABELLED);
    session.dismissCard(escape);
    expect(session.hovered).toBeNull();
    session.hovered = 'nobody';
    session.dismissCard(escape);
    expect(session.hovered).toBe('nobody');
    session.hovered = null;
    session.cursor = UNLABELLED;
    session.hasFocus = true;
    session.dismissCard(escape);
    expect(session.told?.id).toBe(UNLABELLED);
  });
});

import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../../../src/core/model.ts';
import { describeSpan } from '../../../../src/core/span/index.ts';
import { EventCursor } from '../../../../src/ui/timeline/event-cursor.ts';
import { keyAction } from '../../../../src/ui/timeline/keys.ts';
import { SearchKeys } from '../../../../src/ui/timeline/search-keys.ts';
import { Typeahead } from '../../../../src/ui/timeline/typeahead.ts';
import { event } from '../../../support/data.ts';

const MOST_KEYS = 10;
const COUNT = 1000;
const LOCALE = 'en-GB';

const WHO = (
  'Ukrainian forces|Russian forces|NATO leaders|The Senate|The European Council|President Zelenskyy|The Kremlin|' +
  'Ukraine’s air force|The White House|The Pentagon|Germany|Poland|Hungary’s government|The United Nations|' +
  'A Ukrainian drone|Wagner fighters|The Élysée|Britain|The Red Cross|Turkish mediators'
).split('|');
const DOES = (
  'announce|reject|attack|withdraw from|visit|promise help for|vote on|publish a report on|warn of|discuss|postpone|' +
  'confirm|deny|condemn|prepare'
).split('|');
const WHAT = (
  'a counteroffensive|peace talks|an aid package|the Kursk incursion|a prisoner exchange|the grain deal|' +
  'a ceasefire|new sanctions|the power plant|the bridge|a village near Bakhmut|the summit in Washington|' +
  'long-range missiles|air defence|an election|the dam|winter attacks on the grid|mobilisation|membership|a tribunal'
).split('|');

/** The same numbers in [0, 1) each time: a linear congruence (Park and Miller, 1988). */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A thousand events of three years, no two of one title, most of their words shared by dozens. */
function thousandEvents(): TimelineEvent[] {
  const next = random(7);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)]!;
  const titles = new Set<string>();
  while (titles.size < COUNT) titles.add(`${pick(WHO)} ${pick(DOES)} ${pick(WHAT)}`);
  const days = [...titles].map(() => Math.floor(next() * 1096)).sort((a, b) => a - b);
  return [...titles].map((title, index) => {
    const day = new Date(Date.UTC(2022, 0, 1 + days[index]!)).toISOString().slice(0, 10);
    return event(String(index), day, { title });
  });
}

const EVENTS = thousandEvents();
const cursor = new EventCursor(EVENTS, []);
const keys = new SearchKeys(EVENTS, LOCALE);
/** What each text finds from the first event on: events share most of their words. */
const found = new Map<string, number>();
const typeahead = new Typeahead(EVENTS, LOCALE);

/** Where the keys, as the browser names them, lead to from the first event, pressed one after the other. */
function press(names: readonly string[]): number {
  let at = 0;
  names.forEach((key, index) => {
    const now = index * 150;
    const action = keyAction(
      { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
      typeahead.isOpen(now),
    );
    if (action?.kind === 'type') {
      const next = typeahead.type(action.text, at, now);
      if (next >= 0) at = next;
    } else typeahead.end();
    if (action?.kind === 'move') at = cursor.indexOf(cursor.move(String(at), action.to)?.id ?? null);
  });
  typeahead.end();
  return at;
}

/** Pages and arrows that lead from one event to another. */
function steps(from: number, to: number): string[] {
  const pages = Math.round((to - from) / 10);
  const rest = to - from - pages * 10;
  const repeat = (count: number, forwards: string, backwards: string) =>
    Array<string>(Math.abs(count)).fill(count > 0 ? forwards : backwards);
  return [...repeat(pages, 'PageDown', 'PageUp'), ...repeat(rest, 'ArrowRight', 'ArrowLeft')];
}

/** What somebody who looks for the event may type: the beginnings of one to three of its words. */
function* searches({ title, span }: TimelineEvent): Generator<string> {
  const words = `${title} ${describeSpan(span, LOCALE)}`.match(/[\p{L}\p{N}]+/gu)!;
  for (const a of words) for (const length of [1, 2, 3, 4]) yield a.slice(0, length);
  for (const a of words) for (const b of words) yield `${a.slice(0, 3)} ${b.slice(0, 4)}`;
  for (const a of words)
    for (const b of words) for (const c of words) yield `${a.slice(0, 2)} ${b.slice(0, 2)} ${c.slice(0, 4)}`;
}

/** At most ten keys that lead from the first event to this one; null where the search knows of none. */
function keysTo(target: number): string[] | null {
  const walked = [steps(0, target), ['End', ...steps(COUNT - 1, target)]];
  const short = walked.find((names) => names.length <= MOST_KEYS);
  if (short !== undefined) return short;
  for (const typed of searches(EVENTS[target]!)) {
    if (!found.has(typed)) found.set(typed, keys.find(typed, 1));
    const names = [...typed, ...steps(found.get(typed)!, target)];
    if (names.length <= MOST_KEYS && press(names) === target) return names;
  }
  return null;
}

test('any of a thousand events is reached from the first with at most ten keys', { timeout: 60_000 }, () => {
  expect(new Set(EVENTS.map(({ title }) => title)).size).toBe(COUNT);
  const ways = EVENTS.map((_, target) => keysTo(target));
  const unreached = EVENTS.filter((_, index) => ways[index] === null).map(({ title }) => title);
  expect(unreached).toEqual([]);
  ways.forEach((names, target) => expect(press(names!), names!.join(' ')).toBe(target));
});

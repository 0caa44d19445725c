import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';

/** The adapter as it is printed, run with a deck and a frame that only note what is done with them. */
const DOCS = readFileSync(new URL('../../../../docs/presenting.md', import.meta.url), 'utf8');
const ADAPTER = /reveal\.js 6:\n\n```js\n(.*?)```/s.exec(DOCS)![1]!;

type Key = (event: { shiftKey: boolean }) => void;

const talk = { postMessage: (data: { by: number }) => void done.push(`talk ${data.by}`) };
const shown = { contentWindow: talk, blur: () => void done.push('blur') };
let done: string[];
let keyboard: Record<string, Key>;
let hear: (message: object) => void;
let isTalk: boolean;
let isOverview: boolean;

beforeEach(() => {
  done = [];
  [isTalk, isOverview] = [true, false];
  const moves = ['next', 'prev', 'left', 'right', 'up', 'down'].map((way) => [way, () => done.push(way)]);
  const deck = {
    ...Object.fromEntries(moves),
    getCurrentSlide: () => ({ querySelector: () => (isTalk ? shown : null) }),
    isOverview: () => isOverview,
    configure: (options: { keyboard: Record<string, Key> }) => (keyboard = options.keyboard),
  };
  const listen = (_: string, listener: typeof hear) => (hear = listener);
  new Function('Reveal', 'addEventListener', ADAPTER)(deck, listen);
});

test.each([
  ['PageDown', 34, false, 'talk 1', 'next'],
  ['PageUp', 33, false, 'talk -1', 'prev'],
  ['Space', 32, false, 'talk 1', 'next'],
  ['Shift+Space', 32, true, 'talk -1', 'prev'],
  ['→', 39, false, 'talk 1', 'right'],
  ['↓', 40, false, 'talk 1', 'down'],
  ['N', 78, false, 'talk 1', 'next'],
  ['←', 37, false, 'talk -1', 'left'],
  ['↑', 38, false, 'talk -1', 'up'],
  ['P', 80, false, 'talk -1', 'prev'],
] as const)(
  '%s steps the talk; elsewhere and in the overview, the deck',
  (_, code, shiftKey, within, without) => {
    keyboard[code]!({ shiftKey });
    isTalk = false;
    keyboard[code]!({ shiftKey });
    [isTalk, isOverview] = [true, true];
    keyboard[code]!({ shiftKey });
    expect(done).toEqual([within, without, without]);
  },
);

test('at its ends the deck goes on, and has the keys again; nobody else’s messages count', () => {
  hear({ data: { dateline: 'end', at: 'last' }, source: talk });
  hear({ data: { dateline: 'end', at: 'first' }, source: talk });
  hear({ data: { dateline: 'end', at: 'last' }, source: {} });
  hear({ data: null, source: talk });
  expect(done).toEqual(['blur', 'next', 'blur', 'prev']);
});

import { expect, test } from 'vitest';
import { openingWindow } from '../../../../src/ui/embed/opening.ts';
import { roomForLanes } from '../../../../src/ui/embed/room.ts';
import { openingPart, stretch } from '../../../../src/ui/embed/stretch.ts';

const usual = { range: null, start_at_end: false, initial_zoom: null };

const fitted = { start: 100, end: 300 };
const extent = { start: 120, end: 260 };

test.each([
  [{}, null],
  [{ initial_zoom: 1 }, null],
  [{ initial_zoom: 1, start_at_end: true }, null],
  [{ initial_zoom: 4 }, { start: 115, end: 165 }],
  [
    { initial_zoom: 4, start_at_end: true },
    { start: 220, end: 270 },
  ],
  [
    { initial_zoom: 2, start_at_end: true },
    { start: 180, end: 280 },
  ],
  [
    { range: { start: 5, end: 7 }, start_at_end: true, initial_zoom: 9 },
    { start: 5, end: 7 },
  ],
])('%j opens with %j', (asked, window) => {
  expect(openingWindow({ ...usual, ...asked }, fitted, extent)).toEqual(window);
});

test('who begins at the end sees a third', () => {
  const all = { start: 0, end: 300 };
  expect(openingWindow({ ...usual, start_at_end: true }, all, all)).toEqual({ start: 200, end: 300 });
});

const DAY = 86_400_000;

test('room for time grows with its logarithm, up to a limit', () => {
  expect([-5, 0, 1, 3, 7].map((days) => stretch(days * DAY))).toEqual([0, 0, 6, 12, 18]);
  expect(stretch(100_000 * DAY)).toBe(56);
});

test.each([
  ['the first', 40, 0, -1, { from: 0, to: 16 }],
  ['those from a place on', 40, 10, -1, { from: 10, to: 26 }],
  ['the last', 40, 24, -1, { from: 24, to: 40 }],
  ['no fewer at the end', 40, 35, -1, { from: 24, to: 40 }],
  ['all of a few', 5, -11, -1, { from: 0, to: 5 }],
  ['the first where the open one is among the first three', 40, 0, 2, { from: 0, to: 16 }],
  ['the one before an open one', 40, 0, 3, { from: 2, to: 18 }],
  ['the one before an open one near the end', 40, 0, 39, { from: 38, to: 40 }],
  ['an open one that is the first', 40, 24, 0, { from: 0, to: 16 }],
  ['where it was asked to where the open one is near', 40, 10, 12, { from: 10, to: 26 }],
  ['nothing of nothing', 0, 0, -1, { from: 0, to: 0 }],
])('a list begins with %s', (_what, length, first, open, part) => {
  expect(openingPart(length, 16, first, open)).toEqual(part);
});

test.each([
  [{}, 380],
  [{ height: 400 }, 245],
  [{ height: 400, toolbar: false }, 309],
  [{ height: 400, lanes: 'actor' }, 212],
] as const)('with %j lanes may take %i px', (asked, room) => {
  expect(roomForLanes({ height: null, toolbar: true, lanes: 'theme', ...asked })).toBe(room);
});

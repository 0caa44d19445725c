import { expect, test } from 'vitest';
import { behind, clockTime } from '../../../../src/core/talk/index.ts';

const MINUTE = 60_000;

test.each([
  // Ten steps in ten minutes: the third has the third minute.
  [2.5, 2, 0],
  [2, 2, 0],
  [3, 2, 0],
  [4, 2, 1],
  [1.5, 2, -0.5],
  [12, 9, 2],
])('after %d minutes at step %d: %d minutes behind', (elapsed, at, late) => {
  expect(behind({ elapsed: elapsed * MINUTE, minutes: 10, at, of: 10 })).toBeCloseTo(late * MINUTE);
});

test('a talk without steps is no division by nothing', () => {
  expect(behind({ elapsed: MINUTE, minutes: 1, at: 0, of: 0 })).toBe(0);
});

test.each([
  [-5, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [3_600_000 + 4 * MINUTE + 5000, '1:04:05'],
])('%d ms is %s', (ms, said) => {
  expect(clockTime(ms)).toBe(said);
});

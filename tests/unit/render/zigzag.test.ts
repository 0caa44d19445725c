import { expect, test } from 'vitest';
import { zigzag } from '../../../src/render/zigzag.ts';

/** Swings of 2.5 px to either side, 5 px high. */
test.each([
  {
    name: 'from the top',
    points: zigzag(100, 0, 12, 0),
    expected: [
      [97.5, 0],
      [102.5, 5],
      [97.5, 10],
      [99.5, 12],
    ],
  },
  {
    name: 'counted from the bottom',
    points: zigzag(100, 0, 12, 12),
    expected: [
      [99.5, 0],
      [97.5, 2],
      [102.5, 7],
      [97.5, 12],
    ],
  },
  {
    name: 'ends at a swing',
    points: zigzag(0, 0, 10, 0),
    expected: [
      [-2.5, 0],
      [2.5, 5],
      [-2.5, 10],
    ],
  },
])('$name', ({ points, expected }) => {
  expect(points).toEqual(expected);
});

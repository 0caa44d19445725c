import { expect, test } from 'vitest';
import { countBelow, countUpTo } from '../../../src/layout/search.ts';

const SORTED = Float64Array.of(1, 3, 3, 3, 8);

test.each([
  { value: 0, below: 0, upTo: 0 },
  { value: 1, below: 0, upTo: 1 },
  { value: 2, below: 1, upTo: 1 },
  { value: 3, below: 1, upTo: 4 },
  { value: 7, below: 4, upTo: 4 },
  { value: 8, below: 4, upTo: 5 },
  { value: 9, below: 5, upTo: 5 },
])('of 1 3 3 3 8, $below are below $value and $upTo at most that', ({ value, below, upTo }) => {
  expect(countBelow(SORTED, value)).toBe(below);
  expect(countUpTo(SORTED, value)).toBe(upTo);
});

test('of nothing, nothing is below', () => {
  expect(countBelow(new Float64Array(0), 1)).toBe(0);
  expect(countUpTo(new Float64Array(0), 1)).toBe(0);
});

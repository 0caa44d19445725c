import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBelow, countBelowFrom, countUpTo, countUpToFrom } from '../../../src/layout/search.ts';

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

test('counting on from what is known comes to the same', () => {
  const values = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 200, size: 'max' });
  fc.assert(
    fc.property(values, fc.integer({ min: -1, max: 41 }), fc.nat(), (unsorted, value, any) => {
      const sorted = Float64Array.from(unsorted).sort();
      const below = countBelow(sorted, value);
      const upTo = countUpTo(sorted, value);
      expect(countBelowFrom(sorted, value, any % (below + 1))).toBe(below);
      expect(countUpToFrom(sorted, value, any % (upTo + 1))).toBe(upTo);
    }),
  );
});

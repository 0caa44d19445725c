import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsTree, lastGoingOn } from '../../../src/layout/last-going-on.ts';

const before = (ends: readonly number[], place: number, ms: number) =>
  lastGoingOn(endsTree(Float64Array.from(ends)), place, ms);

test.each([
  { ends: [], place: 0, ms: 0, found: -1 },
  { ends: [5], place: 1, ms: 4, found: 0 },
  { ends: [5], place: 1, ms: 5, found: -1 },
  { ends: [5], place: 0, ms: 4, found: -1 },
  { ends: [9, 3, 7, 2], place: 4, ms: 2, found: 2 },
  { ends: [9, 3, 7, 2], place: 2, ms: 2, found: 1 },
  { ends: [9, 3, 7, 2], place: 4, ms: 7, found: 0 },
])('of ends $ends the last before place $place after $ms is $found', ({ ends, place, ms, found }) => {
  expect(before(ends, place, ms)).toBe(found);
});

test('finds what a scan finds, whatever the number of levels', () => {
  const anyEnds = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 700, size: 'max' });
  const rarely = fc.array(
    fc.oneof({ weight: 99, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(20) }),
    {
      maxLength: 700,
      size: 'max',
    },
  );
  fc.assert(
    fc.property(fc.oneof(anyEnds, rarely), fc.integer({ min: -1, max: 21 }), fc.nat(), (ends, ms, any) => {
      const place = any % (ends.length + 1);
      expect(before(ends, place, ms)).toBe(ends.slice(0, place).findLastIndex((end) => end > ms));
      expect(before(ends, ends.length, ms)).toBe(ends.findLastIndex((end) => end > ms));
    }),
  );
});

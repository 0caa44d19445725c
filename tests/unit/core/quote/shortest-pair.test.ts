import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestPair } from '../../../../src/core/quote/shortest-pair.ts';

describe('shortestPair', () => {
  test.each([
    ['no other place', [], 9, 9, { before: 0, after: 0 }],
    ['a suffix', [{ left: 5, right: 2 }], 9, 9, { before: 0, after: 3 }],
    ['a prefix', [{ left: 2, right: 5 }], 9, 9, { before: 3, after: 0 }],
    ['no room after', [{ left: 5, right: 2 }], 9, 2, { before: 6, after: 0 }],
    ['no room before', [{ left: 2, right: 5 }], 2, 9, { before: 0, after: 6 }],
    ['just room before', [{ left: 2, right: 5 }], 3, 9, { before: 3, after: 0 }],
    [
      'both',
      [
        { left: 9, right: 1 },
        { left: 1, right: 9 },
      ],
      20,
      20,
      { before: 2, after: 2 },
    ],
  ])('%s', (_, others, roomBefore, roomAfter, expected) => {
    expect(shortestPair(others, roomBefore, roomAfter)).toEqual(expected);
  });

  test('rules out every place, and no shorter pair does', () => {
    const length = fc.nat(8);
    const room = fc.integer({ min: 9, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ left: length, right: length })),
        room,
        room,
        (others, roomBefore, roomAfter) => {
          const lengths = [...Array(13).keys()];
          const sums = lengths.flatMap((before) =>
            lengths
              .filter((after) => others.every(({ left, right }) => before > left || after > right))
              .map((after) => before + after),
          );
          const { before, after } = shortestPair(others, roomBefore, roomAfter);
          expect(others.every(({ left, right }) => before > left || after > right)).toBe(true);
          expect(before + after).toBe(Math.min(...sums));
        },
      ),
    );
  });
});

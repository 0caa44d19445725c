import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignInBand } from '../../../../src/core/quote/align.ts';

const EVERYWHERE = { low: -100, high: 100 };

/** Edit distance by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
}

describe('alignInBand', () => {
  test.each([
    ['the same', 'vote', 'a vote b', 2, 6, 0],
    ['a changed letter', 'vote', 'a vole b', 2, 6, 1],
    ['a changed first letter', 'vote', 'a note b', 2, 6, 1],
    ['a changed last letter', 'vote', 'a voty b', 2, 6, 1],
    ['a letter too many', 'voite', 'a vote b', 2, 6, 1],
    ['a letter too few', 'voe', 'a vote b', 2, 6, 1],
    ['the first of several', 'vote', 'vole vole', 0, 4, 1],
    ['the better of several', 'vote', 'vile vole', 5, 9, 1],
    ['at the start', 'xvote', 'vote', 0, 4, 1],
    ['at the end', 'votex', 'vote', 0, 4, 1],
    ['longer than the text', 'a vote b', 'vote', 0, 4, 4],
    ['an empty text', 'vote', '', 0, 0, 4],
  ])('%s', (_, pattern, text, start, end, distance) => {
    expect(alignInBand(pattern, text, EVERYWHERE)).toEqual({ start, end, distance });
  });

  test('finds the least distance to any piece of the text', () => {
    const word = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }),
        word(6),
        (pattern, text) => {
          const found = alignInBand(pattern, text, EVERYWHERE);
          const limits = Array.from({ length: text.length + 1 }, (_, i) => i);
          const pieces = limits.flatMap((start) =>
            limits.filter((end) => end >= start).map((end) => text.slice(start, end)),
          );
          expect(found.distance).toBe(Math.min(...pieces.map((piece) => distance(pattern, piece))));
          expect(distance(pattern, text.slice(found.start, found.end))).toBe(found.distance);
        },
      ),
    );
  });

  test.each([
    ['within it', { low: 5, high: 7 }, { start: 6, end: 10, distance: 0 }],
    ['on its lower edge', { low: 6, high: 9 }, { start: 6, end: 10, distance: 0 }],
    ['on its upper edge', { low: 3, high: 6 }, { start: 6, end: 10, distance: 0 }],
    ['of one diagonal', { low: 6, high: 6 }, { start: 6, end: 10, distance: 0 }],
    ['that ends one short of it', { low: 0, high: 5 }, { start: 0, end: 4, distance: 4 }],
    ['that begins one after it', { low: 7, high: 9 }, { start: 7, end: 11, distance: 4 }],
    ['that begins before the text', { low: -3, high: 0 }, { start: 0, end: 4, distance: 4 }],
    ['that misses it', { low: 0, high: 0 }, { start: 0, end: 4, distance: 4 }],
  ])('keeps to a band: %s', (_, band, expected) => {
    expect(alignInBand('vote', 'xxxxxxvotexxxx', band)).toEqual(expected);
  });
});

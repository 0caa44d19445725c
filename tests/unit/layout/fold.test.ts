import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldBounds, toAxis, toTime, UNFOLDED, type Fold } from '../../../src/layout/fold.ts';

/** 100 to 500 takes 20, 1000 to 1010 takes 10, 2000 to 2006 takes 2. */
const FOLD: Fold = {
  breaks: [
    { start: 100, end: 500, at: 100, length: 20 },
    { start: 1000, end: 1010, at: 620, length: 10 },
    { start: 2000, end: 2006, at: 1620, length: 2 },
  ],
};

describe('toAxis and toTime', () => {
  test.each([
    { name: 'before the first break', ms: -50, axis: -50 },
    { name: 'at its start', ms: 100, axis: 100 },
    { name: 'within it', ms: 300, axis: 110 },
    { name: 'just before its end', ms: 480, axis: 119 },
    { name: 'at its end', ms: 500, axis: 120 },
    { name: 'after it', ms: 700, axis: 320 },
    { name: 'at the start of the second', ms: 1000, axis: 620 },
    { name: 'within one that is as long as it was', ms: 1003, axis: 623 },
    { name: 'at its end', ms: 1010, axis: 630 },
    { name: 'within the last', ms: 2003, axis: 1621 },
    { name: 'after the last', ms: 2007, axis: 1623 },
  ])('$name: $ms ms is $axis', ({ ms, axis }) => {
    expect(toAxis(FOLD, ms)).toBe(axis);
    expect(toTime(FOLD, axis)).toBe(ms);
  });

  test('without breaks are the same', () => {
    expect(toAxis(UNFOLDED, 12.5)).toBe(12.5);
    expect(toTime(UNFOLDED, 12.5)).toBe(12.5);
  });

  test('never go beyond a break by rounding', () => {
    const odd: Fold = { breaks: [{ start: 0, end: 49, at: 0, length: 1 }] };
    const justBefore = 49 - 2 ** -47;
    expect(toAxis(odd, justBefore)).toBeLessThanOrEqual(1);
    const long: Fold = { breaks: [{ start: 0, end: 1, at: 0, length: 49 }] };
    expect(toTime(long, 49 - 2 ** -47)).toBeLessThanOrEqual(1);
  });
});

test('foldBounds takes both sides', () => {
  expect(foldBounds(FOLD, { start: 300, end: 2007 })).toEqual({ start: 110, end: 1623 });
});

/** Up to 12 breaks of even ms anywhere in the years of a JS date. */
const anyFold = fc
  .uniqueArray(fc.integer({ min: -4e15, max: 4e15 }), { minLength: 2, maxLength: 24 })
  .chain((sides) => fc.record({ sides: fc.constant(sides), length: fc.integer({ min: 1, max: 1e6 }) }))
  .map(({ sides, length }): Fold => {
    const sorted = sides.map((side) => side * 2).sort((a, b) => a - b);
    let leftOut = 0;
    const breaks = Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => {
      const start = sorted[i * 2]!;
      const end = sorted[i * 2 + 1]!;
      const at = start - leftOut;
      leftOut += end - start - length * 2;
      return { start, end, at, length: length * 2 };
    });
    return { breaks };
  });

const anyMs = fc.integer({ min: -8.64e15, max: 8.64e15 });

describe('a fold', () => {
  test('keeps the order of time', () => {
    fc.assert(
      fc.property(anyFold, anyMs, anyMs, (fold, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        expect(toAxis(fold, first)).toBeLessThanOrEqual(toAxis(fold, second));
        expect(toTime(fold, first)).toBeLessThanOrEqual(toTime(fold, second));
      }),
    );
  });

  test('is undone exactly outside its breaks, to their very edges', () => {
    fc.assert(
      fc.property(anyFold, anyMs, (fold, ms) => {
        const edges = fold.breaks.flatMap(({ start, end }) => [start - 1, start, end, end + 1]);
        for (const time of [ms, ...edges]) {
          if (fold.breaks.some(({ start, end }) => time > start && time < end)) continue;
          expect(toTime(fold, toAxis(fold, time))).toBe(time);
        }
      }),
    );
  });
});

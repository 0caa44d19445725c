import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelScales } from '../../../src/layout/label-scales.ts';
import { levelsAt } from '../../../src/layout/project-labels.ts';
import { clampScale, limitsFor, zoomAt } from '../../../src/layout/scale.ts';
import { DAY } from './make.ts';

const FITTED = { start: 0, end: 1000, width: 1000 };

test('from the widest window over the fitted one to the shortest, in steps of the root of two', () => {
  const scales = labelScales(FITTED, { extent: FITTED, minSpan: 300, maxSpan: 2000 });
  expect([...scales]).toEqual([
    0.5,
    1,
    Math.SQRT2,
    Math.SQRT2 * Math.SQRT2,
    Math.SQRT2 * Math.SQRT2 * Math.SQRT2,
    4.000000000000001,
  ]);
});

test('of a timeline that cannot be zoomed there is one', () => {
  expect([...labelScales(FITTED, { extent: FITTED, minSpan: 1000, maxSpan: 1000 })]).toEqual([1]);
});

test('ascend, have the fitted scale, and reach to the limits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 1e9 }),
      fc.constantFrom('millisecond' as const, 'minute' as const, 'day' as const, 'millennium' as const),
      (width, minutes, finest) => {
        const fitted = { start: -DAY, end: minutes * 60_000, width };
        const limits = limitsFor(fitted, fitted, finest);
        const scales = labelScales(fitted, limits);
        expect([...scales]).toEqual([...scales].sort((a, b) => a - b));
        expect(new Set(scales).size).toBe(scales.length);
        expect(scales).toContain(width / (fitted.end - fitted.start));
        expect(levelsAt(scales, fitted)).toBe(2);

        const widest = zoomAt(fitted, 1e-9, 0, limits);
        const shortest = clampScale({ start: 0, end: 0, width }, limits);
        expect(levelsAt(scales, widest)).toBe(1);
        expect(scales.at(-1)! * Math.SQRT2).toBeGreaterThan(width / (shortest.end - shortest.start));
        expect(scales.at(-1)! / 2).toBeLessThan(
          Math.max(width / (shortest.end - shortest.start), scales[1]!),
        );
      },
    ),
  );
});

test.each([
  { pxPerMs: 0.1, levels: 1 },
  { pxPerMs: 0.5, levels: 1 },
  { pxPerMs: 0.999, levels: 1 },
  { pxPerMs: 1, levels: 2 },
  { pxPerMs: 1 - 1e-12, levels: 2 },
  { pxPerMs: 2, levels: 3 },
  { pxPerMs: 50, levels: 3 },
])('levelsAt: at $pxPerMs px a ms $levels are shown', ({ pxPerMs, levels }) => {
  expect(levelsAt(Float64Array.of(0.5, 1, 2), { start: 0, end: 1000 / pxPerMs, width: 1000 })).toBe(levels);
});

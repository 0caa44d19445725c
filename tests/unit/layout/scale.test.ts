import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Precision } from '../../../src/core/model.ts';
import {
  clampScale,
  fit,
  limitsFor,
  panBy,
  pxPerMs,
  toMs,
  toPx,
  zoomAt,
  type ScaleLimits,
} from '../../../src/layout/scale.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SCALE = { start: 1000, end: 3000, width: 500 };
const LIMITS: ScaleLimits = { extent: { start: 0, end: 10_000 }, minSpan: 100, maxSpan: 15_000 };

test('toPx and toMs go to and fro', () => {
  expect(pxPerMs(SCALE)).toBe(0.25);
  expect(toPx(SCALE, 1000)).toBe(0);
  expect(toPx(SCALE, 2000)).toBe(250);
  expect(toMs(SCALE, 500)).toBe(3000);
  expect(toMs(SCALE, -250)).toBe(0);
});

describe('fit', () => {
  test('lays the bounds between the paddings', () => {
    const scale = fit({ start: 0, end: 800 }, 1000, { left: 50, right: 150 });
    expect(scale).toEqual({ start: -50, end: 950, width: 1000 });
  });

  test('halves a window that is all padding', () => {
    const scale = fit({ start: 0, end: 100 }, 100, { left: 100, right: 300 });
    expect(toPx(scale, 0)).toBeCloseTo(12.5);
    expect(toPx(scale, 100)).toBeCloseTo(62.5);
  });

  test('without padding fills the width', () => {
    expect(fit({ start: 5, end: 6 }, 10, { left: 0, right: 0 })).toEqual({ start: 5, end: 6, width: 10 });
  });

  test('refuses bounds without length', () => {
    expect(() => fit({ start: 5, end: 5 }, 10, { left: 0, right: 0 })).toThrow('bounds are empty: 5 to 5');
    expect(() => fit({ start: 5, end: NaN }, 10, { left: 0, right: 0 })).toThrow(RangeError);
  });

  test('shows everything, whatever the width and the padding', () => {
    const px = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        fc.integer({ min: -8e15, max: 8e15 }),
        fc.integer({ min: 1, max: 1e15 }),
        fc.integer({ min: 50, max: 3000 }),
        px,
        px,
        (start, length, width, left, right) => {
          const bounds = { start, end: start + length };
          const scale = fit(bounds, width, { left, right });
          const slack = Math.max(1, Math.abs(start)) * 1e-14 * pxPerMs(scale) * width;
          expect(toPx(scale, bounds.start)).toBeGreaterThanOrEqual(-1e-6 - slack);
          expect(toPx(scale, bounds.end)).toBeLessThanOrEqual(width + 1e-6 + slack);
        },
      ),
    );
  });
});

describe('limitsFor', () => {
  const bounds = { start: 0, end: 100 * DAY };
  const fitted = { start: -10 * DAY, end: 110 * DAY, width: 1000 };

  test.each<{ finest: Precision; minSpan: number }>([
    { finest: 'millisecond', minSpan: 10 },
    { finest: 'second', minSpan: 1000 },
    { finest: 'minute', minSpan: 60_000 },
    { finest: 'hour', minSpan: HOUR },
    { finest: 'day', minSpan: 6 * HOUR },
    { finest: 'month', minSpan: 7 * DAY },
    { finest: 'season', minSpan: 7 * DAY },
    { finest: 'quarter', minSpan: 7 * DAY },
    { finest: 'quadrimester', minSpan: 7 * DAY },
    { finest: 'half', minSpan: 7 * DAY },
    { finest: 'year', minSpan: 90 * DAY },
    { finest: 'decade', minSpan: 90 * DAY },
    { finest: 'century', minSpan: 90 * DAY },
    { finest: 'millennium', minSpan: 90 * DAY },
    { finest: 'multimillennium', minSpan: 90 * DAY },
  ])('lets data of $finest be zoomed to $minSpan ms', ({ finest, minSpan }) => {
    expect(limitsFor(bounds, fitted, finest)).toEqual({ extent: bounds, minSpan, maxSpan: 180 * DAY });
  });

  test('never asks for more than it allows', () => {
    const tight = { start: 0, end: HOUR, width: 1000 };
    expect(limitsFor({ start: 0, end: HOUR }, tight, 'year').minSpan).toBe(1.5 * HOUR);
  });
});

describe('clampScale', () => {
  test.each([
    { name: 'leaves what is within', start: 1000, end: 3000, to: [1000, 3000] },
    { name: 'widens what is too short', start: 1000, end: 1010, to: [955, 1055] },
    { name: 'shortens what is too wide', start: -10_000, end: 20_000, to: [-2500, 12_500] },
    { name: 'brings back what is too early', start: -5000, end: 1000, to: [-3000, 3000] },
    { name: 'brings back what is too late', start: 9500, end: 11_500, to: [9000, 11_000] },
  ])('$name', ({ start, end, to }) => {
    expect(clampScale({ start, end, width: 500 }, LIMITS)).toEqual({ start: to[0], end: to[1], width: 500 });
  });
});

describe('clampScale with room beside the data', () => {
  /** 100 ms of data, of which 10 px before and 30 px after it may be in view. */
  const limits = { extent: { start: 0, end: 100 }, room: { left: 10, right: 30 }, minSpan: 10, maxSpan: 500 };

  test.each([
    { name: 'leaves what is within', start: 20, end: 70, to: [20, 70] },
    { name: 'ends at the room before the data', start: -30, end: 20, to: [-5, 45] },
    { name: 'ends at the room after it', start: 90, end: 140, to: [65, 115] },
    { name: 'counts the room in px', start: -30, end: -10, to: [-2, 18] },
  ])('$name', ({ start, end, to }) => {
    const scale = clampScale({ start, end, width: 100 }, limits);
    expect([scale.start, scale.end]).toEqual(to);
  });
});

describe('zoomAt', () => {
  test('zooms in by the factor, about the point', () => {
    expect(zoomAt(SCALE, 2, 125, LIMITS)).toEqual({ start: 1250, end: 2250, width: 500 });
    expect(zoomAt(SCALE, 0.5, 250, LIMITS)).toEqual({ start: 0, end: 4000, width: 500 });
  });

  test('stops at the limits, about the point all the same', () => {
    expect(zoomAt(SCALE, 1000, 0, LIMITS)).toEqual({ start: 1000, end: 1100, width: 500 });
    expect(zoomAt({ start: 0, end: 10_000, width: 500 }, 0.001, 250, LIMITS)).toEqual({
      start: -2500,
      end: 12_500,
      width: 500,
    });
  });

  test('keeps the time under the pointer where the middle may be', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, fc.double({ min: -5, max: 5, noNaN: true }), (a, length, at, power) => {
        const span = 100 + length * 14_900;
        const middle = a * 10_000;
        const scale = { start: middle - span / 2, end: middle + span / 2, width: 500 };
        const px = at * 500;
        const zoomed = zoomAt(scale, 2 ** power, px, LIMITS);
        const zoomedMiddle = (zoomed.start + zoomed.end) / 2;
        fc.pre(zoomedMiddle > 0.001 && zoomedMiddle < 9999.999);
        expect(toMs(zoomed, px)).toBeCloseTo(toMs(scale, px), 6);
      }),
    );
  });
});

test('panBy moves to later times, as far as the limits let it', () => {
  expect(panBy(SCALE, 50, LIMITS)).toEqual({ start: 1200, end: 3200, width: 500 });
  expect(panBy(SCALE, -50, LIMITS)).toEqual({ start: 800, end: 2800, width: 500 });
  expect(panBy(SCALE, 1e9, LIMITS)).toEqual({ start: 9000, end: 11_000, width: 500 });
  expect(panBy(SCALE, -1e9, LIMITS)).toEqual({ start: -1000, end: 1000, width: 500 });
});

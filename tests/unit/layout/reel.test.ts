import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reelLength, reelLimits, reelOffset, reelWindow } from '../../../src/layout/reel.ts';
import { clampScale, fit, type TimeScale } from '../../../src/layout/scale.ts';

const DAY = 86_400_000;
const BOUNDS = { start: 0, end: 1000 };
/** 1 px per ms between rooms of 20 and 80 px. */
const FITTED: TimeScale = { start: -20, end: 1080, width: 1100 };
const LIMITS = reelLimits(BOUNDS, FITTED, 'millisecond');

describe('reelLimits', () => {
  test('hold the data with the room that the fitted window has beside it, and no more than that window', () => {
    expect(LIMITS).toEqual({ extent: BOUNDS, room: { left: 20, right: 80 }, minSpan: 10, maxSpan: 1100 });
  });

  test('let no reel grow longer than ten million px', () => {
    const bounds = { start: 0, end: 1000 * 365 * DAY };
    const fitted = fit(bounds, 800, { left: 20, right: 80 });
    const limits = reelLimits(bounds, fitted, 'minute');
    const nearest = clampScale({ start: 0, end: 1, width: 800 }, limits);
    const length = reelLength(nearest, limits);
    expect(length).toBeGreaterThan(9_999_000);
    expect(length).toBeLessThan(10_000_200);
  });

  test('are never of windows longer than the fitted one', () => {
    const { minSpan, maxSpan } = reelLimits(BOUNDS, FITTED, 'year');
    expect([minSpan, maxSpan]).toEqual([1100, 1100]);
  });

  test('share the room out where the window is too small for it', () => {
    const { room } = reelLimits(BOUNDS, fit(BOUNDS, 100, { left: 100, right: 100 }), 'day');
    expect(room.left).toBeCloseTo(25);
    expect(room.right).toBeCloseTo(25);
  });
});

describe('a reel', () => {
  test.each([
    { name: 'all in view', window: { start: -20, end: 1080 }, length: 1100, offset: 0 },
    { name: 'its start', window: { start: -10, end: 540 }, length: 2100, offset: 0 },
    { name: 'its middle', window: { start: 100, end: 650 }, length: 2100, offset: 220 },
    { name: 'its end', window: { start: 490, end: 1040 }, length: 2100, offset: 1000 },
  ])('$name: is $length px long, and the window $offset px from its start', ({ window, length, offset }) => {
    const scale = { ...window, width: 1100 };
    expect(reelLength(scale, LIMITS)).toBeCloseTo(length);
    expect(reelOffset(scale, LIMITS)).toBeCloseTo(offset);
    const back = reelWindow(offset, scale, LIMITS);
    expect(back.start).toBeCloseTo(window.start);
    expect(back.end).toBeCloseTo(window.end);
  });

  test('does not depend on when it was', () => {
    const later = 1e6;
    const moved = ({ start, end }: { start: number; end: number }) => ({
      start: start + later,
      end: end + later,
    });
    const limits = reelLimits(moved(BOUNDS), { ...moved(FITTED), width: 1100 }, 'millisecond');
    expect(limits).toMatchObject({ minSpan: 10, maxSpan: 1100, room: { left: 20, right: 80 } });
    const scale = { ...moved({ start: 100, end: 650 }), width: 1100 };
    expect(reelLength(scale, limits)).toBeCloseTo(2100);
    expect(reelOffset(scale, limits)).toBeCloseTo(220);
    const far = { start: 1e15, end: 1e15 + 1000 };
    expect(reelLimits(far, { start: 1e15 - 20, end: 1e15 + 1080, width: 1100 }, 'millisecond').minSpan).toBe(
      10,
    );
  });

  test('is never shorter than its window', () => {
    expect(reelLength({ start: -5000, end: 5000, width: 1100 }, LIMITS)).toBe(1100);
  });

  test('has every window within the limits on it, and all of it in windows within the limits', () => {
    const number = fc.double({ min: -3000, max: 3000, noNaN: true });
    fc.assert(
      fc.property(number, fc.double({ min: 1, max: 3000, noNaN: true }), (start, span) => {
        const scale = clampScale({ start, end: start + span, width: 1100 }, LIMITS);
        const last = reelLength(scale, LIMITS) - scale.width;
        const offset = reelOffset(scale, LIMITS);
        expect(offset).toBeGreaterThan(-1e-6);
        expect(offset).toBeLessThan(last + 1e-6);
        for (const at of [0, last / 3, last]) {
          const window = { ...reelWindow(at, scale, LIMITS), width: 1100 };
          expect(clampScale(window, LIMITS).start).toBeCloseTo(window.start, 6);
        }
      }),
    );
  });
});

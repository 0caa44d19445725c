import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/core/model.ts';
import { ease } from '../../../src/state/ease.ts';
import { flightBetween } from '../../../src/state/flight.ts';

const HOUR = 3_600_000;
const YEAR = 8766 * HOUR;

const length = ({ start, end }: Bounds) => end - start;
const middle = ({ start, end }: Bounds) => (start + end) / 2;

const WAYS: [string, Bounds, Bounds][] = [
  ['sideways', { start: 0, end: 100 }, { start: 600, end: 700 }],
  ['in, about one middle', { start: 0, end: 100 }, { start: 45, end: 55 }],
  ['out, about one middle', { start: 45, end: 55 }, { start: 0, end: 100 }],
  ['in, aside', { start: 0, end: 900 }, { start: 400, end: 420 }],
  ['from an hour to a century about it', { start: 0, end: HOUR }, { start: -50 * YEAR, end: 50 * YEAR }],
  [
    'from a minute to the history of mankind',
    { start: 1e12, end: 1e12 + 60_000 },
    { start: -3e5 * YEAR, end: 2e3 * YEAR },
  ],
];

describe('a flight', () => {
  test.each(WAYS)('begins and ends where it should: %s', (_way, from, to) => {
    const { at, duration } = flightBetween(from, to);
    expect(duration).toBeGreaterThan(100);
    for (const [share, window] of [
      [0, from],
      [1, to],
    ] as const) {
      expect(length(at(share)) / length(window)).toBeCloseTo(1, 6);
      expect(Math.abs(middle(at(share)) - middle(window)) / length(window)).toBeLessThan(1e-3);
    }
  });

  test('takes the same way out as in', () => {
    const [wide, narrow] = [
      { start: 0, end: 900 },
      { start: 400, end: 420 },
    ];
    const out = flightBetween(narrow, wide);
    const into = flightBetween(wide, narrow);
    expect(out.duration).toBe(into.duration);
    expect(out.at(0.3)).toEqual(into.at(0.7));
    expect(length(out.at(0.3))).toBeLessThan(length(out.at(0.5)));
  });

  test('flies high over a long way, and not at all over none', () => {
    const far = flightBetween({ start: 0, end: 10 }, { start: 1000, end: 1010 });
    expect(length(far.at(0.5))).toBeGreaterThan(500);
    const nowhere = flightBetween({ start: 3, end: 7 }, { start: 3, end: 7 });
    expect(nowhere.duration).toBe(0);
    expect(nowhere.at(0.5)).toEqual({ start: 3, end: 7 });
  });

  test('has no way between windows too far apart for its arithmetic', () => {
    expect(flightBetween({ start: 0, end: 1 }, { start: 1e12, end: 1e12 + 1 }).duration).toBe(0);
  });

  test('is a window all the way, however the two lie', () => {
    const window = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: 0, max: 14, noNaN: true }))
      .map(([start, power]) => ({ start: start * 1e3, end: start * 1e3 + 10 ** power }));
    fc.assert(
      fc.property(window, window, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const { at, duration } = flightBetween(from, to);
        fc.pre(duration > 0);
        const { start, end } = at(share);
        expect(Number.isFinite(start)).toBe(true);
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThan(-2e14);
        expect(end).toBeLessThan(2e14);
      }),
    );
  });
});

test('easing goes slowly, quickly, slowly', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map(ease)).toEqual([0, 0.0625, 0.5, 0.9375, 1]);
});

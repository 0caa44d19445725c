import { describe, expect, test } from 'vitest';
import { floorYear, msToYear, nextYear, yearToMs } from '../../../src/layout/years.ts';

test.each([
  { year: 1970, ms: 0 },
  { year: 2024, ms: Date.UTC(2024, 0, 1) },
  { year: 50, ms: Date.parse('0050-01-01T00:00Z') },
  { year: 0, ms: Date.parse('0000-01-01T00:00Z') },
  { year: -43, ms: Date.parse('-000043-01-01T00:00Z') },
  { year: 200_000, ms: Date.parse('+200000-01-01T00:00Z') },
])('year $year begins at $ms', ({ year, ms }) => {
  expect(yearToMs(year)).toBe(ms);
  expect(msToYear(ms)).toBe(year);
  expect(msToYear(ms - 1)).toBe(year - 1);
});

/** Astronomical years: 0 is 1 BC, -99 is 100 BC. */
describe('periods of years', () => {
  test.each([
    { step: 1, starts: [-2, -1, 0, 1, 2, 3] },
    { step: 2, starts: [-5, -3, -1, 1, 2, 4, 6] },
    { step: 10, starts: [-19, -9, 1, 10, 20, 30] },
    { step: 100, starts: [-199, -99, 1, 100, 200] },
  ])('of $step', ({ step, starts }) => {
    for (const [i, start] of starts.slice(0, -1).entries()) {
      const next = starts[i + 1]!;
      expect(nextYear(start, step)).toBe(next);
      expect(floorYear(start, step)).toBe(start);
      expect(floorYear(next - 1, step)).toBe(start);
    }
  });
});

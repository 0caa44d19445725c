import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysFromCivil,
  daysInMonth,
  isLeapYear,
  msFromCivil,
  msFromMonth,
  yearOf,
} from '../../../../src/core/span/civil.ts';

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

describe('leap years', () => {
  test.each([
    [2024, true],
    [2023, false],
    [2000, true],
    [1900, false],
    [2100, false],
    [0, true],
    [-4, true],
    [-1, false],
    [-100, false],
    [-400, true],
  ])('%i', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });
});

test('the months have their days', () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month));
  expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test.each([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11_016],
  [2000, 3, 1, 11_017],
  [0, 3, 1, -719_468],
  [0, 2, 29, -719_469],
  [-400, 3, 1, -719_468 - 146_097],
])('%i-%i-%i is day %i', (year, month, day, days) => {
  expect(daysFromCivil(year, month, day)).toBe(days);
});

test('agrees with Date wherever Date reaches', () => {
  const date = fc.tuple(
    fc.integer({ min: -271_820, max: 275_759 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(fc.property(date, ([y, m, d]) => msFromCivil(y, m, d) === utc(y, m, d)));
});

test('every day of 800 years follows the one before', () => {
  let days = daysFromCivil(-400, 1, 1);
  for (let year = -400; year < 400; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysInMonth(year, month); day++) {
        if (daysFromCivil(year, month, day) !== days++) expect.fail(`${year}-${month}-${day}`);
      }
    }
  }
});

test('beyond Date, 400 years are always 146,097 days', () => {
  const year = fc.integer({ min: -1_000_000_000_000, max: 999_999_999_000 });
  fc.assert(fc.property(year, (y) => daysFromCivil(y + 400, 1, 1) - daysFromCivil(y, 1, 1) === 146_097));
});

test.each([
  [2024, 12, utc(2024, 12, 1)],
  [2024, 13, utc(2025, 1, 1)],
  [2024, 15, utc(2025, 3, 1)],
])('month %i-%i runs into the next year', (year, month, ms) => {
  expect(msFromMonth(year, month)).toBe(ms);
});

test('the year of an instant', () => {
  const year = fc.integer({ min: -280_000, max: 280_000 });
  fc.assert(
    fc.property(year, (y) => {
      const start = msFromCivil(y, 1, 1);
      return yearOf(start) === y && yearOf(start - 1) === y - 1 && yearOf(start + 200 * 86_400_000) === y;
    }),
    { numRuns: 2000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysFromCivil } from '../../../../src/core/span/civil.ts';
import {
  civil,
  dayAt,
  edtfOf,
  firstDay,
  lastDay,
  moveDay,
  type PlaceUnit,
  placeOf,
  valueOf,
  weekdayOf,
} from '../../../../src/extract/mentions/place.ts';

const UNITS: PlaceUnit[] = ['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century'];
const days = fc.integer({ min: daysFromCivil(1200, 1, 1), max: daysFromCivil(2900, 1, 1) });

describe('places in the calendar', () => {
  test('civil is the inverse of daysFromCivil', () => {
    fc.assert(
      fc.property(days, (n) => {
        const { year, month, day } = civil(n);
        expect(daysFromCivil(year, month, day)).toBe(n);
      }),
    );
  });

  test('a day lies in the place of each unit, and places follow without a gap', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...UNITS), (day, unit) => {
        const place = placeOf(unit, day);
        expect(firstDay(place)).toBeLessThanOrEqual(day);
        expect(lastDay(place)).toBeGreaterThanOrEqual(day);
        expect(lastDay(place) + 1).toBe(firstDay({ unit, n: place.n + 1 }));
      }),
    );
  });

  test.each([
    ['day', '2024-07-09', '2024-07-09'],
    ['week', '2024-W28', '2024-07-08/2024-07-14'],
    ['weekend', '2024-W28-WE', '2024-07-13/2024-07-14'],
    ['month', '2024-07', '2024-07'],
    ['quarter', '2024-Q3', '2024-35'],
    ['half', '2024-H2', '2024-41'],
    ['season', '2024-SU', '2024-22'],
    ['year', '2024', '2024'],
    ['decade', '202', '202X'],
    ['century', '20', '20XX'],
  ] as const)('the %s of 9 July 2024 is %s, in EDTF %s', (unit, value, edtf) => {
    const place = placeOf(unit, dayAt(2024, 7, 9)!);
    expect([valueOf(place), edtfOf(place)]).toEqual([value, edtf]);
  });

  test.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s is of the ISO week %s', (day, week) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    expect(valueOf(placeOf('week', dayAt(year, month, date)!))).toBe(week);
  });

  test('a winter is of the year in which it begins', () => {
    expect(valueOf(placeOf('season', dayAt(2024, 2, 29)!))).toBe('2023-WI');
    expect(valueOf(placeOf('season', dayAt(2024, 12, 1)!))).toBe('2024-WI');
  });

  test('months end where they end', () => {
    expect(civil(moveDay(dayAt(2024, 1, 31)!, 1, 'month'))).toEqual({ year: 2024, month: 2, day: 29 });
    expect(civil(moveDay(dayAt(2024, 2, 29)!, -1, 'year'))).toEqual({ year: 2023, month: 2, day: 28 });
  });

  test('knows no 30 February and no month 13', () => {
    expect([dayAt(2024, 2, 30), dayAt(2024, 13, 1), dayAt(2024, 0, 1), dayAt(2024, 1, 0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('counts weekdays from Monday', () => {
    expect([dayAt(2024, 7, 8)!, dayAt(2024, 7, 14)!, dayAt(1960, 1, 4)!].map(weekdayOf)).toEqual([1, 7, 1]);
  });
});

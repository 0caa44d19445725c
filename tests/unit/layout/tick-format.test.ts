import { describe, expect, test } from 'vitest';
import { formatTick, saysEra, shorter, type TickFormat } from '../../../src/layout/tick-format.ts';
import { yearToMs } from '../../../src/layout/years.ts';

const MOMENT = Date.UTC(2024, 7, 6, 14, 5, 9, 250);

describe('formatTick', () => {
  test.each<{ format: TickFormat; locale: string; label: string }>([
    { format: 'fraction', locale: 'en-GB', label: '05:09.250' },
    { format: 'second', locale: 'en-GB', label: '14:05:09' },
    { format: 'minute', locale: 'en-GB', label: '14:05' },
    { format: 'dayMinute', locale: 'en-GB', label: '6 August 2024 at 14:05' },
    { format: 'day', locale: 'en-GB', label: '6 August 2024' },
    { format: 'dayOfMonth', locale: 'en-GB', label: '6' },
    { format: 'month', locale: 'en-GB', label: 'Aug' },
    { format: 'monthYear', locale: 'en-GB', label: 'August 2024' },
    { format: 'year', locale: 'en-GB', label: '2024' },
    { format: 'hour', locale: 'en-GB', label: '14:00' },
    { format: 'hour', locale: 'en-US', label: '2 PM' },
    { format: 'hour', locale: 'de', label: '14:00' },
    { format: 'hour', locale: 'ja', label: '14時' },
    { format: 'hour', locale: 'ar-EG', label: '٢ م' },
    { format: 'hour', locale: 'fa', label: '۱۴:۰۰' },
    { format: 'minute', locale: 'en-US', label: '2:05 PM' },
    { format: 'dayMinuteShort', locale: 'en-GB', label: '6 Aug 2024, 14:05' },
    { format: 'dayShort', locale: 'en-GB', label: '6 Aug 2024' },
    { format: 'monthYearShort', locale: 'en-GB', label: 'Aug 2024' },
    { format: 'day', locale: 'de', label: '6. August 2024' },
    { format: 'monthYear', locale: 'fr', label: 'août 2024' },
    { format: 'year', locale: 'th', label: '2024' },
  ])('$format in $locale: $label', ({ format, locale, label }) => {
    const ms = format === 'hour' ? Date.UTC(2024, 7, 6, 14) : MOMENT;
    // `Intl` has several kinds of space, and which one depends on its version.
    expect(formatTick(ms, format, locale).replace(/\s/gu, ' ')).toBe(label);
  });

  test.each([
    { year: -43, label: '44 BC' },
    { year: 0, label: '1 BC' },
    { year: 1, label: '1 AD' },
    { year: 99, label: '99 AD' },
    { year: 100, label: '100' },
    { year: -199_999, label: '200000 BC' },
    { year: 120_000, label: '120000' },
  ])('year $year is $label', ({ year, label }) => {
    expect(formatTick(yearToMs(year), 'year', 'en-GB')).toBe(label);
  });

  test('what is said without `Intl` is what it says', () => {
    const said = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('en-GB', { ...options, calendar: 'gregory', timeZone: 'UTC' });
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 28, 22));
    const years = [100, 999, 1582, 1970, 2024, 9999, 10_000, 150_000].map((year) => yearToMs(year));
    expect(months.map((ms) => formatTick(ms, 'month', 'en-GB'))).toEqual(
      months.map((ms) => said({ month: 'short' }).format(ms)),
    );
    expect(years.map((ms) => formatTick(ms, 'year', 'en-GB'))).toEqual(
      years.map((ms) => said({ year: 'numeric' }).format(ms)),
    );
  });

  test('days before Christ have their era too', () => {
    expect(formatTick(Date.parse('-000043-03-15T00:00Z'), 'day', 'en-US')).toBe('March 15, 44 BC');
    expect(formatTick(yearToMs(-43), 'month', 'en-US')).toBe('Jan');
  });

  test.each([
    { year: 2020, step: 10, label: '2020–2029' },
    { year: 1900, step: 100, label: '1900–1999' },
    { year: -99, step: 100, label: '100–1 BC' },
    { year: 1, step: 100, label: '1–99 AD' },
  ])('$step years from $year are $label', ({ year, step, label }) => {
    expect(formatTick(yearToMs(year), 'years', 'en-GB', step)).toBe(label);
  });

  test('labels are the same however many have been made', () => {
    const made = Array.from({ length: 1200 }, (_, day) => formatTick(day * 86_400_000, 'day', 'en-GB'));
    expect(made[0]).toBe('1 January 1970');
    expect(made[1199]).toBe('14 April 1973');
    expect(formatTick(0, 'day', 'en-GB')).toBe('1 January 1970');
  });
});

test('years below 100 are said with their era', () => {
  expect(saysEra(yearToMs(100) - 1)).toBe(true);
  expect(saysEra(yearToMs(100))).toBe(false);
});

test.each<[TickFormat, TickFormat]>([
  ['dayMinute', 'dayMinuteShort'],
  ['day', 'dayShort'],
  ['monthYear', 'monthYearShort'],
  ['year', 'year'],
])('%s is shorter as %s', (format, short) => {
  expect(shorter(format)).toBe(short);
});

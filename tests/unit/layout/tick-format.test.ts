import { describe, expect, test } from 'vitest';
import { formatTick, type TickFormat } from '../../../src/layout/tick-format.ts';
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
    { format: 'day', locale: 'de', label: '6. August 2024' },
    { format: 'monthYear', locale: 'fr', label: 'août 2024' },
    { format: 'year', locale: 'th', label: '2024' },
  ])('$format in $locale: $label', ({ format, locale, label }) => {
    expect(formatTick(MOMENT, format, locale)).toBe(label);
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

  test('days before Christ have their era too', () => {
    expect(formatTick(Date.parse('-000043-03-15T00:00Z'), 'day', 'en-US')).toBe('March 15, 44 BC');
    expect(formatTick(yearToMs(-43), 'month', 'en-US')).toBe('Jan');
  });

  test.each([
    { year: 2020, step: 10, label: '2020–2029' },
    { year: 1900, step: 100, label: '1900–1999' },
    { year: -99, step: 100, label: '100 BC–1 BC' },
    { year: 1, step: 100, label: '1 AD–99 AD' },
  ])('$step years from $year are $label', ({ year, step, label }) => {
    expect(formatTick(yearToMs(year), 'years', 'en-GB', step)).toBe(label);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { periodAt, type Unit } from '../../../../src/ui/list/periods.ts';
import { span } from '../../../support/data.ts';

test.each<[edtf: string, unit: Unit, period: string]>([
  ['2024-08-06T14:30:59Z', 'minute', '2024-08-06T14:30'],
  ['2024-08-06T14:30:59Z', 'hour', '2024-08-06T14:00/2024-08-06T14:59'],
  ['2024-08-06T23:59Z', 'hour', '2024-08-06T23:00/2024-08-06T23:59'],
  ['2024-08-06T23:59Z', 'day', '2024-08-06'],
  ['2024-08-06', 'day', '2024-08-06'],
  ['1969-12-31T23:59Z', 'day', '1969-12-31'],
  ['2024-02-29', 'month', '2024-02'],
  ['2024-12-31', 'month', '2024-12'],
  ['2024-12-31', 1, '2024'],
  ['2024', 10, '202X'],
  ['1000', 10, '100X'],
  ['0999', 10, '0990/0999'],
  ['0009', 10, '0001/0009'],
  ['0010', 10, '0010/0019'],
  ['0000', 10, '-0009/0000'],
  ['-0043', 1, '-0043'],
  ['-0043-03-15', 'day', '-0043-03-15'],
  ['-0043-03-15', 'month', '-0043-03'],
  ['-0043', 100, '-0099/0000'],
  ['1999', 100, '1900/1999'],
  ['2000', 1000, '2000/2999'],
  ['0044', 100, '0001/0099'],
  ['9999', 10, '999X'],
  ['9999', 'month', '9999-01'],
  ['-9999', 'day', '-9999-01-01'],
  ['Y10000', 1, 'Y10000'],
  ['Y10000', 'minute', 'Y10000'],
  ['Y12345', 10, 'Y12340/Y12349'],
  ['Y-10000', 'day', 'Y-10000'],
  ['Y-12345', 1000, 'Y-12999/Y-12000'],
  ['Y-66000000', 1_000_000, 'Y-66999999/Y-66000000'],
])('%s by %s: %s', (edtf, unit, period) => {
  expect(periodAt(span(edtf).start, unit).edtf).toBe(period);
});

const unit = fc.constantFrom<Unit>('minute', 'hour', 'day', 'month', 1, 10, 100, 1000, 10_000, 1_000_000);
const ms = fc.oneof(
  fc.integer({ min: -4e14, max: 4e14 }),
  fc.integer({ min: -63e12, max: 5e12 }),
  fc.integer({ min: -62_135_596_800_000 - 1e9, max: -62_135_596_800_000 + 1e9 }),
);

test('a period is EDTF, holds the instant, and ends where it says', () => {
  fc.assert(
    fc.property(ms, unit, (ms, unit) => {
      const { edtf, end } = periodAt(ms, unit);
      const read = readSpan(edtf);
      if (!read.ok) throw new Error(`${edtf}: ${read.message}`);
      expect(read.span.start).toBeLessThanOrEqual(ms);
      expect(end).toBeGreaterThan(ms);
      expect(end).toBe(read.span.end);
      expect(periodAt(read.span.start, unit).edtf).toBe(edtf);
      // Later than that there is no ms before the end.
      if (Number.isSafeInteger(end)) expect(periodAt(end - 1, unit).edtf).toBe(edtf);
      expect(periodAt(end, unit).edtf).not.toBe(edtf);
    }),
  );
});

test('the start of a year is of that year, also where ms are rounded', () => {
  const long = fc.integer({ min: -1e12, max: 1e12 }).filter((year) => Math.abs(year) > 9999);
  fc.assert(
    fc.property(fc.oneof(long, fc.constant(-355_607_688)), (year) => {
      expect(periodAt(span(`Y${year}`).start, 1).edtf).toBe(`Y${year}`);
    }),
  );
});

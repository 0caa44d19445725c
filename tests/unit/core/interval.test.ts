import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInterval, parseInterval, roundInterval } from '../../../src/core/interval.ts';
import { msFromCivil } from '../../../src/core/span/civil.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso.includes('T') ? `${iso}Z` : iso);

describe('an interval as text', () => {
  test.each([
    ['2023-06-04/2023-08-20', at('2023-06-04'), at('2023-08-21')],
    ['2023-06-04/2023-06-04', at('2023-06-04'), at('2023-06-05')],
    ['2023-12-31/2024-02-29', at('2023-12-31'), at('2024-03-01')],
    ['2024-01-01/2024-12-31', at('2024-01-01'), at('2025-01-01')],
    ['2023-06-04T10:30/2023-06-04T18:00', at('2023-06-04T10:30'), at('2023-06-04T18:00')],
    ['2023-06-04T10:30/2023-06-04', at('2023-06-04T10:30'), at('2023-06-05')],
    ['2023-06-04/2023-06-05T00:00:01', at('2023-06-04'), at('2023-06-05T00:00:01')],
    ['2023-06-04T23:59:59.999/2023-06-04', at('2023-06-04T23:59:59.999'), at('2023-06-05')],
    ['1969-12-31T23:00/1969-12-31T23:59:00.007', -HOUR, -60_000 + 7],
    ['-000044-03-15/-000044-03-15', msFromCivil(-44, 3, 15), msFromCivil(-44, 3, 16)],
    ['-000001-12-31/0000-01-01', msFromCivil(-1, 12, 31), msFromCivil(0, 1, 2)],
    ['9999-12-31/+010000-01-01', msFromCivil(9999, 12, 31), msFromCivil(10_000, 1, 2)],
    ['+200000-02-29T06:00/+287000-01-01', msFromCivil(200_000, 2, 29) + 6 * HOUR, msFromCivil(287_000, 1, 2)],
    ['-012000-06-01/-011999-05-31', msFromCivil(-12_000, 6, 1), msFromCivil(-11_999, 6, 1)],
    ['+1234567-01-01/+1234567-12-31', msFromCivil(1_234_567, 1, 1), msFromCivil(1_234_568, 1, 1)],
  ])('%s', (text, start, end) => {
    expect(formatInterval({ start, end })).toBe(text);
    expect(parseInterval(text)).toEqual({ start, end });
  });

  test.each([
    ['2023/2024', at('2023-01-01'), at('2025-01-01')],
    ['2023-06/2023-12', at('2023-06-01'), at('2024-01-01')],
    ['2024-02', at('2024-02-01'), at('2024-03-01')],
    ['2023', at('2023-01-01'), at('2024-01-01')],
    ['-0044/0033', msFromCivil(-44, 1, 1), msFromCivil(34, 1, 1)],
    ['2023-06-04T10:30:15.250/2023-06-04T10:30:16', at('2023-06-04T10:30:15.250'), at('2023-06-04T10:30:16')],
  ])('written by hand: %s', (text, start, end) => {
    expect(parseInterval(text)).toEqual({ start, end });
  });

  test.each([
    '',
    '/',
    '2023/',
    '/2023',
    '2023/..',
    '2024/2023',
    '2023/2024/2025',
    '2023-06-04T10:30',
    '2023-06-04T10:30/2023-06-04T10:30',
    '2023-00/2024',
    '2023-13/2024',
    '2023-06-00/2024',
    '2023-06-31/2024',
    '2023-02-29/2024',
    '2023-06-04T24:00/2024',
    '2023-06-04T10:60/2024',
    '2023-06-04T10:30:60/2024',
    '2023-06-04T10/2024',
    '2023-06-04T10:30:15.25/2024',
    '2023-6-4/2024',
    '12345/123456',
    '+2023/2024',
    '+1234567890123/+1234567890124',
    'last week/today',
    ' 2023/2024',
    '２０２３/2024',
  ])('is not %j', (text) => {
    expect(parseInterval(text)).toBeNull();
  });

  test('is read back to the ms', () => {
    const ms = fc.oneof(
      fc.maxSafeInteger().map((n) => n % 9e15),
      fc.integer(),
      fc.integer({ min: -100_000_000, max: 100_000_000 }).map((days) => days * DAY),
    );
    fc.assert(
      fc.property(ms, ms, (a, b) => {
        fc.pre(a !== b);
        const bounds = { start: Math.min(a, b), end: Math.max(a, b) };
        expect(parseInterval(formatInterval(bounds))).toEqual(bounds);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a rounded interval', () => {
  const START = at('2023-06-04T10:31:12.345') + 0.25;
  const END = at('2023-06-19T23:47:50.750') - 0.25;

  test.each([
    [DAY, '2023-06-04/2023-06-19'],
    [DAY - 1, '2023-06-04T11:00/2023-06-19'],
    [HOUR, '2023-06-04T11:00/2023-06-19'],
    [HOUR - 1, '2023-06-04T10:31/2023-06-19T23:48'],
    [60_000, '2023-06-04T10:31/2023-06-19T23:48'],
    [59_999, '2023-06-04T10:31:12/2023-06-19T23:47:51'],
    [999, '2023-06-04T10:31:12.345/2023-06-19T23:47:50.750'],
    [0.1, '2023-06-04T10:31:12.345/2023-06-19T23:47:50.750'],
  ])('to steps of at most %i ms', (step, text) => {
    expect(formatInterval(roundInterval({ start: START, end: END }, step))).toBe(text);
  });

  test('is never empty', () => {
    expect(roundInterval({ start: 5.1, end: 5.2 }, 0.01)).toEqual({ start: 5, end: 6 });
    expect(roundInterval({ start: DAY, end: DAY + 1 }, DAY)).toEqual({ start: DAY, end: 2 * DAY });
  });
});

import { describe, expect, test } from 'vitest';
import { firstRound, lastRound } from '../../../src/layout/round-time.ts';

const HOUR = 3_600_000;

describe('the roundest times', () => {
  test.each([
    { from: '0985-06-01T00:00Z', to: '1015-06-01T00:00Z', first: '1000-01-01T00:00Z' },
    { from: '1895-06-01T00:00Z', to: '1915-06-01T00:00Z', first: '1900-01-01T00:00Z' },
    {
      from: '1985-06-01T00:00Z',
      to: '2005-06-01T00:00Z',
      first: '2000-01-01T00:00Z',
    },
    {
      from: '2005-06-01T00:00Z',
      to: '2035-06-01T00:00Z',
      first: '2010-01-01T00:00Z',
      last: '2030-01-01T00:00Z',
    },
    {
      from: '2021-06-01T00:00Z',
      to: '2024-06-01T00:00Z',
      first: '2022-01-01T00:00Z',
      last: '2024-01-01T00:00Z',
    },
    {
      from: '2024-02-10T00:00Z',
      to: '2024-04-20T00:00Z',
      first: '2024-03-01T00:00Z',
      last: '2024-04-01T00:00Z',
    },
    {
      from: '2024-02-10T05:00Z',
      to: '2024-02-13T04:00Z',
      first: '2024-02-11T00:00Z',
      last: '2024-02-13T00:00Z',
    },
    {
      from: '2024-02-10T05:10Z',
      to: '2024-02-10T08:59Z',
      first: '2024-02-10T06:00Z',
      last: '2024-02-10T08:00Z',
    },
    {
      from: '2024-02-10T05:10:30Z',
      to: '2024-02-10T05:14:40Z',
      first: '2024-02-10T05:11Z',
      last: '2024-02-10T05:14Z',
    },
    {
      from: '2024-02-10T05:10:30.5Z',
      to: '2024-02-10T05:10:33.5Z',
      first: '2024-02-10T05:10:31Z',
      last: '2024-02-10T05:10:33Z',
    },
    {
      from: '2024-02-10T05:10:30.501Z',
      to: '2024-02-10T05:10:30.507Z',
      first: '2024-02-10T05:10:30.502Z',
      last: '2024-02-10T05:10:30.506Z',
    },
    { from: '-000012-06-01T00:00Z', to: '0008-06-01T00:00Z', first: '0001-01-01T00:00Z' },
  ])('from $from to $to', ({ from, to, first, last = first }) => {
    const bounds = { start: Date.parse(from), end: Date.parse(to) };
    expect(new Date(firstRound(bounds)!)).toEqual(new Date(first));
    expect(new Date(lastRound(bounds)!)).toEqual(new Date(last));
  });

  test('the bounds themselves count', () => {
    const year = { start: Date.UTC(2023, 0, 1), end: Date.UTC(2024, 0, 1) };
    expect(firstRound(year)).toBe(year.start);
    expect(lastRound(year)).toBe(year.end);
    expect(firstRound({ start: year.end - 1, end: year.end })).toBe(year.end);
    expect(lastRound({ start: year.start, end: year.start + 1 })).toBe(year.start);
  });

  test('between two even ms there is none', () => {
    expect(firstRound({ start: 10.5, end: 11.5 })).toBeNull();
    expect(lastRound({ start: 10.5, end: 11.5 })).toBeNull();
  });

  test('beyond the years of a JS date there are days', () => {
    const bounds = { start: 8.64e15 + HOUR, end: 8.64e15 + 60 * HOUR };
    expect(firstRound(bounds)).toBe(8.64e15 + 24 * HOUR);
    expect(lastRound(bounds)).toBe(8.64e15 + 48 * HOUR);
  });
});

import { describe, expect, test } from 'vitest';
import { extentOf, knownEnd } from '../../../src/layout/extent.ts';
import { account, day, event, span } from './make.ts';

describe('knownEnd', () => {
  const open = span('2024-01-01', '2024-01-01', { openEnd: true });
  const reported = (...days: (string | null)[]) =>
    days.map((text, i) => account(String(i), text === null ? null : day(text)));

  test.each([
    {
      name: 'its own end',
      span: span('2024-01-01'),
      accounts: reported('2024-03-01'),
      end: day('2024-01-02'),
    },
    {
      name: 'the last report',
      span: open,
      accounts: reported('2024-03-01', '2024-02-01'),
      end: day('2024-03-01'),
    },
    {
      name: 'not a report before its end',
      span: open,
      accounts: reported('2023-01-01'),
      end: day('2024-01-02'),
    },
    { name: 'no report of unknown date', span: open, accounts: reported(null), end: day('2024-01-02') },
    { name: 'no report at all', span: open, accounts: [], end: day('2024-01-02') },
  ])('is $name', ({ span, accounts, end }) => {
    expect(knownEnd(event('a', span, { accounts }))).toBe(end);
  });
});

describe('extentOf', () => {
  test('is null for no events', () => {
    expect(extentOf([])).toBeNull();
  });

  test('covers every event, and names the finest date', () => {
    const events = [
      event('a', span('2024-01-05', '2024-06-30', { precision: 'month' })),
      event('b', span('2024-01-03', '2024-01-03', { precision: 'day' })),
      event('c', span('2024-02-01', '2024-02-29', { precision: 'century' })),
    ];
    expect(extentOf(events)).toEqual({ start: day('2024-01-03'), end: day('2024-07-01'), finest: 'day' });
  });

  test('reaches to the last report of what goes on', () => {
    const accounts = [account('a', day('2024-09-01'))];
    const open = event('a', span('2024-01-01', '2024-01-01', { openEnd: true, precision: 'year' }), {
      accounts,
    });
    expect(extentOf([open])).toEqual({ start: day('2024-01-01'), end: day('2024-09-01'), finest: 'year' });
  });
});

import { describe, expect, test } from 'vitest';
import { UNFOLDED, type Fold } from '../../../src/layout/fold.ts';
import { sayToday, todayTick } from '../../../src/layout/today.ts';

describe('todayTick', () => {
  const SCALE = { start: 1000, end: 2000, width: 500 };
  const FOLD: Fold = { breaks: [{ start: 1200, end: 5200, at: 1200, length: 100 }] };

  test.each([
    { name: 'the left edge', now: 1000, x: 0 },
    { name: 'the window', now: 1100, x: 50 },
    { name: 'the right edge', now: 2000, x: null },
    { name: 'before the window', now: 999, x: null },
    { name: 'long after the window', now: 9e12, x: null },
  ])('at $name: $x', ({ now, x }) => {
    expect(todayTick(now, SCALE, UNFOLDED)).toBe(x);
  });

  test.each([
    { name: 'at the start of a break', now: 1200, x: 100 },
    { name: 'in a break', now: 3000, x: null },
    { name: 'at its end', now: 5200, x: 150 },
    { name: 'after it', now: 5300, x: 200 },
  ])('$name: $x', ({ now, x }) => {
    expect(todayTick(now, SCALE, FOLD)).toBe(x);
  });
});

test.each([
  { locale: 'en-GB', word: 'Today' },
  { locale: 'de', word: 'Heute' },
  { locale: 'ja', word: '今日' },
  { locale: 'ar', word: 'اليوم' },
])('today in $locale is $word', ({ locale, word }) => {
  expect(sayToday(locale)).toBe(word);
  expect(sayToday(locale)).toBe(word);
});

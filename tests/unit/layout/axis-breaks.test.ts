import { describe, expect, test } from 'vitest';
import { breaksIn } from '../../../src/layout/axis-breaks.ts';
import type { Fold } from '../../../src/layout/fold.ts';
import { DAY } from './make.ts';

const HOUR = DAY / 24;

function lengthInWords(ms: number, locale = 'en-GB'): string | undefined {
  const fold: Fold = { breaks: [{ start: 0, end: ms, at: 0, length: 10 }] };
  return breaksIn(fold, { start: 0, end: 100, width: 100 }, locale)[0]?.label;
}

describe('breaksIn', () => {
  const FOLD: Fold = { breaks: [{ start: 1000, end: 5000, at: 1000, length: 50 }] };

  test.each([
    { name: 'within the window', start: 900, end: 1100, x: 200, width: 100 },
    { name: 'across its left edge', start: 1025, end: 1225, x: -50, width: 100 },
    { name: 'across its right edge', start: 825, end: 1025, x: 350, width: 100 },
  ])('a break $name', ({ start, end, x, width }) => {
    const found = breaksIn(FOLD, { start, end, width: 400 }, 'en-GB');
    expect(found).toEqual([{ start: 1000, end: 5000, x, width, label: '4 seconds' }]);
  });

  test.each([
    { start: 900, end: 1000 },
    { start: 1050, end: 1150 },
  ])('from $start to $end there is none', (window) => {
    expect(breaksIn(FOLD, { ...window, width: 400 }, 'en-GB')).toEqual([]);
  });

  test.each([
    { ms: 900, words: '900 milliseconds' },
    { ms: 1999, words: '1,999 milliseconds' },
    { ms: 2000, words: '2 seconds' },
    { ms: 119_000, words: '119 seconds' },
    { ms: 120_000, words: '2 minutes' },
    { ms: 2 * HOUR - 60_000, words: '119 minutes' },
    { ms: 2 * HOUR, words: '2 hours' },
    { ms: 47 * HOUR, words: '47 hours' },
    { ms: 48 * HOUR, words: '2 days' },
    { ms: 60 * DAY, words: '60 days' },
    { ms: 61 * DAY, words: '2 months' },
    { ms: 418 * DAY, words: '14 months' },
    { ms: 3 * 365 * DAY, words: '36 months' },
    { ms: 1100 * DAY, words: '3 years' },
    { ms: 3.4 * 365.25 * DAY, words: '3.4 years' },
    { ms: 3653 * DAY, words: '10 years' },
    { ms: 10.4 * 365.25 * DAY, words: '10 years' },
    { ms: 1480 * 365.25 * DAY, words: '1,480 years' },
  ])('$ms ms are $words', ({ ms, words }) => {
    expect(lengthInWords(ms)).toBe(words);
  });

  test.each([
    { locale: 'de', words: '14 Monate' },
    { locale: 'en-US', words: '14 months' },
    { locale: 'ja', words: '14 か月' },
  ])('in $locale: $words', ({ locale, words }) => {
    expect(lengthInWords(418 * DAY, locale)).toBe(words);
  });
});

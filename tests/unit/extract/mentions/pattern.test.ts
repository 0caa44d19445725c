import { expect, test } from 'vitest';
import { codeOf, compile } from '../../../../src/extract/mentions/pattern.ts';

test.each([
  ['the year', 2],
  ['the? (unit: day|week)', 1],
  ['the (year|fiscal year)? (of (a)? month|month)', 2],
  ['(late|early)?', 0],
])('knows how many words “%s” has at the least', (pattern, least) => {
  expect(compile(pattern).least).toBe(least);
});

test.each([
  ['the year', [], ['the year']],
  ['the? (day|week)', ['day', 'week'], ['the day', 'the week']],
  [
    '(late|early)? the? year ago?',
    ['year'],
    ['late the', 'late year', 'early the', 'early year', 'the year', 'year ago'],
  ],
  ['(a|a few)? days', ['days'], ['a days', 'a few']],
])('knows what “%s” can begin with', (pattern, one, pairs) => {
  const codes = (words: string[]) => new Set(words.map((some) => some.split(' ').map(codeOf).join('')));
  expect(compile(pattern)).toMatchObject({ one: codes(one), pairs: codes(pairs) });
});

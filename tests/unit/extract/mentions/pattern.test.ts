import { expect, test } from 'vitest';
import { compile } from '../../../../src/extract/mentions/pattern.ts';

test.each([
  ['the year', 2],
  ['the? (unit: day|week)', 1],
  ['the (year|fiscal year)? (of (a)? month|month)', 2],
  ['(late|early)?', 0],
])('knows how many words “%s” has at the least', (pattern, least) => {
  expect(compile(pattern).least).toBe(least);
});

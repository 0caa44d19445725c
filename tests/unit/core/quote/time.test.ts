import { describe, expect, test } from 'vitest';
import { createQuoteFinder } from '../../../../src/core/quote/index.ts';
import { growth, LINEAR } from '../text/growth.ts';

describe('the time that finding takes grows as the text does', () => {
  test.each([
    ['one letter', 'a'.repeat(300), 'a'],
    ['one letter, and one that is missing', `${'a'.repeat(300)}b`, 'a'],
    ['a piece of one letter', 'a'.repeat(2000), 'a'],
    ['two letters in turn', `${'ab'.repeat(150)}b`, 'ab'],
    ['white space', 'a b', ' \n'],
    ['accents', 'e\u0301', 'e\u0301'],
    ['accents on one letter', 'x', '\u0301'],
    ['flags', '🇦🇺', '🇺🇦'],
    ['composed letters', 'e', '\u00e9'],
  ])('%s', (_, exact, unit) => {
    const find = (length: number) => {
      const text = unit.repeat(length / unit.length);
      createQuoteFinder(text).find({ exact, prefix: exact, suffix: exact });
    };
    expect(growth(find)).toBeLessThan(LINEAR);
  });

  test('and for the context of a piece of a repetitive text', () => {
    const find = (length: number) => void createQuoteFinder('ab'.repeat(length / 2)).contextOf(1000, 1100);
    expect(growth(find)).toBeLessThan(LINEAR);
  });
});

import { describe, expect, test } from 'vitest';
import { createQuoteFinder } from '../../../../src/core/quote/index.ts';
import { HOSTILE_LENGTH, HOSTILE_LIMIT } from '../text/hostile.ts';

describe('finding is linear in a hostile text', { timeout: HOSTILE_LIMIT }, () => {
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
    const text = unit.repeat(HOSTILE_LENGTH / unit.length);
    const { kind } = createQuoteFinder(text).find({ exact, prefix: exact, suffix: exact });
    expect(kind).not.toBe('empty');
  });

  test('and for the context of a piece of a repetitive text', () => {
    const context = createQuoteFinder('ab'.repeat(HOSTILE_LENGTH / 2)).contextOf(1000, 1100);
    expect(context.prefix.length + context.suffix.length).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClusterBoundary } from '../../../../src/core/text/index.ts';
import { textWithPiece } from './arbitraries.ts';

describe('isClusterBoundary', () => {
  test.each([
    ['at the start', 'ab', 0, true],
    ['at the end', 'ab', 2, true],
    ['before the start', 'ab', -1, true],
    ['after the end', 'ab', 3, true],
    ['at the start, before a mark', '\u0301a', 0, true],
    ['between letters', 'ab', 1, true],
    ['between a letter and its accent', 'e\u0301', 1, false],
    ['after a letter and its accent', 'e\u0301a', 2, true],
    ['between two accents', 'e\u0323\u0301', 2, false],
    ['between a spacing vowel sign and its letter', 'क\u093f', 1, false],
    ['within a surrogate pair', '😀', 1, false],
    ['within a surrogate pair after a letter', 'a😀', 2, false],
    ['before a surrogate pair', 'a😀', 1, true],
    ['before a joiner', '👨\u200d👩', 2, false],
    ['after a joiner', '👨\u200d👩', 3, false],
    ['before a skin tone', '👍🏽', 2, false],
    ['within a flag', '🇺🇦', 2, false],
    ['between flags', '🇺🇦🇷🇴', 4, true],
    ['between flags, far from the start', '🇺🇦'.repeat(20), 76, true],
    ['within a flag, far from the start', '🇺🇦'.repeat(20), 78, false],
    ['between flags, farther than is looked back', '🇺🇦'.repeat(60), 200, true],
    ['between an Arabic number sign and its digit', '\u06001', 1, false],
    ['between a joiner and a letter', 'a\u200db', 2, true],
    ['within a Hangul syllable in letters', '\u1100\u1161', 1, false],
    ['between Cyrillic letters', 'Ки', 1, true],
    ['between white space and a mark', ' \u0301', 1, true],
    ['between a no-break space and a mark', '\u00a0\u0301', 1, true],
    ['between a next-line character and a mark', '\u0085\u0301', 1, true],
    ['between a letter and white space', 'é ', 1, true],
  ])('%s', (_, text, offset, expected) => {
    expect(isClusterBoundary(text, offset)).toBe(expected);
  });

  test('holds at every limit of graphemes', () => {
    fc.assert(
      fc.property(textWithPiece, ({ text, start, end }) => {
        expect(isClusterBoundary(text, start)).toBe(true);
        expect(isClusterBoundary(text, end)).toBe(true);
      }),
    );
  });
});

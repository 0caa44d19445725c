import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../src/core/text/index.ts';
import { anyText } from './arbitraries.ts';

describe('foldText', () => {
  test.each([
    ['one space', 'a b', 'a b'],
    ['a run of spaces', 'a   b', 'a b'],
    ['a no-break space', 'a\u00a0b', 'a b'],
    ['a narrow no-break space', 'a\u202fb', 'a b'],
    ['a zero-width no-break space', 'a\ufeffb', 'a b'],
    ['an ideographic space', 'a\u3000b', 'a b'],
    ['line breaks of every kind', 'a\n\r\n\u0085\u2028\u2029\t\v\fb', 'a b'],
    ['a single next-line character', 'a\u0085b', 'a b'],
    ['a single tab', 'a\tb', 'a b'],
    ['white space at the ends', '\n a \u00a0', ' a '],
    ['single quotation marks and apostrophes', "‘’‚‛‹›ʼ＇'", "'''''''''"],
    ['double quotation marks', '“”„‟«»⹂＂"', '"""""""""'],
    ['canonical composition', '\u00e9', 'e\u0301'],
    ['canonical order of marks', 's\u0307\u0323', 's\u0323\u0307'],
    ['marks on a composed letter', '\u1e69', 's\u0323\u0307'],
    ['a composed letter with a mark that goes before its own', '\u1e61\u0323', 's\u0323\u0307'],
    ['Hangul', '\uac01', '\u1100\u1161\u11a8'],
    ['Hangul half composed', '\uac00\u11a8', '\u1100\u1161\u11a8'],
    ['characters beyond the basic plane', '\u{1d15e}', '\u{1d157}\u{1d165}'],
    ['a mark on white space', ' \u0344', ' \u0308\u0301'],
  ])('folds %s', (_, text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  test.each([
    ['case', 'Kyiv KYIV'],
    ['dashes', '- – — ‑ −'],
    ['ellipses', '… ...'],
    ['primes and backticks', '′ ″ ` ´'],
    ['compatibility characters', 'ﬁ ² Ⅳ ½'],
    ['a zero-width space', 'a\u200bb'],
    ['a soft hyphen', 'a\u00adb'],
    ['lone surrogates', '\ude00 \ud83d'],
    ['emoji', '👨‍👩‍👧 🇺🇦'],
    ['decomposed accents', 'e\u0301'],
  ])('leaves %s alone', (_, text) => {
    expect(foldText(text).folded).toBe(text);
  });

  test('maps offsets to the source and back where lengths change', () => {
    // a, two spaces, composed e, b; folded: a, space, e, acute, b.
    const source = foldText('a  \u00e9b');
    expect(source.folded).toBe('a e\u0301b');
    expect([0, 1, 2, 3, 4, 5].map((i) => source.toSource(i))).toEqual([0, 1, 3, 3, 4, 5]);
    expect([0, 1, 2, 3, 4, 5].map((i) => source.toFolded(i))).toEqual([0, 1, 1, 2, 4, 5]);
  });

  test('maps many changes', () => {
    const text = '\u00e9  x'.repeat(1000);
    const { folded, toSource, toFolded } = foldText(text);
    expect(folded).toBe('e\u0301 x'.repeat(1000));
    expect(
      [...Array(1000).keys()].every((i) => toSource(4 * i) === 4 * i && toFolded(4 * i + 3) === 4 * i + 3),
    ).toBe(true);
    expect(toSource(4 * 500 + 1)).toBe(4 * 500);
    expect(toFolded(4 * 500 + 2)).toBe(4 * 500 + 2);
  });

  test('maps offsets in order, and ends to ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, toSource, toFolded } = foldText(text);
        expect(toSource(folded.length)).toBe(text.length);
        expect(toFolded(text.length)).toBe(folded.length);
        const back = Array.from({ length: folded.length + 1 }, (_, i) => toSource(i));
        expect(back).toEqual(back.toSorted((a, b) => a - b));
      }),
    );
  });

  test('is the same for a folded text and for every normal form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded } = foldText(text);
        expect(foldText(folded).folded).toBe(folded);
        expect(foldText(text.normalize('NFC')).folded).toBe(folded);
        expect(foldText(text.normalize('NFD')).folded).toBe(folded);
      }),
    );
  });
});

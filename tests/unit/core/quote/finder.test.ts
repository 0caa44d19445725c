import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createQuoteFinder, findQuote, type QuoteSelector } from '../../../../src/core/quote/index.ts';
import { foldText, isClusterBoundary, type TextRange } from '../../../../src/core/text/index.ts';
import { anyText, textWithPiece } from '../text/arbitraries.ts';

/** The words found, or the kind of result with the offsets. */
function found(text: string, selector: QuoteSelector): unknown {
  const result = findQuote(text, selector);
  if (result.kind === 'found') return text.slice(result.start, result.end);
  return result.kind === 'ambiguous' ? result.matches.map(({ start }) => start) : result.kind;
}

describe('findQuote', () => {
  const text = 'The council’s vote was “close”:\n\n23 to\u00a021 – no more… Or so it’s said.';

  test.each([
    ['as it is written', '“close”:\n\n23 to\u00a021 – no', '“close”:\n\n23 to\u00a021 – no'],
    ['with plain spaces', '“close”: 23 to 21 – no', '“close”:\n\n23 to\u00a021 – no'],
    ['with more white space', 'vote  was\n“close”', 'vote was “close”'],
    ['with white space around', '\u00a0vote was\n', 'vote was'],
    ['with straight quotation marks', 'council\'s vote was "close"', 'council’s vote was “close”'],
    ['with low and angle quotation marks', 'council‚s vote was „close«', 'council’s vote was “close”'],
    ['at the start', 'The council', 'The council'],
    ['at the end', 'said.', 'said.'],
    ['the whole', text, text],
    ['with other case', 'the council', 'missing'],
    ['with another dash', '21 - no', 'missing'],
    ['with an ellipsis of full stops', 'more... Or', 'missing'],
    ['with double marks for single ones', 'council”s', 'missing'],
    ['with a space too many', 'coun cil', 'missing'],
    ['with a space too few', '“close”:23', 'missing'],
    ['with a letter changed', 'vole was', 'missing'],
    ['without words', '', 'empty'],
    ['of white space', ' \n\u00a0\ufeff', 'empty'],
  ])('finds an excerpt %s', (_, exact, expected) => {
    expect(found(text, { exact })).toBe(expected);
  });

  test('gives offsets into the stored text', () => {
    expect(findQuote('a\r\n\r\nb “c”', { exact: 'b "c"' })).toEqual({ kind: 'found', start: 5, end: 10 });
  });

  test('finds nothing in an empty text', () => {
    expect(findQuote('', { exact: 'a' })).toEqual({ kind: 'missing', nearest: null });
  });

  test.each([
    ['composed in a decomposed text', 'Cafe\u0301 a', 'Caf\u00e9', 'Cafe\u0301'],
    ['decomposed in a composed text', 'Caf\u00e9 a', 'Cafe\u0301', 'Caf\u00e9'],
    ['with its marks in another order', 's\u0307\u0323a', 's\u0323\u0307', 's\u0307\u0323'],
    ['in composed Hangul', '\uac01', '\u1100\u1161\u11a8', '\uac01'],
    ['without its accent', 'Cafe\u0301', 'Cafe', 'missing'],
    ['without its accent, of a composed text', 'Caf\u00e9', 'Cafe', 'missing'],
    ['of the accent alone', 'Cafe\u0301', '\u0301', 'missing'],
    ['with one of two accents', 's\u0323\u0307', 's\u0323', 'missing'],
    ['with one of two accents, of a composed text', '\u1e69', 's\u0323', 'missing'],
    ['of a syllable less its last letter', '\uac01', '\uac00', 'missing'],
    ['of half a surrogate pair', '😀', '\ud83d', 'missing'],
    ['of the other half', '😀', '\ude00', 'missing'],
    ['of one of a family', '👨‍👩‍👧', '👩', 'missing'],
    ['of the flag between two flags', '🇺🇦🇷🇴', '🇦🇷', 'missing'],
    ['of a lone surrogate', 'a\ud83db', '\ud83db', '\ud83db'],
    ['of a mark that stands on white space', 'a \u0301b', '\u0301b', '\u0301b'],
  ])('finds a character %s', (_, text, exact, expected) => {
    expect(found(text, { exact })).toBe(expected);
  });

  test.each([
    ['apart', 'Pain. And pain. And pain.', 'ain', [1, 11, 21]],
    ['overlapping', 'banana', 'ana', [1, 3]],
    ['next to each other', 'haha', 'ha', [0, 2]],
    ['with other quotation marks', '“a” "a"', '"a"', [0, 4]],
  ])('finds every place of words that stand more than once, %s', (_, text, exact, starts) => {
    expect(found(text, { exact })).toEqual(starts);
  });

  test('does not count places that cut a character', () => {
    expect(findQuote('e\u0301 e', { exact: 'e' })).toEqual({ kind: 'found', start: 3, end: 4 });
  });

  describe('with what stands around', () => {
    const text = 'One vote, two votes. Two vote, a vote (vote) revote';
    test.each([
      ['a prefix', { prefix: 'One ' }, 'One | vote'],
      ['a prefix without its space', { prefix: 'One' }, 'One | vote'],
      ['a prefix with more white space', { prefix: ' One \n' }, 'One | vote'],
      ['a suffix', { suffix: ')' }, '(| vote'],
      ['a suffix without its space', { suffix: '(vote' }, 'a | vote'],
      ['a suffix with white space', { suffix: ' (vote ' }, 'a | vote'],
      ['both', { prefix: 'wo ', suffix: ',' }, 'Two | vote'],
      ['quotation marks and white space of another kind', { prefix: 'Two\u00a0' }, 'Two | vote'],
      ['a prefix to the letter, before one with white space allowed for', { prefix: 're' }, 're| vote'],
    ])('%s', (_, context, expected) => {
      const result = findQuote(text, { exact: 'vote', ...context });
      const start = result.kind === 'found' ? result.start : NaN;
      const [before = '', words = ''] = expected.split('|');
      expect(text.slice(start - before.length, start + words.length - 1)).toBe(before + words.slice(1));
    });

    test.each([
      ['a prefix of several places', { prefix: 'o ' }, [14, 25]],
      ['a suffix of several places', { suffix: ',' }, [4, 25]],
      ['no prefix and no suffix', { prefix: '', suffix: '' }, [4, 14, 25, 33, 39, 47]],
      ['only white space', { prefix: ' ', suffix: ' ' }, [33]],
    ])('%s', (_, context, starts) => {
      const result = found('One vote, two votes. Two vote, a vote (vote) revote', {
        exact: 'vote',
        ...context,
      });
      expect(result).toEqual(starts.length === 1 ? 'vote' : starts);
    });

    test('words in another context are missing, and the nearest is where they stand', () => {
      expect(findQuote('a vote, a vote', { exact: 'vote', prefix: 'no' })).toEqual({
        kind: 'missing',
        nearest: { start: 2, end: 6, similarity: 1 },
      });
      expect(findQuote('a vote', { exact: 'vote', suffix: 'r' })).toMatchObject({ kind: 'missing' });
    });

    test('a suffix to the letter goes before one with white space allowed for', () => {
      expect(findQuote('vote now, votenow', { exact: 'vote', suffix: 'now' })).toMatchObject({ start: 10 });
    });

    test.each([
      ['before', 'no-vote, yes-vote', { prefix: 'no' }],
      ['after', 'vote-no, vote-yes', { suffix: 'no' }],
    ])('only white space may stand between, %s', (_, text, context) => {
      expect(findQuote(text, { exact: 'vote', ...context }).kind).toBe('missing');
    });

    test('both must stand around the same place', () => {
      expect(findQuote('a vote b, c vote d', { exact: 'vote', prefix: 'a ', suffix: ' d' }).kind).toBe(
        'missing',
      );
    });
  });
});

describe('findQuote, for any text', () => {
  const white = /[\s\u0085]+/g;

  function trimmed({ text, start, end }: TextRange & { text: string }): TextRange {
    const words = text.slice(start, end);
    const leading = /^[\s\u0085]*/.exec(words)![0].length;
    const trailing = /[\s\u0085]*$/.exec(words)![0].length;
    return { start: start + leading, end: end - trailing };
  }

  function places(text: string, selector: QuoteSelector): TextRange[] {
    const result = findQuote(text, selector);
    if (result.kind === 'found') return [{ start: result.start, end: result.end }];
    return result.kind === 'ambiguous' ? result.matches : [];
  }

  test('an excerpt is found where it was cut', () => {
    fc.assert(
      fc.property(textWithPiece, (piece) => {
        const exact = piece.text.slice(piece.start, piece.end);
        if (exact.replace(white, '') === '') expect(findQuote(piece.text, { exact }).kind).toBe('empty');
        else expect(places(piece.text, { exact })).toContainEqual(trimmed(piece));
      }),
      { numRuns: 500 },
    );
  });

  test('its context settles where', () => {
    fc.assert(
      fc.property(textWithPiece, (piece) => {
        const exact = piece.text.slice(piece.start, piece.end);
        fc.pre(exact.replace(white, '') !== '');
        const finder = createQuoteFinder(piece.text);
        const context = finder.contextOf(piece.start, piece.end);
        expect(finder.find({ exact, ...context })).toEqual({ kind: 'found', ...trimmed(piece) });
      }),
      { numRuns: 500 },
    );
  });

  test('white space, quotation marks and normal forms of the excerpt make no difference', () => {
    const restyled: [RegExp, string[]][] = [
      [white, ['\n', '  ', '\u00a0\n', ' ']],
      [/['’‘]/g, ["'", '’', '‚', '›']],
      [/["“”«»]/g, ['"', '“', '»', '„']],
    ];
    fc.assert(
      fc.property(
        textWithPiece,
        fc.nat(3),
        fc.constantFrom('NFC', 'NFD'),
        ({ text, start, end }, style, form) => {
          const exact = text.slice(start, end);
          const other = restyled.reduce(
            (words, [kind, styles]) => words.replace(kind, styles[style]!),
            exact,
          );
          expect(findQuote(text, { exact: other.normalize(form) })).toEqual(findQuote(text, { exact }));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the places are those, and only those, that fold to the excerpt and cut no character', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const exact = other.slice(0, 3);
        const words = foldText(exact).folded.trim();
        fc.pre(words !== '' && text.length <= 80);
        const limits = Array.from({ length: text.length + 1 }, (_, i) => i).filter((i) =>
          isClusterBoundary(text, i),
        );
        const expected = limits.flatMap((start) =>
          limits
            .filter((end) => start < end && !/[\s\u0085]/.test(text[start]! + text[end - 1]!))
            .filter((end) => foldText(text.slice(start, end)).folded === words)
            .map((end) => ({ start, end })),
        );
        expect(places(text, { exact })).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('a changed letter is never found', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const exact = text.slice(start);
        const at = b % exact.length;
        expect(findQuote(text, { exact: `${exact.slice(0, at)}x${exact.slice(at + 1)}` }).kind).toBe(
          'missing',
        );
      }),
    );
  });

  test('what stands around, cut at any character, still leads to the place', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const characters = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);
    fc.assert(
      fc.property(textWithPiece, fc.nat(4), ({ text, ...piece }, size) => {
        const { start, end } = trimmed({ text, ...piece });
        fc.pre(start < end);
        const before = characters(text.slice(0, start));
        const prefix = before.slice(Math.max(0, before.length - size)).join('');
        const suffix = characters(text.slice(end)).slice(0, size).join('');
        expect(places(text, { exact: text.slice(start, end), prefix, suffix })).toContainEqual({
          start,
          end,
        });
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../../src/core/quote/index.ts';

/** The words of the nearest place with their similarity, null where there is none. */
function nearest(text: string, exact: string): [words: string, similarity: number] | null {
  const result = findQuote(text, { exact });
  if (result.kind !== 'missing') throw new Error(`not missing: ${result.kind}`);
  if (result.nearest === null) return null;
  const { start, end, similarity } = result.nearest;
  return [text.slice(start, end), Number(similarity.toFixed(3))];
}

/** Words without an order that repeats, the same in each run. */
function prose(length: number): string {
  let state = 11;
  let text = '';
  while (text.length < length) {
    state = (state * 48271) % 2147483647;
    text += `${state
      .toString(26)
      .replace(/\d/g, 'e')
      .slice(0, 3 + (state % 6))} `;
  }
  return text;
}

describe('the nearest place', () => {
  const text =
    'On Monday the town council of Exampleton voted – by a hair – to hold its “last” territory, it’s said.';

  test.each([
    ['a letter left out', 'hold its “last” teritory', 'hold its “last” territory', 0.96],
    ['a letter changed', 'the toan council', 'the town council', 0.938],
    ['a letter too many', 'the town councill', 'the town council', 0.941],
    ['a letter changed at the start', 'zouncil of', 'council of', 0.9],
    ['a letter changed at the end', 'the town councix', 'the town council', 0.938],
    ['a word left out', 'the town of Exampleton voted', 'the town council of Exampleton voted', 0.778],
    ['a word too many', 'the small town council of Exampleton', 'the town council of Exampleton', 0.833],
    ['another dash', 'voted - by a hair', 'voted – by a hair', 0.941],
    ['other case', 'The town council', 'the town council', 0.938],
    ['an accent', 'the t\u00f6wn council', 'the town council', 0.941],
    [
      'quotation marks of another kind as well',
      'hold its "last" teritory',
      'hold its “last” territory',
      0.96,
    ],
  ])('with %s', (_, exact, words, similarity) => {
    expect(nearest(text, exact)).toEqual([words, similarity]);
  });

  test.each([
    ['with little in common', 'a quite different kind of sentence'],
    ['with nothing in common', '1234567'],
  ])('%s there is none', (_, exact) => {
    expect(nearest(text, exact)).toBeNull();
  });

  test('a similarity of 0.6 is enough, and less is not', () => {
    expect(nearest('abcdefghij', 'abcdefxxxx')).toEqual(['abcdefghij', 0.6]);
    expect(nearest('abcdefghij', 'abcdexxxxx')).toBeNull();
  });

  test('a short word has one without a run of letters in common', () => {
    expect(nearest('The vote was', 'vole')).toEqual(['vote', 0.75]);
  });

  test('words that cut a character are not the same as the text', () => {
    expect(nearest('Cafe\u0301', 'Cafe')).toEqual(['Cafe\u0301', 0.75]);
    expect(nearest('e\u0301', 'e')).toBeNull();
  });

  test('it never begins or ends with white space', () => {
    expect(nearest('a vote, \n now', 'a vote, nxw')).toEqual(['a vote, \n now', 0.909]);
    expect(nearest('the vote \n', 'the votex')).toEqual(['the vote', 0.889]);
    expect(nearest('\n the vote', 'xthe vote')).toEqual(['the vote', 0.889]);
  });

  describe('in a text of a megabyte', () => {
    const long = prose(1_000_000);
    const at = long.indexOf(' ', 700_000) + 1;
    const cut = long.slice(at, long.indexOf(' ', at + 290));
    const space = cut.indexOf(' ', 100);

    test.each([
      ['a letter changed', `${cut.slice(0, 150)}#${cut.slice(151)}`],
      ['a word left out', cut.slice(0, space) + cut.slice(cut.indexOf(' ', space + 1))],
      ['a word too many', `${cut.slice(0, space)} word${cut.slice(space)}`],
      ['both ends changed', `#${cut.slice(1, -1)}#`],
    ])('with %s', (_, exact) => {
      expect(nearest(long, exact)![0]).toBe(cut);
    });

    test('the place that is likest, not the one with most runs of letters in common', () => {
      const like = [...cut].map((letter, i) => (i % 5 === 4 && letter !== ' ' ? '#' : letter)).join('');
      const half = cut.slice(0, cut.length * 0.6);
      const text = `${long.slice(0, 300_000)}${half} ${long.slice(300_000, 600_000)} ${like} ${long.slice(800_000)}`;
      expect(nearest(text, cut)![0]).toBe(like);
    });

    test('an excerpt of ten thousand characters has one', () => {
      const exact = `${long.slice(at, at + 5000)}#${long.slice(at + 5001, long.indexOf(' ', at + 10_000))}`;
      expect(nearest(long, exact)![0]).toBe(long.slice(at, at + exact.length));
    });

    test('an excerpt of fifty thousand has none', () => {
      expect(nearest(long, `${long.slice(at, at + 50_000)}#`)).toBeNull();
    });

    test('a repetitive text has none', () => {
      expect(nearest('ab'.repeat(500_000), `${'ab'.repeat(100)}b`)).toBeNull();
    });
  });
});

import { describe, expect, test } from 'vitest';
import { contextOf, findQuote } from '../../../../src/core/quote/index.ts';

/** The context of the `n`th place of the words, from 1. */
function contextOfNth(text: string, words: string, n: number) {
  let start = -1;
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  return contextOf(text, start, start + words.length);
}

describe('contextOf', () => {
  const headline = 'Council votes\n\nBy a hair.\n\nThe report\n\nCouncil votes\n\nThe details.';

  test.each([
    ['words that stand once', 'The vote was close.', 'vote', 1, '', ''],
    ['words that stand once with their accents', 'e\u0301 e', 'e', 2, '', ''],
    ['a headline that stands twice, the first', headline, 'Council votes', 1, '', ' By'],
    ['a headline that stands twice, the second', headline, 'Council votes', 2, 'report ', ''],
    ['the first of two at the end', 'vote. A vote', 'vote', 1, '', '. A'],
    ['the second of two at the end', 'vote. A vote', 'vote', 2, 'A ', ''],
    ['words next to the same words', 'haha', 'ha', 1, '', 'ha'],
    ['words next to the same words, the second', 'haha', 'ha', 2, 'ha', ''],
    ['the shorter side', 'very red vote a, less red vote b', 'vote', 2, '', ' b'],
    ['the shorter side, before', 'vote cast today, final vote cast tomorrow', 'vote', 2, 'final ', ''],
    [
      'both sides where that is shorter',
      'their long fight before vote c, their long fight before vote d in a hall, no vote d in a hall',
      'vote',
      2,
      'before ',
      ' d',
    ],
    ['whole words', 'a revote is on. No vote is on', 'vote', 1, 're', ''],
    ['past punctuation to a word', 'A “vote” now. No “vote” now', '“vote”', 2, 'No ', ''],
    ['past white space to a word', 'xa vote, y a vote', 'vote', 2, 'y a ', ''],
    ['to the start where there is no word', '.. vote a, . vote a', 'vote', 1, '.. ', ''],
    ['accented letters whole', 'a cafe\u0301 vote is, cafe vote is', 'vote', 1, 'cafe\u0301 ', ''],
    ['composed accented letters whole', 'a caf\u00e9 vote is, cafe vote is', 'vote', 1, 'caf\u00e9 ', ''],
    ['composed accented letters after', 'vote \u00e9t\u00e9, vote ete', 'vote', 1, '', ' \u00e9t\u00e9'],
    ['white space as one space', 'a\n\n\nvote is, b\u00a0vote is', 'vote', 1, 'a ', ''],
    ['emoji whole', '👨‍👩‍👧 vote 👨‍👩‍👦 vote', 'vote', 2, '👨‍👩‍👦 ', ''],
    ['letters beyond the basic plane whole', '𝒳𝒴 vote is 𝒳𝒵 vote is', 'vote', 1, '𝒳𝒴 ', ''],
  ])('%s', (_, text, words, n, prefix, suffix) => {
    expect(contextOfNth(text, words, n)).toEqual({ prefix, suffix });
  });

  test('white space at the ends of the range is no part of it', () => {
    const text = 'a vote , b vote ,';
    expect(contextOf(text, 1, 7)).toEqual({ prefix: 'a ', suffix: '' });
    expect(contextOf(text, 1, 6)).toEqual({ prefix: 'a ', suffix: '' });
    expect(contextOf(text, 2, 7)).toEqual({ prefix: 'a ', suffix: '' });
  });

  test.each([
    ['empty', 1, 1],
    ['of white space', 1, 3],
  ])('a range that is %s has none', (_, start, end) => {
    expect(contextOf('a  b  c', start, end)).toEqual({ prefix: '', suffix: '' });
  });

  test('a word without end is cut', () => {
    const text = `${'a'.repeat(500)}b vote is 'a b vote is`;
    const { prefix } = contextOfNth(text, 'vote', 1);
    expect(prefix).toBe(`${'a'.repeat(41)}b `);
    expect(findQuote(text, { exact: 'vote', prefix }).kind).toBe('found');
  });

  test('white space without end is one space', () => {
    const text = `a,${' '.repeat(500)}vote is it. b,${' '.repeat(500)}vote is it.`;
    expect(contextOfNth(text, 'vote', 1)).toEqual({ prefix: 'a, ', suffix: '' });
  });

  test('punctuation without end is cut', () => {
    const text = `a${'-'.repeat(500)}.vote, a${'-'.repeat(500)}!vote`;
    expect(contextOfNth(text, 'vote', 1)).toEqual({ prefix: `${'-'.repeat(40)}.`, suffix: '' });
  });
});

import { describe, expect, test } from 'vitest';
import { describeDifference } from '../../../../src/core/quote/index.ts';

describe('describeDifference', () => {
  test.each([
    [
      'a changed word',
      'its teritory now',
      'its territory now',
      'has “teritory” where the article has “territory”',
    ],
    ['the first of several', 'a xb c xd', 'a b c d', 'has “xb” where the article has “b”'],
    ['a word left out', 'the vote was', 'the last vote was', 'leaves out “last” after “the”'],
    ['words left out', 'the was', 'the last vote was', 'leaves out “last vote” after “the”'],
    ['a word left out at the start', 'vote was', 'The vote was', 'leaves out “The” before “vote”'],
    ['a word left out at the end', 'the vote', 'the vote was', 'leaves out “was” after “vote”'],
    ['a word added', 'the last vote', 'the vote', 'adds “last” after “the”'],
    ['a word added at the start', 'so the vote', 'the vote', 'adds “so” before “the”'],
    ['a word added at the end', 'the vote was', 'the vote', 'adds “was” after “vote”'],
    [
      'words changed',
      'the last big vote was',
      'the first vote was',
      'has “last big” where the article has “first”',
    ],
    ['words in another order', 'a b', 'b a', 'leaves out “b” before “a”'],
    ['words in another order after a changed one', 'a b', 'x b a', 'has “a” where the article has “x”'],
    ['words in another order after two', 'a b c', 'x y b a', 'has “a” where the article has “x y”'],
    ['two words, then others in another order', 'x y b a', 'a b c', 'has “x y” where the article has “a”'],
    ['all words', 'a b c', 'x y', 'has “a b c” where the article has “x y”'],
    [
      'quotation marks as they are written',
      'the “last” vode',
      'the "last" vote',
      'has “vode” where the article has “vote”',
    ],
    ['the same words', 'its  “last” vote', '\nits "last" vote', 'has the same words as the article'],
    ['accents', 'a cafe', 'a caf\u00e9', 'has “cafe” where the article has “caf\u00e9”'],
    [
      'a swapped dash',
      '2023-24',
      '2023–24',
      'has “2023-24” (with a hyphen) where the article has “2023–24” (with an en dash)',
    ],
    [
      'a dash for a word',
      'a — b',
      'a - b',
      'has “—” (with an em dash) where the article has “-” (with a hyphen)',
    ],
    ['a minus sign', '−5', '–5', 'has “−5” (with a minus sign) where the article has “–5” (with an en dash)'],
    [
      'a typographic hyphen',
      'mid\u2011June',
      'mid-June',
      'has “mid\u2011June” (with a typographic hyphen) where the article has “mid-June” (with a hyphen)',
    ],
    ['an ellipsis', 'so…', 'so...', 'has “so…” (with an ellipsis) where the article has “so...”'],
    [
      'a soft hyphen',
      'terri\u00adtory',
      'territory',
      'has “terri\u00adtory” (with a soft hyphen) where the article has “territory”',
    ],
    [
      'a soft hyphen at the end',
      'vote',
      'vote\u00ad',
      'has “vote” where the article has “vote\u00ad” (with a soft hyphen)',
    ],
    [
      'a zero-width space',
      'vo\u200bte',
      'vote',
      'has “vo\u200bte” (with a zero-width space) where the article has “vote”',
    ],
    [
      'a joiner',
      'vo\u200dte',
      'vote',
      'has “vo\u200dte” (with an invisible joiner) where the article has “vote”',
    ],
    [
      'a Cyrillic letter',
      'v\u043ete',
      'vote',
      'has “v\u043ete” (with a Cyrillic letter) where the article has “vote”',
    ],
    [
      'a Greek letter',
      'v\u03bfte',
      'vote',
      'has “v\u03bfte” (with a Greek letter) where the article has “vote”',
    ],
    ['no words', '', 'a vote', 'leaves out “a vote”'],
    ['no words found', 'a vote', '', 'adds “a vote”'],
  ])('%s', (_, expected, found, description) => {
    expect(describeDifference(expected, found)).toBe(description);
  });

  test('shows no more than sixty characters', () => {
    const words = (letter: string, count: number) => Array(count).fill(letter.repeat(9)).join(' ');
    expect(describeDifference(words('a', 6), 'b')).toBe(`has “${words('a', 6)}” where the article has “b”`);
    expect(describeDifference('a'.repeat(60), 'b')).toBe(`has “${'a'.repeat(60)}” where the article has “b”`);
    expect(describeDifference('a'.repeat(61), 'b')).toBe(
      `has “${'a'.repeat(60)}…” where the article has “b”`,
    );
    expect(describeDifference(words('a', 7), 'b')).toBe(`has “${words('a', 6)}…” where the article has “b”`);
    expect(describeDifference(`${'a'.repeat(59)}😀b`, 'b')).toBe(
      `has “${'a'.repeat(59)}…” where the article has “b”`,
    );
  });

  test('looks eight words ahead for where both go on alike', () => {
    const between = (count: number) => `a ${'x '.repeat(count)}z end`;
    expect(describeDifference('a z end', between(16))).toBe(
      `leaves out “${'x '.repeat(16).trim()}” after “a”`,
    );
    expect(describeDifference('a z end', between(17))).toMatch(/^has “z end” where the article has “x x/);
  });
});

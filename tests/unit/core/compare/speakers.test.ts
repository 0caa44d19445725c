import { describe, expect, test } from 'vitest';
import { quotedIn, speakerKey } from '../../../../src/core/compare/speakers.ts';
import { account } from '../../../support/data.ts';
import { compared, say } from './compare.ts';

describe('who is quoted', () => {
  test('with the words in quotation marks, and who is left out by which article', () => {
    const { quoted, leftOut } = compared([
      { exact: 'He called it “a mistake”.', speaker: 'US officials' },
      { exact: 'It was a “mistake”.', speaker: 'The U.S. officials' },
      { exact: 'It was good.', speaker: 'The mayor' },
    ]);
    expect(say(quoted)).toBe('US officials: a1 a2; The mayor: a3');
    expect(quoted.map(({ marks }) => marks.map(({ text }) => text))).toEqual([['a mistake', 'mistake'], []]);
    expect(leftOut).toEqual([
      { article: 'a1', speakers: ['The mayor'] },
      { article: 'a2', speakers: ['The mayor'] },
      { article: 'a3', speakers: ['US officials'] },
    ]);
  });

  test('nothing is said where all quote the same', () => {
    const both = { exact: 'It was so.', speaker: 'The mayor' };
    expect(compared([both, both])).toMatchObject({ quoted: [], leftOut: [] });
  });

  test('who is quoted in one passage of an article is not left out of it', () => {
    const { quoted } = compared([
      { exact: 'It was so.', speaker: 'The mayor', of: 'a' },
      { exact: 'And so on.', of: 'a' },
      { exact: 'It was so.', speaker: 'The mayor', of: 'b' },
    ]);
    expect(quoted).toEqual([]);
  });

  test('who is named in a passage is not left out of it', () => {
    const { leftOut } = compared([
      { exact: 'It was so.', speaker: 'U.S. officials' },
      'So say U.S. Officials, and we.',
      'U.S. officialdom',
    ]);
    expect(leftOut).toEqual([{ article: 'a3', speakers: ['U.S. officials'] }]);
  });

  test('nobody is said to be left out of an article in another language', () => {
    const { quoted, leftOut } = compared([
      { exact: 'It was so.', speaker: 'The mayor' },
      { exact: 'Es war so.', language: 'de' },
      { exact: 'So it was.', language: 'en-GB' },
    ]);
    expect(quoted).toHaveLength(1);
    expect(leftOut).toEqual([{ article: 'a3', speakers: ['The mayor'] }]);
  });

  test('variants of the collection are one speaker', () => {
    const words = [
      { exact: 'So.', speaker: 'Zelensky' },
      { exact: 'So.', speaker: 'Zelenskyy' },
    ];
    expect(compared(words, { variants: [['Zelenskyy', 'Zelensky']] }).quoted).toEqual([]);
    expect(compared(words).quoted).toHaveLength(2);
  });
});

test.each([
  ['U.S. officials', 'us officials'],
  ['An official', 'official'],
  ['the  Mayor’s office', 'mayors office'],
  ['Erdoğan', 'erdogan'],
])('%s goes by “%s”', (name, key) => {
  expect(speakerKey(name)).toBe(key);
});

test.each<[string, string[]]>([
  ['“one” and “two”', ['one', 'two']],
  ['„eins“ und »zwei«', ['eins']],
  ['« un » et «deux»', [' un ', 'deux']],
  ['「一」', ['一']],
  ['"one" and ‘the two’', ['one', 'the two']],
  ["a 'real dilemma' for Putin", ['real dilemma']],
  ['Ukraine’s and Russia’s', []],
  ["Ukraine's and Russia's own", []],
  ['“not closed', []],
])('the words in quotation marks of %s', (exact, words) => {
  expect(quotedIn(account('a', { exact, start: 7, end: 7 + exact.length })).map(({ text }) => text)).toEqual(
    words,
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment, withTextFragment } from '../../../../src/core/text-fragment/index.ts';
import { article } from '../../../support/data.ts';

interface Given {
  text: string;
  excerpt: string;
  /** Which of several places; the first. */
  nth?: number;
  title?: string;
  language?: string;
}

function fragment({ text, excerpt, nth = 0, title = 'A title', language = 'en' }: Given): string {
  let start = text.indexOf(excerpt);
  for (let i = 0; i < nth; i++) start = text.indexOf(excerpt, start + 1);
  if (start < 0) throw new Error(`“${excerpt}” is not there`);
  const page = article('a', { text, title, language, length: text.length });
  return textFragment({ exact: excerpt, start, end: start + excerpt.length }, page);
}

describe('of a whole article', () => {
  const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const repeated = Array.from({ length: 60 }, (_, index) => `word${index % 5}`).join(' ');

  test.each<[name: string, given: Given, expected: string]>([
    ['plain words', { text: 'It rose at dawn.', excerpt: 'rose at' }, 'rose%20at'],
    [
      'delimiters',
      { text: 'a report - and, R&D so', excerpt: 'report - and, R&D' },
      'report%20%2D%20and%2C%20R%26D',
    ],
    ['what ends a link', { text: `x (it's!) y*`, excerpt: `(it's!) y*` }, '%28it%27s%21%29%20y%2A'],
    ['white space', { text: 'a b\u00a0c \t d', excerpt: 'b\u00a0c \t d' }, 'b%20c%20d'],
    ['white space at the ends', { text: 'He said yes now', excerpt: ' said yes ' }, 'said%20yes'],
    ['half a word', { text: 'The soldiers marched', excerpt: 'oldier' }, 'soldiers'],
    [
      'half a word at each end',
      { text: 'The soldiers marched on', excerpt: 'diers mar' },
      'soldiers%20marched',
    ],
    ['a lone surrogate', { text: 'a \ud800 b', excerpt: 'a \ud800 b' }, 'a%20%EF%BF%BD%20b'],
    ['a word within another', { text: 'A warfare. A war.', excerpt: 'war', nth: 1 }, 'war'],
    [
      'the second of two',
      { text: 'Then he said yes. So he said yes too.', excerpt: 'said yes', nth: 1 },
      'said%20yes,-too',
    ],
    [
      'the second of two, at the end',
      { text: 'Then he said yes. She too said yes', excerpt: 'said yes', nth: 1 },
      'too-,said%20yes',
    ],
    [
      'two of other case and style',
      { text: "It’s Over. Now it's over.", excerpt: "it's over" },
      'Now-,it%27s%20over',
    ],
    [
      'a paragraph that stands twice',
      { text: 'One.\nSame.\nTwo.\nSame.\nEnd.', excerpt: 'Same.', nth: 1 },
      'Two.-,Same.',
    ],
    [
      'words of the headline',
      { text: 'Now war ends here', excerpt: 'war ends', title: 'War ends' },
      'Now-,war%20ends',
    ],
    [
      'the headline within the text',
      { text: 'War ends\nSo it is.', excerpt: 'War ends', title: 'War ends' },
      'War%20ends',
    ],
    [
      'opening words for a headline',
      { text: 'War ends today.', excerpt: 'War ends', title: 'War ends…' },
      'War%20ends',
    ],
    [
      'two paragraphs',
      { text: 'It began here at dawn.\nIt ended there.', excerpt: 'began here at dawn.\nIt ended' },
      'began%20here%20at,It%20ended',
    ],
    [
      '299 characters',
      { text: `${'a'.repeat(149)} ${'b'.repeat(149)}`, excerpt: `${'a'.repeat(149)} ${'b'.repeat(149)}` },
      `${'a'.repeat(149)}%20${'b'.repeat(149)}`,
    ],
    [
      '300 characters',
      { text: `${'a'.repeat(149)} ${'b'.repeat(150)}`, excerpt: `${'a'.repeat(149)} ${'b'.repeat(150)}` },
      `${'a'.repeat(149)},${'b'.repeat(150)}`,
    ],
    [
      'a long excerpt',
      { text: `So ${long}.`, excerpt: `${long}.` },
      'word0%20word1%20word2,word57%20word58%20word59.',
    ],
    [
      'a long excerpt that repeats its words',
      { text: `So ${repeated} over.`, excerpt: `${repeated} over.` },
      'So-,word0%20word1%20word2%20word3%20word4%20word0%20word1%20word2%20word3%20word4%20word0%20word1,word3%20word4%20over.',
    ],
    [
      'a long excerpt that repeats its words, with nothing before it',
      { text: `${repeated} over. After it.`, excerpt: `${repeated} over.` },
      'word0%20word1%20word2%20word3%20word4%20word0%20word1%20word2%20word3%20word4%20word0%20word1,word3%20word4%20over.',
    ],
    [
      'Chinese',
      { text: '乌克兰军队上周二进入俄罗斯。', excerpt: '上周二进入', language: 'zh' },
      '%E4%B8%8A%E5%91%A8%E4%BA%8C%E8%BF%9B%E5%85%A5',
    ],
    ['a language that is none', { text: 'It rose.', excerpt: 'rose', language: 'x y' }, 'rose'],
  ])('%s', (_, given, expected) => {
    expect(fragment(given)).toBe(`text=${expected}`);
  });
});

describe('of an article that is known in part', () => {
  const text = 'On Tuesday the army went on to the town of Kursk, they say.';
  const page = (exact: string) => {
    const start = 1000 + text.indexOf(exact);
    const passages = [
      { start: 200, end: 211, text: 'Nothing yet' },
      { start: 1000, end: 1000 + text.length, text },
    ];
    const { text: _, ...rest } = article('a', { length: 9000, passages });
    return textFragment({ exact, start, end: start + exact.length }, rest);
  };

  test.each([
    ['few words stand in their context', 'the town', 'went%20on%20to-,the%20town'],
    ['at the start of it', 'On Tuesday', 'On%20Tuesday,-the%20army%20went'],
    ['many words stand alone', 'the army went on to the town', 'the%20army%20went%20on%20to%20the%20town'],
  ])('%s', (_, exact, expected) => {
    expect(page(exact)).toBe(`text=${expected}`);
  });

  test('words that are in no passage stand for themselves', () => {
    const { text: _, ...rest } = article('a', { passages: [] });
    expect(textFragment({ exact: 'not - here', start: 5, end: 15 }, rest)).toBe('text=not%20%2D%20here');
  });
});

test('is always well formed, whatever the words', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom('a', 'b c', '-', ',', '&', '\n', ' ', '“', 'é', '漢字', '👍🏽', '\ud800', '…'),
      fc.string({ unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
      const text = parts.join('');
      const start = from % Math.max(text.length, 1);
      const end = start + 1 + (length % Math.max(text.length - start, 1));
      const page = article('a', { text, length: text.length });
      const made = textFragment({ exact: text.slice(start, end), start, end }, page);
      expect(made).toMatch(/^text=(?:[\w.~%]+-,)?[\w.~%]*(?:,[\w.~%]+)?(?:,-[\w.~%]+)?$/);
      expect(() => decodeURIComponent(made)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['https://example.org/a', 'https://example.org/a#:~:text=x'],
  ['https://example.org/a#', 'https://example.org/a#:~:text=x'],
  ['https://example.org/a#part', 'https://example.org/a#part:~:text=x'],
  ['https://example.org/a#part:~:text=old', 'https://example.org/a#part:~:text=x'],
  ['https://example.org/a#:~:text=old', 'https://example.org/a#:~:text=x'],
  ['https://example.org/:~:/a', 'https://example.org/:~:/a#:~:text=x'],
])('%s is given a text fragment', (address, expected) => {
  expect(withTextFragment(address, 'text=x')).toBe(expected);
});

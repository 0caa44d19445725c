import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked, snippet } from '../../../../src/ui/search/snippet.ts';

const plain = (pieces: { text: string; isFound: boolean }[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

test.each([
  ['the Kursk region', [{ start: 4, end: 9 }], 'the [Kursk] region'],
  ['Kursk', [{ start: 0, end: 5 }], '[Kursk]'],
  ['Kursk', [], 'Kursk'],
  ['', [], ''],
])('“%s” is marked', (text, ranges, expected) => expect(plain(marked(text, ranges))).toBe(expected));

describe('a snippet', () => {
  const long = `${'early words '.repeat(20)}the Kursk region${' later words'.repeat(20)}`;
  const at = long.indexOf('Kursk');

  test('is the whole of a short text', () => {
    expect(plain(snippet('the Kursk region', [{ start: 4, end: 9 }], 150))).toBe('the [Kursk] region');
  });

  test('stands around what was found, cut between words', () => {
    const text = plain(snippet(long, [{ start: at, end: at + 5 }], 80));
    expect(text).toMatch(/^…(early |words )+the \[Kursk\] region( later| words)+…$/);
    expect(text.length).toBeLessThan(90);
  });

  test('begins with a text that is found at its beginning, and ends with its end', () => {
    expect(plain(snippet(long, [{ start: 0, end: 5 }], 60))).toMatch(/^\[early\] words .*\w…$/);
    const last = [{ start: long.length - 5, end: long.length }];
    expect(plain(snippet(long, last, 60))).toMatch(/^….*\[words\]$/);
  });

  test('of any text is a part of it, with whole characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 30, max: 90 }),
        (text, from, length) => {
          const start = text === '' ? 0 : from % text.length;
          const pieces = snippet(text, text === '' ? [] : [{ start, end: start + 1 }], length);
          const shown = pieces.map((piece) => piece.text).join('');
          const bare = shown.replace(/^…/, '').replace(/…$/, '');
          expect(text.includes(bare) || text.includes(shown)).toBe(true);
          expect(shown.length).toBeLessThanOrEqual(length + 2 + 12);
        },
      ),
    );
  });
});

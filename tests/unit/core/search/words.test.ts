import { fc } from './any-text.ts';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../../src/core/search/fold-word.ts';
import { stem } from '../../../../src/core/search/stem.ts';
import { sequence, tokens } from '../../../../src/core/search/tokens.ts';
import { anyText } from './any-text.ts';

const terms = (text: string) => sequence(text).map(({ term }) => term);
const allTerms = (text: string) => tokens(text).map(({ term }) => term);

describe('a word is the same', () => {
  test.each([
    ['Wałęsa', 'walesa'],
    ['ÉLYSÉE', 'elysee'],
    ['Straße', 'STRASSE'],
    ['Erdoğan', 'Erdogan'],
    ['Ærø', 'aero'],
    ['doesn’t', "doesn't"],
    ['doesn’t', 'doesnt'],
    ['Kyiv’s', 'Kyiv'],
    ["KYIV'S", 'kyiv'],
    ['soldiers’', 'soldier'],
    ['soldiers', 'Soldier'],
    ['countries', 'country'],
    ['losses', 'loss'],
    ['heroes', 'hero'],
    ['ties', 'tie'],
    ['women', 'woman'],
    ['1,000', '1000'],
    ['1.000', '1000'],
    ['1’000', '1000'],
    ['1\u202f000\u202f000', '1000000'],
    ['1,234.5', '1234.5'],
    ['1,5', '1.5'],
    ['١٬٠٠٠', '1000'],
    ['۲۰۲۴', '2024'],
    ['U.S.', 'US'],
    ['e.g.', 'eg'],
    ['Ёлка', 'елка'],
    ['Київ', 'киів'],
    ['Άρης', 'αρησ'],
    ['كِتَاب', 'كتاب'],
    ['الحرب', 'حرب'],
    ['والحرب', 'حرب'],
    ['أوكرانيا', 'اوكرانيا'],
    ['محـــمد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
    ['ＮＡＴＯ', 'nato'],
    ['co\u00adoperate', 'cooperate'],
    ['ﬁnance', 'finance'],
  ])('%s as %s', (a, b) => expect(terms(a)).toEqual(terms(b)));
});

describe('a word is another', () => {
  test.each([
    ['plan', 'plane'],
    ['news', 'new'],
    ['us', 'u'],
    ['1.5', '15'],
    ['2024', '2023'],
    ['10', '100'],
    ['analysis', 'analysi'],
    ['कि', 'क'],
    ['が', 'か'],
  ])('%s than %s', (a, b) => expect(terms(a)).not.toEqual(terms(b)));
});

describe('a text has the words', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['—…!', []],
    ['“Kyiv”—and', ['kyiv', 'and']],
    ['2024-08-06', ['2024', '08', '06']],
    ['06.08.2024', ['06', '08', '2024']],
    ['1, 2,3,4', ['1', '2', '3', '4']],
    ['$61bn', ['61', 'bn']],
    ['F-16s', ['f', '16', 's']],
    ['https://example.org/a_b', ['http', 'example', 'org', 'a', 'b']],
    ['北约峰会', ['北约', '约峰', '峰会']],
    ['北', ['北']],
    ['NATO北约', ['nato', '北约']],
    ['우크라이나의', ['우크', '크라', '라이', '이나', '나의']],
    ['สงคราม', ['สง', 'งค', 'คร', 'รา', 'าม']],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['counter-offensive', ['counter', 'offensive', 'counteroffensive']],
    ['F-16', ['f', '16', 'f16']],
    ['F16', ['f', '16', 'f16']],
    ['a-b-c-d-e', ['a', 'b', 'c', 'd', 'e']],
    ['a - b', ['a', 'b']],
    ['北约峰', ['北约', '约峰', '峰']],
  ])('%s, and those that it is also found by', (text, expected) => expect(allTerms(text)).toEqual(expected));

  test('where they stand', () => {
    const text = 'In Kyiv’s “counter-offensive”, 1,000 男女 at F-16s.';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'In',
      'Kyiv',
      'counter',
      'offensive',
      'counter-offensive',
      '1,000',
      '男女',
      '女',
      'at',
      'F',
      '16',
      's',
      'F-16s',
    ]);
  });
});

test('stems are stems of themselves', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(stem(word).length).toBeLessThanOrEqual(word.length);
      expect(word.startsWith(stem(word).slice(0, -1))).toBe(true);
    }),
  );
});

test('signs that are a digit with a comma leave no comma, whatever stands beside them', () => {
  for (const text of ['A🄁', '𖫀-ꀀ🄁'])
    for (const { word } of tokens(text)) {
      expect(word).not.toContain(',');
      expect(foldWord(word).word).toBe(word);
    }
});

test('an apostrophe by itself is no word, though Thai has it too', () => {
  expect(tokens('ʼ \u2019')).toEqual([]);
});

test('any text has words in order and in bounds, which fold to themselves', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const { start, end, word } of sequence(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(word).not.toMatch(/\s/);
        before = start;
      }
      for (const { word, term } of tokens(text)) {
        expect(foldWord(word).word).toBe(word);
        expect(term).not.toBe('');
      }
    }),
    { numRuns: 500, examples: [['mk-1.5'], ['ꓐ௦1,000']] },
  );
});

import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/compile/passages.ts';
import { paragraphs } from '../../../src/core/text/index.ts';

const TEXT = 'First one.\n\nSecond one, and more.\nThird one. Read more\n\n Fourth one. \nFifth';

/** Where words stand in the text. */
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

test.each<[string, { quotes: string[]; furniture?: string[] }, string[]]>([
  ['nothing where nothing is quoted', { quotes: [] }, []],
  ['the paragraph of a quote', { quotes: ['one, and'] }, ['Second one, and more.']],
  ['a quote at the start and end', { quotes: ['Second', 'more.'] }, ['Second one, and more.']],
  ['a paragraph once', { quotes: ['more.', 'one, and'] }, ['Second one, and more.']],
  ['in order of the text', { quotes: ['Fifth', 'First'] }, ['First one.', 'Fifth']],
  ['neighbours apart', { quotes: ['and more', 'Third'] }, ['Second one, and more.', 'Third one. Read more']],
  [
    'a quote over two paragraphs',
    { quotes: ['more.\nThird'] },
    ['Second one, and more.\nThird one. Read more'],
  ],
  [
    'what touches it with it',
    { quotes: ['Third', 'more.\nThird', 'Second'] },
    ['Second one, and more.\nThird one. Read more'],
  ],
  ['no white space around', { quotes: ['Fourth'] }, ['Fourth one.']],
  ['no furniture at the end', { quotes: ['Third'], furniture: ['Read more'] }, ['Third one.']],
  ['no furniture at the start', { quotes: ['Read'], furniture: ['Third one.'] }, ['Read more']],
  ['no furniture within', { quotes: ['Second'], furniture: ['one,'] }, ['Second', 'and more.']],
  ['no furniture right after a quote', { quotes: ['Third one.'], furniture: [' Read more'] }, ['Third one.']],
  ['no furniture right before a quote', { quotes: ['one. Read'], furniture: ['Third '] }, ['one. Read more']],
  [
    'furniture that one of two quotes',
    { quotes: ['Third', 'Read'], furniture: ['Read more'] },
    ['Third one. Read more'],
  ],
  ['furniture that is quoted', { quotes: ['Read'], furniture: ['Read more'] }, ['Third one. Read more']],
  [
    'no furniture from elsewhere',
    { quotes: ['First'], furniture: ['Second one, and more.\nThird'] },
    ['First one.'],
  ],
  [
    'no other furniture',
    { quotes: ['one. Read'], furniture: ['Third', 'more.\nThird', 'Read more'] },
    ['one. Read more'],
  ],
  [
    'a long quote without the furniture beside it',
    { quotes: ['First'], furniture: ['one.\n\nSecond'] },
    ['First'],
  ],
])('%s', (_what, { quotes, furniture = [] }, expected) => {
  const article = {
    text: TEXT,
    paragraphs: paragraphs(TEXT),
    furniture: furniture.map((words) => ({ ...at(words), kind: 'link' })),
  };
  const passages = passagesOf(article, quotes.map(at));
  expect(passages.map(({ text }) => text)).toEqual(expected);
  for (const { start, end, text } of passages) expect(TEXT.slice(start, end)).toBe(text);
});

test('are joined where they touch', () => {
  const quotes = [
    { start: 0, end: 5 },
    { start: 5, end: 10 },
  ];
  const passages = passagesOf({ text: TEXT, paragraphs: [], furniture: [] }, quotes);
  expect(passages).toEqual([{ start: 0, end: 10, text: 'First one.' }]);
});

test('changes none of its arguments', () => {
  const quotes = [at('Third'), at('Second')];
  const copy = structuredClone(quotes);
  passagesOf({ text: TEXT, paragraphs: paragraphs(TEXT), furniture: [] }, quotes);
  expect(quotes).toEqual(copy);
});

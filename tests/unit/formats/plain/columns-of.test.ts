import { describe, expect, test } from 'vitest';
import { columnsOf, titleAt } from '../../../../src/formats/plain/index.ts';
import { readText, rowsByParse, rowsOf } from './make.ts';

const EVENT = { start: 3, title: 'Ä', group: 1 };

test.each([
  [{ events: [] }],
  [{ title: 'News', events: [{ ...EVENT, end: 4 }, { ...EVENT, start: 1, title: '' }, EVENT] }],
  [
    {
      title: 'News',
      events: Array.from({ length: 3000 }, (_, i) => ({ ...EVENT, start: i, title: `Event ${i}` })),
    },
  ],
])('what the reader makes of its bytes', (document) => {
  const text = JSON.stringify(document);
  const read = columnsOf(document);
  expect(read.ok && { title: read.columns.title, rows: rowsOf(read.columns) }).toEqual(rowsByParse(text));
  expect(readText(text)).toEqual(rowsByParse(text));
});

describe('refuses', () => {
  const REFUSALS: [unknown, string][] = [
    [null, 'the data is not an object'],
    ['text', 'the data is not an object'],
    [[], 'there is no "events" in the data'],
    [{}, 'there is no "events" in the data'],
    [{ events: {} }, '"events" is not a list'],
    [{ title: null, events: [] }, '"title" is not a string'],
    [
      { events: [EVENT, { ...EVENT, group: 9 }] },
      'event 2 has the "group" 9, where a whole number from 0 to 7 is expected',
    ],
  ];
  test.each(REFUSALS)('%j', (document, message) => {
    expect(columnsOf(document)).toEqual({ ok: false, message, hint: expect.stringContaining('"events"') });
  });
});

test('a title is there for an index that is', () => {
  const read = columnsOf({ events: [EVENT, { ...EVENT, title: 'b' }] });
  if (!read.ok) throw new Error(read.message);
  expect([0, 1].map((i) => titleAt(read.columns, i))).toEqual(['Ä', 'b']);
  for (const index of [-1, 2, 0.5, NaN]) {
    expect(() => titleAt(read.columns, index)).toThrow(`no event at ${index}: there are 2`);
  }
});

test('halves of a character in two titles do not become one', () => {
  const read = columnsOf({ events: ['a\ud83d', '\ude00b', 'c😀'].map((title) => ({ ...EVENT, title })) });
  if (!read.ok) throw new Error(read.message);
  expect([0, 1, 2].map((i) => titleAt(read.columns, i))).toEqual(['a\ufffd', '\ufffdb', 'c😀']);
});

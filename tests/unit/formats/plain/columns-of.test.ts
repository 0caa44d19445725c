import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../../src/formats/plain/index.ts';
import { readText, rowsByParse } from './make.ts';

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
  if (!read.ok) throw new Error(read.message);
  const { title, starts, ends, groups } = read.columns;
  const rows = read.titles.map((title, i) => ({ start: starts[i], end: ends[i], title, group: groups[i] }));
  expect({ title, rows }).toEqual(rowsByParse(text));
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

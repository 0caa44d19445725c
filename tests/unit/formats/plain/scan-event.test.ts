import { describe, expect, test } from 'vitest';
import { GrowingColumns } from '../../../../src/formats/plain/growing-columns.ts';
import { EventScanner } from '../../../../src/formats/plain/scan-event.ts';
import { rowsOf, utf8 } from './make.ts';

/** Scans the text from its second character on, with a 0 after it. */
function scan(text: string) {
  const columns = new GrowingColumns(() => 0);
  const after = new EventScanner(columns).scan(utf8.encode(`#${text}\0`), 1);
  return { after, rows: rowsOf(columns.finish('')) };
}

describe('reads events as most programs write them', () => {
  const PLAIN: [string, object][] = [
    [
      '{"id":0,"start":1421295300000,"title":"Team, new","group":2}',
      { start: 1421295300000, end: NaN, title: 'Team, new', group: 2 },
    ],
    ['{"title":"é😀","group":7,"start":-12,"end":-1}', { start: -12, end: -1, title: 'é😀', group: 7 }],
    ['{ "start" : 0 ,\n\t"title" : "" ,\r\n"group" : 0 }', { start: 0, end: NaN, title: '', group: 0 }],
    [
      '{"start":100000000000000,"title":"a","group":0}',
      { start: 100000000000000, end: NaN, title: 'a', group: 0 },
    ],
    ['{"start":5,"title":"a","group":0,"end":5}', { start: 5, end: 5, title: 'a', group: 0 }],
  ];

  test.each(PLAIN)('%s', (text, row) => {
    expect(scan(text)).toEqual({ after: 1 + utf8.encode(text).length, rows: [row] });
  });
});

test.each([
  '',
  '[]',
  '{}',
  '{"start":1,"title":"a"}',
  '{"start":1,"group":1}',
  '{"title":"a","group":1}',
  '{"start":1,"title":"a","group":1',
  '{"start":1,"title":"a","group":1,}',
  '{"start":1,"title":"a","group":1;"end":2}',
  '{"start":1,"title":"a',
  '{"start":1,"title":a","group":1}',
  '{"start":1,"start":1,"title":"a","group":1}',
  '{"start":1,"title":"a","title":"a","group":1}',
  '{"start":1,"title":"a\\n","group":1}',
  '{"start":1,"title":"a\n","group":1}',
  '{"start":1,"title":"a","group":8}',
  '{"start":1,"title":"a","group":-1}',
  '{"start":01,"title":"a","group":1}',
  '{"start":-,"title":"a","group":1}',
  '{"start":1.5,"title":"a","group":1}',
  '{"start":1e3,"title":"a","group":1}',
  '{"start":1000000000000000,"title":"a","group":1}',
  '{"start":253402300800000,"title":"a","group":1}',
  '{"start":2,"end":1,"title":"a","group":1}',
  '{"start":1,"title":"a","grou":1}',
  '{"start":1,"title":"a","groups":1}',
  '{"start":1,"title":"a","group"1}',
  '{start":1,"title":"a","group":1}',
  '{"start":1,"title":"a","group":1,"note":1}',
  '{"id":"1","start":1,"title":"a","group":1}',
])('leaves to others: %s', (text) => {
  expect(scan(text)).toEqual({ after: -1, rows: [] });
});

import { expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { columnsTable } from '../../../../src/entries/bench/columns-table.ts';
import { columnsOf } from '../../../../src/formats/plain/index.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2024, 7, 6, 12);

function tableOf(events: object[]) {
  const read = columnsOf({ events: events.map((event) => ({ title: '', group: 0, ...event })) });
  if (!read.ok) throw new Error(read.message);
  return columnsTable(read.columns, (index) => read.titles[index]!);
}

test('columns in order of start, and the earliest the most important', () => {
  const table = tableOf([{ start: NOON + 1 }, { start: NOON, end: NOON + 5 }, { start: NOON, end: NOON }]);
  expect(table.count).toBe(3);
  expect([...table.starts]).toEqual([NOON, NOON, NOON + 1]);
  expect([...table.ends]).toEqual([NOON + 5, NOON + MINUTE, NOON + 1 + MINUTE]);
  expect([...table.order]).toEqual([0, 1, 2]);
});

test('an event is made where it is asked for', () => {
  const table = tableOf([
    { start: NOON },
    { start: NOON + MINUTE, end: NOON + 3 * MINUTE, title: 'Talks – again', group: 7 },
  ]);
  expect(table.at(1)).toEqual({
    id: '1',
    title: 'Talks – again',
    summary: null,
    when: '2024-08-06T12:01Z/2024-08-06T12:02Z',
    span: {
      edtf: '2024-08-06T12:01Z/2024-08-06T12:02Z',
      start: NOON + MINUTE,
      end: NOON + 3 * MINUTE,
      precision: 'minute',
      approximate: false,
      uncertain: false,
      openStart: false,
      openEnd: false,
      unknownStart: false,
      unknownEnd: false,
      set: null,
      members: [],
    },
    theme: '7',
    modality: 'happened',
    actors: [],
    weight: 0,
    note: null,
    accounts: [],
  });
  expect(table.at(0).when).toBe('2024-08-06T12:00Z');
  for (const index of [-1, 2, 0.5]) expect(() => table.at(index)).toThrow(RangeError);
});

test.each([
  [{ start: NOON }],
  [{ start: NOON, end: NOON + MINUTE }],
  [{ start: NOON, end: NOON + 90 * MINUTE }],
  [{ start: -62_167_219_200_000 }],
  [{ start: NOON, end: 253_402_300_800_000 }],
  [{ start: 253_402_300_740_000 }],
])('the span is what its date says: %j', (event) => {
  const { span } = tableOf([event]).at(0);
  expect(readSpan(span.edtf)).toEqual({ ok: true, span });
});

test('the date names every minute that the span touches', () => {
  const { span } = tableOf([{ start: NOON - 1, end: NOON + MINUTE + 1 }]).at(0);
  expect(span.edtf).toBe('2024-08-06T11:59Z/2024-08-06T12:01Z');
});

test('an event stays the same object while it is in view, and few are kept', () => {
  const table = tableOf(Array.from({ length: 5000 }, (_, start) => ({ start })));
  const first = table.at(0);
  for (let i = 1; i < 4096; i++) table.at(i);
  expect(table.at(0)).toBe(first);
  table.at(4096);
  expect(table.at(0)).not.toBe(first);
  expect(table.at(0)).toEqual(first);
});

test('an id is the index in digits', () => {
  const table = tableOf([{ start: 0 }, { start: 1 }]);
  const ids = ['0', '1', '2', '-1', '-0', '01', '1.0', '0.5', ' 1', '', 'a', 'NaN', 'Infinity'];
  expect(ids.map((id) => table.indexOf(id))).toEqual([0, 1, ...ids.slice(2).map(() => -1)]);
});

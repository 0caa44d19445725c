import { expect, test } from 'vitest';
import { tableOf } from '../../../src/layout/event-table.ts';
import { account, DAY, day, event, span } from './make.ts';

const EVENTS = [
  event('a', span('2024-01-01')),
  event('b', span('2024-01-05', '2024-01-05', { openEnd: true }), {
    accounts: [account('x', day('2024-01-09'))],
  }),
  event('c', span('2024-03-01'), { weight: 1 }),
];

test('a table holds when events begin and until when they are known to go on', () => {
  const { count, starts, ends, order } = tableOf(EVENTS);
  expect(count).toBe(3);
  expect([...starts]).toEqual([day('2024-01-01'), day('2024-01-05'), day('2024-03-01')]);
  expect([...ends]).toEqual([day('2024-01-02'), day('2024-01-09'), day('2024-03-02')]);
  expect([...order]).toEqual([2, 0, 1]);
});

test('tables of the same events share their order', () => {
  const [unfolded, folded] = [tableOf(EVENTS), tableOf(EVENTS, { breaks: [] })];
  expect(folded.order).toBe(unfolded.order);
  expect(tableOf([...EVENTS]).order).not.toBe(unfolded.order);
});

test('it holds them as they lie on the axis', () => {
  const [start, end] = [day('2024-01-10'), day('2024-02-20')];
  const fold = { breaks: [{ start, end, at: start, length: 2 * DAY }] };
  const { starts, ends } = tableOf(EVENTS, fold);
  expect(starts[2]).toBe(start + 12 * DAY);
  expect(ends[2]).toBe(start + 13 * DAY);
  expect(starts[0]).toBe(day('2024-01-01'));
});

test('it finds events by index and by id', () => {
  const table = tableOf(EVENTS);
  expect(table.at(1)).toBe(EVENTS[1]);
  expect(() => table.at(3)).toThrow(new RangeError('there are 3 events, and none at 3'));
  expect(['a', 'c', 'nobody'].map((id) => table.indexOf(id))).toEqual([0, 2, -1]);
});

test('of nothing', () => {
  const { count, starts, order, indexOf } = tableOf([]);
  expect({ count, starts: [...starts], order: [...order], a: indexOf('a') }).toEqual({
    count: 0,
    starts: [],
    order: [],
    a: -1,
  });
});

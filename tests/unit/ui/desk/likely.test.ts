import { expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { likelySame, searched } from '../../../../src/ui/desk/review/likely.ts';

function event(id: string, title: string, when: string, actors: string[] = []) {
  const read = readSpan(when);
  return { id, span: read.ok ? read.span : null, entry: { title, when, actors } };
}

const CLOSED = event('closed', 'Council closes the Old Bridge', '2024-03-13', ['Alderwick']);
const OTHERS = [
  event('ferry', 'Ferry begins', '2024-04-02'),
  event('same', 'Old Bridge is closed to traffic', '2024-03-13', ['Alderwick']),
  event('near', 'Rain falls', '2024-03-14'),
  event('unread', 'Council meets', 'no date at all'),
];

test('the likeliest stand first: near in time, with words and actors in common', () => {
  const order = likelySame(CLOSED, [CLOSED, ...OTHERS]).map(({ id }) => id);
  expect(order.slice(0, 2)).toEqual(['same', 'near']);
  expect(order).not.toContain('closed');
  expect(order).toHaveLength(4);
});

test.each([
  ['', 4],
  ['BRIDGE', 1],
  ['bridge traffic', 1],
  ['bridge ferry', 0],
  ['alder', 1],
  ['2024-04', 1],
])('“%s” is found in %i', (query, count) => {
  expect(searched(OTHERS, query)).toHaveLength(count);
});

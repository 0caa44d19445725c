import { expect, test } from 'vitest';
import { importanceOrder } from '../../../src/layout/importance.ts';
import { account, event, span } from './make.ts';

const early = span('2024-01-01');
const late = span('2024-01-02');

/** Each the more important one first. */
const PAIRS = [
  {
    rule: 'told by more articles',
    more: event('b', late, { accounts: [account('x'), account('y')] }),
    less: event('a', early, { accounts: [account('x')] }),
  },
  {
    rule: 'an article that tells it twice counts once',
    more: event('a', early, { accounts: [account('x')] }),
    less: event('b', late, { accounts: [account('x'), account('x')] }),
  },
  {
    rule: 'told at all',
    more: event('b', late),
    less: event('a', early, { accounts: [] }),
  },
  {
    rule: 'a third article between two of one',
    more: event('b', late, { accounts: ['x', 'y', 'x'].map((article) => account(article)) }),
    less: event('a', early, { accounts: ['x', 'x', 'x'].map((article) => account(article)) }),
  },
  {
    rule: 'of many accounts too, the articles count',
    more: event('b', late, { accounts: ['x', 'y', 'z'].map((article) => account(article)) }),
    less: event('a', early, { accounts: Array.from({ length: 9 }, (_, i) => account('xy'[i % 2]!)) }),
  },
  {
    rule: 'of greater weight, whoever tells it',
    more: event('b', late, { weight: 1 }),
    less: event('a', early, { accounts: ['x', 'y'].map((article) => account(article)) }),
  },
  { rule: 'earlier', more: event('b', early), less: event('a', late) },
  { rule: 'id', more: event('a', early), less: event('b', early) },
];

test.each(PAIRS)('the more important comes first: $rule', ({ more, less }) => {
  expect([...importanceOrder([less, more])]).toEqual([1, 0]);
  expect([...importanceOrder([more, less])]).toEqual([0, 1]);
});

test('importanceOrder gives indices, the most important first', () => {
  const events = [event('c', late), event('a', early), event('b', late, { weight: 2 })];
  expect([...importanceOrder(events)]).toEqual([2, 1, 0]);
});

import { describe, expect, test } from 'vitest';
import { builtAfter, buildsOf } from '../../../../src/core/talk/index.ts';

const TWO = [
  { event: 'vote', article: 'gazette' },
  { event: 'vote', article: 'herald' },
];
const LIST = 'Before:\n- one\n- two\n\nThen:\n\n- three';

describe.each([
  ['an event alone', { text: null, accounts: null, build: true }, 0],
  ['a paragraph', { text: 'Words.', accounts: null, build: true }, 0],
  ['a list that comes at once', { text: LIST, accounts: TWO, build: false }, 0],
  ['two lists', { text: LIST, accounts: null, build: true }, 3],
  ['two accounts', { text: null, accounts: TWO, build: true }, 1],
  ['two lists and two accounts', { text: LIST, accounts: TWO, build: true }, 4],
])('%s', (_name, step, builds) => {
  test(`goes on ${builds} times, and then all of it is there`, () => {
    expect(buildsOf(step)).toBe(builds);
    const all = builtAfter({ ...step, build: false }, 0);
    const last = builtAfter(step, builds);
    expect(last.items).toBe(all.items);
    expect(last.accounts).toBeGreaterThanOrEqual(all.accounts);
  });
});

test('items come before accounts, and the first account is there from the start', () => {
  const step = { text: LIST, accounts: TWO, build: true };
  expect([0, 1, 2, 3, 4].map((builds) => Object.values(builtAfter(step, builds)))).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
    [3, 2],
  ]);
});

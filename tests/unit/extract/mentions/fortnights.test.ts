import { expect, test } from 'vitest';
import { dated } from './found.ts';

/** Of an article published on Tuesday, 9 July 2024. */
test.each([
  ['They met a fortnight ago.', ['a fortnight ago 2024-W26 2024-06-25~']],
  [
    'On May 3, 2010 he left; a fortnight later she came.',
    ['May 3, 2010 2010-05-03 2010-05-03', 'a fortnight later 2010-05-17 2010-05-17'],
  ],
])('a fortnight is two weeks: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test.each([
  ['The vote is in three days.', ['three days P3D 2024-07-12']],
  ['They meet in three days.', ['three days P3D 2024-07-12']],
  ['The lease expires in a fortnight.', ['a fortnight P2W 2024-07-23~']],
  ['It is done in three days.', ['three days P3D null']],
  ['It is the third in three days.', ['three days P3D null']],
])('what in the present is so far away: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { dated } from './found.ts';

/** Of an article published on Wednesday, 3 January 2024. */
const found = (text: string) => dated(text, '2024-01-03');

test.each([
  ['They met the Monday before last.', ['the Monday before last 2023-12-25 2023-12-25']],
  ['They met the Wednesday before last.', ['the Wednesday before last 2023-12-20 2023-12-20']],
  ['They will meet the Monday after next.', ['the Monday after next 2024-01-15 2024-01-15']],
  ['They met the weekend before last.', ['the weekend before last 2023-W51-WE 2023-12-23/2023-12-24']],
])('counts weekdays from publication: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('“Thursday week” is a week after that Thursday', () => {
  expect(found('They will meet on Thursday week.')).toEqual(['Thursday week 2024-01-11 2024-01-11']);
  expect(found('They will play on Friday Week 5.')).toEqual(['Friday 2024-01-05 2024-01-05']);
});

test.each([
  ['They met on a Sunday in October.', ['a Sunday in October 2023-10 2023-10~']],
  ['They met on a Sunday in late October.', ['a Sunday in late October 2023-10 2023-10-21~/2023-10-31~']],
  ['They met on a Sunday.', ['a Sunday XXXX-WXX-7 null']],
  ['They met one Sunday, and left.', ['one Sunday XXXX-WXX-7 null']],
  ['He said so in a Sunday statement.', ['Sunday 2023-12-31 2023-12-31']],
])('“a Sunday” is no day that one knows: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['They met two summers ago.', ['two summers ago 2022-SU 2022-22~']],
  ['They met two winters ago.', ['two winters ago 2021-WI 2021-24~']],
  ['They met three Mondays ago.', ['three Mondays ago 2023-12-18 2023-12-18']],
])('counts back: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { dated } from './found.ts';

/** Of an article published on Tuesday, 9 July 2024. */
test.each([
  ['The slide was triggered by Saturday’s earthquake.', ['Saturday 2024-07-06 2024-07-06']],
  ['The damage caused by Saturday’s storm is great.', ['Saturday 2024-07-06 2024-07-06']],
  ['Mills were flattened by the March 3 earthquake.', ['March 3 2024-03-03 2024-03-03']],
  ['Talks were delayed by Saturday’s meeting.', ['Saturday 2024-07-06 2024-07-06']],
])('what did something is no limit: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test.each([
  ['They must answer by Saturday’s deadline.', ['Saturday 2024-07-13 [..2024-07-13]']],
  ['The bridge must be ready by Saturday’s race.', ['Saturday 2024-07-13 [..2024-07-13]']],
  ['They had come by Saturday.', ['Saturday 2024-07-06 [..2024-07-06]']],
])('is a limit: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { dated } from './found.ts';

/** Of an article published on Tuesday, 9 July 2024. */
test.each([
  ['The storm made landfall on Aug 29.', ['Aug 29 2023-08-29 2023-08-29']],
  ['They gathered in the old town on Labor Day.', ['Labor Day 2023-09-04 2023-09-04']],
  ['The fair began on July 10.', ['July 10 2024-07-10 2024-07-10']],
])('what happened is over: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test.each([
  ['She said the rights expire on Aug 29.', ['Aug 29 2024-08-29 2024-08-29']],
  ['They met to plan the fair on Aug 29.', ['Aug 29 2024-08-29 2024-08-29']],
  ['They will have gathered on Labor Day.', ['Labor Day 2024-09-02 2024-09-02']],
])('what was only said or planned may be to come: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test.each([
  ['The hall opened this fall.', ['this fall 2023-FA 2023-23']],
  ['The hall opened this November.', ['this November 2023-11 2023-11']],
  ['The hall will open this fall.', ['this fall 2024-FA 2024-23']],
])('in January: %s', (text, expected) => {
  expect(dated(text, '2024-01-03')).toEqual(expected);
});

test.each([
  ['Sales rose during the year.', '2024-01-03', ['the year 2023 2023']],
  ['Sales will rise during the year.', '2024-01-03', ['the year 2024 2024']],
  ['Sales rose during the year.', '2024-07-09', ['the year 2024 2024']],
])('“the year” that is over: %s (%s)', (text, day, expected) => {
  expect(dated(text, day)).toEqual(expected);
});

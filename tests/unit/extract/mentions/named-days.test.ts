import { expect, test } from 'vitest';
import { dated } from './found.ts';

/** Of an article published on Tuesday, 9 July 2024. */
test.each([
  ['It has been so since the 9/11 attacks.', ['9/11 2001-09-11 2001-09-11/..']],
  ['They left on 9/11/2023.', ['9/11/2023 2023-09-11 2023-09-11']],
  ['They won 9/11 of the seats, on page 19/11.', []],
  ['On the eve of Christmas they met.', ['the eve of Christmas 2023-12-24 2023-12-24']],
  ['On the eve of July 4 they met.', ['the eve of July 4 2024-07-03 2024-07-03']],
  ['On the eve of the vote they met.', []],
  ['They meet biannually.', ['biannually P6M null']],
  [
    'It took a quarter of an hour, or three quarters of an hour.',
    ['a quarter of an hour PT15M null', 'three quarters of an hour PT45M null'],
  ],
])('%s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test.each([
  ['Americans met on Independence Day.', ['Independence Day 2024-07-04 2024-07-04']],
  ['They met on U.S. Independence Day 2022.', ['Independence Day 2022 2022-07-04 2022-07-04']],
  ['Americans met on Ardania’s Independence Day.', ['Independence Day XXXX-XX-XX null']],
  ['On Independence Day they met.', ['Independence Day XXXX-XX-XX null']],
])('each country has its own Independence Day: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

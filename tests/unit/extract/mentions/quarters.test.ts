import { expect, test } from 'vitest';
import { dated } from './found.ts';

/** Of an article published on Tuesday, 9 July 2024. */
test.each([
  ['Profit rose in the January-March quarter.', ['the January-March quarter 2024-Q1 2024-33']],
  [
    'It fell in the October–December quarter of 2022.',
    ['the October–December quarter of 2022 2022-Q4 2022-36'],
  ],
  ['It fell in the June quarter.', ['the June quarter 2024-Q2 2024-34']],
  ['It fell in January–March.', ['January 2024-01 2024-01/2024-03', 'March 2024-03 2024-01/2024-03']],
])('a quarter by its months: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test('4Q22 and 1H2023 are a quarter and a half', () => {
  expect(dated('It fell in 4Q22 and 1H2023, not in 4H22.')).toEqual([
    '4Q22 2022-Q4 2022-36',
    '1H2023 2023-H1 2023-40',
  ]);
});

import { expect, test } from 'vitest';
import { dated } from './found.ts';

/** Of an article published on Tuesday, 9 July 2024. */
test.each([
  ['Filed 24-Feb-2022.', ['24-Feb-2022 2022-02-24 2022-02-24']],
  [
    'Filed 24/Feb/2022 and 3-Mar-98.',
    ['24/Feb/2022 2022-02-24 2022-02-24', '3-Mar-98 1998-03-03 1998-03-03'],
  ],
])('days, months and years that are joined: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test('a day that its month does not have leaves the month', () => {
  expect(dated('They met on February 30, 2022.')).toEqual(['February 30, 2022 2022-02 2022-02']);
  expect(dated('They met from 31 to 32 June 2022 or on 31 June 2022.').at(-1)).toBe(
    '31 June 2022 2022-06 2022-06',
  );
});

test('between two days lies what is between them', () => {
  expect(dated('They met between 3 and 5 May 2024.')).toEqual([
    '3 and 5 May 2024 2024-05-03 2024-05-03/2024-05-05',
  ]);
  expect(dated('They met on 3 and 5 May 2024.')).toEqual([
    '3 and 5 May 2024 2024-05-03 {2024-05-03,2024-05-05}',
  ]);
});

test('“the years 2004-06” are three, 2004-06 alone is a month', () => {
  expect(dated('It grew in the years 2004-06.')).toEqual(['the years 2004-06 2004 2004/2006']);
  expect(dated('It grew in 2004-06.')).toEqual(['2004-06 2004-06 2004-06']);
});

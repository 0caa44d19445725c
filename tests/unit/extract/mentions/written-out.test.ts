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

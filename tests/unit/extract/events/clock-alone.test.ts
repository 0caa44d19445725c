import { expect, test } from 'vitest';
import { proposalsOf } from './articles.ts';

const told = (text: string) => proposalsOf(text).map(({ when, title }) => `${when} ${title}`);

test.each([
  [
    'which the sentence before tells of',
    'Police closed the Fredo mill on Monday. At 2 p.m., police arrested Ann Lee.',
    ['2024-07-08 Police close the Fredo mill', '2024-07-08 Police arrest Ann Lee'],
  ],
  [
    'not one on which it tells nothing',
    'Ann Lee was glad on Monday. At 2 p.m., police arrested Bob Roe.',
    [],
  ],
  [
    'not one that only was named',
    'Ann Lee was glad before the talks on Thursday. The Fredo Index rose 3 percent to 300 at 2:10 p.m. in Fredo.',
    [],
  ],
])('a clock time alone has a day: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

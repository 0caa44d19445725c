import { expect, test } from 'vitest';
import { found } from './found.ts';

/** Of an article published on Tuesday, 9 July 2024. */
test.each([
  'The trial begins Friday.',
  'The law takes effect on Friday.',
  'Tickets go on sale Friday.',
  'The game kicks off at 3 p.m. Friday.',
  'The election is on Friday.',
  'The two leaders are meeting in Ardane on Friday.',
  'They should arrive Friday.',
  'Rain is likely on Friday.',
  'The talks were postponed to Friday.',
  'The case was adjourned until Friday.',
  'He was remanded in custody until Friday.',
])('is to come: %s', (text) => {
  expect(found(text)).toEqual([expect.stringMatching(/Friday 2024-07-12(?:T|$)/)]);
});

test.each([
  'He moved to Ardane on Friday.',
  'Police are looking into a fire on Friday that killed two.',
  'The shop, which opens late, was shut on Friday.',
  'They should have come on Friday.',
  'Nobody could be found on Friday.',
  'The trial began Friday.',
])('is over: %s', (text) => {
  expect(found(text)).toEqual([expect.stringMatching(/Friday 2024-07-05/)]);
});

import { expect, test } from 'vitest';
import { found } from './found.ts';

test.each([
  [
    'It opened at 6.30pm on Friday, and at 8.15 a.m. today.',
    ['6.30pm on Friday 2024-07-05T18:30', '8.15 a.m. today 2024-07-09T08:15'],
  ],
  [
    'It was open from 9 a.m. to 5 p.m. Friday.',
    ['9 a.m. 2024-07-05T09:00', '5 p.m. Friday 2024-07-05T17:00'],
  ],
  [
    'It was open between noon and 2 p.m. on Friday.',
    ['noon 2024-07-05T12:00', '2 p.m. on Friday 2024-07-05T14:00'],
  ],
  [
    'On Friday he left; the night before he had come.',
    ['Friday 2024-07-05', 'the night before 2024-07-04TNI'],
  ],
  ['They quarrelled the night before the vote, over 6.30 a head.', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['They speak of the November election.', ['November 2024-11']],
  ['They speak of November’s presidential election.', ['November 2024-11']],
  ['They won the November election.', ['November 2023-11']],
  ['They speak of the November storm.', ['November 2023-11']],
])('of an election: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  [
    'It fell at 2 a.m. (0200 GMT) on Friday.',
    ['2 a.m. 2024-07-05T02:00', '0200 GMT 2024-07-05T02:00', 'Friday 2024-07-05'],
  ],
  [
    'It fell at 5:30 p.m. (1530 GMT) Friday.',
    ['5:30 p.m. 2024-07-05T17:30', '1530 GMT 2024-07-05T15:30', 'Friday 2024-07-05'],
  ],
  [
    'It fell at 3 p.m. local time (12:00 UTC) on Friday.',
    ['3 p.m. local time 2024-07-05T15:00', '12:00 UTC 2024-07-05T12:00', 'Friday 2024-07-05'],
  ],
])('an hour and what it is elsewhere are of the day behind them: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

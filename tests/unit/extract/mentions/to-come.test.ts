import { expect, test } from 'vitest';
import { found } from './found.ts';

/** Of an article published on Tuesday, 9 July 2024, or on the day beside it. */
test.each([
  ['She left as planned for talks in Ardane on Sunday.', ['Sunday 2024-07-07']],
  ['It opened later than expected on Sunday.', ['Sunday 2024-07-07']],
  ['He would deliver his speech, as scheduled, on Saturday.', ['Saturday 2024-07-13']],
  [
    'They are busy preparing for the game at No. 18 Ardane on Saturday night.',
    ['Saturday night 2024-07-13TNI'],
  ],
  ['They trained ahead of Saturday’s match.', ['Saturday 2024-07-13']],
  ['They trained ahead of the match on Saturday.', ['Saturday 2024-07-13']],
  ['They sold out ahead of the weekend.', ['the weekend 2024-W28-WE']],
  ['They quarrelled in the run-up to Thursday’s vote.', ['Thursday 2024-07-11']],
  ['They looked ahead to Thursday.', ['Thursday 2024-07-11']],
  ['He finished ahead of his rival on Saturday.', ['Saturday 2024-07-06']],
])('which way words point: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  [
    'They asked in early June that all leave by the end of the month.',
    ['early June 2024-06', 'the end of the month 2024-06'],
  ],
  [
    'In March 2019 he said the mill would close by the end of the year.',
    ['March 2019 2019-03', 'the end of the year 2019'],
  ],
  [
    'They came in early June, and will leave by the end of the month.',
    ['early June 2024-06', 'the end of the month 2024-07'],
  ],
  [
    'They came in early June. They would leave by the end of the month.',
    ['early June 2024-06', 'the end of the month 2024-07'],
  ],
  [
    'Prices rose from early June to the end of the month.',
    ['early June 2024-06', 'the end of the month 2024-07'],
  ],
])('which month and year is meant: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['They will go later this week.', '2024-11-10', ['later this week 2024-W46']],
  ['They will go later this week.', '2024-11-09', ['later this week 2024-W45']],
  [
    'The shop will open on Friday. It closed a day earlier.',
    '2024-07-09',
    ['Friday 2024-07-12', 'a day earlier 2024-07-08'],
  ],
  [
    'The shop will open on Friday. The bar will open a day earlier.',
    '2024-07-09',
    ['Friday 2024-07-12', 'a day earlier 2024-07-11'],
  ],
  ['Twelve more fell ill over the previous day.', '2024-07-09', ['the previous day 2024-07-08']],
])('which day words are told from: %s', (text, day, expected) => {
  expect(found(text, day)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { found } from './found.ts';

test.each([
  'He won most of the votes on Super Tuesday.',
  'They remember Bloody Sunday and Black Monday.',
  'The Sunday Telegraph has it, and the Mail on Sunday.',
  'She told the Daily Lantern so.',
  'Harbour Daily has it.',
  'They read the Weekly.',
  'As USA Today has it; he spoke on the Today show.',
  'He ran at the Summer Olympics.',
  'The next Winter Games are far.',
  'They saw the winter Paralympics.',
  'They work at the Spring Hill mill.',
  'They sailed to the Winter Islands.',
  'A cake was baked by Anna Winter.',
  'Call 555-2019, at 1600 Harbour Mill Avenue.',
  'Under Article 2023 and No. 1917 a Fiat 1900 is new.',
  'They work at Monday.com.',
  'April said so; June told them; it was up to Ms. May.',
  'They care for a minute detail.',
])('takes no part of a name for words of time: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['In 2019 Harbour Road was dug up.', ['2019 2019']],
  ['They spoke for a minute. April was wet.', ['a minute PT1M', 'April 2024-04']],
  ['They met on Tuesday.', ['Tuesday 2024-07-09']],
  ['Daily they read it; it comes weekly.', ['Daily P1D', 'weekly P1W']],
  ['It was cold in Winter, and in Summer dry.', ['Winter 2023-WI', 'Summer 2024-SU']],
  ['They ran last summer.', ['last summer 2023-SU']],
  ['They met on Shrove Tuesday.', ['Shrove Tuesday 2024-02-13']],
  ['They met on Holy Saturday and Whit Monday.', ['Holy Saturday 2024-03-30', 'Whit Monday 2024-05-20']],
  ['They gave much on Giving Tuesday.', ['Giving Tuesday 2023-11-28']],
  [
    'They met on Cyber Monday, and on Ash Wednesday.',
    ['Cyber Monday 2023-11-27', 'Ash Wednesday 2024-02-14'],
  ],
])('reads what is no name, or a feast: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

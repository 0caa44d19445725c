import { expect, test } from 'vitest';
import { found } from './found.ts';

test.each([
  ['They were held for five years and three months.', ['five years and three months P5Y3M']],
  ['It took two hours and ten minutes.', ['two hours and ten minutes PT2H10M']],
  ['It took 3 hours, 20 minutes and 5 seconds.', ['3 hours, 20 minutes and 5 seconds PT3H20M5S']],
  ['It took two days and four hours.', ['two days and four hours P2DT4H']],
  ['He was given a year and a day.', ['a year and a day P1Y1D']],
  ['It took six-and-a-half years.', ['six-and-a-half years P6Y6M']],
  ['He left two years and three months ago.', ['two years and three months ago 2022-04']],
  [
    'On 3 May 1961 he left; two years and three months later he came.',
    ['3 May 1961 1961-05-03', 'two years and three months later 1963-08-03'],
  ],
])('joins lengths: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['It takes between a year and 18 months.', ['a year P1Y', '18 months P18M']],
  ['It took between two days and three hours.', ['two days P2D', 'three hours PT3H']],
  ['They waited three months and two years.', ['three months P3M', 'two years P2Y']],
])('leaves lengths apart: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['They came half a century ago.', ['half a century ago 1974']],
  ['They came a half a century ago.', ['a half a century ago 1974']],
  ['They came more than a half-century ago.', ['more than a half-century ago 1974']],
  ['They came two and a half decades ago.', ['two and a half decades ago 1999']],
  [
    'On 3 May 1961 he left; half a century later he came.',
    ['3 May 1961 1961-05-03', 'half a century later 2011'],
  ],
  ['They waited a half hour.', ['a half hour PT30M']],
  ['She scored a half-century; a half-year profit fell.', []],
])('reads halves: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['The now-defunct club closed.', 'They have buy-now offers.'])(
  'is no mention of now: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test.each([
  ['She wore the one two weeks ago.', ['two weeks ago 2024-W26']],
  ['It took two hundred ten days, or three thousand two hundred.', ['two hundred ten days P210D']],
  [
    'It fell in nineteen ninety-four and lasted twenty-one days.',
    ['nineteen ninety-four 1994', 'twenty-one days P21D'],
  ],
])('number words are one number where they make one: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

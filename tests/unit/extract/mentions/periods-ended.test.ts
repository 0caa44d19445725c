import { describe, expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { findMentions } from '../../../../src/extract/mentions/index.ts';

const read = readSpan('2024-07-09');
const published = read.ok ? read.span : null;
const found = (text: string) =>
  findMentions(text, { published }).map(({ text: words, value, edtf }) => `${words}: ${value} ${edtf}`);

describe('periods that are told by their end', () => {
  test.each([
    ['the year ended March 31', ['the year: P1Y 2023-04/2024-03', 'March 31: 2024-03-31 2024-03-31']],
    ['the three months to June', ['the three months: P3M 2024-04/2024-06', 'June: 2024-06 2024-06']],
    [
      'the fiscal year ending June 30, 2023',
      ['the fiscal year: P1Y 2022-07/2023-06', 'June 30, 2023: 2023-06-30 2023-06-30'],
    ],
    [
      'the three months ended Oct. 1',
      ['the three months: P3M 2023-07/2023-09', 'Oct. 1: 2023-10-01 2023-10-01'],
    ],
    ['the six months to Saturday', ['the six months: P6M null', 'Saturday: 2024-07-06 2024-07-06']],
    ['six months to a year', ['six months: P6M null', 'a year: P1Y null']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('quarters', () => {
  test.each([
    ['of a year', 'Sales rose by $3 million in the second quarter.', ['the second quarter: 2024-Q2 2024-34']],
    ['of a game', 'Lee threw a touchdown pass in the second quarter.', []],
    ['of a game, by its score', 'Fredo took a 21-7 lead in the second quarter.', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('“earlier Wednesday” is of the day that has begun elsewhere', () => {
    expect(found('Earlier Wednesday, Lee left.')).toEqual(['Earlier Wednesday: 2024-07-10 2024-07-10']);
    expect(found('On Wednesday Lee left.')).toEqual(['Wednesday: 2024-07-03 2024-07-03']);
  });

  test('“in 25 years” behind “the first time” is over', () => {
    expect(found('They will tour together for the first time in nearly 25 years.')).toEqual([
      'nearly 25 years: P25Y null',
    ]);
    expect(found('They will tour together in 25 years.')).toEqual(['25 years: P25Y 2049~']);
  });
});

import { expect, test } from 'vitest';
import { found } from './found.ts';

const DAY = '2024-11-05';

test.each([
  [
    'Sales rose in the third quarter, up 3.2 percent from the second quarter. Profit was down from a year earlier.',
    ['the third quarter 2024-Q3', 'the second quarter 2024-Q2', 'a year earlier 2023-Q3'],
  ],
  [
    'Sales rose in the third quarter, down 9 % from a year earlier and about the same as the prior quarter. Costs fell from a year earlier.',
    [
      'the third quarter 2024-Q3',
      'a year earlier 2023-Q3',
      'the prior quarter 2024-Q2',
      'a year earlier 2023-Q3',
    ],
  ],
  [
    'Sales rose in the third quarter, a firm said on Tuesday, from a year earlier and from the previous quarter.',
    [
      'the third quarter 2024-Q3',
      'Tuesday 2024-11-05',
      'a year earlier 2023-Q3',
      'the previous quarter 2024-Q2',
    ],
  ],
  [
    'Profit rose in the third quarter to $4 million, compared with $3 million in the second quarter and $2 million a year earlier.',
    ['the third quarter 2024-Q3', 'the second quarter 2024-Q2', 'a year earlier 2023-Q3'],
  ],
  [
    'Sales rose in the third quarter compared with the same time last year.',
    ['the third quarter 2024-Q3', 'the same time last year 2023-Q3'],
  ],
  ['At this time last year they were here.', ['this time last year 2023-11']],
  ['At this time eight years ago they were here.', ['this time eight years ago 2016-11']],
  ['This time a year ago they were here.', ['This time a year ago 2023-11']],
  [
    'In March more came than in the same month last year.',
    ['March 2024-03', 'in the same month last year 2023-03'],
  ],
])('%s', (text, expected) => {
  expect(found(text, DAY)).toEqual(expected);
});

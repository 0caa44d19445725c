import { describe, expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf, OPENING, proposalsOf } from './articles.ts';

const titlesOf = (text: string) => proposalsOf(text).map(({ when, title }) => `${when} ${title}`);

describe('a title keeps what its sense hangs on', () => {
  test.each([
    [
      'how far it was done',
      'The repair of the rail yard in Fredo was largely completed in 2022.',
      ['2022 Repair of the rail yard in Fredo is largely completed'],
    ],
    [
      'one tense, whatever stands before the verb',
      'A boat of Lee Air skidded off and overshot the quay of Fredo on Monday.',
      ['2024-07-08 A boat of Lee Air skidded off and overshot the quay of Fredo'],
    ],
    [
      'when it would be, in words of its own',
      'Freedonia said on 3 May 2023 that the Ardane plant would open this year.',
      ['2023-05-03 Freedonia said the Ardane plant would open in 2024'],
    ],
    [
      'to the day',
      'Freedonia announced on Monday that it will load the Ardane plant tomorrow.',
      ['2024-07-08 Freedonia announced that it will load the Ardane plant on 10 July 2024'],
    ],
    [
      'or is none, where that is no one day',
      'Freedonia said on Monday that it would open the Ardane plant next week, in spite of the rain.',
      [],
    ],
    [
      'whose it is',
      'A story on the website of the Fredo Harbour Office noted on Monday that the boat made ten trips before its last one.',
      [
        '2024-07-08 A story on the website of the Fredo Harbour Office noted that the boat made ten trips before its last one',
      ],
    ],
    [
      'what was due is due',
      'Ann Lee was scheduled to meet Bob Roe in Fredo on Wednesday.',
      ['2024-07-10 Ann Lee is scheduled to meet Bob Roe in Fredo'],
    ],
    [
      'since when it is the first time',
      'Ann Lee spoke with Bob Roe on Monday for the first time since he took office in Fredo.',
      ['2024-07-08 Ann Lee spoke with Bob Roe for the first time since he took office in Fredo'],
    ],
    [
      'the first of all stays',
      'Ann Lee spoke with Bob Roe on Monday for the first time.',
      ['2024-07-08 Ann Lee speaks with Bob Roe for the first time'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text).slice(0, 1)).toEqual(expected);
  });
});

test('on a Sunday “later this week” is no day that a title could name', () => {
  const read = readSpan('2024-07-14');
  const text = `${OPENING}Ann Lee said on Friday that she would take a boat to Ardane later this week, for the fair.`;
  const of = proposeFrom(articleOf(text, { published: read.ok ? read.span : null }), { themes: [] });
  expect(of.map(({ title }) => title)).toEqual([
    'Ann Lee said she would take a boat to Ardane, for the fair',
  ]);
});

describe('what a title leaves open is not told', () => {
  test.each([
    [
      'into what',
      'Long thought one of the wrongs of the Hall of Fredo, the Quists on Monday were nominated for induction.',
      0,
    ],
    ['for what', 'Freedonia and Sylvania all qualified on Monday.', 0],
    ['unless it is said', 'Freedonia and Sylvania qualified for the Fredo Cup on Monday.', 1],
    ['which place', 'Local dealers sold Lee boats on Monday.', 0],
    ['unless it is said too', 'Local dealers sold Lee boats in Fredo on Monday.', 1],
    ['which of several', 'Freedonia ruled out sabotage on Monday in the latest incident.', 0],
    [
      'what “it” is, where somebody says it',
      'Health Minister Ann Lee confirmed on Monday that it was mending its boats.',
      0,
    ],
    ['unless it is who says so', 'Lee Corp. confirmed on Monday that it was mending its boats.', 1],
    [
      'the first of a list',
      'To mark its jubilee, singers Tom Roe, Mike Lee, Pat Quist and Jon Lee will tour Fredo on 12 July 2024.',
      0,
    ],
    ['unless the list is whole', 'Mike Lee, Pat Quist and Jon Lee will tour Fredo on 12 July 2024.', 1],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toHaveLength(expected);
  });
});

describe('a date is not the verb’s', () => {
  test.each([
    [
      'in an apposition that opens',
      'A club in 2021, Lee Cycling took the steps to a full team for the Fredo Cup.',
      [],
    ],
    [
      'in what is held against another time',
      'The Fredo Bank raised its rate, a change from its view last month.',
      [],
    ],
    [
      'but it is behind a comma that closes where it was',
      'In Fredo on 3 May 2023, Lee Cycling took the cup of the town.',
      ['2023-05-03 Lee Cycling takes the cup of the town'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

test('an excerpt does not begin with an “it” that stands for something before', () => {
  const text = 'It is also regarded as a loss to Freedonia, which lost the Lee Cup to Sylvania in 2013.';
  expect(proposalsOf(text).filter(({ excerpt }) => excerpt.exact.startsWith('It'))).toEqual([]);
});

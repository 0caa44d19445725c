import { describe, expect, test } from 'vitest';
import { dated } from './found.ts';

/** Of an article published on Tuesday, 9 July 2024. */
const lastOf = (text: string) => dated(text).at(-1);

describe('“that year” is the year that the text tells of', () => {
  test.each([
    ['on May 3, 2021, after she left Ardane in 2019. She was tried in November of that year.', '2021-11'],
    ['on May 3, 2021. She had left Ardane in 2019. She was tried in November of that year.', '2021-11'],
    ['on May 3, 2021, with Lee (born in 1999). She was tried on 4 November of that year.', '2021-11-04'],
    ['in May 2021. She left Ardane in 2022, a clerk said on Monday. In November that year', '2022-11'],
  ])('She was arrested %s', (text, day) => {
    expect(lastOf(`She was arrested ${text} she slept.`)).toMatch(
      new RegExp(`^\\S.*that year ${day} ${day}$`),
    );
  });

  test('past a day of report', () => {
    expect(lastOf('In 1998 he left, a clerk said Friday. Later that year he came.')).toBe(
      'Later that year 1998 1998',
    );
  });
});

test.each([
  [
    'On July 4, 1999, they met. The following Monday they left.',
    'The following Monday 1999-07-05 1999-07-05',
  ],
  ['On July 4, 1999, they met. They left the next Monday.', 'the next Monday 1999-07-05 1999-07-05'],
  ['They met in 2012. The following Monday they left.', 'The following Monday XXXX-WXX-1 null'],
  ['They left on the Monday after Easter.', 'the Monday after Easter 2024-04-01 2024-04-01'],
  ['They left on the Friday before July 4, 1999.', 'the Friday before July 4, 1999 1999-07-02 1999-07-02'],
  ['It was calm following Monday’s vote.', 'Monday 2024-07-08 [2024-07-08..]'],
])('a weekday that is told from another day: %s', (text, expected) => {
  expect(lastOf(text)).toBe(expected);
});

test.each([
  [
    'In the summer of 1816 they met. Two years later they left. That winter was cold.',
    'That winter 1818-WI 1818-24',
  ],
  ['In 1998 they met. They left that summer.', 'that summer 1998-SU 1998-22'],
  ['On May 3, 1998, they met. The following spring they left.', 'The following spring 1999-SP 1999-21'],
  ['In May 2012 she said that summer storms would come.', 'summer 2024-SU 2024-22'],
])('a season that is told from another date: %s', (text, expected) => {
  expect(lastOf(text)).toBe(expected);
});

describe('without a day of publication, where no more than a year is told of', () => {
  test.each([
    ['In 2011 they met. On Wednesday they left.', 'Wednesday XXXX-WXX-3 null'],
    ['In 2011 they met. Last week they left.', 'Last week XXXX-WXX null'],
    ['In the 1960s they met. In June they left.', 'June XXXX-06 null'],
    ['In 2011 they met. In June they left.', 'June 2011-06 2011-06'],
    ['In May 2011 they met. On Wednesday they left.', 'Wednesday 2011-05-04 2011-05-04'],
  ])('%s', (text, expected) => {
    expect(dated(text, null).at(-1)).toBe(expected);
  });
});

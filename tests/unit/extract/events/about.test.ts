import { describe, expect, test } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf, OPENING } from './articles.ts';

describe('what a title is about', () => {
  const titlesBelow = (title: string | null, text: string) =>
    proposeFrom(articleOf(OPENING + text, { title }), { themes: [] }).map(({ title: told }) => told);

  test.each([
    [
      'a word of the headline tells it',
      'New bridge for Fredo',
      'Ann Lee opened the last bridge on Monday.',
      1,
    ],
    [
      'another form of it does too',
      'Town executes spy',
      'Ann Lee condemned the execution of Bob Roe on Monday.',
      1,
    ],
    [
      'and so does the country, by its capital',
      'Russian fleet leaves',
      'Ann Lee criticised Moscow on Monday.',
      1,
    ],
    ['nothing does', 'New bridge for Fredo', 'Ann Lee approved the request of a neighbour on Monday.', 0],
    [
      'an article without a headline says it all',
      null,
      'Ann Lee approved the request of a neighbour on Monday.',
      1,
    ],
    [
      'a body that all know needs no other word',
      'New bridge for Fredo',
      'The Roe Administration ended the protection of lakes on Monday.',
      1,
    ],
    [
      'somebody in office neither',
      'New bridge for Fredo',
      'Vice-President Ann Lee stressed on Monday that the lakes were full.',
      1,
    ],
    [
      'where it does something',
      'New bridge for Fredo',
      'The Roe Administration was sued on Monday for its care of the lakes.',
      0,
    ],
    [
      'not what all is counted from, whoever did it',
      'New bridge for Fredo',
      'Nobody there has built one since Sweden left the League in 1922.',
      0,
    ],
    [
      '“new” is a word of any headline',
      'New bridge for Fredo',
      'Ann Lee approved the new request of a neighbour on Monday.',
      0,
    ],
  ])('%s', (_, headline, text, expected) => {
    expect(titlesBelow(headline, text)).toHaveLength(expected);
  });
});

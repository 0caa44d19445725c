import { describe, expect, test } from 'vitest';
import { proposalsOf } from './articles.ts';

const excerpts = (text: string) => proposalsOf(text).map(({ excerpt }) => excerpt.exact);

/** The sentence before is there to lean on in each; where it cannot be taken, nothing is proposed. */
describe('what an excerpt needs to stand by itself', () => {
  test.each([
    [
      'the sentence before, for “he”',
      'Bob Roe and Ann Lee were rivals.\n\nWhen he left, Ann Lee signed the bill on Monday.',
      ['Bob Roe and Ann Lee were rivals.\n\nWhen he left, Ann Lee signed the bill on Monday.'],
    ],
    [
      'the sentence before, for a thing that it names',
      'Fredo has a new bridge.\n\nThe island has waited for it since the war, and so Ann Lee opened the school in Rome on Monday.',
      [
        'Fredo has a new bridge.\n\nThe island has waited for it since the war, and so Ann Lee opened the school in Rome on Monday.',
      ],
    ],
    [
      'nothing, where “it” stands for what follows',
      'It has been decided that Ann Lee will open the school in Rome on Friday.',
      ['It has been decided that Ann Lee will open the school in Rome on Friday.'],
    ],
    [
      'a quotation as a whole',
      'Ann Lee issued a statement on Monday, which reads: “We are sad.\n\nWe thank you.”',
      [],
    ],
    [
      'the sentence before, for what came later',
      'Bob Roe left Fredo on Sunday, July 7.\n\nA few hours later, on Monday, Ann Lee closed the Lee Bank.',
      [
        'Bob Roe left Fredo on Sunday, July 7.',
        'Bob Roe left Fredo on Sunday, July 7.\n\nA few hours later, on Monday, Ann Lee closed the Lee Bank.',
      ],
    ],
    ['a verb', 'The house where a boy, Bob Roe, died on Monday, July 8.', []],
    ['more than the half of two', 'Ann Lee opened the fair on Monday or, some say, on Sunday.', []],
  ])('%s', (_, text, expected) => {
    expect(excerpts(text)).toEqual(expected);
  });

  test.each([
    ['a team', 'The team signed Bob Roe on Monday.'],
    ['an institution', 'The institution changed its name to Lee College on Monday.'],
    ['an old man', 'The 89-year-old founder opened the Lee Center on Monday.'],
    ['a production', 'The two were to star in it, but production was halted on Monday due to the storm.'],
    ['an incident', 'Ann Lee confirmed the incident to the parents of Lee College on Monday.'],
    ['a player', 'Fredo United confirmed on Monday the player had passed away.'],
    ['those who are described', 'The celebrity entrepreneurs brought the drink to Fredo on Monday.'],
  ])('not %s that was named before', (_, text) => {
    expect(excerpts(text)).toEqual([]);
  });
});

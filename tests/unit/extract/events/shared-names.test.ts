import { expect, test } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf, OPENING } from './articles.ts';

const told = (text: string, title: string, unsure = false) =>
  proposeFrom(articleOf(OPENING + text, { title }), { themes: [], unsure });

const both = 'Nobody in Fredo knew Ann Lee, 43, and Bob Lee then. Boats are loud.';
const arrest = 'Police arrested Lee in Fredo on Monday.';

test.each([
  ['where the article has two of it', `${both} ${arrest}`, 'Lee arrested in Fredo', []],
  [
    'not where its headline has one of them in full',
    `${both} ${arrest}`,
    'Bob Lee arrested in Fredo',
    ['Police arrest Bob Lee in Fredo'],
  ],
  ['where the headline has both', `${both} ${arrest}`, 'Ann and Bob Lee and their boat in Fredo', []],
  [
    'where there is a man and a woman of it',
    `Nobody in Fredo knew Ann Lee then, or Mr. Lee, or Mrs. Lee. Boats are loud. ${arrest}`,
    'Lee arrested in Fredo',
    [],
  ],
  [
    'not where one of them holds an office',
    `Nobody in Fredo knew President Ann Lee, or Bob Lee. Boats are loud. ${arrest}`,
    'Lee arrested in Fredo',
    ['Police arrest Lee in Fredo'],
  ],
  [
    'in the plural',
    'Nobody in Fredo knew Ann Lee, 43, then. Boats are loud. Police arrested the Lees in Fredo on Monday.',
    'Lee family arrested in Fredo',
    [],
  ],
  [
    'not the plural that is a team’s',
    'Nobody in Fredo knew Ann Ranger, 43, or the Fredo Rangers. Boats are loud. The Rangers won the cup in Fredo on Monday.',
    'The Rangers and the cup',
    ['Rangers win the cup in Fredo'],
  ],
])('a last name that is shared is in doubt: %s', (_, text, title, expected) => {
  expect(told(text, title).map((proposal) => proposal.title)).toEqual(expected);
});

test('says so, where it is asked for all the same, and takes nobody for its actor', () => {
  expect(told(`${both} ${arrest}`, 'Lee arrested in Fredo', true)).toEqual([
    expect.objectContaining({
      title: 'Police arrest Lee in Fredo',
      actors: ['Lee'],
      doubts: ['More than one person in the article is called Lee.'],
    }),
  ]);
});

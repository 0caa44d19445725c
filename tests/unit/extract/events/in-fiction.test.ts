import { expect, test } from 'vitest';
import { proposalsOf } from './articles.ts';

const told = (text: string) => proposalsOf(text).map(({ when, title }) => `${when} ${title}`);

test.each([
  ['an episode', 'In the final episode of Fredo Lane, Ann Lee sold the mill on Monday.', []],
  ['an episode, behind the verb', 'Ann Lee died in the final episode of Fredo Lane on Monday.', []],
  [
    'what an audience learns of one',
    'In Monday’s final episode, the audience was told that Ann Lee had died last week.',
    [],
  ],
  ['what viewers saw', 'Viewers saw Ann Lee sell the mill on Monday.', []],
  ['what an episode showed', 'The final episode saw Ann Lee win the cup on Monday.', []],
  ['a film', 'In the film, Ann Lee robbed the Fredo Bank in 1999.', []],
  ['a scene of one', 'In the opening scene, Ann Lee robbed the Fredo Bank on Monday.', []],
])('what happens in a story is no event: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'that it was shown',
    'The final episode of Fredo Lane was broadcast on Monday.',
    ['2024-07-08 Final episode of Fredo Lane is broadcast'],
  ],
  [
    'that somebody played in it',
    'Ann Lee played a spy in the final episode of Fredo Lane on Monday.',
    ['2024-07-08 Ann Lee plays a spy in the final episode of Fredo Lane'],
  ],
  [
    'a scene of what happened',
    'At the scene, police arrested Ann Lee on Monday.',
    ['2024-07-08 Police arrest Ann Lee'],
  ],
  [
    'what is done in the trade',
    'In the film industry, Ann Lee won a prize on Monday.',
    ['2024-07-08 Ann Lee wins a prize'],
  ],
  [
    'an audience elsewhere',
    'In Fredo on Monday, Ann Lee told the audience that the mill had closed.',
    ['2024-07-08 Ann Lee told the audience that the mill had closed'],
  ],
])('of the world is %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { proposalsOf } from './articles.ts';

const told = (text: string) =>
  proposalsOf(text).map(({ when, modality, title }) => `${when} ${modality} ${title}`);

/** By the day of publication, 9 July 2024. */
describe('what goes on, is to come, or is held to be so, at no day', () => {
  test.each([
    [
      'what has gone on in recent months',
      'The strike has cost Freedonia millions in recent months.',
      ['/2024-07 happened Strike has cost Freedonia millions'],
    ],
    [
      'of two nouns the whole',
      'It is a turn in the course of the war, which had favored Freedonia in recent months.',
      ['/2024-07 happened Course of the war had favored Freedonia'],
    ],
    ['not how things are', 'Freedonia has been poor in recent months.', []],
    ['not what took years', 'The strike has cost Freedonia millions in recent years.', []],
    ['not what nobody is named for', 'Prices have gone up in recent months.', []],
    [
      'what the time to come will be',
      'The months ahead will be decisive for Freedonia.',
      ['2024-07/ forecast Months ahead will be decisive for Freedonia'],
    ],
    ['not whoever it is for', 'The months ahead will be decisive.', []],
    [
      'what somebody holds to be so when it was written',
      'Ann Lee suggested that neither side currently “has the ships to win the war.”',
      ['2024-07-09~ claimed Ann Lee suggests that neither side “has the ships to win the war”'],
    ],
    [
      'of what is not yet',
      'Freedonian officials think that a deal at this point would be a “mistake.”',
      ['2024-07-09~ claimed Freedonian officials think that a deal would be a “mistake”'],
    ],
    ['not of anybody without a name', 'Analysts think that a deal at this point would be a “mistake.”', []],
    ['not what is asked', 'Nobody knows if the months ahead will be decisive for Freedonia.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a name beside what describes somebody', () => {
  test.each([
    [
      'behind it',
      'The suspect, Ann Lee, was convicted of murder last Thursday.',
      'Ann Lee is convicted of murder',
    ],
    [
      'for the second verb too',
      'The suspect, Ann Lee, 63, was convicted and sentenced to life in prison last Thursday.',
      'Ann Lee was convicted and sentenced to life in prison',
    ],
    [
      'before it',
      'Critics of Bob Lee say that Lee, 63, a former judge who took office in 2022, is slow.',
      'Bob Lee takes office',
    ],
    ['not a town', 'The capital, Fredo, was evacuated on Monday.', ''],
  ])('%s', (_, text, title) => {
    expect(proposalsOf(text).map((proposal) => proposal.title)).toEqual(title === '' ? [] : [title]);
  });
});

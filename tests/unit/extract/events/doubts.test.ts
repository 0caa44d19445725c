import { describe, expect, test } from 'vitest';
import { DOUBTS } from '../../../../src/extract/events/doubts.ts';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf } from './articles.ts';

/** Written on Wednesday, 10 July 2024. */
function told(text: string) {
  const all = proposeFrom(articleOf(text), { themes: [], unsure: true });
  const sure = proposeFrom(articleOf(text), { themes: [] });
  expect(all.filter(({ doubts }) => doubts.length === 0)).toEqual(sure);
  return all.filter(({ doubts }) => doubts.length > 0);
}

const OPENING = 'Ann Lee is a judge in Fredo.\n\n';

describe('what is proposed with doubts', () => {
  test.each<[what: string, text: string, title: string, when: string, doubts: string[]]>([
    [
      'who a pronoun stands for',
      `${OPENING}She and Bob Roe disagree. She resigned in March 2021.`,
      'She resigned in March 2021',
      '2021-03',
      [DOUBTS.whoIs('She'), DOUBTS.sentence],
    ],
    [
      'which one is meant',
      `${OPENING}It was long in coming. The case was dropped in 2017.`,
      'The case was dropped in 2017',
      '2017',
      [DOUBTS.whoIs('The case'), DOUBTS.sentence],
    ],
    [
      'whose story it is a part of',
      `${OPENING}Police made 47 arrests on Monday.`,
      'Police make 47 arrests',
      '2024-07-08',
      [DOUBTS.nameless],
    ],
    [
      'beside what else it is told',
      `${OPENING}As Lee Air began its flights to Fredo on Monday, the prices of boats fell.`,
      'Lee Air begins its flights to Fredo',
      '2024-07-08',
      [DOUBTS.beside],
    ],
  ])('%s', (_what, text, title, when, doubts) => {
    expect(told(text)).toMatchObject([{ title, when, doubts }]);
  });

  test('a title that is too long for one is the sentence itself', () => {
    const sentence =
      'Mayor Ann Lee opened a school of music and of the arts for the children of the river towns of Fredo and of all the villages between the old mill by the weir and the new bridge at Roe and the harbour of the valley in May 2021';
    expect(told(`${OPENING}${sentence}.`)).toMatchObject([
      { title: sentence, when: '2021-05', doubts: [DOUBTS.sentence] },
    ]);
  });

  test('the excerpt takes the sentence before where it leans on that', () => {
    const [proposal] = told(
      `${OPENING}Lawyers for the two towns had met for years. The case was dropped in 2017.`,
    );
    expect(proposal?.excerpt.exact).toBe(
      'Lawyers for the two towns had met for years. The case was dropped in 2017.',
    );
  });

  test.each([
    ['a condition', 'If they are not paid, they will sell the mill on Friday.'],
    ['a condition behind it', 'They will sell the mill on Friday unless they are paid.'],
    ['a question', 'Did they sell the mill on Monday?'],
    ['an opinion', 'Some think they sold the mill on Monday.'],
    ['a figure of a period', 'They earned $3 million in 2021.'],
    ['how things are', 'They have lived in Fredo since 2021.'],
    ['what has no date', 'They sold the mill.'],
    ['what is said of a noun in passing', 'It is the oldest of the mills built in 1850 by the river.'],
  ])('not %s', (_what, sentence) => {
    expect(told(`${OPENING}It was long in coming. ${sentence}`)).toEqual([]);
  });

  test('no doubt is about when or whether', () => {
    for (const doubt of Object.values(DOUBTS))
      expect(typeof doubt === 'string' ? doubt : doubt('he')).toMatch(/^\p{Lu}.*\.$/u);
    expect([DOUBTS.whoIs('he'), DOUBTS.whoIs('It'), DOUBTS.whoIs('The case')]).toEqual([
      'The words do not say who “he” is.',
      'The words do not say what “It” is.',
      'The words do not say which is meant by “The case”.',
    ]);
  });
});

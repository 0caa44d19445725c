import { describe, expect, test } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf, OPENING } from './articles.ts';

const told = (text: string, title: string | null = null) =>
  proposeFrom(articleOf(OPENING + text, { title }), { themes: [] });

describe('an excerpt that calls somebody by the last name', () => {
  const first = 'Nobody in Fredo knew Ann Lee, 43, then.';
  const far = 'Boats are loud.';
  const second = 'Police arrested Lee in Fredo on Monday.';

  test.each([
    ['has the sentence before, which has the whole', `${first} ${second}`, null, [`${first} ${second}`]],
    [
      'is in doubt, where that is too long',
      `Nobody in ${'the towns and '.repeat(20)} hills knew Ann Lee, 43, then. ${second}`,
      'Arrest in Fredo',
      [],
    ],
    ['is fair below a headline that has it', `${first} ${far} ${second}`, 'Lee arrested in Fredo', [second]],
    ['is in doubt where nothing near it does', `${first} ${far} ${second}`, 'Arrest in Fredo', []],
    [
      'is fair where that is somebody in office',
      `Nobody in Fredo knew President Ann Lee then. ${far} ${second}`,
      'Arrest in Fredo',
      [second],
    ],
    [
      'may not lean on who says it either',
      `${first} ${far} Police arrested two men in Fredo on Monday, according to Lee.`,
      'Arrest in Fredo',
      [],
    ],
  ])('%s', (_, text, title, expected) => {
    expect(told(text, title).map(({ excerpt }) => excerpt.exact)).toEqual(expected);
  });

  test('says so, where it is asked for all the same', () => {
    const article = articleOf(`${OPENING}${first} ${far} ${second}`, { title: 'Arrest in Fredo' });
    expect(proposeFrom(article, { themes: [], unsure: true })).toEqual([
      expect.objectContaining({
        title: 'Police arrest Ann Lee in Fredo',
        doubts: ['The excerpt calls Ann Lee by one name alone.'],
      }),
    ]);
  });
});

test('somebody called by the first name gets the whole one, where one person has it', () => {
  const titlesOf = (text: string, headline: string) => told(text, headline).map(({ title }) => title);
  const second = 'Boats are loud. Police found Ann’s boat near Fredo on Monday.';
  expect(titlesOf(`Nobody in Fredo knew Ann Roe, 43, then. ${second}`, 'Where is Ann Roe’s boat?')).toEqual([
    'Police find Ann Roe’s boat near Fredo',
  ]);
  expect(
    titlesOf(`Nobody in Fredo knew Ann Roe, 43, and Ann Lee then. ${second}`, 'Where is Ann Roe’s boat?'),
  ).toEqual(['Police find Ann’s boat near Fredo']);
});

describe('a day that counts from another', () => {
  test.each([
    [
      'takes the sentence that has it',
      'Bob Roe left Fredo on 3 May 2023. Police arrested Ann Lee the next day.',
      [
        'Bob Roe left Fredo on 3 May 2023.',
        'Bob Roe left Fredo on 3 May 2023. Police arrested Ann Lee the next day.',
      ],
    ],
    [
      'is not told without it',
      'Bob Roe left Fredo on 3 May 2023. Boats are loud. Police arrested Ann Lee the next day.',
      ['Bob Roe left Fredo on 3 May 2023.'],
    ],
    [
      'needs none where the sentence has it',
      'Police banned boats on 3 May 2023 and arrested Ann Lee two days later.',
      ['Police banned boats on 3 May 2023 and arrested Ann Lee two days later.'],
    ],
  ])('%s', (_, text, expected) => {
    const excerpts = new Set(told(text).map(({ excerpt }) => excerpt.exact));
    expect([...excerpts]).toEqual(expected);
  });
});

describe('who holds an office, and which body', () => {
  test.each([
    [
      'is told where the sentence before has the name',
      'Mayor Ann Roe liked boats. Roe has two of them. The mayor banned boats on Monday.',
      ['Mayor Ann Roe bans boats'],
    ],
    [
      'is not, where two have been named',
      'Mayor Ann Roe met Mayor Bob Lee. Both like boats. The mayor banned boats on Monday.',
      [],
    ],
    ['nor where none has', 'The mayor banned boats on Monday in Fredo.', []],
    [
      'a council has its town',
      'Boats annoy the Fredo City Council. The city council banned boats on Monday.',
      ['Fredo City Council bans boats'],
    ],
    ['or is not told', 'Boats are loud. The city council banned boats on Monday near Fredo.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text).map(({ title }) => title)).toEqual(expected);
  });
});

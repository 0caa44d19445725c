import { describe, expect, test } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf, proposalsOf } from './articles.ts';

const lines = (proposals: ReturnType<typeof proposeFrom>) =>
  proposals.map(({ when, title }) => `${when} ${title}`);

/** What is proposed of an article with a headline. */
const opening = (title: string, text: string) =>
  lines(proposeFrom(articleOf(text, { title }), { themes: [] }));

const told = (text: string) => lines(proposalsOf(text));

/** Too long for a title, and with no place before its end at which it could end itself. */
const LONG =
  'The new Freedonian committee on bridges sent a letter Monday to Fredo Mayor Ann Lee demanding answers about the reports of cracks in the pillars of the two oldest bridges in the north of the valley of the Roe and of the Lee.';

describe('a first sentence that is too long for a title', () => {
  test('is told by the headline, where that is a sentence and tells the same', () => {
    expect(opening('Freedonian committee demands answers of Fredo mayor on bridges', LONG)).toEqual([
      '2024-07-08 Freedonian committee demands answers of Fredo mayor on bridges',
    ]);
  });

  test('is told in the words of a sentence, without a label', () => {
    const capitals = 'BREAKING: Freedonian Committee Demands Answers of Fredo Mayor on Bridges';
    expect(opening(capitals, LONG)).toEqual([
      '2024-07-08 Freedonian committee demands answers of Fredo Mayor on bridges',
    ]);
  });

  test('and so is one whose subject has no name', () => {
    const text = 'A cat that had been missing for years in Rome has been found in Fredo.';
    expect(opening('Cat of Rome found in Fredo after years', text)).toEqual([
      '[..2024-07-09] Cat of Rome found in Fredo after years',
    ]);
  });

  test.each([
    ['a question', 'Can the Freedonian committee demand answers of the mayor on bridges?'],
    ['something else', 'Freedonian committee opens a new road in the south of the country'],
    ['no sentence', 'Freedonian committee, Fredo mayor and answers on bridges'],
    ['what may be', 'Freedonian committee may demand answers of Fredo mayor on bridges'],
    ['two things', 'Freedonian committee: Fredo mayor demands answers on bridges'],
    ['words that take sides', 'Freedonian committee slams the answers of Fredo mayor on bridges'],
    ['a word that judges', 'Freedonian committee demands answers of disgraceful Fredo mayor on bridges'],
    ['too few words', 'Committee demands answers'],
  ])('not by %s', (_, title) => {
    expect(opening(title, LONG)).toEqual([]);
  });

  test('not where somebody else reports it', () => {
    const text =
      'The son of the former Freedonian mayor of the old town in the north of the valley of the Roe, Bob Lee of the house of Fredo and of the college of the valley was robbed of all the silver of the house of his father, Roe Radio reported on Monday.';
    expect(opening('Son of former Freedonian mayor Bob Lee robbed in old town', text)).toEqual([]);
  });

  test('not further down', () => {
    const before = 'It is a cold day. The wind blows hard.\n\n';
    expect(opening('Freedonian committee demands answers of Fredo mayor on bridges', before + LONG)).toEqual(
      [],
    );
  });
});

describe('a first sentence in the perfect', () => {
  const text = 'Prosecutors in Fredo have dropped an inquiry into a fire at Lee College.';

  test('is of the day of publication or before, where the headline tells it', () => {
    expect(opening('Fredo drops inquiry into Lee College fire', text)).toEqual([
      '[..2024-07-09] Prosecutors in Fredo drop an inquiry into a fire at Lee College',
    ]);
  });

  test('may have a year that is of its object', () => {
    const dated = 'Fredo has dropped its inquiry into a 2010 fire at Lee College.';
    expect(opening('Fredo drops inquiry into Lee College fire', dated)).toEqual([
      '[..2024-07-09] Fredo drops its inquiry into a 2010 fire at Lee College',
    ]);
  });

  test.each([
    ['where the headline tells something else', 'Bridges of Fredo are getting old', text],
    [
      'of what goes on',
      'Fredo drops inquiries into Lee College fires',
      'Fredo has repeatedly dropped inquiries into fires at Lee College.',
    ],
  ])('is not proposed %s', (_, title, words) => {
    expect(opening(title, words)).toEqual([]);
  });
});

describe('what the sentence is, and how it is read', () => {
  test.each([
    [
      'an agency in brackets before it',
      '(ABC) Ann Lee opened a school in Fredo on Monday.',
      ['2024-07-08 Ann Lee opens a school in Fredo'],
    ],
    [
      'a town and a dash before it',
      'Fredo – Ann Lee opened a school in Rome on Monday.',
      ['2024-07-08 Ann Lee opens a school in Rome'],
    ],
    [
      'by whom it is told, between subject and verb',
      'Ann Lee, according to the White Mill, opened a school in Fredo on Monday.',
      ['2024-07-08 White Mill: Ann Lee opens a school in Fredo'],
    ],
    [
      'a clause with “that” and a number',
      'The toll of a fire that left two houses charred ruins in the town of Fredo rose to 10 on Monday.',
      ['2024-07-08 Toll of a fire that left two houses charred ruins in the town of Fredo rises to 10'],
    ],
    [
      '“since” with a year alone',
      'Two men — a Roe and a Lee — who had been held in Fredo since 2016 were released on Monday in a swap.',
      ['2024-07-08 Two men are released in a swap'],
    ],
    [
      'what is said of somebody with a name beside',
      'Lee Corp. said on Monday its chief, Bob Roe, will retire in August.',
      ['2024-07-08 Lee Corp. said its chief, Bob Roe, will retire in August'],
    ],
    [
      'a committee before which somebody speaks',
      'Ann Lee spoke before the Freedonian Senate Committee on Monday about the bridges of Fredo.',
      ['2024-07-08 Ann Lee speaks before the Freedonian Senate Committee about the bridges of Fredo'],
    ],
    [
      'a day between the verb and “whether”',
      'Fredo’s water authority disputed on Monday whether a dam of Lee Corp. had been hit by a storm.',
      ['2024-07-08 Fredo’s water authority disputed whether a dam of Lee Corp. had been hit by a storm'],
    ],
    [
      'what was set for the day to come',
      'Lee Power was set to begin the tests of its dam in Fredo on Wednesday.',
      ['2024-07-10 Lee Power is set to begin the tests of its dam in Fredo'],
    ],
    [
      'an accusation in a statement',
      'In a statement published on Monday, the Fredo ministry accused Lee Corp. of hiding the cracks in a dam.',
      ['2024-07-08 Fredo ministry accuses Lee Corp. of hiding the cracks in a dam'],
    ],
    [
      'what is condemned in a statement, behind it',
      'Fredo’s allies condemned the raid of Rome and the use of mills in statements published on Monday.',
      ['2024-07-08 Fredo’s allies condemn the raid of Rome and the use of mills in statements'],
    ],
    [
      'an object of two verbs',
      'On Monday, a Freedonian operation removed and captured Bob Roe.',
      ['2024-07-08 A Freedonian operation removed and captured Bob Roe'],
    ],
    [
      'a court',
      'The Fredo union took Lee Corp. to court on Monday.',
      ['2024-07-08 Fredo union takes Lee Corp. to court'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    [
      'where something was published',
      'Fredo’s allies opened the mill of Rome in a town described in statements published on Monday.',
    ],
    ['what happened before a day', 'Ann Lee opened a school in Fredo before the storm on Monday.'],
    [
      'what was set for a day that is over',
      'Lee Power was set to begin the tests of its dam in Fredo on Monday.',
    ],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what stands between subject and verb', () => {
  test.each([
    ['long dashes', 'Lee Corp. — the maker of mills — bought Roe Inc. on Monday.'],
    ['short dashes', 'Lee Corp. - the maker of mills - bought Roe Inc. on Monday.'],
    [
      'two clauses between dashes',
      'Lee Corp. – which makes mills and which was founded by Ann Lee – bought Roe Inc. on Monday.',
    ],
  ])('%s', (_, text) => {
    const [proposal, ...rest] = proposalsOf(text);
    expect(rest).toEqual([]);
    expect(proposal).toMatchObject({ when: '2024-07-08' });
    expect(proposal!.title).toMatch(/^Lee Corp. (?:buys|bought) Roe Inc.$/);
  });

  test.each([
    [
      'a clause with “because of”',
      'The Fredo Union, which has called for a strike because of its support for Ann Lee, closed its offices in Rome on Monday.',
      ['2024-07-08 Fredo Union closes its offices in Rome'],
    ],
    [
      'nothing, behind a name in -ly',
      'Connolly rejected the plan of Bob Roe for Fredo on Monday.',
      ['2024-07-08 Connolly rejects the plan of Bob Roe for Fredo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('not the first alone of two who did it', () => {
    expect(told('Ann Lee, a judge, and Bob Roe, a lawyer, opened a school in Fredo on Monday.')).toEqual([]);
  });
});

test('what looks like a dateline is none further down', () => {
  const before = 'It is a cold day. The wind blows hard. Nobody there knows why it is so.\n\n';
  expect(told(`${before}Ann Lee (FDP) Fredo left.`)).toEqual([]);
  expect(told(`${before}Mayor Lee (FDP) Monday opened a school in Fredo.`)).toEqual([
    '2024-07-08 Mayor Lee opens a school in Fredo',
  ]);
});

describe('how verbs are read', () => {
  test.each([
    [
      'what is due to be held',
      'The ceremony of Lee Corp. is due to be held at the Fredo Stock Exchange next Tuesday.',
      ['2024-07-16 Ceremony of Lee Corp. is due to be held at the Fredo Stock Exchange'],
    ],
    [
      'a participle before a verb, which is its subject',
      'In December 2015, shortly before voting began in Freedonia, Ann Lee released a letter of Bob Roe.',
      ['2015-12 Ann Lee releases a letter of Bob Roe'],
    ],
    [
      'a verb of news',
      'Bob Roe was evicted from the Fredo embassy on Monday.',
      ['2024-07-08 Bob Roe is evicted from the Fredo embassy'],
    ],
    [
      'not what somebody is of age and land',
      'The 48-year-old Russian was evicted from the embassy in Fredo on Monday.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who “he” is', () => {
  const before = 'Ann Lee and Bob Roe are of one age. ';

  test('is the owner named before the comma, where there is one', () => {
    const [proposal] = proposalsOf(
      `${before}According to Bob Roe’s page, he joined the Fredo army in May 2020.`,
    );
    expect(proposal).toMatchObject({ when: '2020-05' });
    expect(proposal!.title).toContain('Bob Roe joins the Fredo army');
    expect(proposal!.excerpt.exact).toMatch(/^According to Bob Roe’s page/);
  });

  test('is open where there are two', () => {
    expect(
      told(`${before}According to Bob Roe’s and Ann Lee’s page, he joined the Fredo army in May 2020.`),
    ).toEqual([]);
  });

  test('is not asked where “the group” has a name beside it', () => {
    expect(told('The group, Fredo Mill Workers, sent a letter to Lee Corp. on Monday.')).toEqual([
      '2024-07-08 Fredo Mill Workers sends a letter to Lee Corp.',
    ]);
  });
});

describe('a long title ends', () => {
  const long =
    'Fredo’s Roe Party was accused on Monday of trying to deceive the voters of Rome by changing the name of its mill to “Lee Mill”';

  test.each([
    [
      'behind a quotation, before what went on',
      ' during a debate of Ann Lee and Bob Roe of the two parties of the town.',
    ],
    [
      'before what it was',
      ', a move that angered the owners of the mills of Ann Lee and of Bob Roe in the valley.',
    ],
    [
      'before “as” with who does it',
      ', as the Rome-based party doubles down on the efforts of its mills in Fredo.',
    ],
  ])('%s', (_, rest) => {
    expect(told(long + rest)).toEqual([
      '2024-07-08 Fredo’s Roe Party is accused of trying to deceive the voters of Rome by changing the name of its mill to “Lee Mill”',
    ]);
  });

  test('and so does the excerpt of an opening that is too long for one', () => {
    const rest = `, as the Rome-based party doubles down on ${'the efforts of the mills of the town of Fredo and of '.repeat(5)}Rome.`;
    const excerpts = (text: string) =>
      proposeFrom(articleOf(text), { themes: [] }).map(({ excerpt }) => excerpt.exact);
    expect(excerpts(long + rest)).toEqual([long]);
    expect(excerpts(`It is a cold day. The wind blows hard.\n\n${long}${rest}`)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf, OPENING, proposalsOf, PUBLISHED } from './articles.ts';

const titlesOf = (text: string) => proposalsOf(text).map(({ title }) => title);

describe('what “the” speaks of', () => {
  test.each([
    [
      'is told as the article told of it first',
      'Bob Roe began a ceasefire campaign in Cairo.\n\nAnn Lee left the campaign on Monday.',
      ['Ann Lee leaves the campaign in Cairo'],
    ],
    [
      'is told with the words before it',
      'Bob Roe began an anti-drug ad campaign.\n\nAnn Lee left the campaign on Monday.',
      ['Ann Lee leaves the anti-drug ad campaign'],
    ],
    [
      'is not told where there were two of it',
      'Bob Roe began a ceasefire campaign in Cairo. Ann Roe began a peace campaign in Rome.\n\nAnn Lee left the campaign on Monday.',
      [],
    ],
    [
      'is not told where the article said no more',
      'Bob Roe held direct talks.\n\nAnn Lee left the talks on Monday.',
      [],
    ],
    [
      'stays where no other word told of it',
      'Ann Lee left the talks on Monday.',
      ['Ann Lee leaves the talks'],
    ],
    [
      'is not a part of another noun',
      'Bob Roe, an area chief, knows the hills.\n\nAnn Lee said on Monday that she would develop the area.',
      [],
    ],
    [
      'of what is only proposed is not told as done',
      'Roe Air fears a swap of prisoners.\n\nAnn Lee announced the potential swap on Monday.',
      [],
    ],
    [
      'is an owner as well',
      'Bob Roe signed an order. Many were there.\n\nJudges questioned the order’s wording on Monday in Fredo.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });

  test('the excerpt has the sentence that tells it', () => {
    const [proposal] = proposalsOf(
      'Bob Roe began a ceasefire campaign in Cairo. Ann Lee left the campaign on Monday.',
    );
    expect(proposal?.excerpt.exact).toBe(
      'Bob Roe began a ceasefire campaign in Cairo. Ann Lee left the campaign on Monday.',
    );
  });
});

describe('whose government it is', () => {
  test.each([
    [
      'stands before it',
      'In Freedonia, the government banned boats on Monday.',
      ['In Freedonia, the government bans boats'],
    ],
    ['is not where it was done', 'In Freedonia, Ann Lee banned boats on Monday.', ['Ann Lee bans boats']],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

describe('a body of which the article has given the name', () => {
  const text = 'The Lee High Court sat in Fredo.';
  test.each([
    ['gets it', `${text} The court banned boats on Monday.`, ['Lee High Court bans boats']],
    ['is not told far from it', `${text}\n\nMany were there.\n\nThe court banned boats on Monday.`, []],
    [
      'is not told where two have it',
      `${text} It is not the Roe Court. The court banned boats on Monday.`,
      [],
    ],
  ])('%s', (_, words, expected) => {
    expect(titlesOf(words)).toEqual(expected);
  });
});

describe('where a clause ends', () => {
  test.each([
    [
      'not before “including”, where its verb is behind that',
      'Ann Lee began getting letters in 2002 after papers, including The Fredo Press, covered a trip to Ardane by former President Bob Roe.',
      'Ann Lee begins getting letters after papers, including The Fredo Press, covered a trip to Ardane by former President Bob Roe',
    ],
    [
      'before a comma and a pronoun',
      'When Ann Lee left Fredo in May, she and her son, both nurses, sold the mill.',
      'Ann Lee leaves Fredo',
    ],
    [
      'before “though”, behind “who” and a verb that may be a noun',
      'On Monday Ann Lee assailed Bob Roe as part of the “Never Lees” who oppose her rule, though there is no sign of it.',
      'Ann Lee assails Bob Roe as part of the “Never Lees” who oppose her rule',
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual([expected]);
  });
});

describe('nothing is proposed', () => {
  // Published on a Tuesday.
  test('of “last Monday”, written on the day behind it', () => {
    expect(titlesOf('Last Monday, Ann Lee banned boats.')).toEqual([]);
    expect(titlesOf('Last Sunday, Ann Lee banned boats.')).toEqual(['Ann Lee bans boats']);
    expect(titlesOf('On Monday, Ann Lee banned boats.')).toEqual(['Ann Lee bans boats']);
  });

  test.each([
    [
      'of one of several, who were told before',
      'The new patient from Fredo ate a rabbit of Ann Lee on Monday.',
    ],
    [
      'of a thing that “a” leaves open',
      'In a vote that broke along party lines on Monday, Fredo banned boats.',
    ],
    [
      'of a date that ends a stretch',
      'Guards slept in Fredo from 10:30 p.m. on May 9 to 6:30 a.m. the following morning.',
    ],
    ['of one of two dates of a stretch', 'Ann Lee will open mills in Fredo in December and into 2025.'],
  ])('%s', (_, text) => {
    expect(titlesOf(text)).toEqual([]);
  });

  test('of what the paper itself did', () => {
    const read = readSpan(PUBLISHED);
    const published = read.ok ? read.span : null;
    const text = `${OPENING}Fredo Herald visited a mill of Ann Lee on Monday.`;
    const of = (publisher: string) => proposeFrom(articleOf(text, { publisher, published }), { themes: [] });
    expect(of('Fredo Herald')).toEqual([]);
    expect(of('Ardane Echo').map(({ title }) => title)).toEqual(['Fredo Herald visits a mill of Ann Lee']);
  });

  test('nor of whom reporters met', () => {
    expect(proposalsOf('Fredo News met with a buyer of Lee Air in Ardane on Monday.')).toEqual([]);
  });

  test.each([
    [
      'with what they did, where nobody is named',
      'Two people who played in a band at a fair in Fredo left Ardane on Monday.',
      ['Two people who played in a band at a fair in Fredo leave Ardane'],
    ],
    [
      'without it, where somebody is',
      'Ann Lee of the Roe people who played in a band at a fair left Ardane on Monday.',
      ['Ann Lee of the Roe people leaves Ardane'],
    ],
  ])('who does it is told %s', (_, text, expected) => {
    expect(proposalsOf(text).map(({ title }) => title)).toEqual(expected);
  });
});

describe('a title that names nobody', () => {
  test.each([
    ['is none', 'Police made 47 arrests on Monday.', []],
    ['is none in capitals either', 'TWO men were killed in separate incidents on Monday.', []],
    [
      'is one where a country is named',
      'Freedonia executed a couple on Monday. Few in Freedonia knew.',
      ['Freedonia executes a couple'],
    ],
    [
      'is one where a place is',
      'Police made 47 arrests in Fredo on Monday.',
      ['Police make 47 arrests in Fredo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

describe('what is taken apart', () => {
  test.each([
    [
      'is not the beginning of a list',
      'Fredo’s newest, largest and most advanced ship, the Roe, took a big step to joining the fleet on Monday.',
      [],
    ],
    [
      'is a list of verbs to its end, in one tense',
      'On Monday, Roe’s men stormed into Fredo, killed 12 guards and took 30 boats, according to Ann Lee.',
      ['Ann Lee: Roe’s men stormed into Fredo, killed 12 guards and took 30 boats'],
    ],
    [
      'is a noun with its preposition, without its day',
      'Ann Lee described Bob Roe during Monday testimony as a good mayor of Fredo.',
      ['Ann Lee describes Bob Roe during testimony as a good mayor of Fredo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

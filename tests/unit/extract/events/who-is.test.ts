import { describe, expect, test } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf, OPENING, proposalsOf } from './articles.ts';

const titles = (text: string) => proposalsOf(text).map(({ title }) => title);

describe('who somebody is, beside the name', () => {
  test.each([
    [
      'stands in the title',
      'Ann Lee, the former mayor of Fredo, resigned on Monday.',
      'Ann Lee, the former mayor of Fredo, resigns',
    ],
    [
      'behind an age',
      'Ann Lee, 63, a retired judge, resigned on Monday.',
      'Ann Lee, a retired judge, resigns',
    ],
    [
      'as far as the first comma',
      'Ann Lee, the head of Lee Bank, a firm that was sold in Rome, resigned on Monday.',
      'Ann Lee, the head of Lee Bank, resigns',
    ],
    [
      'and of whoever says something',
      'Ann Lee, chief of the harbour at Fredo, said on Monday the new quay was safe for all ships.',
      'Ann Lee, chief of the harbour at Fredo, said the new quay was safe for all ships',
    ],
    [
      'not where it needs somebody else',
      'Ann Lee, his sister and his lawyer, resigned on Monday.',
      'Ann Lee resigns',
    ],
    ['not where it tells when', 'Ann Lee, the mayor since Sunday, resigned on Monday.', 'Ann Lee resigns'],
    ['not an age alone', 'Ann Lee, 63, resigned on Monday.', 'Ann Lee resigns'],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual([expected]);
  });

  test('tells of which story a title is', () => {
    const text =
      'Bob Roe, the former chief executive of Lee Bank, was sentenced on Monday to 12 years in prison.';
    const article = articleOf(OPENING + text, { title: 'Ex-chief of Lee Bank jailed' });
    expect(proposeFrom(article, { themes: [] }).map(({ title }) => title)).toEqual([
      'Bob Roe, the former chief executive of Lee Bank, is sentenced to 12 years in prison',
    ]);
  });
});

describe('titles of one event', () => {
  test('leave out what the same one did at another time', () => {
    expect(titles('Lee Corp. was founded in 1999 and went public in 2010.')).toContain(
      'Lee Corp. is founded',
    );
  });

  test('are not of two with two dates', () => {
    const text =
      'Robbers took $400,000 from a bank in Fredo on Monday, and in May an attempt to open a safe in Roeville failed.';
    expect(titles(text)).toEqual([]);
  });

  test('do not end within what an insertion parts', () => {
    const text = 'In 2023, the Fredo Municipal Council decided, among other things, to put lamps in streets.';
    expect(titles(text)).toEqual([
      'Fredo Municipal Council decides, among other things, to put lamps in streets',
    ]);
  });

  test('say that a firm speaks of itself', () => {
    expect(
      titles('Lee Semiconductors halted work at two of its plants on Monday, the company said in a filing.'),
    ).toEqual(['Lee Semiconductors halts work at two of its plants, the company says']);
  });

  test.each([
    ['how long ago something was', 'The Kestrels last won the league in 1993.'],
    [
      'a thing whose sentence before tells of something else',
      'Two managers were arrested. The dam was built in 1974. The Roe dam broke on Monday.',
    ],
  ])('are not of %s', (_, text) => {
    expect(titles(text).filter((title) => /last|built/.test(title))).toEqual([]);
  });

  test('are no headline of what is to come', () => {
    const text =
      'Ann Lee has pleaded not guilty to the theft of the silver of the house of her father and of the books of the library of the old college in the north of the valley of the Roe at her first day in court in Fredo on Monday, when many people came.';
    const article = articleOf(text, {
      title: 'Ann Lee expected to make first court day in Fredo over theft of silver',
    });
    expect(proposeFrom(article, { themes: [] }).map(({ title }) => title)).not.toContain(article.title);
  });
});

import { describe, expect, test } from 'vitest';
import { proposalsOf } from './articles.ts';

const titlesOf = (text: string) => proposalsOf(text).map(({ title }) => title);

describe('what somebody said is told as such', () => {
  test.each([
    [
      'a prediction',
      'Lee Bank analyst Bob Roe has predicted that Lee Corp. will sell all of its mills in 2026.',
      ['Bob Roe predicts that Lee Corp. will sell all of its mills'],
    ],
    [
      'what somebody will do by own account',
      'Speaking in Fredo, Minister Ann Lee said she will present the budget of Freedonia next week.',
      ['Minister Ann Lee says she will present the budget of Freedonia'],
    ],
    [
      'what somebody did by own account',
      'Bob Roe said he sold the Lee mill at the end of June.',
      ['Bob Roe said he sold the Lee mill'],
    ],
    [
      'what sources say, without who cited them',
      'Lee Corp. plans to open a mill in the first half of 2025, according to industry sources cited by the Fredo paper Lee Times.',
      ['Industry sources: Lee Corp. plans to open a mill in the first half of 2025'],
    ],
    [
      'hearsay',
      'Reportedly, Lee Corp. sold its mills in Fredo on Monday.',
      ['Lee Corp. reportedly sells its mills in Fredo'],
    ],
    ['by nobody who is named', 'A nurse was there. Bob Roe sold the Lee mill on Monday, she said.', []],
    ['what nobody else said', 'Lee Corp. will sell its mills in 2026.', ['Lee Corp. will sell its mills']],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

describe('no quotation marks that the text has not', () => {
  test.each([
    [
      'behind a verb that attributes',
      'Ann Lee accused Freedonia on Monday of genocide in the valley of Fredo.',
      ['Ann Lee accuses Freedonia of genocide in the valley of Fredo'],
    ],
    [
      'in the name of what happened',
      'Ann Lee won a prize on Monday for her report on the Fredo massacre.',
      ['Ann Lee wins a prize for her report on the Fredo massacre'],
    ],
    [
      'but where the writer alone says so',
      'Ann Lee signed a pact with a junta in Fredo on Monday.',
      ['Ann Lee signs a pact with a “junta” in Fredo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

describe('words of time that lean on the day of writing', () => {
  test.each([
    [
      'one of their own is left out',
      'Ann Lee stepped into sport earlier this year with a club of her own in May.',
      ['Ann Lee steps into sport with a club of her own'],
    ],
    [
      'beside the verb',
      'Ann Lee was sacked last night after five years.',
      ['Ann Lee is sacked after five years'],
    ],
    [
      'a date that a noun has stays',
      'Ann Lee named the firm in a Jan. 12, 2017, column.',
      ['Ann Lee named the firm in a Jan. 12, 2017, column'],
    ],
    [
      'what is held against one stays',
      'Lee Corp. cut its prices from last year on Monday.',
      ['Lee Corp. cut its prices from last year'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

describe('of whom a clause tells', () => {
  test.each([
    [
      'the person, not what the person controls',
      'She saw areas under the control of President Bob al-Roe, who was deposed by rebels last year.',
      ['President Bob al-Roe is deposed by rebels'],
    ],
    [
      'the book, not its author',
      'Ann Lee is a nurse and author whose third book, Red Dirt, is set for release on December 13 via Lee House.',
      [],
    ],
    [
      'a participle behind “or” is an adjective',
      'The Lee probe measured a jump in the density of plasma, or ionized gas, near Fredo in 1997.',
      ['Lee probe measures a jump in the density of plasma, or ionized gas, near Fredo'],
    ],
    [
      'a list has all its parts',
      'The Lee Centre of Roe was shut down in 2021 amid noise, dust, crumbling walls and fires.',
      ['Lee Centre of Roe is shut down amid noise, dust, crumbling walls and fires'],
    ],
    [
      'a remark behind a name is left out',
      'Freedonia joined Nato in March which means a change in the view of the north.',
      ['Freedonia joins Nato'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

describe('what is left open', () => {
  test.each([
    ['besides which', 'Two other cases of flu were found in Fredo on Monday.'],
    ['where', 'Bob Roe was arrested on Monday at a local home.'],
    ['of which firm', 'Co-founder Bob Roe was replaced by Ann Lee of Lee TV in May.'],
    ['progress in what', 'Ann Lee made progress on Monday.'],
  ])('%s', (_, text) => {
    expect(titlesOf(text)).toEqual([]);
  });

  test.each([
    ['who the others are with', 'Ann Lee and two other nurses were arrested in Fredo on Monday.'],
    ['in what', 'Ann Lee made progress in the talks with Bob Roe on Monday.'],
  ])('but not %s', (_, text) => {
    expect(titlesOf(text)).toHaveLength(1);
  });
});

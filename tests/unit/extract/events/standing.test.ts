import { describe, expect, test } from 'vitest';
import { proposalsOf } from './articles.ts';

const titles = (text: string) => proposalsOf(text).map(({ title }) => title);

describe('what does not stand by itself is withheld', () => {
  test.each([
    ['an object that is told elsewhere', 'The Ardane auction house sold it for 24 million euros last March.'],
    [
      'a clause that is the subject of another',
      'What happens in the days ahead will continue to test Ann Lee.',
    ],
    ['a thing of which nobody is named', 'The plane left for the coast on Monday.'],
    ['somebody of whom nothing is said but “who”', 'Ann Lee spoke of the actor who won an Osprey in 2019.'],
    ['whose page it is', 'The campaign’s Bluebird page was created on Monday.'],
    ['a shop of others', 'Police said a man entered one of their shops in Fredo on Monday.'],
    [
      'a subject that ends with “and”',
      'Ann Lee left on the day before the fitting and returned a week later to see Bob Ray.',
    ],
    ['hardly a word', 'A decision will be made on Friday.'],
    [
      'a participle that has no object',
      'All Sylvanian insiders surveyed last week, 97 percent, expect Ann Lee to win.',
    ],
    [
      'an organization, whichever',
      'Ann Lee warned of changes to an organization established by Sylvania in 1999.',
    ],
    ['which oath, told before', 'The oath, which Ann Lee swore on Monday, is long.'],
    ['one of those', 'Ann Lee revealed one of those talks on Monday.'],
    ['an incident', 'The incident unfolded in Fredo on Monday.'],
    ['whose spokesman', 'Bob Lee returned to Fredo on Monday, his spokesman said.'],
    [
      'of two nouns behind “by”',
      'It was the third ship owned by the bureau that was hit in Fredo on Monday.',
    ],
    ['“our” case', 'The Court of Fredo granted our case a hearing on Monday.'],
    ['one of many, told before', 'Ann Lee joined the band in 1975.'],
    ['these things, told before', 'Ann Lee signed these laws on Monday.'],
    ['what is done to nothing', 'Ann Lee offered no details of the plan on Monday.'],
    ['what is said, left out', 'Minister Ann Lee said on Monday:'],
    [
      'an object that stands before',
      'The order that President Ann Lee plans to sign on Friday will be long.',
    ],
    [
      'what another did, within a phrase',
      'The strike came as a consequence of Ann Lee signing the bill in May.',
    ],
    [
      'a satellite, told before',
      'Freedonia has a satellite. Ann Lee suggested on Monday that it had lost control of the satellite.',
    ],
    [
      'a coach, whoever',
      'Bob Roe’s time as coach is over. The Lions announced the firing of the veteran head coach on Monday.',
    ],
    ['what seemed so', 'Ann Lee said that seemed extremely boring on Monday.'],
    ['whose suit was followed', 'Roe Bank followed suit on Monday.'],
    ['a flight from a place', 'The accident happened on Monday in the town of Fredo.'],
    ['how a year has been', 'In 2024 Ann Lee has turned the page.'],
    ['what the controversy is', 'Ann Lee of Fredo responded to the controversy on Monday.'],
    ['of what the approval is', 'Approval came on a 52-48 vote in Fredo on Monday.'],
    ['nobody’s “he”', 'Fredo was poor when he returned as an adviser in 1996.'],
  ])('%s', (_, text) => {
    expect(titles(text)).toEqual([]);
  });
});

describe('what “the” speaks of', () => {
  test.each([
    [
      'says nothing behind a place either',
      'A home burned to the ground. Ann Lee found Bob Roe in a car on Monday in the home.',
      [],
    ],
    [
      'says no more with a country before it',
      'Lee Electronics is a company in Fredo. Roe Corp. announced a deal with the French company on Monday.',
      [],
    ],
    [
      'may be told by what follows',
      'Fredo has a bank. Ann Lee closed the bank of Ardane on Monday.',
      ['Ann Lee closes the bank of Ardane'],
    ],
    [
      'is told by the name that it was given before',
      'The Fredo quarry is old. Ann Lee fined the owner of Lee Corp. on Monday and closed the quarry.',
      ['Ann Lee fines the owner of Lee Corp.'],
    ],
    [
      'is told by the name that it was given before, in the title',
      'The Fredo quarry is old. The Lee Council voted on Monday to close the quarry.',
      ['Lee Council votes to close the Fredo quarry'],
    ],
    [
      'is not told where it was given two',
      'The Fredo quarry and the Ardane quarry are old. The Lee Council voted on Monday to close the quarry.',
      [],
    ],
    [
      'is not told by what it is to do',
      'A tavern is there. Ann Lee said on Monday that she wanted the tavern to review its kitchen.',
      [],
    ],
    [
      'is told by what it is for, where that is what such a thing has',
      'Fredo had a plan. On Monday Ann Lee signed the plan to open a mill in Ardane.',
      ['Ann Lee signs the plan to open a mill in Ardane'],
    ],
    [
      'may be one of a kind',
      'The sea is near. Ann Lee drove the Lee Rover into the sea on Monday.',
      ['Ann Lee drives the Lee Rover into the sea'],
    ],
    [
      'may be named in the title',
      'A dog lives in Fredo. Ann Lee bought a dog on Monday and sold the dog to Bob Roe.',
      ['Ann Lee buys a dog'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe('dates that are of something else', () => {
  test.each([
    ['of what is forecast', 'Sylvania cut its forecast for growth this year.'],
    ['of what came before', 'After her failed plot, in Fredo 100 years ago, Ann Lee dictated a book.'],
    ['of an unknown verb', 'Fumes leaked out of the Fredo pipe glommed 12 days earlier by Ann Lee.'],
    ['of another year', 'After rumors in the summer of 2004, Ann Lee announced a resignation in August.'],
    ['of what was so then', 'In 2020, Ann Lee said that the share was 57 per cent.'],
  ])('%s', (_, text) => {
    expect(titles(text)).toEqual([]);
  });
});

describe('sentences that are read whole', () => {
  test.each([
    [
      'a speaker with who that is',
      'The plant in Fredo had closed, Ann Lee, its owner, said on Monday.',
      ['Ann Lee said the plant in Fredo had closed'],
    ],
    [
      'what one of two is ruled to be',
      'Judge Ann Lee has ruled Bob Ray and his partners were liable for the loss.',
      ['Judge Ann Lee has ruled Bob Ray and his partners were liable for the loss'],
    ],
    [
      'a main clause behind one with “since”',
      'Since the war began on May 2, prices for people living in Fredo have risen.',
      [],
    ],
    [
      'a relative clause before the verb',
      'A large plane, which looked remarkably like a Fredo, circled Ardane on Monday.',
      ['A large plane circles Ardane'],
    ],
    [
      'what is suffered and what is done',
      'The smoke from Ardane was seen by Ann Lee and covered Fredo on Monday.',
      ['Smoke from Ardane covers Fredo'],
    ],
    [
      'the object with where and when',
      'Ann Lee brought loud words to the witness stand on Monday in the civil fraud case against her and her firm.',
      ['Ann Lee brings loud words to the witness stand in the civil fraud case against her and her firm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test('the speaker of what is said is named', () => {
    const [proposal] = proposalsOf('Bob Ray left Fredo in June, Ann Lee, its owner, said.');
    expect(proposal).toMatchObject({ speaker: 'Ann Lee', modality: 'claimed' });
  });
});

import { describe, expect, test } from 'vitest';
import { proposalsOf } from './articles.ts';

const titlesOf = (text: string) => proposalsOf(text).map(({ title }) => title);

describe('a title is the sentence as far as it could end itself', () => {
  test.each([
    [
      'to its end, up to 160 characters',
      'The Lee Council of Fredo signed on Monday a treaty of trade with the Roe Council of Ardane and with the envoys of eleven islands in the bay of Fredo and the Strait of Lee.',
      [
        'Lee Council of Fredo signs a treaty of trade with the Roe Council of Ardane and with the envoys of eleven islands in the bay of Fredo and the Strait of Lee',
      ],
    ],
    [
      'before “which” behind a comma',
      'Ann Lee extended the rules of Fredo on Monday, which had made everyone wear a coat, but stopped short of a fine, and called a wider rule for the whole of the island “a bridge too far”.',
      ['Ann Lee extends the rules of Fredo'],
    ],
    [
      'not before the comma of an insertion',
      'On Monday Ann Lee forced Bob Roe, who was ill, to leave Fredo.',
      ['Ann Lee forced Bob Roe, who was ill, to leave Fredo'],
    ],
    [
      'before another sentence',
      'The Lee College filed a suit against Fredo on Monday, but the envoys of the town and of the Roe Union of Teachers in Ardane said that they would not come to a court that they had no trust in.',
      ['Lee College files a suit against Fredo'],
    ],
    [
      'before a second verb, where both would be long',
      'On Monday Ann Lee turned the mills of Ardane into homes for the people of the river towns of Roe and on Thursday said that all of the workers of the mills would keep a place there.',
      ['Ann Lee turns the mills of Ardane into homes for the people of the river towns of Roe'],
    ],
    [
      'not between two things',
      'Lee TV outpaced both Roe TV and Fredo TV on Monday.',
      ['Lee TV outpaces both Roe TV and Fredo TV'],
    ],
    [
      'before how long after something it was',
      'The Lee bill for the towns of Fredo and of Ardane won the backing of Governor Bob Roe on Monday soon after it had won the vote of the council of the Lee Islands in a session that went on past midnight.',
      ['Lee bill for the towns of Fredo and of Ardane won the backing of Governor Bob Roe'],
    ],
    [
      'before who said it, where the verb stands first',
      'Jobs will be cut on Friday in towns of Freedonia that do not serve the core of the firm, said the chairman of Lee Corp. Bob Roe in a letter to all of the workers, which was seen by the papers.',
      ['Jobs will be cut in towns of Freedonia that do not serve the core of the firm'],
    ],
    [
      'before another thing that is said',
      'Lee Corp. said on Monday that it will leave all of its mills on the eleven islands in the bay of Fredo, and that the ships of the firm that lie in the port of Ardane will be sold to Roe Inc. of Freedonia.',
      ['Lee Corp. says it will leave all of its mills on the eleven islands in the bay of Fredo'],
    ],
    [
      'with the condition behind it',
      'President Lee has said that Fredo would not join the talks unless Ardane wants to.',
      ['President Lee has said Fredo would not join the talks unless Ardane wants to'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text).slice(0, 1)).toEqual(expected);
  });
});

describe('the tense of a title', () => {
  test.each([
    [
      'of the text, before what “would” be',
      'Lee Corp. said on Monday that its mills would close.',
      'Lee Corp. said its mills would close',
    ],
    [
      'of the text, beside another time',
      'Ann Lee sold on Monday a mill that Bob Roe bought in 2012.',
      'Ann Lee sold a mill that Bob Roe bought in 2012',
    ],
    [
      'of the text, where a name behind a participle has the verb',
      'In May a runner named Ann Lee set the tone for Bob Roe when he ran home.',
      'A runner named Ann Lee set the tone for Bob Roe when he ran home',
    ],
    [
      'the present, before what will be',
      'Lee Corp. said on Monday that its mills will close.',
      'Lee Corp. says its mills will close',
    ],
  ])('is %s', (_, text, expected) => {
    expect(titlesOf(text)[0]).toBe(expected);
  });
});

describe('times in a title', () => {
  test.each([
    ['the event’s own is left out', 'Ann Lee sold a mill in Fredo in May.', 'Ann Lee sells a mill in Fredo'],
    [
      'not where it is one of two',
      'The Lee Council failed in both May and June to pass a bill of Fredo.',
      'Lee Council failed in both May and June to pass a bill of Fredo',
    ],
    [
      'nor where the noun has it',
      'Ann Lee held a rally on Monday at a school decades old in Fredo, another March 1st town.',
      'Ann Lee held a rally at a school decades old in Fredo, another March 1st town',
    ],
    [
      'what belongs to the verb stays',
      'Ann Lee was sworn in last week as mayor of Fredo.',
      'Ann Lee is sworn in as mayor of Fredo',
    ],
    [
      'another time stays where it stands',
      'Ann Lee said on Sunday she agreed with Bob Roe that a pledge signed decades ago binds Fredo.',
      'Ann Lee said she agreed with Bob Roe that a pledge signed decades ago binds Fredo',
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toContain(expected);
  });
});

describe('who says it', () => {
  test.each([
    [
      'stands behind, where the sentence begins with what may be no name',
      'Ferries of Fredo will stay in port, Mayor Ann Lee said on Monday.',
      'Ferries of Fredo will stay in port, Mayor Ann Lee says',
    ],
    [
      'before a name',
      'Lee Corp. will stay in Fredo, Mayor Ann Lee said on Monday.',
      'Mayor Ann Lee says Lee Corp. will stay in Fredo',
    ],
    [
      'of what would be done',
      'Mayor Ann Lee said the guards of Fredo would close the Roe Bridge on Friday.',
      'Mayor Ann Lee said the guards of Fredo would close the Roe Bridge',
    ],
    [
      'with all that is the subject of what is said',
      'Ann Lee said on Monday letters stating that Bob Roe knew of it would be published in Fredo.',
      'Ann Lee said letters stating that Bob Roe knew of it would be published in Fredo',
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toContain(expected);
  });
});

test('what somebody said, and that it was said, is one event', () => {
  expect(titlesOf('Lee Corp. closed a mill in Fredo on Monday, Mayor Ann Lee said on Monday.')).toHaveLength(
    1,
  );
});

describe('no title', () => {
  test.each([
    [
      'of a verb whose subject stands before an insertion',
      'The vote, when the members of Fredo pick a chief, will be held in Lee Hall on Friday.',
      'Members',
    ],
    ['of a caption', 'Mourners gather at a vigil held for Ann Lee of Fredo on Monday.', 'held'],
    ['of what somebody is, not who', 'The Freedonian giant bought the Lee Bank in Fredo on Monday.', 'giant'],
    [
      'of whose use it is',
      'A bomb fell on the town. Ann Lee confirmed on Monday the bomb’s use in Fredo.',
      'use',
    ],
    ['of “that”, which was told before', 'Ann Lee spoke on Monday at that mill in Fredo.', 'that'],
    [
      'of “he” where two are named',
      'Ann Lee said that Bob Roe took the keys when he left Fredo in May.',
      'Ann Lee left',
    ],
    ['of what somebody held', 'The talks that President Lee held in Fredo in May were long.', 'Lee holds in'],
    [
      'of half of two nouns',
      'Bob Roe of Fredo waits for a September trial on fraud and theft.',
      'Trial on fraud',
    ],
    [
      'of a participle without its time',
      'A film released on Friday that used only the words of Ann Lee won the Roe Prize.',
      'Film released that',
    ],
  ])('%s', (_, text, words) => {
    expect(titlesOf(text).filter((title) => title.includes(words))).toEqual([]);
  });
});

describe('the verb of a title', () => {
  test.each([
    [
      'stays in the past, where an office and a name may be one or two',
      'Health and Human Services Secretary Ann Lee closed the Roe Bridge in Fredo on Monday.',
      'Health and Human Services Secretary Ann Lee closed the Roe Bridge in Fredo',
    ],
    [
      'stays in the past, where what somebody is has an “and”',
      'Fredo resident and Roe Post contributor Ann Lee left the town of Ardane on Monday.',
      'Fredo resident and Roe Post contributor Ann Lee left the town of Ardane',
    ],
    [
      'is the one before the infinitive',
      'Ann Lee agreed to leave Fredo on July 8.',
      'Ann Lee agrees to leave Fredo',
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual([expected]);
  });

  test.each([
    ['is only feared', 'Bob Roe is concerned that the workers of Lee Corp. will leave Fredo on Friday.'],
    ['tells of a place', 'Prices rose in Fredo, where Ann Lee is set to open a mill on Friday.'],
    ['has a subject without its noun', 'A harsh winter chilled the growth of Fredo and Ardane.'],
    [
      'was not found',
      'Ann Lee said on Monday that her visit to Fredo, where she had met Bob Roe, as well as the talks in Ardane were long.',
    ],
  ])('gives none where it %s', (_, text) => {
    expect(titlesOf(text)).toEqual([]);
  });
});

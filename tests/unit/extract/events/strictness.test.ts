import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { findMentions } from '../../../../src/extract/mentions/index.ts';
import { HOSTILE_LENGTH, HOSTILE_LIMIT } from '../../core/text/hostile.ts';
import { articleOf, proposalsOf } from './articles.ts';

const told = (text: string) => proposalsOf(text).map(({ when, title }) => `${when} ${title}`);

/** By the day of publication, 9 July 2024, as everything here. */
describe('a present perfect without a date', () => {
  test.each([
    [
      'what is done once and for all',
      'The Senate has approved the bill.',
      ['[..2024-07-09] Senate approves the bill'],
    ],
    [
      'what somebody in office says for the record',
      'President Ann Lee has said the bill is dead.',
      ['[..2024-07-09] President Ann Lee says the bill is dead'],
    ],
    ['not what anybody says', 'Ann Lee has said the bill is dead.', []],
    ['not what is argued', 'President Ann Lee has argued the bill is dead.', []],
    ['not what is done again and again', 'The Senate has repeatedly approved the bill.', []],
    ['not what changes slowly', 'The Senate has recovered from the war.', []],
    ['not what somebody thinks', 'President Ann Lee has said she believes the bill is dead.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('only the first sentence may be dated by publication, and only where it opens with who did it', () => {
    const text = 'Ann Lee signed the bill into law.';
    const first = (words: string) => proposeFrom(articleOf(words), { themes: [] }).map(({ when }) => when);
    expect(first(text)).toEqual(['2024-07-09?']);
    expect(first(`The town is quiet and cold. ${text}`)).toEqual([]);
    expect(first(`In a crowded room of the house, ${text}`)).toEqual([]);
  });
});

describe('what is no event', () => {
  test.each([
    ['the figure of a year', 'Sales of Lee Bank rose 3 percent in 2021.'],
    ['what a year brought', 'Lee Bank made record profits in 2022.'],
    ['how much of something a year had', 'Freedonia exported 40 percent of its coal in 2014.'],
    ['a caption', 'The house where a boy, Bob Roe, died on Monday.'],
    ['a group within a sentence', 'Ann Lee joined Lee College, a group formed in 1997 between two towns.'],
    [
      'a verb that another follows',
      'The deal reached on Monday after a strike in Fredo, is similar to the last.',
    ],
    ['the day of something else', 'Ann Lee arrived on the same day the ministers met Bob Roe.'],
    [
      'what was in an election',
      'Bob Roe opened the evening by jeering, blaming Ann Lee for losses in elections on Monday.',
    ],
    ['the figure of a month', 'Output of Lee Bank fell 1.3 percent in May.'],
    ['how many did so in a year', 'More than 133,000 people crossed the border of Freedonia in 2021.'],
    ['a birth long ago', 'Ann Lee was born on June 3, 1993 in the town of Fredo.'],
    [
      'a game in a list',
      'No. 2 Fredo (8-2) at No. 1 Roe (9-1), noon Friday: Ann Lee beat Bob Roe on Monday.',
    ],
    ['what goes on live', 'Bob Roe is on a run. He has dismissed Ann Lee for a duck.'],
    [
      'what is not whole',
      'The ministry tested its shelters on two occasions, once in May and a second time in June.',
    ],
    ['another one', 'Another launch was cancelled by Lee Corp. on Monday.'],
    ['the day of a robbery', 'Police have released pictures of a suspect in the Lee Bank robbery on Monday.'],
    ['a day for each of two', 'Similar deals were reached with Lee Corp. in May and Roe Inc. in June.'],
    [
      'a programme called Today',
      'Speaking to the Today programme, Ann Lee said that the pauses are too short.',
    ],
    ['a speech somewhere', 'The message, launched at a June speech in Fredo, has been slow to catch on.'],
    [
      'what an active verb hides',
      'A surfer survived being attacked and dragged under by a shark off Fredo on Monday.',
    ],
    [
      'of two things the second',
      'No wreck was seen of the plane operated by Lee Air, which disappeared on Monday.',
    ],
    [
      'a company that is a country',
      'The EU can impose a fine. On Monday, the company was told to pay $1 billion.',
    ],
    ['who wrote it', 'Ann Lee joined the News 4 staff in 2022.'],
    [
      'a report that was released',
      'But a new report released on Monday by Lee College calls that into question.',
    ],
    ['what stands in brackets', '(Ann Lee opened the Lee Center on Monday.)'],
    [
      'a habit',
      'Sylvania has traditionally fired fewer missiles at Freedonia in the last three months of the year.',
    ],
    ['how many of something a year had', 'Freedonia launched a record number of missile tests this year.'],
    [
      'what has no subject of its own',
      'The rocket is capable of lifting 70 metric tons will leave the Lee Center on Friday.',
    ],
    [
      'of two towns the headquarters',
      'Lee Corp. has offices in Fredo and Ardane, which came from Roe Inc. on Monday.',
    ],
    [
      'one who was fired, called',
      'A Freedonian minister who was fired on Monday, Ann Lee, called for free elections.',
    ],
    [
      'an attack of another clause',
      'While many favored Ann Lee’s plan to stay, the attacks on Monday in Fredo and, now, in other towns, heralded a change.',
    ],
    [
      'what has emerged',
      'Sylvania is poor. On Monday it emerged that the security cabinet had plans to legalize the outposts.',
    ],
    ['one due on a day', 'Freedonia postponed a ceremony due on Monday in the town of Fredo.'],
    [
      'what a “which” tells',
      'Eleven senators of Freedonia joined the rest to support the treaty, which now heads to a final vote on Monday.',
    ],
    ['what comes behind “and”', 'The Lee Herald posted a video of Ann Lee — and overnight, Lee went viral.'],
    ['the day of a name', 'Ann Lee hinged the campaign on a knockout blow on Super Tuesday.'],
    [
      'a state with its comma',
      'Fredo is far, said Bob Roe, a teacher in Wellesley, Mass., who gave $5,000 to Ann Lee on Monday.',
    ],
    [
      'a treaty under which',
      'Under the Treaty of Fredo, signed by President Ann Lee in 2002, each side has its ships.',
    ],
    ['others', 'Other senators voted to advance the Lee Bill on Monday.'],
    ['any such thing', 'Any decision on such closures would be taken on Friday, the Fredo council said.'],
    ['whose crew', 'Freedonian officials boarded the tanker and interviewed its crew on Monday.'],
    [
      'under whose hand',
      'Bob Roe lured Ann Lee from Fredo, and Ardane won the cup under his hand on Monday.',
    ],
    ['how many, and no more', 'More than 30 people were killed on Monday.'],
    [
      'the weekday of tomorrow’s name, which may have begun where it happened',
      'Freedonia fired a missile over Fredo early on Wednesday.',
    ],
    ['of two crimes the second', 'Police heard of assaults and muggings that occurred in Fredo on Monday.'],
    ['what is done to somebody, in a caption', '200 girls of Lee College kidnapped from Fredo on Monday.'],
    ['side taking', 'Freedonia mauled Sylvania on Monday to enter the finals.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('what something was used for belongs to it', () => {
    const text =
      'Ann Lee used the rally of Bob Roe and the debate in the town hall on Monday to announce two advertisements.';
    expect(told(text)).toEqual([
      '2024-07-08 Ann Lee uses the rally of Bob Roe and the debate in the town hall to announce two advertisements',
    ]);
  });

  test('but a figure of a day, and an act of a year', () => {
    expect(told('Sales of Lee Bank rose 3 percent on Monday.')).toHaveLength(1);
    expect(told('Lee Corp. bought Roe Inc. for $1 billion in 2012.')).toHaveLength(1);
  });
});

describe('limits that another date sets', () => {
  test.each([
    [
      'what came before something dated',
      'Ann Lee signed a decree last year after four regions of Freedonia voted to join the country.',
      [
        '2023 Ann Lee signed a decree after four regions of Freedonia voted to join the country',
        '[..2023] Four regions of Freedonia vote to join the country',
      ],
    ],
    [
      'by the later of two dates, where it stands behind that',
      'Ann Lee sued in 2014 but dropped the suit last month after Bob Lee demanded a hearing.',
      [
        '2024-06 Ann Lee dropped the suit after Bob Lee demanded a hearing',
        '[..2024-06] Bob Lee demands a hearing',
      ],
    ],
    [
      'not where it has a date of its own',
      'Ann Lee signed a decree last year after Freedonia voted to join in 2021.',
      ['2023 Ann Lee signs a decree'],
    ],
    [
      'what is about to happen',
      'Freedonia is about to receive the ships.',
      ['2024-07-09/ Freedonia is about to receive the ships'],
    ],
    ['not under a condition', 'Nobody knows if Freedonia is about to receive the ships.', []],
    ['not a month behind “agreed to” that may be over', 'Lee Corp. agreed to buy the bank in February.', []],
    [
      'not what would be done in a time that is over: what was said of it',
      'Bob Roe left after Freedonia announced it would ban the trade with Sylvania earlier this month.',
      ['[2024-07-01..2024-07-08] Freedonia announced it would ban the trade with Sylvania'],
    ],
    [
      'a date to come behind “agreed to”',
      'Lee Corp. agreed to open the bank on Friday.',
      ['2024-07-12 Lee Corp. agreed to open the bank on Friday'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('whose date it is', () => {
  test.each([
    ['a year in a name', 'Ann Lee signed Budget 2023 into law.', []],
    [
      'one of several',
      'Two bills, the first on May 2 and the second on May 9, were rejected by the Senate.',
      [],
    ],
    [
      'a clock beside a day',
      'Ann Lee won the final at 2 a.m. (0100 GMT) on Monday.',
      ['2024-07-08 Ann Lee wins the final'],
    ],
    ['the quarter of a game', 'Ann Lee left the court in the second quarter.', []],
    [
      'what was ruled illegal',
      'Fredo’s ban was ruled illegal by the Lee Court on Monday.',
      ['2024-07-08 Fredo’s ban is ruled illegal by the Lee Court'],
    ],
    ['a year of an apposition', 'Ann Lee, a winner here in 2012, beat Bob Lee.', []],
    ['what went on', 'Shares of Lee Bank have been trying to rise since last week.', []],
    [
      'a name in -s that opens the sentence',
      'Simmons signed the bill on Monday.',
      ['2024-07-08 Simmons signed the bill'],
    ],
    ['a date that the verb is about', 'Ann Lee spent Monday trying to sleep.', []],
    ['a calendar', 'Friday: Lee Bank announces that it is for sale.', []],
    [
      'a phrase before the sentence',
      'In addition to the two deaths on Monday, Ann Lee said another man had been injured.',
      [],
    ],
    [
      'an attack, which is over whatever the month',
      'Ann Lee spoke of the October 7 attack on the town of Fredo.',
      ['2023-10-07 Attack on the town of Fredo'],
    ],
    [
      '“later that day” of another day',
      'Ann Lee spoke of the May 2 bill. Later that day, Bob Lee signed it into law.',
      [],
    ],
    [
      'a clause of its own before the main one',
      'Hours after Ann Lee was named chief of the bank on Monday, Bob Lee left.',
      ['2024-07-08 Ann Lee is named chief of the bank'],
    ],
    ['a date behind an aside', 'Ann Lee talked, after Bob Lee took office, only last week.', []],
    ['what goes on', 'Freedonia is seeking help over the loss of its ships in 2010.', []],
    [
      'what is scheduled and was called off',
      'Ann Lee cancelled a flight that had been scheduled to depart on Monday for Rome.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('titles that are left out or made whole', () => {
  test.each([
    [
      'a relative clause that the noun needs',
      'The Lee Bank said on Monday that he was one of two people who met Bob Roe.',
      'Lee Bank said he was one of two people who met Bob Roe',
    ],
    [
      '“from” behind “stop”',
      'Ann Lee said on Monday that the vote in the north would never stop the army from crossing the wide river.',
      'Ann Lee said the vote in the north would never stop the army from crossing the wide river',
    ],
    [
      '“nearly” kept',
      'Ann Lee nearly doubled the gift to the school on Monday.',
      'Ann Lee nearly doubles the gift to the school',
    ],
    [
      'verbs that no list has',
      'Ann Lee grilled Bob Woods in Rome on Monday.',
      'Ann Lee grills Bob Woods in Rome',
    ],
    [
      'a name in -s with a given name',
      'Jane Roberts opened the school in Rome on Monday.',
      'Jane Roberts opens the school in Rome',
    ],
    [
      'one with two offices',
      'Chairman and founder Ann Lee left the bank in Rome in May.',
      'Chairman and founder Ann Lee leaves the bank in Rome',
    ],
    [
      'passives that share an auxiliary',
      'A number of talks in Leeds were delayed or cancelled on Monday.',
      'A number of talks in Leeds are cancelled',
    ],
    [
      'a parenthesis left out',
      'Ann Lee closed the Lee Bank (LB) in Rome on Monday.',
      'Ann Lee closes the Lee Bank in Rome',
    ],
    [
      'a capital behind what opened the sentence',
      'Two men have been hurt in Rome, the Lee Bank said on Monday.',
      'Lee Bank says two men have been hurt in Rome',
    ],
    [
      '“the” of what was done',
      'Ann Lee attacked the ban, passed by the Senate last October, in a letter.',
      'Senate passes the ban',
    ],
    [
      'an institution with a long name',
      'Bob Lee works at the Lee Institute for Far East Policy, which was founded in 1985 with help from Rome.',
      'Lee Institute for Far East Policy is founded with help from Rome',
    ],
    [
      'lives that are claimed',
      'The flood claimed 217 lives in Chad on Monday.',
      'Flood claims 217 lives in Chad',
    ],
    [
      'a company that is a possessive',
      'Lee’s Market Co. bought the bank in Rome on Monday.',
      'Lee’s Market Co. buys the bank in Rome',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)[0]?.replace(/^\S+ /, '')).toBe(expected);
  });

  test.each([
    ['says nothing but that somebody rules', 'The high court ruled on Monday.'],
    ['says not who does it', 'The term began on Monday.'],
    ['ends with a preposition', 'Ann Lee dodged several questions on what the bank calls “gifts” on Monday.'],
    ['needs a noun', 'Ann Lee launched a campaign against it on Monday.'],
    ['speaks of “them”', 'The army released two videos of them on Monday.'],
    ['is a rate', 'Around 26,000 workers retired per month in May.'],
    ['is a caption', 'Ann Lee, mayor of Leeds, pictured at the town hall in 2018.'],
    ['tells of two in one number', 'Ann Lee and Bob Lee was named chief of the bank on Monday.'],
    ['is of a story-teller', 'Ann Lee’s reign of terror in Fredo began in May 1986.'],
    ['asks the reader', 'Sign up for the letter of Ann Lee delivered today.'],
  ])('none that %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('who tells it', () => {
  test.each([
    [
      'what was done is a fact, whoever thinks something of it',
      'Ann Lee thinks that Freedonia will lose $61 billion approved by the US Congress in May.',
      ['2024-05 happened null'],
    ],
    [
      'a speaker with an aside',
      'Ann Lee, who lost the vote in May, said: “I will go on.”',
      ['2024-05 happened null'],
    ],
    [
      'a speaker behind a comma',
      'The bridge was closed, the Lee Bank said on Monday.',
      ['2024-07-08 claimed Lee Bank'],
    ],
    ['not what is only meant', 'The bank would say on Monday that it was closed.', []],
  ])('%s', (_, text, expected) => {
    expect(proposalsOf(text).map(({ when, modality, speaker }) => `${when} ${modality} ${speaker}`)).toEqual(
      expected,
    );
  });
});

describe('with the dates that stand in the text', () => {
  const words =
    'Ann Lee,said,Russia,on Monday,that,captured,was,the town,last year,of,who,“,”,",and,,,.,in 2019,will,to,sign,after,voted,(,),in May,is about to,receive,has,agreed,by,$5,12 people,later that day,since June 2'.split(
      ',',
    );
  const text = fc.array(fc.constantFrom(...words), { maxLength: 50 }).map((parts) => parts.join(' '));

  test('a date is within reach of the words it was read from', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const article = articleOf(hostile);
        const mentions = findMentions(hostile, { published: article.published });
        for (const { when, mention } of proposeFrom(article, { themes: [], mentions })) {
          if (mention === null) continue;
          const found = mentions.find(({ start, end }) => start === mention.start && end === mention.end);
          const [event, words] = [readSpan(when), readSpan(found!.edtf!)];
          if (!event.ok || !words.ok) throw new Error(`${when} of ${found!.edtf}`);
          const from = event.span.unknownStart || event.span.openStart ? -Infinity : event.span.start;
          expect(from).toBeLessThan(words.span.end);
          expect(event.span.end).toBeGreaterThan(words.span.start);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['sentences', 'Ann Lee signed the bill on Monday. '],
    ['one sentence', 'on Monday Ann Lee said in 2019 that '],
    ['dates alone', 'on Monday, May 2, 2019, '],
    ['open quotations', '“ Ann Lee said on Monday '],
    ['parentheses', '(on Monday Ann Lee '],
  ])(
    '200,000 characters of %s with their dates are read in a moment',
    { timeout: HOSTILE_LIMIT },
    (_, piece) => {
      const length = Math.min(200_000, HOSTILE_LENGTH);
      const hostile = piece.repeat(Math.ceil(length / piece.length));
      expect(proposeFrom(articleOf(hostile), { themes: [] }).length).toBeLessThanOrEqual(2);
    },
  );
});

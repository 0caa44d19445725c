import { describe, expect, test } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf } from './articles.ts';

/** The sure proposals of a sentence, written on Tuesday 9 July 2024. */
const told = (text: string) =>
  proposeFrom(articleOf(text), { themes: [] }).map(({ when, title }) => `${when} ${title}`);

describe('two verbs of one subject', () => {
  test.each([
    [
      'a passive behind a long phrase that a full date parts',
      'Bob Roe disappeared on June 30, 2019, from an outpost in eastern Freedonia and was subsequently captured by rebels.',
      '2019-06-30 Bob Roe disappears from an outpost in eastern Freedonia',
    ],
    [
      'a verb that needs nothing behind it',
      'Bob Roe disappeared on Monday and drove to Fredo.',
      '2024-07-08 Bob Roe disappears',
    ],
  ])('tells the first of them with %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what was done to somebody', () => {
  test.each([
    [
      'by a judge, with two objects',
      'Bob Roe on Monday was spared prison for hiding papers.',
      '2024-07-08 Bob Roe is spared prison for hiding papers',
    ],
    [
      'by a judge',
      'Bob Roe was acquitted on Monday of hiding papers.',
      '2024-07-08 Bob Roe is acquitted of hiding papers',
    ],
    [
      'whose name is that of a model',
      'The Lee 737 Max was grounded in March after two crashes.',
      '2024-03 Lee 737 Max is grounded after two crashes',
    ],
    [
      'of which there were thousands',
      'Thousands of pages of papers were unsealed Monday in a suit against Bob Roe.',
      '2024-07-08 Thousands of pages of papers are unsealed in a suit against Bob Roe',
    ],
  ])('is told, %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('who or which', () => {
  test.each([
    [
      'the one who was named last, of a “he”',
      'Ann Lee was asked about Bob Roe, a columnist for the Herald, who was last seen when he entered the mill on June 2.',
      ['2024-06-02 Bob Roe enters the mill'],
    ],
    [
      'the one of whom a “who” without a comma speaks',
      'Bob Roe told reporters of Ann Lee, a columnist for The Herald who was last seen when she entered the mill on June 2.',
      ['2024-06-02 Ann Lee enters the mill'],
    ],
    [
      'the person, not the paper',
      'Ann Lee was asked about Bob Roe, a columnist for the Herald, who disappeared on June 2.',
      ['2024-06-02 Bob Roe disappears'],
    ],
    [
      'the captain, not the ship',
      'The captain of the Lee Queen, who fled on Monday, was found.',
      ['2024-07-08 Captain of the Lee Queen flees'],
    ],
    [
      'the flight, not a thing of it',
      'Investigators found the cockpit recorder of Roe Air Flight 12, which crashed on Monday.',
      ['2024-07-08 Roe Air Flight 12 crashes'],
    ],
    ['nobody, of a widow and her husband', 'The widow of Bob Roe, who died on Monday, left Fredo.', []],
    [
      'nothing, of what a participle stands with that is none of a verb',
      'The quake falls below the worst recorded earthquake, which killed 9,000 people in 1934.',
      [],
    ],
  ])('is %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('verbs that are their own past', () => {
  test('are told, with what came of it', () => {
    expect(told('The Lee dam burst on Monday, flooding four villages in Freedonia.')).toEqual([
      '2024-07-08 Lee dam bursts, flooding four villages in Freedonia',
    ]);
  });

  test('keep their date, behind “which”', () => {
    expect(told('Members of the Lee Party, which split on Monday, left Fredo.')).toEqual([]);
  });
});

describe('what is quoted in part', () => {
  test.each([
    [
      'On Monday, Ann Lee said the prince “regretted the death more than I do”.',
      ['2024-07-08 Ann Lee says the prince “regretted the death more than I do”'],
    ],
    [
      'Ann Lee told reporters on Monday that Freedonia “will not leave the union”.',
      ['2024-07-08 Ann Lee tells reporters that Freedonia “will not leave the union”'],
    ],
    ['Ann Lee told the Herald on Monday he “was a liar”.', []],
    ['“It was a sad day,” Ann Lee said on Monday.', []],
  ])('is what was said, if it is told of whom: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what has its day before it comes', () => {
  test.each([
    [
      'by whom it was given one',
      'The army has scheduled a hearing for Bob Roe on July 22.',
      ['2024-07-22 Hearing for Bob Roe is scheduled for 22 July 2024'],
    ],
    [
      'with more behind the date',
      'The army has scheduled a hearing on July 22 for Bob Roe.',
      ['2024-07-22 Hearing is scheduled for 22 July 2024 for Bob Roe'],
    ],
    [
      'by a passive',
      'A congressional hearing on Lee Corp is slated for July 22.',
      ['2024-07-22 A congressional hearing on Lee Corp is slated for 22 July 2024'],
    ],
    [
      'by somebody who is due',
      'Bob Roe is due to appear in court on July 22.',
      ['2024-07-22 Bob Roe is due to appear in court'],
    ],
    [
      'on the day of publication',
      'A judge scheduled Bob Roe’s bail hearing for Tuesday.',
      ['2024-07-09 Bob Roe’s bail hearing is scheduled for 9 July 2024'],
    ],
    ['not where it may be over, or moved', 'A judge scheduled Bob Roe’s bail hearing for July 2.', []],
  ])('is a forecast, %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('is a forecast of its day, beside the day on which it was given that', () => {
    const proposals = proposeFrom(
      articleOf('A judge on Monday scheduled Bob Roe’s bail hearing for July 22.'),
      { themes: [] },
    );
    expect(proposals.map(({ when, modality }) => [when, modality])).toEqual([
      ['2024-07-08', 'happened'],
      ['2024-07-22', 'forecast'],
    ]);
  });
});

describe('what else is done on a day', () => {
  test.each([
    ['Bob Roe appeared in court on Monday.', ['2024-07-08 Bob Roe appears in court']],
    [
      'The Fredo Assembly observed a minute of silence on Monday for Bob Roe.',
      ['2024-07-08 Fredo Assembly observes a minute of silence for Bob Roe'],
    ],
    ['Bob Roe appeared tired on Monday.', []],
  ])('is told: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a clause within', () => {
  test.each([
    [
      'a participle behind a name',
      'Bob Roe, arrested on Thursday in Fredo, sold papers to Roeland, police said.',
      ['2024-07-04 Police: Bob Roe is arrested in Fredo'],
    ],
    [
      'a participle behind an age',
      'Bob Roe, 34, jailed Thursday for fraud, will appeal.',
      ['2024-07-04 Bob Roe is jailed for fraud'],
    ],
    ['not of what was made long ago', 'Fredo, founded in 1850, has no bridge.', []],
    [
      'what is said of men has a verb of its own',
      'Investigators said 15 Freedonian men who arrived in Fredo on Monday were linked to Bob Roe.',
      ['2024-07-08 Investigators: 15 Freedonian men arrive in Fredo'],
    ],
    [
      'since when something is closed',
      'Lee Corp builds the 737 Max jets, which have been grounded worldwide since March.',
      ['2024-03/.. 737 Max jets are grounded worldwide'],
    ],
    ['not since which year somebody lives there', 'The Roes have lived in Fredo since March.', []],
  ])('is told: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who reported, and of what', () => {
  test.each([
    [
      'Lee Corp hid faults of its jet, a House committee reported Monday.',
      ['2024-07-08 A House committee reported Lee Corp hid faults of its jet'],
    ],
    [
      'A U.N.-led inquiry reported in June that Lee Corp hid faults of its jet.',
      ['2024-06 A U.N.-led inquiry reported that Lee Corp hid faults of its jet'],
    ],
    ['Lee Corp knew of faults of its jet, according to messages released Monday.', []],
    [
      'Sunday’s crash, minutes after take-off, of a Roe Airlines jet bound for Fredo killed all 157 on board.',
      ['2024-07-07 Crash of a Roe Airlines jet bound for Fredo'],
    ],
    [
      'Sunday’s crash killed all 157 on board a Roe Airlines jet.',
      ['2024-07-07 Crash kills all 157 on board a Roe Airlines jet'],
    ],
  ])('is told: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a lead', () => {
  test.each([
    [
      'with two passives that have one auxiliary',
      'The mayor of Fredo, Ann Lee, was shot and wounded outside her home on Monday, a spokesman said.',
      ['2024-07-08 A spokesman: Ann Lee was shot and wounded outside her home'],
    ],
    [
      'with “since 2021” in an insertion',
      'The government of Freedonia, which has been in office since 2021, survived a no-confidence vote on Monday.',
      ['2024-07-08 Government of Freedonia survives a no-confidence vote'],
    ],
    [
      'on what was agreed to, its day before the verb',
      'The Supreme Court on Monday agreed to hear a challenge by Lee Corp to a law on plastic bags.',
      ['2024-07-08 Supreme Court agrees to hear a challenge by Lee Corp to a law on plastic bags'],
    ],
    [
      'of a storm that forces people from their homes',
      'A storm in southern Freedonia forced 4,000 people from their homes on Monday.',
      ['2024-07-08 A storm in southern Freedonia forces 4,000 people from their homes'],
    ],
    [
      'with “since” and a noun in an insertion',
      'The Lee Opera in Fredo, closed since a fire in 2019, reopened on Monday with a gala.',
      ['2024-07-08 Lee Opera in Fredo reopens with a gala'],
    ],
    [
      'on how people died',
      'Forty-one people died when a bus and a truck collided in southern Freedonia on Monday.',
      ['2024-07-08 Forty-one people died when a bus and a truck collided in southern Freedonia'],
    ],
    [
      'of a prosecutor’s office',
      'The prosecutor’s office in Fredo opened an inquiry on Monday into Lee Bank.',
      ['2024-07-08 Prosecutor’s office in Fredo opens an inquiry into Lee Bank'],
    ],
    [
      'with a month of what may come',
      'The central bank of Freedonia left interest rates unchanged on Monday but signaled that it could cut them in June.',
      ['2024-07-08 Central bank of Freedonia leaves interest rates unchanged'],
    ],
  ])('is told, %s', (_, text, expected) => {
    expect(
      proposeFrom(articleOf(text), { themes: [], unsure: true }).map(({ when, title }) => `${when} ${title}`),
    ).toEqual(expected);
  });
});

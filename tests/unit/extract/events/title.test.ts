import { describe, expect, test } from 'vitest';
import { themeOf } from '../../../../src/extract/events/theme.ts';
import { proposalsOf } from './articles.ts';

const titleOf = (text: string) => proposalsOf(text)[0]?.title;

describe('titles', () => {
  test.each([
    [
      'the verb in the present',
      'Lawmakers passed the bill in London on Monday.',
      'Lawmakers pass the bill in London',
    ],
    ['of one', 'The Senate passed the bill in Rome on Monday.', 'Senate passes the bill in Rome'],
    [
      'of two',
      'Ann Lee and Bob Lee passed the bill in Rome on Monday.',
      'Ann Lee and Bob Lee pass the bill in Rome',
    ],
    [
      'of a list',
      'Ann Lee, Bob and others passed the bill in Rome on Monday.',
      'Ann Lee, Bob and others pass the bill in Rome',
    ],
    ['of a passive', 'Ann Lee was elected in Rome on Monday.', 'Ann Lee is elected in Rome'],
    ['of passives', 'Two men were killed in Rome on Monday.', 'Two men are killed in Rome'],
    ['a team in the plural', 'The Lions signed a man from Rome on Monday.', 'Lions sign a man from Rome'],
    [
      'loaded words left out',
      'The brutal army launched a savage attack on Rome on Monday.',
      'Army launches an attack on Rome',
    ],
    [
      'the same words where they say of what kind something is',
      'The army found an explosive device in Rome on Monday and brought criminal charges for it.',
      'Army finds an explosive device in Rome',
    ],
    [
      'loaded nouns quoted',
      'The Lee regime closed the border with Chad on Monday.',
      'Lee “regime” closes the border with Chad',
    ],
    [
      'quotations kept',
      'Ann Lee opened the “House of Joy” in Rome on Monday.',
      'Ann Lee opens the “House of Joy” in Rome',
    ],
    [
      'durations kept',
      'Ann Lee closed the school in Rome for weeks on Monday.',
      'Ann Lee closes the school in Rome for weeks',
    ],
    [
      'an attribute kept',
      'Ann Lee was charged on Monday in the October 2023 shooting of a man.',
      'Ann Lee is charged in the October 2023 shooting of a man',
    ],
    [
      'a word in brackets within the subject',
      'A motion calling on Sylvania to table a (foreign) policy was defeated on Monday.',
      'A motion calling on Sylvania to table a policy is defeated',
    ],
    [
      'a name with its letters',
      'The Lee Bank of Fredo (LBF) opened an office in Fredo on Monday.',
      'Lee Bank of Fredo opens an office in Fredo',
    ],
    [
      'between two dashes, left out',
      'On Monday Ann Lee sold the old house — the one by the river — to Bob Lee and the whole of his family in Fredo.',
      'Ann Lee sells the old house to Bob Lee and the whole of his family in Fredo',
    ],
    [
      'a figure that ends in a unit',
      'Ann Lee cut the price of cells on Monday from $0.23/W to $0.10/W.',
      'Ann Lee cuts the price of cells from $0.23/W to $0.10/W',
    ],
    [
      'since when, left out',
      'The tax will apply to ships of Freedonia starting on September 12.',
      'Tax will apply to ships of Freedonia',
    ],
    [
      'the best of a year',
      'The Rams captured their biggest win of the year on Monday.',
      'Rams capture their biggest win of the year',
    ],
    [
      'how long after something, with what that was',
      'The council of Fredo voted on Monday to start a ferry, a week after the bridge was closed.',
      'Council of Fredo voted to start a ferry, a week after the bridge was closed',
    ],
    [
      'when or why, where that is short',
      'A police probe was launched on Monday after bones were found in Fredo.',
      'A police probe was launched after bones were found in Fredo',
    ],
    [
      'not when that was, twice',
      'Bob Roe died on Monday after he left the town of Fredo on Sunday.',
      'Bob Roe dies',
    ],
    [
      'what is revealed',
      'Lee College issued a report on Monday revealing how the town failed to save the bridge.',
      'Lee College issued a report revealing how the town failed to save the bridge',
    ],
    [
      'an office behind “as”',
      'Ann Lee joined the campaign of Bob Roe as a senior adviser on Monday after months of talks about the outreach of the campaign to those who had not been asked before.',
      'Ann Lee joined the campaign of Bob Roe as a senior adviser after months of talks about the outreach of the campaign to those who had not been asked before',
    ],
    [
      'the speaker named behind “his”',
      'Bob Roe died at age 61 on Monday due to an illness, his publicist Ann Lee told the paper.',
      'Publicist Ann Lee: Bob Roe dies at age 61 due to an illness',
    ],
    [
      'the name of a court',
      'Bob Roe was accused of hacking the International Criminal Court on Monday.',
      'Bob Roe is accused of hacking the International Criminal Court',
    ],
    [
      'the number of what stands before “around”',
      'Towns around Fredo stepped up the search for Ann Lee on Monday.',
      'Towns around Fredo step up the search for Ann Lee',
    ],
    [
      'one chief of two things',
      'On Monday, Search and Rescue Agency chief Bob Roe arrested Ann Lee in Fredo.',
      'Search and Rescue Agency chief Bob Roe arrests Ann Lee in Fredo',
    ],
    [
      'no day behind which something is left out',
      'Ann Lee closed the Lee Bank in Fredo on Monday a day after the house rejected a plan of 2021 to buy it.',
      'Ann Lee closes the Lee Bank in Fredo',
    ],
    [
      'what was handed over',
      'Letters of Lee College were handed over in May to Ann Lee.',
      'Letters of Lee College are handed over to Ann Lee',
    ],
    [
      'no dateline of two towns',
      'FREDO, Freedonia/ROME (Reuters) - Rescuers of Freedonia found Ann Lee on Monday.',
      'Rescuers of Freedonia find Ann Lee',
    ],
    [
      'no dateline without a dash',
      'FREDO (EXN) Members of the Lee Party elected Ann Lee on Monday.',
      'Members of the Lee Party elect Ann Lee',
    ],
    ['one whose name ends in -s', 'Mr. Fernandes flew to Fredo on Monday.', 'Mr. Fernandes flies to Fredo'],
    ['an act in -ised', 'Tea was legalised in Fredo on Monday.', 'Tea is legalised in Fredo'],
    [
      'an institution in the plural',
      'Police Fredonia are set to hold a press conference about Ann Lee on Friday.',
      'Police Fredonia are set to hold a press conference about Ann Lee',
    ],
    [
      'what was won in a dated election',
      'Ann Lee won with 58% of the vote in Monday’s election.',
      'Ann Lee wins with 58% of the vote in the election',
    ],
    ['a birth', 'Ann Lee was born on Monday in the town of Fredo.', 'Ann Lee is born in the town of Fredo'],
    [
      'what is said on a day, without “that”',
      'The Freedonian authorities said Monday they will prosecute Ann Lee.',
      'Freedonian authorities say they will prosecute Ann Lee',
    ],
    [
      'an interval left out',
      'Ann Lee opened the school on Monday, hours after the mayor had closed it.',
      'Ann Lee opens the school',
    ],
    [
      'a name with what it is between dashes',
      'Fredo - the League of Towns - was formed in Rome on Monday by Ann Lee.',
      'Fredo is formed in Rome by Ann Lee',
    ],
    ['only one', 'Only one woman won the Lee Prize on Monday.', 'Only one woman wins the Lee Prize'],
    [
      'crowned last',
      'The Lions, who were last crowned champions on Monday, are from Fredo.',
      'Lions are crowned champions',
    ],
    [
      'the time that a participle needs',
      'Ann Lee banned all rallies of the Lee Party on Monday under a law adopted in May.',
      'Ann Lee banned all rallies of the Lee Party under a law adopted in May',
    ],
    [
      'what two banks say',
      'On Monday, Lee Chase and Bank of Freedonia said they would close Roe Inc.',
      'Lee Chase and Bank of Freedonia said they would close Roe Inc.',
    ],
    [
      'a figure with what it is for',
      'Ann Lee proposed on Monday another $136 million in funding for Lee College.',
      'Ann Lee proposes another $136 million in funding for Lee College',
    ],
    [
      'what was not said by who is quoted',
      'Officials of Fredo said they were worried, after Ann Lee closed the Lee Bank on Monday.',
      'Ann Lee closes the Lee Bank',
    ],
    [
      'one who is accused',
      'Ann Lee accused Freedonia on Monday of being caught selling oil.',
      'Ann Lee accuses Freedonia of being caught selling oil',
    ],
    [
      'what was done to somebody, behind “after”',
      'Lee died on Monday after being shot in Fredo, where Bob Roe was born.',
      'Lee dies after being shot in Fredo',
    ],
    [
      'what was said in a statement of a day',
      'In a statement issued on Monday, the Lee Council said it will close the bridge of Ardane.',
      'Lee Council says it will close the bridge of Ardane',
    ],
    [
      'what somebody with a name says of the company',
      'The company is large. On Monday Lee Corp. chief Ann Lee said the company would move to Fredo.',
      'Lee Corp. chief Ann Lee said the company would move to Fredo',
    ],
    [
      'no end that is only begun',
      'Lee Corp. announced on Monday that it had lost nearly half a billion dollars of a currency known as NEM, in what appeared to be the worst hour of the year.',
      'Lee Corp. announced that it had lost nearly half a billion dollars of a currency known as NEM, in what appeared to be the worst hour of the year',
    ],
    [
      'what stands before a hyphen',
      'Lee Corp. admitted on Monday that 11 million vehicles had been fitted with “defeat devices” - software that allowed them to cheat the checks.',
      'Lee Corp. admitted that 11 million vehicles had been fitted with “defeat devices”',
    ],
    ['who takes an office', 'Lee was inaugurated on Monday.', 'Lee is inaugurated'],
    [
      'plans that are announced',
      'On Monday, Lee Corp. announced plans to open two schools in Fredo.',
      'Lee Corp. announces plans to open two schools in Fredo',
    ],
    [
      'no list that is not closed',
      'The Forth Bridge was closed on Monday to vehicles, cars with trailers, buses and bicycles from the towns around the bay of Fredo and the islands.',
      'Forth Bridge is closed to vehicles, cars with trailers, buses and bicycles from the towns around the bay of Fredo and the islands',
    ],
    [
      'a figure that is every hour’s',
      'The Lions beat the Rams with a goal in each half of the game on Monday.',
      'Lions beat the Rams with a goal in each half of the game',
    ],
    [
      'one treaty of several arsenals',
      'An arms treaty paring back Freedonian arsenals won a vote in Fredo on Monday.',
      'An arms treaty paring back Freedonian arsenals wins a vote in Fredo',
    ],
    [
      'one who is shown to the left',
      'Ann Lee, left, opened the Lee Center in Fredo on Monday.',
      'Ann Lee opens the Lee Center in Fredo',
    ],
    [
      'by whose words, where they are somebody’s',
      'The Lee cabinet approved 40 million shekels on Monday, according to the resolution.',
      'Lee cabinet approves 40 million shekels',
    ],
    [
      'whose owner says it, behind what is said',
      'The Lee quarry will be filled in, its owner announced on Monday.',
      'Lee quarry will be filled in, its owner announces',
    ],
    [
      'which has a capital then too',
      'The quarry at Fredo will stay shut, its owner said on Monday.',
      'Quarry at Fredo will stay shut, its owner says',
    ],
    [
      'how many are hurt, with when',
      'Three firefighters were hurt on Monday when a roof fell in in Fredo.',
      'Three firefighters were hurt when a roof fell in in Fredo',
    ],
    [
      'two verbs in the tense of the text',
      'Ann Lee was limited to four games in 2004 with an elbow injury and missed time with a fever.',
      'Ann Lee was limited to four games with an elbow injury and missed time with a fever',
    ],
    [
      'loaded words with what makes them stronger',
      'Ann Lee told Bob Roe on Monday that Lee Corp. lied so blatantly about the bridge.',
      'Ann Lee told Bob Roe that Lee Corp. lied about the bridge',
    ],
    [
      'a speaker by name alone',
      'Freedonian Foreign Ministry spokesman Georg Tyk said on Monday that Freedonia was not interested in “taking over” the town.',
      'Georg Tyk said Freedonia was not interested in “taking over” the town',
    ],
  ])('%s', (_, text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });

  test.each([
    ['names nobody', 'A strike began on Monday.'],
    ['speaks of a “him” that it has not named', 'The lawmaker subpoenaed him on Monday.'],
    ['says not whose', 'Net income fell 22% on Monday.'],
    [
      'could only end at a phrase',
      'Ann Lee opened a new school for the children of the village on Monday with a speech that nobody there could hear over the noise of the rain on the old hall of the Lee Union of Teachers of Fredo and of the valley.',
    ],
  ])('no title that %s', (_, text) => {
    expect(titleOf(text)).toBeUndefined();
  });
});

describe('actors', () => {
  test.each([
    [
      'countries by their names',
      'Russian troops attacked the Ukrainians near Lee on Monday.',
      ['Russia', 'Ukraine'],
    ],
    [
      'institutions of countries',
      'The US Congress approved a bill for the army on Monday.',
      ['United States'],
    ],
    [
      'people without titles',
      'President Ann Lee met Mr. Bob Woods in Rome on Monday.',
      ['Ann Lee', 'Bob Woods'],
    ],
    ['people by their whole names', 'Ann Lee is a lawyer. On Monday Lee signed the bill.', ['Ann Lee']],
    ['organisations', 'The World Court rejected the claim on Monday.', ['World Court']],
    ['no places', 'Rebels attacked the city of Lee and a bridge in Fredo on Monday.', []],
  ])('%s', (_, text, expected) => {
    expect(proposalsOf(text).at(-1)?.actors).toEqual(expected);
  });
});

describe('themes', () => {
  const themes = [
    { id: 'war', label: 'Fighting', words: ['troops', 'missile'] },
    { id: 'aid', label: 'Aid', words: ['billion', 'weapons'] },
  ];

  test.each([
    ['by its words', 'A missile hit the bridge', 'war'],
    ['by its label, in another form', 'They fight on', 'war'],
    ['by more of its words', 'Troops got weapons and a missile', 'war'],
    ['not where it is a draw', 'Troops got weapons', null],
    ['not without its words', 'Nothing of the kind', null],
    ['by the singular of a plural', 'A weapon and a billion', 'aid'],
  ])('%s', (_, text, expected) => {
    expect(themeOf(text, themes)).toBe(expected);
  });
});

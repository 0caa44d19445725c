import { describe, expect, test } from 'vitest';
import { amountOf } from '../../../../src/core/compare/figure.ts';
import { figuresIn } from '../../../../src/core/compare/figures.ts';
import { account } from '../../../support/data.ts';
import { compared, figures } from './compare.ts';

/** `text | value high bound vague | unit | noun | role`, for each figure. */
function read(exact: string, language = 'en', read?: string): string[] {
  const at = read === undefined ? -1 : exact.indexOf(read);
  const mention =
    read === undefined ? null : { text: read, start: 50 + at, end: 50 + at + read.length, how: '' };
  const told = { account: account('a', { exact, start: 50, end: 50 + exact.length, mention }), language };
  return figuresIn(told).map((figure) => {
    const { start, end, text } = figure.mark;
    expect(exact.slice(start - 50, end - 50)).toBe(text);
    return [text, amountOf(figure), figure.unit, figure.noun, figure.role ?? ''].join(' | ');
  });
}

describe('the figures of a text', () => {
  test.each<[string, string[]]>([
    [
      'over 1,000 Ukrainian soldiers and dozens of armored vehicles, including',
      [
        'over 1,000 Ukrainian soldiers | 1000 1000 over false |  | soldier | ',
        'dozens of armored vehicles | 24 24 exact true |  | vehicle | ',
      ],
    ],
    [
      'casualties at more than 90,000 troops.',
      ['more than 90,000 troops | 90000 90000 over false |  | troop | '],
    ],
    ['approved $61 billion in May', ['$61 billion | 61000000000 61000000000 exact false | $ |  | ']],
    ['about €1.5 million for schools', ['about €1.5 million | 1500000 1500000 about false | € |  | ']],
    [
      'two-thirds of the seats',
      ['two-thirds of the seats | 0.6666666666666666 0.6666666666666666 exact false | / | seat | '],
    ],
    [
      'At least 12 people were killed and 30 injured',
      [
        'At least 12 people | 12 12 over false |  | person | killed',
        '30 injured | 30 30 exact false |  | injured | injured',
      ],
    ],
    [
      'killed 12 people and injured nearly 30 others',
      [
        '12 people | 12 12 exact false |  | person | killed',
        'nearly 30 others | 30 30 under false |  | other | injured',
      ],
    ],
    ['The death toll rose to 14', ['14 | 14 14 exact false |  |  | killed']],
    ['one person was killed', ['one person | 1 1 exact false |  | person | killed']],
    ['twenty-one miners are missing', ['twenty-one miners | 21 21 exact false |  | miner | missing']],
    ['10 to 15 people', ['10 to 15 people | 10 15 exact false |  | person | ']],
    ['10–15 buses', ['10–15 buses | 10 15 exact false |  | bus | ']],
    ['won 52.4% of the vote', ['52.4% | 52.4 52.4 exact false | % |  | ']],
    ['51 percent of votes', ['51 percent of votes | 51 51 exact false | % | vote | ']],
    ['tens of thousands of people', ['tens of thousands of people | 20000 20000 exact true |  | person | ']],
    ['more than two hundred workers', ['more than two hundred workers | 200 200 over false |  | worker | ']],
    ['a dozen villages', ['a dozen villages | 12 12 exact false |  | village | ']],
    [
      'up to 5,000 demonstrators in the city',
      ['up to 5,000 demonstrators | 5000 5000 under false |  | demonstrator | '],
    ],
    ['2000 soldiers', []],
    ['over 2000 soldiers', ['over 2000 soldiers | 2000 2000 over false |  | soldier | ']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'back in 2022',
    'on August 13, 2024',
    'on 9 July at 7:21',
    'July 9',
    'F-16 fighters and COVID-19',
    'the 2nd day of the 21st century',
    'under Article 5 of the treaty',
    'a Boeing 737 of the airline',
    'one of the key reasons',
    'a 50-year-old man',
    'World War II',
    'at No. 10',
    'on 9/11',
    '3D printing',
    'no one else',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a number in the words that the date was read from is none', () => {
    expect(read('within 3 days 40 soldiers', 'en', '3 days')).toEqual([
      '40 soldiers | 40 40 exact false |  | soldier | ',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['de', 'mehr als 1.000 Soldaten', ['mehr als 1.000 Soldaten | 1000 1000 over false |  | soldaten | ']],
    [
      'de',
      'rund 61 Milliarden Dollar',
      ['rund 61 Milliarden Dollar | 61000000000 61000000000 about false |  | dollar | '],
    ],
    ['de', '3,5 Prozent', ['3,5 Prozent | 3.5 3.5 exact false | % |  | ']],
    [
      'fr',
      'plus de 1\u202f000 soldats',
      ['plus de 1\u202f000 soldats | 1000 1000 over false |  | soldats | '],
    ],
    ['fr', 'au moins 1 000 soldats', ['au moins 1 000 soldats | 1000 1000 over false |  | soldats | ']],
    ['es', 'más de 1.000 soldados', ['más de 1.000 soldados | 1000 1000 over false |  | soldados | ']],
    ['ru', 'более 1\u00a0000 солдат', ['1\u00a0000 солдат | 1000 1000 exact false |  | солдат | ']],
    ['ja', '3万人が参加', ['3万人 | 30000 30000 exact false |  | 人 | ']],
    ['zh', '超过1000名士兵', ['1000名 | 1000 1000 exact false |  | 名 | ']],
    ['ar', '١٢ قتيلا', ['١٢ قتيلا | 12 12 exact false |  | قتيلا | ']],
    ['en-IN', '1,50,000 voters', ['1,50,000 voters | 150000 150000 exact false |  | voter | ']],
  ])('in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });
});

describe('figures of several accounts', () => {
  test.each<[string, string[], string[]]>([
    [
      'an accident, with other numbers of dead',
      [
        'At least 12 people were killed and 30 injured when the bus overturned.',
        'The crash killed 14 passengers and injured 30.',
        'The accident left 12 dead, police said.',
      ],
      ['different [killed] At least 12 people: a1; 14 passengers: a2; 12 dead: a3'],
    ],
    [
      'a strike, with other turnouts',
      ['Organisers said 40,000 workers had joined the march.', 'About 15,000 workers marched, police said.'],
      ['different [workers] 40,000 workers: a1; About 15,000 workers: a2'],
    ],
    [
      'an election',
      ['The party won 52.4% of votes.', 'The party took 51 percent of votes.'],
      ['different [votes] 52.4% of votes: a1; 51 percent of votes: a2'],
    ],
    [
      'people, by whatever name',
      ['More than 1,200 people were taken out.', 'Some 1,500 residents fled.', 'About 1,300 villagers left.'],
      ['different [people] More than 1,200 people: a1; Some 1,500 residents: a2; About 1,300 villagers: a3'],
    ],
    ['the same figure, in other words', ['over 1,000 soldiers', 'more than 1,000 soldiers'], []],
    ['the same money', ['$61 billion', 'the $61 billion aid'], []],
    [
      'other money',
      ['Congress approved $61 billion.', 'Congress approved $60 billion.'],
      ['different [] $61 billion: a1; $60 billion: a2'],
    ],
    ['money of another size', ['$61 billion', 'a $5 ticket'], ['only [] $61 billion: a1', 'only [] $5: a2']],
    [
      'several of a kind',
      ['12 soldiers here and 30 soldiers there', '14 soldiers'],
      [
        'only [soldiers] 12 soldiers: a1',
        'only [soldiers] 30 soldiers: a1',
        'only [soldiers] 14 soldiers: a2',
      ],
    ],
    [
      'other things counted',
      ['1,000 soldiers', '420 vehicles'],
      ['only [soldiers] 1,000 soldiers: a1', 'only [vehicles] 420 vehicles: a2'],
    ],
    [
      'the dead are not those who marched',
      ['12 soldiers were killed', '1,000 soldiers entered'],
      ['only [soldiers killed] 12 soldiers: a1', 'only [soldiers] 1,000 soldiers: a2'],
    ],
    ['a small number in words', ['two officials said so', 'it was said'], []],
    ['none at all', ['it was said', 'it was also said'], []],
  ])('%s', (_what, texts, expected) => {
    expect(figures(compared(texts))).toEqual(expected);
  });

  test('variants of the collection are one noun', () => {
    const texts = ['1,000 soldiers', '900 troops'];
    expect(figures(compared(texts, { variants: [['troops', 'soldiers']] }))).toEqual([
      'different [soldiers] 1,000 soldiers: a1; 900 troops: a2',
    ]);
  });

  test('in other languages nouns have to be the same, and nothing is said across languages', () => {
    expect(figures(compared(['1.000 Soldaten', '900 Soldaten'], { language: 'de' }))).toEqual([
      'different [Soldaten] 1.000 Soldaten: a1; 900 Soldaten: a2',
    ]);
    expect(figures(compared([{ exact: '1.000 Soldaten', language: 'de' }, '900 soldiers']))).toEqual([]);
  });

  test('one article alone has nothing that only it has', () => {
    expect(
      figures(
        compared([
          { exact: '1,000 soldiers', of: 'a' },
          { exact: 'soldiers', of: 'a' },
        ]),
      ),
    ).toEqual([]);
    expect(
      figures(
        compared([
          { exact: '1,000 soldiers', of: 'a' },
          { exact: '900 soldiers', of: 'a' },
        ]),
      ),
    ).toEqual(['different [soldiers] 1,000 soldiers: a; 900 soldiers: a']);
  });
});

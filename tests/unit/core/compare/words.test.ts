import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compared, words, type Around } from './compare.ts';

describe('words that the collection lists', () => {
  test.each<[string, string[], string[][], string[]]>([
    [
      'one each',
      ['the incursion', 'the invasion'],
      [['invasion', 'incursion']],
      ['listed incursion: a1; invasion: a2'],
    ],
    ['the same one', ['the incursion', 'an Incursion'], [['invasion', 'incursion']], []],
    ['both in each', ['Kyiv or Kiev', 'Kiev or Kyiv'], [['Kyiv', 'Kiev']], []],
    ['both in one', ['Kyiv or Kiev', 'Kyiv'], [['Kyiv', 'Kiev']], ['listed Kyiv: a1 a2; Kiev: a1']],
    ['only in one account', ['Kyiv', 'it'], [['Kyiv', 'Kiev']], []],
    [
      'the longest form',
      ['the special operation', 'an operation'],
      [['operation', 'special operation']],
      ['listed special operation: a1; operation: a2'],
    ],
    ['not within words', ['the counteroffensive', 'the invasion'], [['offensive', 'invasion']], []],
    [
      'with what follows a name',
      ['Kiev’s side', 'Kyiv-based'],
      [['Kyiv', 'Kiev']],
      ['listed Kiev: a1; Kyiv: a2'],
    ],
    [
      'with a hyphen',
      ['the counter-offensive', 'the counteroffensive'],
      [['counteroffensive', 'counter-offensive']],
      ['listed counter-offensive: a1; counteroffensive: a2'],
    ],
    [
      'with signs in them',
      ['in N.Y. (city)', 'in New York'],
      [['New York', 'N.Y. (city)']],
      ['listed N.Y. (city): a1; New York: a2'],
    ],
    [
      'without spaces between words',
      ['在基辅的会谈', '在基輔的会谈'],
      [['基辅', '基輔']],
      ['listed 基辅: a1; 基輔: a2'],
    ],
    [
      'a list of one, or of nothing',
      ['Kyiv', 'Kiev'],
      [['Kyiv'], [], ['', ' ']],
      ['spelling Kyiv: a1; Kiev: a2'],
    ],
  ])('%s', (_what, texts, variants, expected) => {
    expect(words(compared(texts, { variants }))).toEqual(expected);
  });

  test('in whatever signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (form) => {
        const listed = form.trim();
        fc.pre(listed !== '' && !/\s/u.test(listed));
        const found = compared([`at ${listed} it`, 'at Elmford it'], { variants: [[form, 'Elmford']] });
        expect(found.words[0]?.values.map(({ text }) => text)).toEqual([listed, 'Elmford']);
      }),
    );
  });

  test('in any language', () => {
    const around = { language: 'de', variants: [['Kiew', 'Kyjiw']] };
    expect(words(compared(['in Kiew', 'in Kyjiw'], around))).toEqual(['listed Kiew: a1; Kyjiw: a2']);
  });
});

describe('names in other spellings', () => {
  test.each<[string, string]>([
    ['Kyiv', 'Kiev'],
    ['Zelensky', 'Zelenskyy'],
    ['Zelenskiy', 'Zelensky'],
    ['Kharkiv', 'Kharkov'],
    ['Lviv', 'Lvov'],
    ['Odessa', 'Odesa'],
    ['Erdoğan', 'Erdogan'],
    ['Mohammed', 'Muhammad'],
    ['Hezbollah', 'Hizbollah'],
    ['Qaddafi', 'Kadhafi'],
  ])('%s and %s', (a, b) => {
    expect(words(compared([`he saw ${a} there`, `${b} it was`]))).toEqual([`spelling ${a}: a1; ${b}: a2`]);
  });

  test.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Slovakia', 'Slovenia'],
    ['Mali', 'Male'],
    ['Russia', 'Russian'],
    ['Israel', 'Israeli'],
    ['Paris', 'Peres'],
    ['Maria', 'Mario'],
    ['Marie', 'Maria'],
    ['Anna', 'Anne'],
    ['John', 'Joan'],
    ['NATO', 'Nato'],
    ['Gerry', 'Kerry'],
    ['Cuba', 'Cebu'],
    ['Korea', 'Kerala'],
    ['Benin', 'Bonin'],
    ['Martin', 'Merton'],
    ['Democrat', 'Democrats'],
    ['kyiv', 'kiev'],
  ])('not %s and %s', (a, b) => {
    expect(words(compared([`he saw ${a} there`, `${b} it was`]))).toEqual([]);
  });

  test.each<[string, string[], Around, string[]]>([
    ['not where one account has both', ['Kyiv and Kiev', 'Kiev'], {}, []],
    ['not where other names stand beside them', ['Zelensky Adams', 'Zelenskyy Miller'], {}, []],
    [
      'where the same name stands beside them',
      ['President Volodymyr Zelenskyy', 'Vladimir Zelensky'],
      {},
      ['spelling Zelenskyy: a1; Zelensky: a2'],
    ],
    ['not in other languages', ['in Kiew', 'in Kyiw'], { language: 'de' }, []],
    [
      'once where they are listed',
      ['in Kiev', 'in Kyiv'],
      { variants: [['Kyiv', 'Kiev']] },
      ['listed Kiev: a1; Kyiv: a2'],
    ],
  ])('%s', (_what, texts, around, expected) => {
    expect(words(compared(texts, around))).toEqual(expected);
  });
});

describe('what the same actor did', () => {
  const actors = ['Russia', 'Ukraine'];
  test.each<[string, string[], string[]]>([
    [
      'by its name and by “its”',
      ['reasons cited by Russia when it launched its offensive', 'after Russia’s invasion in 2022'],
      ['actor offensive: a1; invasion: a2'],
    ],
    [
      'by its name and its adjective',
      ['the Russian operation', 'Russia’s full-scale invasion'],
      ['actor operation: a1; invasion: a2'],
    ],
    ['not of two actors', ['Ukraine’s offensive', 'Russia’s invasion'], []],
    [
      'not where “its” is of another',
      ['Russia said that Ukraine began its offensive', 'Russia’s invasion'],
      [],
    ],
    ['not of two kinds', ['Russia’s talks', 'Russia’s invasion'], []],
    ['not where nobody is named', ['the offensive', 'the invasion'], []],
    ['not from another sentence', ['It was Russia. They began its offensive', 'Russia’s invasion'], []],
    ['not where another word begins a part', ['a Russian in the invasion', 'Russia’s offensive'], []],
    ['not the same word', ['Russia’s invasion', 'the Russian invasion'], []],
    ['not of somebody who takes no part', ['Belgium’s invasion', 'Belgium’s offensive'], []],
  ])('%s', (_what, texts, expected) => {
    expect(words(compared(texts, { actors }))).toEqual(expected);
  });
});

describe('words in the same place', () => {
  test.each<[string, string[], string[]]>([
    [
      'the same words around them',
      [
        'a change in the dynamic of the war, which had favored Moscow in recent months.',
        'a change in the dynamic of the war, favoring Ukraine in recent months.',
      ],
      ['place which had favored Moscow: a1; favoring Ukraine: a2'],
    ],
    [
      'three of them',
      [
        'the council voted to close the old bridge',
        'the council voted to keep the old bridge',
        'the council voted to sell the old bridge',
      ],
      ['place close: a1; keep: a2; sell: a3'],
    ],
    ['too little before', ['voted to close the old bridge', 'voted to keep the old bridge'], []],
    ['too little after', ['the council voted to close it all', 'the council voted to keep it all'], []],
    [
      'only common words around',
      ['it was to be gone by then and they', 'it was to be left by then and they'],
      [],
    ],
    [
      'only common words between',
      ['the council voted for the old bridge there', 'the council voted on the old bridge there'],
      [],
    ],
    [
      'a number',
      ['the crash killed 12 people near the town', 'the crash killed 14 people near the town'],
      [],
    ],
    [
      'two forms of one word',
      ['the council voted to strengthen the old bridge', 'the council voted to strengthening the old bridge'],
      [],
    ],
    [
      'across sentences',
      ['the council voted to close. The old bridge', 'the council voted to keep. The old bridge'],
      [],
    ],
    [
      'longer than five words',
      [
        'the council voted to close one two three four five the old bridge',
        'the council voted to keep the old bridge',
      ],
      [],
    ],
  ])('%s', (_what, texts, expected) => {
    expect(words(compared(texts)).filter((line) => line.startsWith('place'))).toEqual(expected);
  });

  test('an abbreviation ends no sentence', () => {
    const texts = [
      'the council of the U.S. voted to close the old bridge',
      'the council of the U.S. agreed to close the old bridge',
    ];
    expect(words(compared(texts))).toEqual(['place voted: a1; agreed: a2']);
  });

  test('not in other languages', () => {
    const texts = ['der Rat beschloss gestern Abend dies', 'der Rat beschloss heute Abend dies'];
    expect(words(compared(texts, { language: 'de' }))).toEqual([]);
  });
});

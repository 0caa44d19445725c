/** Whether a number is said exactly, as a limit, or roughly. */
export type Bound = 'exact' | 'over' | 'under' | 'about';

/** The words of a language that belong to a number. */
export interface FigureWords {
  /** Before the number, longest first. */
  bounds: readonly (readonly [Exclude<Bound, 'exact'>, readonly string[]])[];
  /** After the number: what it is multiplied by. */
  multipliers: Readonly<Record<string, number>>;
  /** Numbers in words. */
  numbers: Readonly<Record<string, number>>;
  /** Numbers that nobody has counted: “dozens of”. */
  vague: Readonly<Record<string, number>>;
}

const NONE: FigureWords = { bounds: [], multipliers: {}, numbers: {}, vague: {} };

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS: Record<string, FigureWords> = {
  en: {
    bounds: [
      ['over', ['no fewer than', 'no less than', 'more than', 'at least', 'upwards of', 'over', 'above']],
      [
        'under',
        [
          'as many as',
          'no more than',
          'fewer than',
          'less than',
          'at most',
          'close to',
          'up to',
          'under',
          'below',
          'nearly',
          'almost',
        ],
      ],
      ['about', ['an estimated', 'approximately', 'estimated', 'roughly', 'around', 'about', 'some']],
    ],
    multipliers: {
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      bn: 1e9,
      mn: 1e6,
      dozen: 12,
    },
    numbers: {
      ...Object.fromEntries(SMALL.split(' ').map((word, value) => [word, value])),
      ...Object.fromEntries(
        TENS.flatMap((ten, index) => [
          [ten, (index + 2) * 10],
          ...SMALL.split(' ')
            .slice(1, 10)
            .map((unit, value) => [`${ten}-${unit}`, (index + 2) * 10 + value + 1]),
        ]),
      ),
      half: 1 / 2,
      'one-third': 1 / 3,
      'a third': 1 / 3,
      'two-thirds': 2 / 3,
      'two thirds': 2 / 3,
      'a quarter': 1 / 4,
      'one-quarter': 1 / 4,
      'three-quarters': 3 / 4,
      'three quarters': 3 / 4,
      'a dozen': 12,
      'a hundred': 100,
      'a thousand': 1e3,
      'a million': 1e6,
      'a billion': 1e9,
    },
    vague: {
      'tens of thousands': 2e4,
      'hundreds of thousands': 2e5,
      'tens of millions': 2e7,
      dozens: 24,
      scores: 40,
      hundreds: 200,
      thousands: 2e3,
      millions: 2e6,
      billions: 2e9,
    },
  },
  de: {
    ...NONE,
    bounds: [
      ['over', ['mehr als', 'mindestens', 'über', 'gut']],
      ['under', ['weniger als', 'höchstens', 'bis zu', 'beinahe', 'knapp', 'fast', 'unter']],
      ['about', ['ungefähr', 'schätzungsweise', 'etwa', 'rund', 'circa', 'ca.']],
    ],
    multipliers: {
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      'mio.': 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      'mrd.': 1e9,
    },
  },
  fr: {
    ...NONE,
    bounds: [
      ['over', ['plus de', 'plus d’', 'au moins']],
      ['under', ['moins de', 'près de', 'jusqu’à', 'au plus', 'presque']],
      ['about', ['environ', 'quelque', 'autour de']],
    ],
    multipliers: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  },
  es: {
    ...NONE,
    bounds: [
      ['over', ['más de', 'al menos', 'por lo menos']],
      ['under', ['menos de', 'cerca de', 'casi', 'hasta']],
      ['about', ['aproximadamente', 'alrededor de', 'unos', 'unas']],
    ],
    multipliers: { mil: 1e3, millón: 1e6, millones: 1e6 },
  },
};

/** Characters that multiply right behind the digits: 3万, 2億. */
export const CHARACTER_MULTIPLIERS: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  만: 1e4,
  억: 1e8,
};

/** The words of a language, by its BCP 47 tag without region; none where we do not have it. */
export function figureWords(language: string): FigureWords {
  return WORDS[language] ?? NONE;
}

/** What a word of the grammar is, besides itself. */
export interface Lexeme {
  word: string;
  /** Month from 1, weekday from 1 (Monday), ordinal or number. */
  value: number;
  /** Only with a capital letter: “May”, “March”, “Sat”. */
  proper: boolean;
  /** An abbreviation; its full stop belongs to it. */
  dotted: 'must' | 'may' | 'no';
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
}; // prettier-ignore
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
}; // prettier-ignore
/** Abbreviations that are words or names as well. */
const ONLY_DOTTED = ['jan', 'mar', 'sun', 'sat', 'mon', 'wed', 'jun', 'jul', 'tue', 'thu', 'fri', 'dec'];
const PROPER = ['march', 'may', 'august'];

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const DECADES: Readonly<Record<string, number>> = {
  twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
}; // prettier-ignore
const UNITS =
  'second minute hour day night week weekend fortnight month quarter semester season year decade century millennium'.split(
    ' ',
  );
const IRREGULAR_UNITS: Readonly<Record<string, string>> = {
  centuries: 'century',
  millennia: 'millennium',
  milliseconds: 'second',
};

/** Months, weekdays and other words with a value, by how they are written in lower case. */
const VALUES: Readonly<Record<string, Record<string, number>>> = {
  MONTH: { ...numbered(MONTHS), ...SHORT_MONTHS },
  WEEKDAY: { ...numbered(WEEKDAYS), ...SHORT_WEEKDAYS },
  WEEKDAYS: numbered(WEEKDAYS.map((day) => `${day}s`)),
  ORDINAL: numbered(ORDINALS),
  CARDINAL: { ...TENS, ...numbered(CARDINALS, 0), hundred: 100, thousand: 1000, dozen: 12 },
  TENS,
  DECADE: DECADES,
};

/** The name of a unit by its forms, singular and plural. */
const UNIT_OF = new Map<string, string>([
  ...UNITS.flatMap((unit): [string, string][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
  ...Object.entries(IRREGULAR_UNITS),
]);

/** Word classes of the patterns. */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(VALUES).map(([name, words]) => [name, Object.keys(words)])),
  UNIT: [...UNIT_OF.keys()],
  SEASON: ['spring', 'summer', 'autumn', 'fall', 'winter'],
  SEASONS: ['springs', 'summers', 'autumns', 'falls', 'winters'],
  ZONE: [
    'gmt',
    'utc',
    'est',
    'edt',
    'et',
    'cst',
    'cdt',
    'mst',
    'mdt',
    'pst',
    'pdt',
    'bst',
    'cet',
    'cest',
    'eet',
    'eest',
    'msk',
    'jst',
    'ist',
    'hkt',
  ],
};

export const unitNamed = (word: string): string => UNIT_OF.get(word) ?? word;

/** The lexeme of a word that the patterns use, in lower case. */
export function lexemeOf(word: string): Lexeme {
  const value = Object.values(VALUES).find((words) => word in words)?.[word] ?? 0;
  const short = word in SHORT_MONTHS || word in SHORT_WEEKDAYS;
  return {
    word,
    value,
    proper: short || PROPER.includes(word),
    dotted: ONLY_DOTTED.includes(word) ? 'must' : short ? 'may' : 'no',
  };
}

function numbered(words: readonly string[], from = 1): Record<string, number> {
  return Object.fromEntries(words.map((word, i) => [word, i + from]));
}

import type { Hemisphere, SeasonName } from '../parts-of-year.ts';

/** What a piece of words names; languages choose their articles and prepositions by it. */
export type Unit =
  | 'moment'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  /** Of five digits or more, and said to be a year. */
  | 'long-year'
  | 'decade'
  | 'years'
  /** Words that bring an article of their own: “a day in August 2024”. */
  | 'phrase';

export interface Named {
  text: string;
  unit: Unit;
}

export type Third = 'early' | 'mid' | 'late';

/** `before` + first date + `joiner` + last date: “one day between 5 and 7 August 2024”. */
export interface Between {
  before: string;
  joiner: string;
}

/** The words that `Intl` does not have. A language is whole or it is not here: a missing phrase does not compile. */
export interface Phrases {
  about(text: string): string;
  uncertain(text: string): string;
  /** `2024/..` */
  openEnd(date: Named): string;
  /** `../2024` */
  openStart(date: Named): string;
  /** `2024/` */
  unknownEnd(date: Named): string;
  /** `/2024` */
  unknownStart(date: Named): string;
  /** From one date to another, where `Intl` cannot say it as one range. */
  interval(start: string, end: string): string;
  /** `[..2022]`, `[2022..]` */
  orEarlier(text: string): string;
  orLater(text: string): string;
  /** `{..2022}`, `{2022..}` */
  andEarlier(text: string): string;
  andLater(text: string): string;
  /** Between two dates that share what they can: “5 or 7 August 2024”. */
  or: string;
  and: string;
  /** One of a run of days, months or years. */
  oneBetween: Record<'day' | 'month' | 'year', Between>;
  /** One instant between two dates of any kind. */
  timeBetween(start: Named, end: Named): string;
  /** `2024-08-XX`, `2024-XX-XX` */
  dayIn(whole: Named): string;
  /** `2024-XX` */
  monthIn(year: string): string;
  third(which: Third, whole: Named): string;
  season(name: SeasonName, year: string): string;
  hemisphere: Record<Exclude<Hemisphere, null>, string>;
  /** `which` from 1 to 4. */
  quarter(which: number, year: string): string;
  /** `which` 1 or 2. */
  half(which: number, year: string): string;
  /** `firstYear` as digits: 2020. */
  decade(firstYear: string): string;
  /** A run of years of which one is meant; `range` is “1900–1999”. */
  years(range: string): string;
  /** A year of five digits or more, digits grouped. */
  longYear(digits: string): string;
  beforeChrist(digits: string): string;
  yearNotStated: string;
  /** The string is not a date: it came from a program that did not check it. */
  unreadable: string;
}

export interface Language {
  /** For sentences. */
  long: Phrases;
  /** For labels beside marks. */
  short: Phrases;
}

/** The same in every language: a dash and a question mark say “an end that nobody gives”. */
export const SHORT_UNKNOWN: Pick<Phrases, 'unknownEnd' | 'unknownStart' | 'uncertain' | 'interval'> = {
  unknownEnd: ({ text }) => `${text} – ?`,
  unknownStart: ({ text }) => `? – ${text}`,
  uncertain: (text) => `${text} (?)`,
  interval: (start, end) => `${start} – ${end}`,
};

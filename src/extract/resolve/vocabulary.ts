const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Words for small numbers; their place is their value, “an” and “a couple of” apart. */
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const OTHER_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  'a couple of': 2,
  'a couple': 2,
  'a dozen': 12,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** Sources of patterns, to be put into a named group. */
export const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
export const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.?';
export const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';
export const YEAR = '[12]\\d{3}';
export const SEASON = 'spring|summer|autumn|fall|winter';
export const NUMBER = `\\d{1,4}|${[...NUMBERS.slice(1), ...Object.keys(OTHER_NUMBERS)].toReversed().join('|')}`;
export const REPORTING =
  'said|says|told|reported|announced|wrote|stated|added|confirmed|claimed|published|updated|posted|dated|filed';

/** From 1. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** ISO: Monday is 1, Sunday 7. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3)) + 1;
}

export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  return OTHER_NUMBERS[words] ?? NUMBERS.indexOf(words);
}

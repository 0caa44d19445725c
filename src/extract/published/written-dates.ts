import { getISODay } from 'date-fns';
import { calendarDay, dayOf } from '../resolve/calendar.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../resolve/vocabulary.ts';

/** A date of the calendar as it is written out, a weekday beside it included. UTF-16 offsets, `end` exclusive. */
export interface WrittenDate {
  start: number;
  end: number;
  /** Null where it is not written. */
  year: number | null;
  /** From 1. */
  month: number;
  day: number;
  /** ISO: Monday is 1; null where it is not written. */
  weekday: number | null;
  /** `07/09/2024`: month and day may be the other way round. Read as the month first. */
  ambiguous: boolean;
}

const YEAR = String.raw`(?:1[89]|2\d)\d\d(?![\d%])`;

/** Whatever the clock says, nothing was published later. */
const LAST_YEAR = 2099;
const GAP = String.raw`[\s\u00a0]{1,3}`;
const ORDINAL = '(?:st|nd|rd|th)?';

/** Month first, day first, year first, and figures that may be either way round. */
const DATE = new RegExp(
  [
    String.raw`(?:(?<![\p{L}\d])(?<weekday>${WEEKDAY}),?${GAP})?(?:` +
      String.raw`(?<![\p{L}\d])(?<month1>${MONTH})${GAP}(?<day1>\d{1,2})${ORDINAL}(?![\d:]|\.\d)(?:,?${GAP}(?<year1>${YEAR}))?`,
    String.raw`(?:the${GAP})?(?<!\d|\d[.,])(?<day2>\d{1,2})${ORDINAL}(?:${GAP}(?:of${GAP})?|-)(?<month2>${MONTH})(?![a-z])(?:(?:,?${GAP}|-)(?<year2>${YEAR}))?)`,
    String.raw`(?<![\d./-])(?<year3>${YEAR})(?<sign3>[-/.])(?<month3>\d\d)\k<sign3>(?<day3>\d\d)(?!\d|[-/]\d)`,
    String.raw`(?<![\d./-])(?<first>\d{1,2})(?<sign4>[-/.])(?<second>\d{1,2})\k<sign4>(?<year4>${YEAR})(?!\d|[-/]\d)`,
  ].join('|'),
  'giu',
);

/** The dates that a text writes out with month and day, in order. A name of a month or a weekday begins with a capital letter. */
export function writtenDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const date = fromGroups(match.groups ?? {});
    if (date === null || calendarDay(date.year ?? 2000, date.month, date.day) === null) continue;
    dates.push({ ...date, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

/** Whether a date is one of a time that is far ahead: a slip, or a story. */
export function isFarAhead({ year }: Pick<WrittenDate, 'year'>): boolean {
  return year !== null && year > LAST_YEAR;
}

/** `2024-07-09`; null without a year, where that is far ahead, and where the weekday beside it is not that day’s. */
export function isoDay({ year, month, day, weekday }: WrittenDate): string | null {
  const date = year === null || isFarAhead({ year }) ? null : calendarDay(year, month, day);
  return date === null || (weekday !== null && getISODay(date) !== weekday) ? null : dayOf(date);
}

function fromGroups(groups: Partial<Record<string, string>>): Omit<WrittenDate, 'start' | 'end'> | null {
  const { weekday, month1, month2, month3, first, second, sign4 } = groups;
  const name = month1 ?? month2;
  const year = groups['year1'] ?? groups['year2'] ?? groups['year3'] ?? groups['year4'];
  const rest = {
    year: year === undefined ? null : Number(year),
    weekday: weekday === undefined || !isCapital(weekday) ? null : weekdayNumber(weekday.toLowerCase()),
    ambiguous: false,
  };
  if (name !== undefined) {
    if (!isCapital(name)) return null;
    return { ...rest, month: monthNumber(name.toLowerCase()), day: Number(groups['day1'] ?? groups['day2']) };
  }
  if (month3 !== undefined) return { ...rest, month: Number(month3), day: Number(groups['day3']) };
  const [one, two] = [Number(first), Number(second)];
  // With full stops the day comes first everywhere; else it does where the first figure can be no month.
  if (sign4 === '.' || one > 12) return { ...rest, month: two, day: one };
  return { ...rest, month: one, day: two, ambiguous: two <= 12 && one !== two };
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

import { calendarDay } from '../resolve/calendar.ts';
import type { WrittenDate } from './written-dates.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const WEEKDAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');

const DATE = new RegExp(
  String.raw`(?:(?<!\p{L})(?<weekday>${WEEKDAYS.join('|')}|Sonnabend),?\s{1,3}(?:den\s)?)?` +
    String.raw`(?<!\d|\d[.,])(?<day>\d{1,2})\.\s{0,3}(?<month>${MONTHS.join('|')})(?!\p{L})\s{1,3}(?<year>(?:1[89]|20)\d\d)(?!\d)`,
  'gu',
);

/** Dates as German pages have them at their heads, with their year: “Samstag, 4. Mai 2024”. In order; UTF-16 offsets, `end` exclusive. */
export function germanDates(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const { weekday = '', day, month = '', year } = match.groups ?? {};
    const date = { year: Number(year), month: MONTHS.indexOf(month) + 1, day: Number(day) };
    if (calendarDay(date.year, date.month, date.day) === null) return [];
    const place = WEEKDAYS.indexOf(weekday === 'Sonnabend' ? 'Samstag' : weekday);
    return {
      ...date,
      ...{ start: match.index, end: match.index + match[0].length },
      ...{ weekday: place === -1 ? null : place + 1, ambiguous: false },
    };
  });
}

import { getISODay } from 'date-fns';
import { calendarDay } from '../resolve/calendar.ts';
import type { NamedYear } from './years.ts';

/** A year that the words of a text leave as the only one. */
export interface YearOfDay {
  year: number;
  /** What it rests on: the two latest years that it tells of as past, the latest first. */
  told: readonly NamedYear[];
}

/** A day without its year. Months and ISO weekdays from 1. */
export interface DayOfYear {
  month: number;
  day: number;
  weekday: number;
}

/** Reports tell of the years just before their own: no more lie between the latest of them and it. */
const LATER = 2;

/** Within so many years two must be told of as past: one alone may be of long ago, and fit by chance. */
const RECENT = 4;

/**
 * The year in which a day has its weekday, soon after the latest past year that a text names; years with the same weekdays are five
 * apart at least. Null where fewer than two such years are named, or where a later one may be past too.
 */
export function yearOfDay(years: readonly NamedYear[], day: DayOfYear): YearOfDay | null {
  const past = years.filter(({ isPast }) => isPast).sort((a, b) => b.year - a.year);
  const [latest] = past;
  const second = past.find(({ year }) => year < (latest?.year ?? 0));
  if (latest === undefined || second === undefined || second.year < latest.year - RECENT) return null;
  const year = yearsWith(day, latest.year)[0];
  if (year === undefined || years.some((named) => named.year > year)) return null;
  return { year, told: [latest, second] };
}

function yearsWith({ month, day, weekday }: DayOfYear, from: number): number[] {
  return Array.from({ length: LATER + 1 }, (_, i) => from + i).filter((year) => {
    const date = calendarDay(year, month, day);
    return date !== null && getISODay(date) === weekday;
  });
}

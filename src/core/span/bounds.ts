import type { Bounds } from '../model.ts';
import { MS_PER_DAY, msFromCivil, msFromMonth } from './civil.ts';
import { extremes } from './extremes.ts';
import type { CalendarDate, DateTime, EdtfDate, LongYear, PartOfYear, SetMember } from './node.ts';
import { partOfYear } from './parts-of-year.ts';
import { yearsMeant } from './significant.ts';

const MS_OF = { minute: 60_000, second: 1000, millisecond: 1 };

/** From the first ms that the date can mean to the end of the last; qualifiers do not widen it. */
export function boundsOfDate(date: EdtfDate): Bounds {
  switch (date.kind) {
    case 'calendar':
      return boundsOfCalendar(date);
    case 'part-of-year':
      return boundsOfPart(date);
    case 'year':
      return boundsOfYear(date);
    case 'date-time':
      return boundsOfTime(date);
  }
}

export function boundsOfMember({ start, end }: SetMember): Bounds {
  return { start: boundsOfDate(start).start, end: boundsOfDate(end ?? start).end };
}

/** Whether the end of an interval lies before its start: no instant is in both or between. */
export function endsBefore(end: EdtfDate, start: EdtfDate): boolean {
  return boundsOfDate(end).end <= boundsOfDate(start).start;
}

/** The smallest interval that holds them all; `bounds` is not empty. */
export function hull(bounds: readonly Bounds[]): Bounds {
  return {
    start: Math.min(...bounds.map(({ start }) => start)),
    end: Math.max(...bounds.map(({ end }) => end)),
  };
}

/** In order, joined where they overlap or touch. */
export function join(bounds: readonly Bounds[]): Bounds[] {
  const joined: Bounds[] = [];
  for (const { start, end } of bounds.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The parser lets no date through that the calendar does not have. */
function boundsOfCalendar(date: CalendarDate): Bounds {
  const range = extremes(date);
  if (range === null) throw new RangeError('no date of the calendar fits these digits');
  const { first, last } = range;
  return { start: msFromCivil(first.year, first.month, first.day), end: endOf(date, last) };
}

function endOf({ month, day }: CalendarDate, last: { year: number; month: number; day: number }): number {
  if (month === null) return msFromCivil(last.year + 1, 1, 1);
  if (day === null) return msFromMonth(last.year, last.month + 1);
  return msFromCivil(last.year, last.month, last.day) + MS_PER_DAY;
}

function boundsOfPart({ year, code }: PartOfYear): Bounds {
  const { firstMonth, months } = partOfYear(code);
  return { start: msFromMonth(year, firstMonth), end: msFromMonth(year, firstMonth + months) };
}

function boundsOfYear(date: LongYear): Bounds {
  const { first, last } = yearsMeant(date);
  return { start: msFromCivil(first, 1, 1), end: msFromCivil(last + 1, 1, 1) };
}

function boundsOfTime({ start, precision }: DateTime): Bounds {
  return { start, end: start + MS_OF[precision] };
}

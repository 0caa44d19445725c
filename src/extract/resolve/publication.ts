import { UTCDate } from '@date-fns/utc';
import { addDays, differenceInCalendarDays } from 'date-fns';
import type { Bounds, Span } from '../../core/model.ts';
import { dayOf } from './calendar.ts';
import { dateInWords } from './edtf.ts';

/** The days on which an article may have been published. */
export interface Publication {
  /** The days that the date names. */
  days: UTCDate[];
  /** The days about them that an uncertain date leaves open. */
  otherDays: UTCDate[];
  /** Whether the article has a date that is of use; else the days are any. */
  known: boolean;
}

/** More possible days than this tell nothing about a week or a month. */
const MOST_DAYS = 800;

/** How far an uncertain day may be off, in days. */
const LEAST_MARGIN = 3;

/**
 * For an article without a date: two days so unlike that words which come to the same on both depend on neither. In
 * the middle of a month and of a week, where every form of words means something.
 */
const ANY_DAY = [new UTCDate(1950, 1, 15), new UTCDate(2010, 8, 15)];

export function readPublication(published: Span | null): Publication {
  const stated = published === null ? [] : published.set === null ? [published] : published.members;
  const length = stated.reduce((sum, bounds) => sum + daysIn(bounds), 0);
  if (published === null || length > MOST_DAYS) return { days: ANY_DAY, otherDays: [], known: false };
  const days = stated.flatMap(daysOf);
  if (!published.uncertain && !published.approximate) return { days, otherDays: [], known: true };
  const margin = Math.max(LEAST_MARGIN, Math.ceil(length / 2));
  const start = addDays(new UTCDate(published.start), -margin);
  const end = addDays(new UTCDate(published.end), margin);
  return { days, otherDays: daysOf({ start: start.getTime(), end: end.getTime() }), known: true };
}

/** “the day of publication, 13 August 2024”, where there is one such day. */
export function publicationInWords(days: UTCDate[], otherDays: UTCDate[]): string {
  const [day] = days;
  if (day === undefined || days.length > 1) return 'publication';
  return `the day of publication, ${otherDays.length > 0 ? 'probably ' : ''}${dateInWords(dayOf(day))}`;
}

function daysOf(bounds: Bounds): UTCDate[] {
  const first = dayAt(bounds.start);
  return Array.from({ length: daysIn(bounds) }, (_, i) => addDays(first, i));
}

/** The last instant of a half-open span lies one millisecond before its end. */
function daysIn({ start, end }: Bounds): number {
  return differenceInCalendarDays(new UTCDate(end - 1), new UTCDate(start)) + 1;
}

function dayAt(instant: number): UTCDate {
  const time = new UTCDate(instant);
  return new UTCDate(time.getFullYear(), time.getMonth(), time.getDate());
}

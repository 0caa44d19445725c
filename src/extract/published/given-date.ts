import { UTCDate } from '@date-fns/utc';
import { readSpan } from '../../core/span/index.ts';
import { calendarDay, dayOf } from '../resolve/calendar.ts';
import { isoDay, writtenDates } from './written-dates.ts';

/** No page is of these: what stands where nothing was filled in. */
const PLACEHOLDERS = /^(?:0001|1970-01-01|1900-01-01|9999)/;

/** `2024-07-09`, with or without a time, or as `20240709`. */
const ISO = /^\s*([12]\d{3})-?(\d\d)-?(\d\d)(?=$|[T\s])/;
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/;

/**
 * A date that is handed over by itself, as EDTF: the calendar day as it is written, in whatever zone it was written.
 * Null where it is no date, or one that says that there is none.
 */
export function readDate(written: string): string | null {
  const edtf = isoDate(written) ?? epochDay(written) ?? spanOf(written.trim()) ?? dateInSentence(written);
  return edtf === null || PLACEHOLDERS.test(edtf) ? null : edtf;
}

function isoDate(written: string): string | null {
  const [, year, month, day] = ISO.exec(written) ?? [];
  const date = day === undefined ? null : calendarDay(Number(year), Number(month), Number(day));
  return date === null ? null : dayOf(date);
}

/** Seconds or milliseconds since 1970. */
function epochDay(written: string): string | null {
  const [, digits = ''] = EPOCH.exec(written) ?? [];
  return digits === '' ? null : dayOf(new UTCDate(Number(digits.padEnd(13, '0'))));
}

function spanOf(written: string): string | null {
  return readSpan(written).ok ? written : null;
}

/** “Tue, 09 Jul 2024 14:30:00 GMT”, “July 9, 2024” */
function dateInSentence(written: string): string | null {
  const [date, ...others] = writtenDates(written.slice(0, 200));
  return date === undefined || others.length > 0 || date.ambiguous ? null : isoDay(date);
}

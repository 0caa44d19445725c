import type { Bounds, Span } from '../model.ts';
import { MS_PER_DAY, msFromCivil } from '../span/civil.ts';
import { readSpan } from '../span/index.ts';

/** The days that EDTF can write with four digits of a year. */
const FIRST = msFromCivil(-9999, 1, 1);
const AFTER_LAST = msFromCivil(10_000, 1, 1);

/** The time that a day takes up (`2024-07-09`), ms since the epoch, UTC; null where that is no day of the calendar. */
export function parseDay(edtf: string): Bounds | null {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(edtf)) return null;
  const result = readSpan(edtf);
  return result.ok ? { start: result.span.start, end: result.span.end } : null;
}

/** The day in which an instant lies, as EDTF; `ms` of the years -9999 to 9999. */
export function formatDay(ms: number): string {
  const [day = ''] = new Date(ms).toISOString().split('T');
  // ISO 8601’s expanded year has six digits, EDTF’s four.
  return day.replace(/^-00/, '-');
}

/**
 * The start of the day by the end of which a date has surely come, ms; null where nobody knows when it has: without a date, or
 * with one that is open to the future.
 */
export function lastDayOf(date: Span | null): number | null {
  if (date === null || date.openEnd || date.unknownEnd) return null;
  if (date.end <= FIRST || date.end > AFTER_LAST) return null;
  return Math.floor((date.end - 1) / MS_PER_DAY) * MS_PER_DAY;
}

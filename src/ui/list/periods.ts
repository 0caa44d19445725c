import { msFromCivil, msFromMonth, MS_PER_DAY, yearOf } from '../../core/span/civil.ts';
import { MAX_YEAR } from '../../core/span/parse-date.ts';
import { floorYear, nextYear } from '../../layout/years.ts';

/** Parts of the calendar that a list may be divided by; a number is that many years. */
export type Unit = 'minute' | 'hour' | 'day' | 'month' | number;

/** A part of the calendar. */
export interface Period {
  edtf: string;
  /** ms since the epoch, UTC; exclusive. */
  end: number;
}

/** Units within a day: their length in ms. */
const LENGTHS = { minute: 60_000, hour: 3_600_000, day: MS_PER_DAY };

/** How much each unit takes of `08-06T14:30:00.000Z`, the end of what `toISOString` gives for any year. */
const PRECISE = { month: 2, day: 5, hour: 8, minute: 11 };
const WITHOUT_YEAR = '08-06T14:30:00.000Z'.length;

/** EDTF has months, days and times only in years of four digits, and decades only from 100X on. */
const LAST_SHORT_YEAR = 9999;
const FIRST_DECADE = 1000;

/** The period that an instant lies in (`ms` since the epoch, UTC); where years have no months in EDTF, the year itself. */
export function periodAt(ms: number, unit: Unit): Period {
  // So far away that ms are rounded, the start of a year may lie in the year before: an hour later it does not.
  const year = yearOf(Number.isSafeInteger(ms) ? ms : ms + LENGTHS.hour);
  if (typeof unit === 'number') return yearsAt(year, unit);
  if (Math.abs(year) > LAST_SHORT_YEAR) return yearsAt(year, 1);
  const rest = new Date(ms).toISOString().slice(-WITHOUT_YEAR);
  const edtf = `${edtfYear(year)}-${rest.slice(0, PRECISE[unit])}`;
  if (unit === 'month') return { edtf, end: msFromMonth(year, Number(rest.slice(0, 2)) + 1) };
  const end = (Math.floor(ms / LENGTHS[unit]) + 1) * LENGTHS[unit];
  return { edtf: unit === 'hour' ? `${edtf}:00/${edtf}:59` : edtf, end };
}

function yearsAt(year: number, step: number): Period {
  const first = floorYear(year, step);
  const next = nextYear(first, step);
  const edtf = edtfYears(Math.max(first, -MAX_YEAR), Math.min(next - 1, MAX_YEAR));
  return { edtf, end: msFromCivil(next, 1, 1) };
}

function edtfYears(first: number, last: number): string {
  if (first === last) return edtfYear(first);
  const isDecade = last - first === 9 && first >= FIRST_DECADE && last <= LAST_SHORT_YEAR;
  return isDecade ? `${first / 10}X` : `${edtfYear(first)}/${edtfYear(last)}`;
}

function edtfYear(year: number): string {
  if (Math.abs(year) > LAST_SHORT_YEAR) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

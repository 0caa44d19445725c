import { UTCDate } from '@date-fns/utc';
import { addDays, endOfISOWeek, getDaysInMonth, getISODay, startOfISOWeek } from 'date-fns';

/** The parts of an EDTF string: a year, a month, a day. Years before 0 and after 9999 have no place in news. */
export function yearOf(day: UTCDate): string {
  return edtfYear(day.getFullYear());
}

export function monthOf(day: UTCDate): string {
  return edtfMonth(day.getFullYear(), day.getMonth() + 1);
}

export function dayOf(day: UTCDate): string {
  return `${monthOf(day)}-${twoDigits(day.getDate())}`;
}

export function edtfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** `part` from 1 to 12 is a month; 21 to 24 a season, 33 to 36 a quarter, 40 and 41 a half of the year. */
export function edtfMonth(year: number, part: number): string {
  return `${edtfYear(year)}-${twoDigits(part)}`;
}

/** `month` from 1. Null where there is no such month or day. */
export function calendarDay(year: number, month: number, day: number): UTCDate | null {
  if (month < 1 || month > 12) return null;
  const first = new UTCDate(year, month - 1, 1);
  return day >= 1 && day <= getDaysInMonth(first) ? addDays(first, day - 1) : null;
}

/** The day that a plain EDTF date names; null for a month, a year, an interval. */
export function dayFrom(edtf: string): UTCDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? [];
  return year === undefined ? null : calendarDay(Number(year), Number(month), Number(day));
}

/** The ISO week that a day lies in, Monday to Sunday, as an interval of days. */
export function weekOf(day: UTCDate): string {
  return `${dayOf(startOfISOWeek(day))}/${dayOf(endOfISOWeek(day))}`;
}

/** The nearest such weekday (ISO: Monday is 1) at or after a day. */
export function weekdayFrom(day: UTCDate, weekday: number): UTCDate {
  return addDays(day, (weekday - getISODay(day) + 7) % 7);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

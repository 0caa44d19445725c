import { UTCDate } from '@date-fns/utc';
import { addDays, getDaysInMonth } from 'date-fns';

/** As EDTF. Years before 0 and after 9999 have no place in news. */
export function dayOf(day: UTCDate): string {
  const year = day.getFullYear();
  const sign = year < 0 ? '-' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** `month` from 1. Null where there is no such month or day. */
export function calendarDay(year: number, month: number, day: number): UTCDate | null {
  if (month < 1 || month > 12) return null;
  const first = new UTCDate(year, month - 1, 1);
  return day >= 1 && day <= getDaysInMonth(first) ? addDays(first, day - 1) : null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

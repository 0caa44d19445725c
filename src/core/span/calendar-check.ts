import { daysInMonth } from './civil.ts';
import { extremes } from './extremes.ts';
import type { CalendarDate } from './node.ts';
import { MONTH_NAMES } from './month-names.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Why the calendar has no such date, or null where it has; `offsetOf` says where a component stands. */
export function checkCalendar(
  date: CalendarDate,
  offsetOf: (component: 'month' | 'day') => number,
): Refusal | null {
  if (extremes(date) !== null) return null;
  const { year, month, day } = date;
  if (extremes({ ...date, day: null }) === null) {
    return refuse(
      `there is no month ${month}`,
      'months are 01 to 12; 21 to 24 are seasons, 25 to 41 seasons by hemisphere, quarters and halves',
      offsetOf('month'),
    );
  }
  if (day === '00' || Number(day) > 31) {
    return refuse(
      `there is no day ${day}`,
      `days are 01 to 31; leave the day out where it is not known: ${year}-${month}`,
      offsetOf('day'),
    );
  }
  if ([year, month, day].some((part) => part?.includes('X'))) {
    return refuse(
      `no date of the calendar fits ${year}-${month}-${day}`,
      'each X stands for one digit',
      offsetOf('day'),
    );
  }
  const days = daysInMonth(Number(year), Number(month));
  return refuse(
    `${MONTH_NAMES[Number(month) - 1]} ${year} has ${days} days, not ${Number(day)}`,
    `the last day is ${year}-${month}-${days}`,
    offsetOf('day'),
  );
}

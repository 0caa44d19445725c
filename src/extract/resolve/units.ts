import type { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, addWeeks, addYears } from 'date-fns';
import { dayOf, monthOf, yearOf } from './calendar.ts';

interface Unit {
  /** Months end where they end: a month after 31 January is 29 February. */
  add: (day: UTCDate, count: number) => UTCDate;
  /** The EDTF of what is counted in it: nobody means a day by “three years ago”. */
  told: (day: UTCDate) => string;
}

/** Units that are counted, by their names. */
const UNITS: Readonly<Record<string, Unit>> = {
  day: { add: addDays, told: dayOf },
  week: { add: addWeeks, told: dayOf },
  month: { add: addMonths, told: monthOf },
  year: { add: addYears, told: yearOf },
  decade: { add: (day, count) => addYears(day, 10 * count), told: yearOf },
};

/** The source of a pattern, to be put into a named group. */
export const UNIT = Object.keys(UNITS).join('|');

/** The unit of that name; only for what `UNIT` has matched. */
export function unitOf(name: string | undefined): Unit {
  const unit = UNITS[name ?? ''];
  if (unit === undefined) throw new Error(`no such unit: ${name}`);
  return unit;
}

/** “2 weeks”. */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

import type { UTCDate } from '@date-fns/utc';
import { addMonths, addWeeks, addYears, getQuarter } from 'date-fns';
import { edtfMonth, monthOf, weekOf, yearOf } from '../calendar.ts';
import { type Rule, whole } from '../rule.ts';

const WHICH = { last: -1, this: 0, the: 0, current: 0, 'the current': 0, next: 1 };

/** The period of each kind that a day lies in, and the day one such period later or earlier. */
const PERIODS: Readonly<
  Record<
    string,
    { of: (day: UTCDate) => string; move: (day: UTCDate, count: number) => UTCDate; named?: string }
  >
> = {
  week: { of: weekOf, move: addWeeks, named: 'Monday to Sunday' },
  month: { of: monthOf, move: addMonths },
  quarter: {
    of: (day) => edtfMonth(day.getFullYear(), 32 + getQuarter(day)),
    move: (day, count) => addMonths(day, 3 * count),
  },
  year: { of: yearOf, move: addYears },
  decade: {
    of: (day) => `${yearOf(day).slice(0, -1)}X`,
    move: (day, count) => addYears(day, 10 * count),
  },
  century: {
    of: (day) => `${yearOf(day).slice(0, -2)}XX`,
    move: (day, count) => addYears(day, 100 * count),
  },
};

export const periods: readonly Rule[] = [
  {
    pattern: whole(`(?<which>${Object.keys(WHICH).join('|')}) (?<unit>${Object.keys(PERIODS).join('|')})`),
    read({ which = '', unit = '' }, { today }) {
      const offset = WHICH[which as keyof typeof WHICH];
      const { of, move, named } = PERIODS[unit]!;
      const relation = offset < 0 ? 'before' : offset > 0 ? 'after' : 'of';
      return {
        edtf: of(move(today, offset)),
        how: `the ${unit} ${relation} publication${named === undefined ? '' : `, ${named}`}`,
      };
    },
  },
  {
    // The year before last.
    pattern: whole('the (?<unit>week|month|quarter|year) (?<side>before last|after next)'),
    read({ unit = '', side }, { today }) {
      const { of, move } = PERIODS[unit]!;
      const offset = side === 'before last' ? -2 : 2;
      return {
        edtf: of(move(today, offset)),
        how: `two ${unit}s ${offset < 0 ? 'before' : 'after'} publication`,
      };
    },
  },
];

import type { UTCDate } from '@date-fns/utc';
import {
  addDays,
  endOfISOWeek,
  endOfMonth,
  endOfYear,
  startOfISOWeek,
  startOfMonth,
  startOfYear,
} from 'date-fns';
import { dayOf, monthOf } from '../calendar.ts';
import { oneOf } from '../edtf.ts';
import { type Rule, whole } from '../rule.ts';

interface Period {
  start: (day: UTCDate) => UTCDate;
  end: (day: UTCDate) => UTCDate;
  /** A year is told by its months, the current one being before and after publication. */
  unit: (day: UTCDate) => string;
  step: number;
}

const PERIODS: Readonly<Record<string, Period>> = {
  week: { start: startOfISOWeek, end: endOfISOWeek, unit: dayOf, step: 1 },
  month: { start: startOfMonth, end: endOfMonth, unit: dayOf, step: 1 },
  year: { start: startOfYear, end: endOfYear, unit: monthOf, step: 0 },
};

/** By the step to the next unit. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  earlier: ['up to that of', 'before'],
  later: ['from that of', 'after'],
};

/** Earlier this week: one of the days from its Monday to the day before publication. */
export const within: readonly Rule[] = [
  {
    pattern: whole('(?<side>earlier|later) (?:this|in the|in this|on in the) (?<unit>week|month|year)'),
    read({ side, unit: name = '' }, { today }) {
      const { start, end, unit, step } = PERIODS[name]!;
      const edtf =
        side === 'earlier'
          ? oneOf(unit(start(today)), unit(addDays(today, -step)))
          : oneOf(unit(addDays(today, step)), unit(end(today)));
      const how = `a ${name === 'year' ? 'month' : 'day'} of the same ${name}, ${SIDES[side!]![step]} publication`;
      return { edtf, how };
    },
  },
];

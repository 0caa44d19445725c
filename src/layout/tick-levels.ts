import { utcDay, utcMonth } from 'd3';
import { calendar, DAY, fixed, HOUR, MINUTE, SECOND, years, type Division } from './division.ts';
import type { TickFormat } from './tick-format.ts';

/** Periods as the axis writes them. */
export interface TickDivision extends Division {
  /** Length of the shortest period, leaving out the odd first one of AD, ms. */
  shortest: number;
  format: TickFormat;
  /** Length of a period in years, for divisions into years. */
  step: number;
}

/** Periods to write above, and their parts to write beneath. */
export interface Level {
  minor: TickDivision;
  major: TickDivision | null;
}

const YEAR = 365 * DAY;

const perMinute = ofLength(MINUTE, 'dayMinute');
const perDay = ofLength(DAY, 'day');
const perMonth: TickDivision = {
  ...calendar(utcMonth),
  shortest: 28 * DAY,
  format: 'monthYear',
  step: 0,
};
const perYear = ofYears(1, 'year');

/** From fine to coarse. `last` leaves out the day whose next, on the first of another month, would come too soon. */
export const LEVELS: readonly Level[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((n) => ({ minor: ofLength(n, 'fraction'), major: perMinute })),
  ...[1, 5, 15, 30].map((n) => ({ minor: ofLength(n * SECOND, 'second'), major: perDay })),
  ...[1, 5, 15, 30].map((n) => ({ minor: ofLength(n * MINUTE, 'minute'), major: perDay })),
  ...[1, 3, 6, 12].map((n) => ({ minor: ofLength(n * HOUR, 'hour'), major: perDay })),
  ...[
    { n: 1, last: 31, shortest: 1 },
    { n: 2, last: 27, shortest: 2 },
    { n: 5, last: 26, shortest: 3 },
    { n: 10, last: 21, shortest: 8 },
  ].map(({ n, last, shortest }) => ({
    minor: {
      ...calendar(utcDay.filter(everyNth(n, last))),
      shortest: shortest * DAY,
      format: 'dayOfMonth' as const,
      step: 0,
    },
    major: perMonth,
  })),
  ...[
    { n: 1, shortest: 28 },
    { n: 3, shortest: 90 },
    { n: 6, shortest: 181 },
  ].map(({ n, shortest }) => ({
    minor: {
      ...calendar(utcMonth.every(n)!),
      shortest: shortest * DAY,
      format: 'month' as const,
      step: 0,
    },
    major: perYear,
  })),
  ...[
    { n: 1, of: 10 },
    { n: 2, of: 10 },
    { n: 5, of: 100 },
    { n: 10, of: 100 },
    { n: 20, of: 100 },
    { n: 50, of: 1000 },
    { n: 100, of: 1000 },
    { n: 200, of: 1000 },
  ].map(({ n, of }) => ({ minor: ofYears(n, 'year'), major: ofYears(of, 'years') })),
  ...[500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000].map((n) => ({
    minor: ofYears(n, 'year'),
    major: null,
  })),
];

function ofLength(length: number, format: TickFormat): TickDivision {
  return { ...fixed(length), shortest: length, format, step: 0 };
}

function ofYears(step: number, format: TickFormat): TickDivision {
  return { ...years(step), shortest: step * YEAR, format, step };
}

function everyNth(n: number, last: number): (date: Date) => boolean {
  return (date) => date.getUTCDate() <= last && (date.getUTCDate() - 1) % n === 0;
}

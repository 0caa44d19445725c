import { utcDay, utcMonth, type TimeInterval } from 'd3';
import type { TickFormat } from './tick-format.ts';
import { floorYear, msToYear, nextYear, yearToMs } from './years.ts';

/** A way to divide time into periods. All in ms since the epoch, UTC. */
export interface Division {
  /** Start of the period that `ms` is in. */
  floor: (ms: number) => number;
  /** Start of the period after the one that starts at `ms`. */
  next: (ms: number) => number;
  /** Length of the shortest period, leaving out the odd first one of AD. */
  shortest: number;
  format: TickFormat;
  /** Length of a period in years, for divisions into years. */
  step: number;
}

/** Periods to write above, and their parts to write beneath. */
export interface Level {
  minor: Division;
  major: Division | null;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

const perMinute = fixed(MINUTE, 'dayMinute');
const perDay = fixed(DAY, 'day');
const perMonth = calendar(utcMonth, 28 * DAY, 'monthYear');
const perYear = years(1, 'year');

/** From fine to coarse. `last` leaves out the day whose next, on the first of another month, would come too soon. */
export const LEVELS: readonly Level[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((n) => ({ minor: fixed(n, 'fraction'), major: perMinute })),
  ...[1, 5, 15, 30].map((n) => ({ minor: fixed(n * SECOND, 'second'), major: perDay })),
  ...[1, 5, 15, 30].map((n) => ({ minor: fixed(n * MINUTE, 'minute'), major: perDay })),
  ...[1, 3, 6, 12].map((n) => ({ minor: fixed(n * HOUR, 'minute'), major: perDay })),
  ...[
    { n: 1, last: 31, shortest: 1 },
    { n: 2, last: 27, shortest: 2 },
    { n: 5, last: 26, shortest: 3 },
    { n: 10, last: 21, shortest: 8 },
  ].map(({ n, last, shortest }) => ({
    minor: calendar(utcDay.filter(everyNth(n, last)), shortest * DAY, 'dayOfMonth'),
    major: perMonth,
  })),
  ...[
    { n: 1, shortest: 28 },
    { n: 3, shortest: 90 },
    { n: 6, shortest: 181 },
  ].map(({ n, shortest }) => ({
    minor: calendar(utcMonth.every(n)!, shortest * DAY, 'month'),
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
  ].map(({ n, of }) => ({ minor: years(n, 'year'), major: years(of, 'years') })),
  ...[500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000].map((n) => ({
    minor: years(n, 'year'),
    major: null,
  })),
];

/** In UTC, days and their parts are all of one length, counted from the epoch. */
function fixed(length: number, format: TickFormat): Division {
  return {
    floor: (ms) => Math.floor(ms / length) * length,
    next: (ms) => ms + length,
    shortest: length,
    format,
    step: 0,
  };
}

function calendar(interval: TimeInterval, shortest: number, format: TickFormat): Division {
  return {
    floor: (ms) => interval.floor(new Date(ms)).getTime(),
    next: (ms) => interval.offset(new Date(ms), 1).getTime(),
    shortest,
    format,
    step: 0,
  };
}

function years(step: number, format: TickFormat): Division {
  return {
    floor: (ms) => yearToMs(floorYear(msToYear(ms), step)),
    next: (ms) => yearToMs(nextYear(msToYear(ms), step)),
    shortest: step * YEAR,
    format,
    step,
  };
}

function everyNth(n: number, last: number): (date: Date) => boolean {
  return (date) => date.getUTCDate() <= last && (date.getUTCDate() - 1) % n === 0;
}

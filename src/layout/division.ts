import type { TimeInterval } from 'd3';
import { floorYear, msToYear, nextYear, yearToMs } from './years.ts';

/** A way to divide time into periods. All in ms since the epoch, UTC; beyond the years of a JS date, NaN. */
export interface Division {
  /** Start of the period that `ms` is in. */
  floor: (ms: number) => number;
  /** Start of the period after the one that starts at `ms`. */
  next: (ms: number) => number;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** In UTC, days and their parts are all of one length (ms), counted from the epoch. */
export function fixed(length: number): Division {
  return {
    floor: (ms) => Math.floor(ms / length) * length,
    next: (ms) => ms + length,
  };
}

export function calendar(interval: TimeInterval): Division {
  return {
    floor: (ms) => interval.floor(new Date(ms)).getTime(),
    next: (ms) => interval.offset(new Date(ms), 1).getTime(),
  };
}

/** Periods of `step` years, as people count them: see `floorYear`. */
export function years(step: number): Division {
  return {
    floor: (ms) => yearToMs(floorYear(msToYear(ms), step)),
    next: (ms) => yearToMs(nextYear(msToYear(ms), step)),
  };
}

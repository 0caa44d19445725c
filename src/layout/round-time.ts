import { utcMonth } from 'd3';
import type { Bounds } from '../core/model.ts';
import { calendar, DAY, fixed, HOUR, MINUTE, SECOND, years, type Division } from './division.ts';

/**
 * From coarse to fine. Even ms come last, and all else is even too: sums of such times are exact up to 2^54, which is more
 * than the years of a JS date are apart.
 */
const PERIODS: readonly Division[] = [
  ...[1000, 100, 10, 1].map(years),
  calendar(utcMonth),
  ...[DAY, HOUR, MINUTE, SECOND, 2].map(fixed),
];

/** The time within the bounds, both inclusive, at which the longest period begins, the first such; null where there is none. */
export function firstRound({ start, end }: Bounds): number | null {
  for (const { floor, next } of PERIODS) {
    const before = floor(start);
    const ms = before === start ? start : next(before);
    if (ms <= end) return ms;
  }
  return null;
}

/** As `firstRound`, but the last such. */
export function lastRound({ start, end }: Bounds): number | null {
  for (const { floor } of PERIODS) {
    const ms = floor(end);
    if (ms >= start) return ms;
  }
  return null;
}

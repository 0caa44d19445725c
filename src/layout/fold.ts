import type { Bounds } from '../core/model.ts';

/** A stretch of time that the axis leaves out. */
export interface Break extends Bounds {
  /** Where it stands on the axis, axis ms. */
  at: number;
  /** What it takes of the axis, axis ms. */
  length: number;
}

/**
 * How time lies on the axis: as it is, but for breaks. The axis counts in ms too (“axis ms”), equal to time before the first
 * break and behind it by what was left out after it.
 */
export interface Fold {
  /** In order, apart from one another. */
  readonly breaks: readonly Break[];
}

/** Nothing is left out: axis ms are ms. */
export const UNFOLDED: Fold = { breaks: [] };

/** The place of `ms` on the axis, axis ms: never before that of an earlier time. O(log breaks). */
export function toAxis({ breaks }: Fold, ms: number): number {
  const last = lastFrom(breaks, 'start', ms);
  if (!last) return ms;
  const { start, end, at, length } = last;
  // One subtraction of a whole number keeps whole ms exact.
  if (ms >= end) return ms - (end - at - length);
  return Math.min(at + (ms - start) * (length / (end - start)), at + length);
}

/** The time at `axisMs`. Outside breaks the exact inverse of `toAxis` for whole ms; never before that of an earlier place. */
export function toTime({ breaks }: Fold, axisMs: number): number {
  const last = lastFrom(breaks, 'at', axisMs);
  if (!last) return axisMs;
  const { start, end, at, length } = last;
  if (axisMs >= at + length) return axisMs + (end - at - length);
  return Math.min(start + (axisMs - at) * ((end - start) / length), end);
}

/** The place of a stretch of time on the axis, axis ms. */
export function foldBounds(fold: Fold, { start, end }: Bounds): Bounds {
  return { start: toAxis(fold, start), end: toAxis(fold, end) };
}

/** The last break that begins at `value` or before. */
function lastFrom(breaks: readonly Break[], side: 'start' | 'at', value: number): Break | undefined {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (breaks[middle]![side] <= value) low = middle + 1;
    else high = middle;
  }
  return breaks[low - 1];
}

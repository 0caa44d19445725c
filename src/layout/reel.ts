import type { Bounds, Precision } from '../core/model.ts';
import { limitsFor, pxPerMs, toPx, type Padding, type ScaleLimits, type TimeScale } from './scale.ts';

/** A reel is all of time at one scale, with room at either end; what is in view of it is moved by scrolling. */
export type ReelLimits = ScaleLimits & { room: Padding };

/** px: browsers lay elements out that are up to some 33 million long. */
const LONGEST = 10_000_000;

/**
 * Limits for windows onto a reel of data within `bounds`, all of which is in view in `fitted`: windows leave neither the data
 * nor the room that `fitted` has beside it, and get so short that the reel is no longer than a page can be.
 */
export function reelLimits(bounds: Bounds, fitted: TimeScale, finest: Precision): ReelLimits {
  const maxSpan = fitted.end - fitted.start;
  const { minSpan } = limitsFor(bounds, fitted, finest);
  const shortest = ((bounds.end - bounds.start) * fitted.width) / LONGEST;
  return {
    extent: bounds,
    room: { left: toPx(fitted, bounds.start), right: fitted.width - toPx(fitted, bounds.end) },
    minSpan: Math.min(Math.max(minSpan, shortest), maxSpan),
    maxSpan,
  };
}

/** Length of the reel at the scale of a window, px; never less than the window's. */
export function reelLength(scale: TimeScale, { extent, room }: ReelLimits): number {
  const length = room.left + (extent.end - extent.start) * pxPerMs(scale) + room.right;
  return Math.max(length, scale.width);
}

/** How far from the start of the reel a window begins, px. */
export function reelOffset(scale: TimeScale, { extent, room }: ReelLimits): number {
  return room.left - toPx(scale, extent.start);
}

/** The window of the same scale that begins `offset` px from the start of the reel. */
export function reelWindow(offset: number, scale: TimeScale, { extent, room }: ReelLimits): Bounds {
  const start = extent.start + (offset - room.left) / pxPerMs(scale);
  return { start, end: start + (scale.end - scale.start) };
}

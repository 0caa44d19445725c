import type { Bounds } from '../core/model.ts';
import { toTime, type Fold } from './fold.ts';
import type { TimeScale } from './scale.ts';

/** A part of time between two breaks; infinite before the first and after the last. ms. */
export interface Stretch extends Bounds {
  /** What of it is in the window. */
  inView: Bounds;
}

/** The parts of time between breaks of which something is in the window. */
export function stretchesIn(fold: Fold, scale: TimeScale): Stretch[] {
  const window = { start: toTime(fold, scale.start), end: toTime(fold, scale.end) };
  const starts = [-Infinity, ...fold.breaks.map(({ end }) => end)];
  const ends = [...fold.breaks.map(({ start }) => start), Infinity];
  return starts
    .map((start, i) => ({ start, end: ends[i]! }))
    .map((stretch) => ({ ...stretch, inView: common(stretch, window) }))
    .filter(({ inView }) => inView.start < inView.end);
}

function common(a: Bounds, b: Bounds): Bounds {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

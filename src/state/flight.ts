import { interpolateZoom } from 'd3';
import type { Bounds } from '../core/model.ts';

/** A way from one window to another. */
export interface Flight {
  /** ms; 0 where there is no way to be seen. */
  duration: number;
  /** The window at a share of the way, 0 to 1. */
  at: (share: number) => Bounds;
}

/**
 * The flight of van Wijk and Nuij, “Smooth and efficient zooming and panning” (2003). Windows further apart than its
 * arithmetic reaches, a hundred million times their own length, have no way between them.
 */
export function flightBetween(from: Bounds, to: Bounds): Flight {
  // It loses its footing where it widens, never where it narrows: a way out is the way in, backwards.
  const isWidening = lengthOf(to) > lengthOf(from);
  const [wide, narrow] = isWidening ? [to, from] : [from, to];
  const unit = lengthOf(narrow);
  const origin = middleOf(narrow);
  const path = interpolateZoom([(middleOf(wide) - origin) / unit, 0, lengthOf(wide) / unit], [0, 0, 1]);

  const at = (share: number) => {
    const [middle, , length] = path(isWidening ? 1 - share : share);
    return { start: origin + (middle - length / 2) * unit, end: origin + (middle + length / 2) * unit };
  };
  return { duration: Number.isFinite(at(0.5).start) ? path.duration : 0, at };
}

function lengthOf({ start, end }: Bounds): number {
  return end - start;
}

function middleOf({ start, end }: Bounds): number {
  return (start + end) / 2;
}

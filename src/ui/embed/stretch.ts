const DAY = 86_400_000;

/** px: the most that stands for a gap, and what each doubling of it takes. */
const MOST = 56;
const PER_DOUBLING = 6;

/** How much room stands for the time between two events (ms) where time runs down, px: its logarithm, so that years do not push all else away. */
export function stretch(ms: number): number {
  return Math.round(Math.min(Math.log2(1 + Math.max(ms, 0) / DAY) * PER_DOUBLING, MOST));
}

/** A part of a list: from `from` up to `to`, exclusive. */
export interface Part {
  from: number;
  to: number;
}

/** An event that is open is at most so far down in a list: a frame of a given height shows no more than its first few. */
const NEAR = 3;

/**
 * The part of a list of `length` that is shown first: `size` from `first` on, or the last ones; where something is `open`
 * (-1 for nothing), from the one before it on, if it is not near the top anyway.
 */
export function openingPart(length: number, size: number, first: number, open: number): Part {
  const latest = Math.max(0, length - size);
  const wanted = Math.max(0, Math.min(first, latest));
  const isNear = open < 0 || (open >= wanted && open < wanted + NEAR);
  const from = isNear ? wanted : Math.max(0, open - 1);
  return { from, to: Math.min(from + size, length) };
}

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

/**
 * The part of a list of `length` that is shown first: `size` from `first` on, or the last ones; with what is `open` in it
 * wherever that is.
 */
export function openingPart(length: number, size: number, first: number, open: number): Part {
  const isIn = (from: number) => open < 0 || (open >= from && open < from + size);
  const wanted = isIn(first) ? first : open - Math.floor(size / 2);
  const from = Math.max(0, Math.min(wanted, length - size));
  return { from, to: Math.min(from + size, length) };
}

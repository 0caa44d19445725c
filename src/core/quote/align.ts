/** The diagonals (offset in the text minus offset in the pattern) that an alignment may run on, both included. */
export interface Band {
  low: number;
  high: number;
}

/** The piece of the text that the pattern was aligned with, and the number of insertions, deletions and substitutions. */
export interface Alignment {
  start: number;
  end: number;
  distance: number;
}

/**
 * The best alignment of the whole pattern with any piece of the text (Sellers 1980), kept to a band of diagonals
 * (Ukkonen 1985) that meets the text: `pattern.length` times the width of the band in time, the width in memory. Of
 * equally good ones that which begins first, and of those the longest.
 */
export function alignInBand(pattern: string, text: string, { low, high }: Band): Alignment {
  const width = high - low + 1;
  // A cost is a distance and, below the unit, the offset at which the alignment began: the lesser cost is the lesser
  // distance, or else the earlier start. Cells are by diagonal, from 1, between walls that no alignment passes;
  // nor does one pass the ends of the text.
  const unit = text.length + 1;
  const costs = new Float64Array(width + 2).fill(Infinity);
  for (let k = 1; k <= width; k++) {
    const j = low + k - 1;
    if (j >= 0) costs[k] = j;
  }

  for (let i = 1; i <= pattern.length; i++) {
    const wanted = pattern.charCodeAt(i - 1);
    for (let k = 1; k <= width; k++) {
      const j = i + low + k - 1;
      const replaced = costs[k]! + (text.charCodeAt(j - 1) === wanted ? 0 : unit);
      const cost = Math.min(replaced, costs[k + 1]! + unit, costs[k - 1]! + unit);
      costs[k] = j > text.length ? Infinity : cost;
    }
  }

  let best = 1;
  for (let k = 2; k <= width; k++) if (costs[k]! <= costs[best]!) best = k;
  const distance = Math.floor(costs[best]! / unit);
  return { start: costs[best]! - distance * unit, end: pattern.length + low + best - 1, distance };
}

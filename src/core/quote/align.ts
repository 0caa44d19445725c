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
 * (Ukkonen 1985): `pattern.length` times the width of the band in time, the width in memory. Of equal ones the first,
 * and at its ends rather a changed character than a missing one.
 */
export function alignInBand(pattern: string, text: string, { low, high }: Band): Alignment {
  const width = high - low + 1;
  const impossible = pattern.length + 1;
  // Indexed by diagonal; the last one is a wall.
  const distances = new Int32Array(width + 1).fill(impossible);
  const starts = new Int32Array(width + 1);
  for (let j = Math.max(0, low); j <= Math.min(text.length, high); j++) {
    distances[j - low] = 0;
    starts[j - low] = j;
  }

  for (let i = 1; i <= pattern.length; i++) {
    const unit = pattern.charCodeAt(i - 1);
    for (let k = 0; k < width; k++) {
      const j = i + low + k;
      if (j < 0 || j > text.length) {
        distances[k] = impossible;
        continue;
      }
      let distance = j === 0 ? impossible : distances[k]! + (text.charCodeAt(j - 1) === unit ? 0 : 1);
      let start = starts[k]!;
      if (distances[k + 1]! + 1 < distance) {
        distance = distances[k + 1]! + 1;
        start = starts[k + 1]!;
      }
      if (k > 0 && distances[k - 1]! + 1 < distance) {
        distance = distances[k - 1]! + 1;
        start = starts[k - 1]!;
      }
      distances[k] = distance;
      starts[k] = start;
    }
  }

  let best = 0;
  for (let k = 1; k < width; k++) {
    const longer = distances[k] === distances[best] && starts[k] === starts[best];
    if (distances[k]! < distances[best]! || longer) best = k;
  }
  return { start: starts[best]!, end: pattern.length + low + best, distance: distances[best]! };
}

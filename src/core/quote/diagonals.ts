/** Length of the runs of UTF-16 units that are compared. */
const GRAM = 4;

/** Grams are told apart by a hash of 16 bits; a clash costs a useless window and no more. */
const HASHES = 0x10000;

/** Places in the text that the rarest grams of the pattern may stand at, in all. */
const MOST_HITS = 4096;

/** Diagonals counted together; a missing word moves the rest of an excerpt by a few. */
const BUCKET = 32;

/**
 * The diagonals (offset in the text minus offset in the pattern) on which most of the pattern's rare grams stand, at
 * most `count`, the likeliest first. Two passes over the text.
 */
export function likelyDiagonals(pattern: string, text: string, count: number): number[] {
  const frequency = new Uint32Array(HASHES);
  forEachGram(text, (hash) => frequency[hash]!++);
  const rare = rarestGrams(pattern, frequency);

  const votes = new Map<number, number>();
  forEachGram(text, (hash, at) => {
    const inPattern = rare.get(hash);
    if (inPattern === undefined) return;
    const bucket = Math.floor((at - inPattern) / BUCKET);
    // A vote for the bucket and for the one before: the limit between two buckets splits no cluster of votes.
    for (const b of [bucket - 1, bucket]) votes.set(b, (votes.get(b) ?? 0) + 1);
  });
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([bucket]) => (bucket + 1) * BUCKET);
}

/** Hash to offset in the pattern, of its rarest grams. */
function rarestGrams(pattern: string, frequency: Uint32Array): Map<number, number> {
  const offsets = new Map<number, number>();
  forEachGram(pattern, (hash, at) => offsets.set(hash, at));
  const rarestFirst = [...offsets].sort(([a], [b]) => frequency[a]! - frequency[b]!);
  let hits = 0;
  return new Map(rarestFirst.filter(([hash]) => (hits += frequency[hash]!) <= MOST_HITS));
}

function forEachGram(text: string, visit: (hash: number, at: number) => void): void {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    // The multiplier is 16 to the odd: after four units a unit has left the 16 bits.
    hash = (hash * 0x9b0 + text.charCodeAt(i)) % HASHES;
    if (i >= GRAM - 1) visit(hash, i - GRAM + 1);
  }
}

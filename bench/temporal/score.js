/**
 * @typedef {import('./time-ml.js').Timex} Timex
 * @typedef {{ gold: number, found: number, relaxed: number, strict: number, value: number }} Counts
 */

/**
 * Counts what a tagger found of the expressions of one document, by the rules of TempEval-3, task A: an expression is
 * found where one of the tagger's overlaps it, each with one at most; strictly, where the two are the same words; by value,
 * where they have the same value.
 * @param {readonly Timex[]} gold
 * @param {readonly Timex[]} found
 * @returns {Counts}
 */
export function count(gold, found) {
  const pairs = pair(gold, found);
  return {
    gold: gold.length,
    found: found.length,
    relaxed: pairs.length,
    strict: pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length,
    value: pairs.filter(([a, b]) => a.value === b.value).length,
  };
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  const total = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
  for (const one of counts) {
    for (const key of /** @type {(keyof Counts)[]} */ (Object.keys(total))) total[key] += one[key];
  }
  return total;
}

/**
 * F1 in percent.
 * @param {number} hits
 * @param {Counts} counts
 */
export function f1(hits, { gold, found }) {
  return gold + found === 0 ? 0 : (200 * hits) / (gold + found);
}

/**
 * Those that overlap, one to one, the largest overlaps first.
 * @param {readonly Timex[]} gold
 * @param {readonly Timex[]} found
 * @returns {[Timex, Timex][]}
 */
function pair(gold, found) {
  const overlapping = gold
    .flatMap((a) =>
      found.map((b) => ({ a, b, overlap: Math.min(a.end, b.end) - Math.max(a.start, b.start) })),
    )
    .filter(({ overlap }) => overlap > 0)
    .sort((one, other) => other.overlap - one.overlap || one.a.start - other.a.start);
  const taken = new Set();
  return overlapping.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [/** @type {[Timex, Timex]} */ ([a, b])];
  });
}

/**
 * The median of the numbers among the values; null where there are none.
 *
 * @param {readonly (number | null | undefined)[]} values
 * @returns {number | null}
 */
export function median(values) {
  const sorted = values.filter((value) => value !== null && value !== undefined).sort((a, b) => a - b);
  const lower = sorted[(sorted.length - 1) >> 1];
  const upper = sorted[sorted.length >> 1];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/**
 * The value below which a share of the values lies: one of them, not between two. Null where there are none.
 *
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 * @returns {number | null}
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

/**
 * The median of each key of the rows.
 *
 * @template {object} Row
 * @param {readonly Row[]} rows of numbers, all with the keys of the first
 * @returns {Row | undefined} undefined where there are no rows
 */
export function medians(rows) {
  const [first] = rows;
  if (first === undefined) return undefined;
  const keys = /** @type {(keyof Row)[]} */ (Object.keys(first));
  const entries = keys.map((key) => [
    key,
    median(rows.map((row) => /** @type {number | null} */ (row[key]))),
  ]);
  return Object.fromEntries(entries);
}

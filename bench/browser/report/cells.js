/** For what was not measured. */
export const NONE = '–';
export const NOT_FINISHED = '**DNF**';
/** Did not finish with fewer events. */
export const NOT_TRIED = '✗';
export const NOT_POSSIBLE = 'n/a';

/**
 * A number in as many digits as it is worth: from 100 on none after the point.
 *
 * @param {number | null | undefined} value
 * @param {number} digits after the point, below 100
 */
export function figure(value, digits = 0) {
  if (value === null || value === undefined || !Number.isFinite(value)) return NONE;
  return value >= 100 || digits === 0 ? Math.round(value).toLocaleString('en') : value.toFixed(digits);
}

/**
 * How often the reference goes into a value, `(1.25×)`, with a space before it; empty where that cannot be said.
 *
 * @param {number | null | undefined} value
 * @param {number | null | undefined} reference
 */
export function ratio(value, reference) {
  if (value === null || value === undefined || !reference) return '';
  const times = value / reference;
  return Number.isFinite(times) ? ` (${figure(times, times < 10 ? 2 : 1)}×)` : '';
}

/**
 * A table in Markdown: the first column to the left, the others to the right.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

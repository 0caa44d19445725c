import type { LongYear } from './node.ts';

/** How many digits at the end of a year are an estimate: 2 of `1950S2`. */
export function estimatedDigits({ year, significant }: LongYear): number {
  return significant === null ? 0 : Math.max(0, String(Math.abs(year)).length - significant);
}

/** The years that share the significant digits: `1950S2` is 1900 to 1999, `-1950S2` is −1999 to −1900. */
export function yearsMeant(date: LongYear): { first: number; last: number } {
  const size = 10 ** estimatedDigits(date);
  const nearest = Math.floor(Math.abs(date.year) / size) * size;
  const farthest = nearest + size - 1;
  return date.year < 0 ? { first: -farthest, last: -nearest } : { first: nearest, last: farthest };
}

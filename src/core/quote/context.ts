import type { FoldedText } from '../text/fold.ts';
import { endInSource, toWordLimit } from './extent.ts';
import { placesOf } from './places.ts';

export interface Context {
  prefix: string;
  suffix: string;
}

/**
 * The context that tells a range from every other place with the same words. With each other place the range has some
 * text in common before it (`left` units) and after it (`right`); a prefix longer than `left` or a suffix longer than
 * `right` rules that place out. Of all pairs that rule out every place this takes the shortest. Linear in the text,
 * but for sorting the places.
 */
export function shortestContext(text: string, source: FoldedText, start: number, end: number): Context {
  const { folded } = source;
  const [from, to] = trimmed(folded, source.toFolded(start), source.toFolded(end));
  const others = placesOf(folded.slice(from, to), text, source).filter((at) => at !== from);
  if (others.length === 0) return { prefix: '', suffix: '' };

  const { before, after } = shortestPair(commonText(folded, from, to, others), from, folded.length - to);
  const sourceStart = source.toSource(from);
  const sourceEnd = source.toSource(to);
  const prefixStart =
    before === 0 ? sourceStart : toWordLimit(text, sourceStart, source.toSource(from - before));
  const suffixEnd = after === 0 ? sourceEnd : toWordLimit(text, sourceEnd, endInSource(source, to + after));
  return {
    prefix: oneLine(text.slice(prefixStart, sourceStart)),
    suffix: oneLine(text.slice(sourceEnd, suffixEnd)),
  };
}

/** The range without the white space at its ends; folded text has no white space but single spaces. */
function trimmed(folded: string, from: number, to: number): [from: number, to: number] {
  const start = folded[from] === ' ' ? from + 1 : from;
  return [start, Math.max(start, folded[to - 1] === ' ' ? to - 1 : to)];
}

interface Common {
  left: number;
  right: number;
}

/** How much text each other place shares with the range `from` to `to`, before it and after it. */
function commonText(folded: string, from: number, to: number, others: number[]): Common[] {
  const units = Uint16Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i));
  const right = commonPrefixes(units, to);
  const left = commonPrefixes(units.toReversed(), units.length - from);
  return others.map((at) => ({ left: left(units.length - at), right: right(at + to - from) }));
}

/** Tells how much of `units.subarray(from)` stands at any other place of `units` (the Z algorithm, Gusfield 1997). */
function commonPrefixes(units: Uint16Array, from: number): (at: number) => number {
  const length = units.length - from;
  const joined = new Uint16Array(length + units.length);
  joined.set(units.subarray(from));
  joined.set(units, length);
  const common = new Int32Array(joined.length);
  // [start, end) is the match found so far that reaches furthest right.
  let start = 0;
  let end = 0;
  for (let i = 1; i < joined.length; i++) {
    let size = i < end ? Math.min(end - i, common[i - start]!) : 0;
    while (i + size < joined.length && joined[size] === joined[i + size]) size++;
    if (i + size > end) [start, end] = [i, i + size];
    common[i] = size;
  }
  return (at) => (at === units.length ? 0 : Math.min(common[length + at]!, length));
}

/**
 * The lengths of prefix and suffix, least in sum, that rule out every other place. `roomBefore` and `roomAfter` are
 * what the text has; one of the pairs always fits, for no place has as much text on both sides as the range itself.
 */
function shortestPair(
  others: Common[],
  roomBefore: number,
  roomAfter: number,
): { before: number; after: number } {
  const byLeft = others.toSorted((a, b) => b.left - a.left);
  let best = { before: Infinity, after: Infinity };
  let after = 0;
  // The places passed so far are ruled out by the suffix, the others by the prefix.
  for (const place of [...byLeft, { left: -1, right: 0 }]) {
    const before = place.left + 1;
    if (before <= roomBefore && after <= roomAfter && before + after < best.before + best.after)
      best = { before, after };
    after = Math.max(after, place.right + 1);
  }
  return best;
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ');
}

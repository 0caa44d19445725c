import type { FoldedText } from '../text/fold.ts';
import { commonPrefixes } from './common-prefixes.ts';
import { endInSource, toWordLimit } from './extent.ts';
import { placesOf } from './places.ts';
import { shortestPair, type Common } from './shortest-pair.ts';

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
  const { before, after } = shortestPair(commonText(folded, from, to, others), from, folded.length - to);
  const sourceStart = source.toSource(from);
  const sourceEnd = source.toSource(to);
  const prefixStart = toWordLimit(text, sourceStart, source.toSource(from - before));
  const suffixEnd = toWordLimit(text, sourceEnd, endInSource(source, to + after));
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

/** How much text each other place shares with the range `from` to `to`, before it and after it. */
function commonText(folded: string, from: number, to: number, others: number[]): Common[] {
  const units = Uint16Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i));
  const right = commonPrefixes(units, to);
  const left = commonPrefixes(units.toReversed(), units.length - from);
  return others.map((at) => ({ left: left(units.length - at), right: right(at + to - from) }));
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ');
}

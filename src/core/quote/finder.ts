import { foldText } from '../text/fold.ts';
import { type Context, shortestContext } from './context.ts';
import { nearestTo } from './nearest.ts';
import { occurrences } from './occurrences.ts';
import { placesOf } from './places.ts';
import type { QuoteResult, QuoteSelector } from './selector.ts';

export interface QuoteFinder {
  find(selector: QuoteSelector): QuoteResult;
  contextOf(start: number, end: number): Context;
}

/**
 * Finds excerpts in one text, which is folded once. Two texts are the same where `foldText` makes them so: only
 * white space, the style of quotation marks and canonically equivalent characters may differ. White space at the ends
 * of `exact` is no part of a match, and a match never cuts a character (`isClusterBoundary`). So for every match
 * the folded `text.slice(start, end)` is the folded `exact`.
 */
export function createQuoteFinder(text: string): QuoteFinder {
  const source = foldText(text);

  return {
    find({ exact, prefix = '', suffix = '' }) {
      const words = foldText(exact).folded.trim();
      if (words === '') return { kind: 'empty' };
      const places = placesOf(words, text, source);
      if (places.length === 0) return { kind: 'missing', nearest: nearestTo(words, text, source) };

      const toRange = (at: number) => ({
        start: source.toSource(at),
        end: source.toSource(at + words.length),
      });
      const matches = inContext(places, words.length, source.folded, prefix, suffix).map(toRange);
      const [first, ...others] = matches;
      if (first === undefined) return { kind: 'missing', nearest: { ...toRange(places[0]!), similarity: 1 } };
      return others.length > 0 ? { kind: 'ambiguous', matches } : { kind: 'found', ...first };
    },
    contextOf: (start, end) => shortestContext(text, source, start, end),
  };
}

/** `createQuoteFinder(text).find(selector)`, for a single excerpt. */
export function findQuote(text: string, selector: QuoteSelector): QuoteResult {
  return createQuoteFinder(text).find(selector);
}

/**
 * The shortest `prefix` and `suffix` with which `text.slice(start, end)` is found there and nowhere else, taken out to
 * the ends of words; both empty where it stands only once.
 */
export function contextOf(text: string, start: number, end: number): Context {
  return createQuoteFinder(text).contextOf(start, end);
}

/**
 * The places that stand between `prefix` and `suffix`: to the letter if any does, else with white space between them
 * and the match allowed for, which editors and YAML trim.
 */
function inContext(
  places: number[],
  length: number,
  folded: string,
  prefix: string,
  suffix: string,
): number[] {
  const before = foldText(prefix).folded;
  const after = foldText(suffix).folded;
  const literally = between(places, length, folded, before, after, false);
  return literally.length > 0
    ? literally
    : between(places, length, folded, before.trim(), after.trim(), true);
}

function between(
  places: number[],
  length: number,
  folded: string,
  before: string,
  after: string,
  spaced: boolean,
): number[] {
  const ends = new Set(occurrences(folded, before).map((at) => at + before.length));
  const starts = new Set(occurrences(folded, after));
  return places.filter((at) => {
    const to = at + length;
    const preceded = before === '' || ends.has(at) || (spaced && folded[at - 1] === ' ' && ends.has(at - 1));
    const followed = after === '' || starts.has(to) || (spaced && folded[to] === ' ' && starts.has(to + 1));
    return preceded && followed;
  });
}

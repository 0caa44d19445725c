import type { FoldedText } from '../text/fold.ts';
import { alignInBand, type Alignment, type Band } from './align.ts';
import { likelyDiagonals } from './diagonals.ts';
import { endInSource, toWordLimit } from './extent.ts';
import type { Nearest } from './selector.ts';

/** Cells of the alignment table filled for one excerpt: some tens of ms at most, whatever the text holds. */
const MOST_CELLS = 4_000_000;

/** Diagonals looked at on either side of a likely one: how much text may be missing or added within the excerpt. */
const SLACK = 64;

const MOST_WINDOWS = 8;

/** Below this two pieces of English prose have little more in common than their language. */
const LEAST_SIMILARITY = 0.6;

/**
 * The place in the text that takes the fewest changes of a character to become `words` (folded, not empty), taken out
 * to the ends of its words. A small text is compared whole; in a large one only the windows that share rare runs of
 * letters with the excerpt. Never more work than one pass over the text and `MOST_CELLS` cells; so an excerpt
 * of more than 31,000 units in a large text has no nearest place, nor one that shares only common runs.
 */
export function nearestTo(words: string, text: string, source: FoldedText): Nearest | null {
  let best: Alignment | null = null;
  for (const band of bands(words, source.folded)) {
    const found = alignInBand(words, source.folded, band);
    if (best === null || found.distance < best.distance) best = found;
  }
  if (best === null) return null;
  // Without a difference the words cut a character of the text; that is one.
  const changes = Math.max(1, best.distance);
  const similarity = 1 - changes / Math.max(words.length, best.end - best.start);
  if (similarity < LEAST_SIMILARITY) return null;
  return { ...toSourceWords(text, source, best), similarity };
}

function bands(words: string, folded: string): Band[] {
  const whole = { low: -words.length, high: folded.length };
  if (words.length * (folded.length + words.length) <= MOST_CELLS) return [whole];
  const affordable = Math.floor(MOST_CELLS / (words.length * (2 * SLACK + 1)));
  return likelyDiagonals(words, folded, Math.min(MOST_WINDOWS, affordable)).map((diagonal) => ({
    low: diagonal - SLACK,
    high: diagonal + SLACK,
  }));
}

function toSourceWords(
  text: string,
  source: FoldedText,
  { start, end }: Alignment,
): { start: number; end: number } {
  const piece = source.folded.slice(start, end);
  const from = source.toSource(end - piece.trimStart().length);
  const to = endInSource(source, start + piece.trimEnd().length);
  return { start: toWordLimit(text, to, from), end: toWordLimit(text, from, to) };
}

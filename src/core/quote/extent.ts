import { isClusterBoundary } from '../text/cluster.ts';
import type { FoldedText } from '../text/fold.ts';

/** Letters, digits and their marks; halves of surrogate pairs too, so that it may be asked of a single UTF-16 unit. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

const WHITE_SPACE = /[\s\u0085]/;

/** UTF-16 units that an end may move to reach the end of a word; a “word” can be a megabyte. */
const LONGEST_WORD = 40;

/**
 * Moves `at` away from `edge` to the end of the word it stands in; past at least one whole word, and not to white
 * space, which editors and YAML trim. Not at all where it is at the edge.
 */
export function toWordLimit(text: string, edge: number, at: number): number {
  if (at === edge) return at;
  const step = at < edge ? -1 : 1;
  const limit = at + step * LONGEST_WORD;
  let moved = at;
  const ahead = () => text.charAt(step < 0 ? moved - 1 : moved);
  const inside = text.slice(Math.min(edge, at), Math.max(edge, at));
  const outermost = text.charAt(step < 0 ? at : at - 1);
  const open = WHITE_SPACE.test(outermost) || !WORD.test(inside);
  if (open) while (moved !== limit && ahead() !== '' && !WORD.test(ahead())) moved += step;
  if (open || WORD.test(outermost)) {
    while (moved !== limit && WORD.test(ahead())) moved += step;
  }
  while (!isClusterBoundary(text, moved)) moved += step;
  return moved;
}

/** The source offset of a folded end: past the whole of a character that the folded offset stands inside of. */
export function endInSource(source: FoldedText, offset: number): number {
  const at = source.toSource(offset);
  return source.toFolded(at) < offset ? at + 1 : at;
}

import { isClusterBoundary } from '../text/cluster.ts';
import type { FoldedText } from '../text/fold.ts';
import { occurrences } from './occurrences.ts';

/** The folded offsets at which `words` (folded) stand in the text without cutting a character of it. */
export function placesOf(words: string, text: string, source: FoldedText): number[] {
  const isWhole = (at: number) => {
    const offset = source.toSource(at);
    return source.toFolded(offset) === at && isClusterBoundary(text, offset);
  };
  return occurrences(source.folded, words).filter((at) => isWhole(at) && isWhole(at + words.length));
}

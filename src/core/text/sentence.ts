import { paragraphAt } from './paragraphs.ts';
import type { TextRange } from './range.ts';

/** What a full stop abbreviates before a capital letter or a number. */
const ABBREVIATED =
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Sen|Rep|Gov|St|No';

/**
 * A full stop, question or exclamation mark with what closes after it, white space, and something that can begin a
 * sentence. An initial (“Julian E. Barnes”, “the U.S. Congress”) ends none.
 */
const SENTENCE_END = new RegExp(
  String.raw`(?<![.!?…]|\b(?:\p{Lu}|${ABBREVIATED}))[.!?…]+['"’”»)\]]*\s+(?=['"‘“«(\[]*[\p{Lu}\p{N}])`,
  'gu',
);

/** The sentence that `offset` stands in, within its paragraph; null on a blank line. For looking at the words around. */
export function sentenceAt(text: string, offset: number): TextRange | null {
  const paragraph = paragraphAt(text, offset);
  if (paragraph === null) return null;
  const words = text.slice(paragraph.start, paragraph.end);
  let { start } = paragraph;
  for (const { 0: ending, index } of words.matchAll(SENTENCE_END)) {
    const next = paragraph.start + index + ending.length;
    if (next > offset) return { start, end: next - (ending.length - ending.trimEnd().length) };
    start = next;
  }
  return { start, end: paragraph.end };
}

import { paragraphAt, paragraphs } from './paragraphs.ts';
import type { TextRange } from './range.ts';

/** What a full stop abbreviates before a capital letter or a number. */
const ABBREVIATED =
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Prof|Rev|St|No|vs';

/** What a full stop abbreviates at the end of a sentence as well: an initial, a company, an hour. */
const ABBREVIATED_AT_END = String.raw`\p{Lu}|Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr|[ap]\.m`;

/** With what a sentence begins and a name does not. */
const OPENING =
  'The|This|That|These|Those|There|It|Its|He|His|She|Her|They|Their|We|But|And|In|On|At|As|After|When|While|If|For|However|Meanwhile';

const CLOSING = String.raw`['"’”»)\]]*\s+`;
const OPENED = String.raw`['"‘“«(\[\x60]*`;

/**
 * A full stop, question or exclamation mark with what closes after it, white space, and something that can begin a
 * sentence. An initial (“Julian E. Barnes”, “the U.S. Congress”) ends one only before a word that can begin nothing else.
 */
const SENTENCE_END = new RegExp(
  [
    String.raw`(?=[.!?…])(?<![.!?…]|\b(?:${ABBREVIATED}|${ABBREVIATED_AT_END}))[.!?…]+${CLOSING}(?=${OPENED}[\p{Lu}\p{N}])`,
    String.raw`(?=\.)(?<=\b(?:${ABBREVIATED_AT_END}))\.${CLOSING}(?=${OPENED}(?:${OPENING})\s)`,
  ].join('|'),
  'gu',
);

/** The sentences of a text, in order, each within its paragraph. Linear in the text. */
export function sentences(text: string): TextRange[] {
  return paragraphs(text).flatMap((paragraph) => sentencesIn(text, paragraph));
}

/** The sentences of a stretch of text, without the white space between them. */
export function sentencesIn(text: string, { start, end }: TextRange): TextRange[] {
  const found: TextRange[] = [];
  let from = start;
  for (const { 0: ending, index } of text.slice(start, end).matchAll(SENTENCE_END)) {
    const next = start + index + ending.length;
    found.push({ start: from, end: next - (ending.length - ending.trimEnd().length) });
    from = next;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/** The sentence that `offset` stands in, within its paragraph; null on a blank line. For looking at the words around. */
export function sentenceAt(text: string, offset: number): TextRange | null {
  const paragraph = paragraphAt(text, offset);
  if (paragraph === null) return null;
  const all = sentencesIn(text, paragraph);
  // White space between two sentences belongs to the first.
  return all.findLast(({ start }) => start <= offset) ?? all[0] ?? null;
}

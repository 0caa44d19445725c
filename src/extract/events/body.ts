import { rejoinLines } from '../../core/reader/rejoin-lines.ts';
import { paragraphs, sentencesIn, type TextRange } from '../../core/text/index.ts';
import type { ArticleText } from '../proposal.ts';
import { datelineLookup } from './datelines.ts';

/** A sentence of the article itself. Offsets into its text. */
export interface BodySentence extends TextRange {
  paragraph: TextRange;
  /** Place among the sentences of the body, from 0. */
  index: number;
}

/** What is longer is no sentence, and would cost more than it could give; UTF-16 units. */
const LONGEST = 1200;

/** More are no article. */
const MOST_LINES = 20_000;

/** With fewer words nothing can be told. */
const LEAST_WORDS = 4;

const ENDS_SENTENCE = /[.!?…]['"’”»)\]]*$/;
const QUESTION = /\?['"’”»)\]]*$/;

/**
 * The sentences that can tell an event: not furniture, not the headline, not lines without a full stop (captions,
 * bylines, intermediate headings), no questions, and each only once (pull quotes, teasers).
 */
export function bodyOf({ text, title, furniture, published }: ArticleText): BodySentence[] {
  const headline = title === null ? null : keyOf(title);
  const seen = new Set<string>();
  const found: BodySentence[] = [];
  const covers = coverLookup(furniture);
  const all = wholeParagraphs(text);
  const datelines = datelineLookup(text, all, published);
  for (const paragraph of all) {
    const start = datelines.endOfParagraphs(paragraph, found.length);
    for (const whole of sentencesIn(text, { start, end: paragraph.end })) {
      const sentence = { start: datelines.endOfSentences(whole, found.length), end: whole.end };
      if (sentence.end - sentence.start > LONGEST) continue;
      const words = text.slice(sentence.start, sentence.end);
      if (!ENDS_SENTENCE.test(words) || QUESTION.test(words) || covers(sentence)) continue;
      const key = keyOf(words);
      if (key === headline || seen.has(key) || key.split(' ').length < LEAST_WORDS) continue;
      seen.add(key);
      found.push({ ...sentence, paragraph, index: found.length });
    }
  }
  return found;
}

/** The paragraphs of a text, those of hard-wrapped lines joined; of a text of very many lines each by itself. */
function wholeParagraphs(text: string): TextRange[] {
  const lines = paragraphs(text);
  if (lines.length > MOST_LINES) return lines;
  const blocks = lines.map(({ start, end }) => ({
    kind: 'paragraph' as const,
    start,
    end,
    text: text.slice(start, end),
  }));
  return rejoinLines(blocks, (from, to) => text.slice(from, to)).map(({ start, end }) => ({ start, end }));
}

/** Alike where only case, quotation marks, white space or the full stop differ. */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether furniture overlaps a range; ranges are asked for in ascending order. */
function coverLookup(furniture: readonly TextRange[]): (range: TextRange) => boolean {
  const sorted = furniture.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < sorted.length && sorted[at]!.end <= start) at++;
    return (sorted[at]?.start ?? Infinity) < end;
  };
}

import { paragraphs, type TextRange } from '../../core/text/index.ts';

/** A line that is not blank, without the white space around it. UTF-16 offsets into the text, `end` exclusive. */
export interface Line extends TextRange {
  words: string;
}

/** An article as it was copied: its lines, and where its story is. */
export interface Page {
  text: string;
  /** Trimmed; null where it has none. */
  title: string | null;
  lines: readonly Line[];
  /** Places of the first and the last line that is a paragraph; -1 where there is none. */
  first: number;
  last: number;
}

/** What is not the article, by the place of its line. `start` and `end` where it is only a part of it. */
export interface Found extends Partial<TextRange> {
  line: number;
  kind: string;
}

/** A paragraph of a story is no shorter, in UTF-16 units; captions and headings may be as long, but end otherwise. */
const SHORTEST_PARAGRAPH = 80;

export function linesOf(text: string): Line[] {
  return paragraphs(text).map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
}

/** Whether a line is a paragraph by its length and its end. */
export function isParagraph({ words }: Line): boolean {
  return words.length >= SHORTEST_PARAGRAPH && /[.!?…:]["”’'»)\]]*$/u.test(words.slice(-8));
}

/** A heading, a link, a name of a section: what no sentence ends. */
export function isTitleLike({ words }: Line): boolean {
  return words.length <= 140 && !/[.;:…,][”"’']?$/u.test(words) && /[\p{L}\p{N}]/u.test(words);
}

import { createQuoteFinder, type QuoteFinder } from '../core/quote/index.ts';
import { lineColumn, paragraphs, type TextRange } from '../core/text/index.ts';
import type { Place } from './source.ts';

/** An article's text, made ready for finding words in it. Offsets are UTF-16 into `text`. */
export interface StoredText {
  /** The article's id. */
  id: string;
  text: string;
  paragraphs: TextRange[];
  finder: QuoteFinder;
  /** Where an offset of the text stands in the file. */
  placeOf(offset: number): Place;
}

/** `firstLine` is the line of the file on which the text starts. */
export function storeText(id: string, text: string, file: string, firstLine: number): StoredText {
  return {
    id,
    text,
    paragraphs: paragraphs(text),
    finder: createQuoteFinder(text),
    placeOf(offset) {
      const { line, column } = lineColumn(text, offset);
      return { file, line: line + firstLine - 1, column };
    },
  };
}

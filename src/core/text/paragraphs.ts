import type { TextRange } from './range.ts';

const LINE = /[^\n\r\u2028\u2029]+/g;

/**
 * The paragraphs of a text, in order, without the white space around them. A line break ends a paragraph: articles
 * are stored with one line a paragraph, with blank lines between them or not.
 */
export function paragraphs(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const paragraph = trimmed(line, index);
    if (paragraph !== null) found.push(paragraph);
  }
  return found;
}

/** The paragraph on whose line `offset` stands, or null on a blank line. */
export function paragraphAt(text: string, offset: number): TextRange | null {
  let start = offset;
  while (start > 0 && !isLineBreak(text[start - 1])) start--;
  let end = offset;
  while (end < text.length && !isLineBreak(text[end])) end++;
  return trimmed(text.slice(start, end), start);
}

function isLineBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029';
}

function trimmed(line: string, offset: number): TextRange | null {
  const content = line.trim();
  if (content === '') return null;
  const start = offset + line.length - line.trimStart().length;
  return { start, end: start + content.length };
}

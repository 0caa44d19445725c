export interface LineColumn {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

/** Where an offset stands, as editors count: a line ends at `\n`, `\r\n` or a lone `\r`. Offsets beyond the text are its end. */
export function lineColumn(text: string, offset: number): LineColumn {
  const place = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let lineStart = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\r|\n/g)) {
    if (index + ending.length > place) break;
    line++;
    lineStart = index + ending.length;
  }
  return { line, column: place - lineStart + 1 };
}

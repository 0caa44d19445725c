/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after that of an offset starts; the end of the text after the last. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The start of the line of an offset, or of the comments right above it, none of them before `limit`. */
export function aboveComments(text: string, offset: number, limit: number): number {
  let start = lineStart(text, offset);
  for (;;) {
    const before = lineStart(text, start - 1);
    if (start === 0 || before < limit || !/^[ \t]*#/.test(text.slice(before, start))) return start;
    start = before;
  }
}

/** Every line that holds something, further in. Not by `^` of a multiline pattern: U+2028 within a value ends no line. */
export function indented(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' || line === '\r' ? line : indent + line))
    .join('\n');
}

/** Every line that far out again; null where one does not stand that far in. */
export function dedented(text: string, column: number): string | null {
  const lines = text.split('\n').map((line) => {
    if (line.slice(0, column).trim() !== '') return null;
    return line.slice(column);
  });
  return lines.includes(null) ? null : lines.join('\n');
}

/** The line ends of a text: what is written into it has the same. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

export function withEol(text: string, eol: string): string {
  return text.replace(/\r?\n/g, eol);
}

export function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

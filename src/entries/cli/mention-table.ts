import type { FoundMention } from '../../extract/mention.ts';
import { oneLine } from './one-line.ts';

/** Longer words are cut in the table, never in the data; UTF-16 units. */
const WIDEST = 40;

/** Mentions for reading, one a line: `file:line:column`, the words, TIMEX3 type and value, EDTF, and how they were read. */
export function mentionTable(name: string, text: string, mentions: readonly FoundMention[]): string {
  const place = placer(text);
  const rows = mentions.map(({ start, text: words, type, value, edtf, how }) =>
    [`${name}:${place(start)}`, clipped(words), type, value, edtf ?? '-', how].map(oneLine),
  );
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
    .join('');
}

/** `line:column` of offsets that are asked for in ascending order; each part of the text is gone through once. */
function placer(text: string): (offset: number) => string {
  let line = 1;
  let lineStart = 0;
  let lineEnd = endOfLine(text, 0);
  return (offset) => {
    while (lineEnd < offset) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(text, lineStart);
    }
    return `${line}:${offset - lineStart + 1}`;
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function clipped(words: string): string {
  return words.length <= WIDEST ? words : `${words.slice(0, WIDEST - 1)}…`;
}

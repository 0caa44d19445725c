import type { Passage } from '../core/model.ts';
import { lastIndex, type TextRange } from '../core/text/index.ts';
import type { ArticleFile } from './article-file.ts';

/**
 * What may leave the author's machine with `publish: excerpts`: the paragraphs that hold the quoted ranges, in order
 * and joined where they touch. Furniture in them is cut out, unless it is quoted itself.
 */
export function passagesOf(
  { text, paragraphs, furniture }: Pick<ArticleFile, 'text' | 'paragraphs' | 'furniture'>,
  quotes: readonly TextRange[],
): Passage[] {
  const unquoted = furniture.filter((piece) => !quotes.some((quote) => overlap(quote, piece)));
  const ranges = join(quotes.map((quote) => widen(quote, paragraphs)));
  return ranges
    .flatMap((range) =>
      unquoted.reduce((pieces, cut) => pieces.flatMap((piece) => without(piece, cut)), [range]),
    )
    .map((range) => trim(range, text))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** From the start of the first paragraph that the range touches to the end of the last. */
function widen(range: TextRange, paragraphs: readonly TextRange[]): TextRange {
  const first = lastIndex(paragraphs.length, (at) => paragraphs[at]!.end <= range.start) + 1;
  const last = lastIndex(paragraphs.length, (at) => paragraphs[at]!.start < range.end);
  if (first > last) return { ...range };
  return { start: paragraphs[first]!.start, end: paragraphs[last]!.end };
}

function join(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

function without(range: TextRange, cut: TextRange): TextRange[] {
  if (!overlap(range, cut)) return [range];
  const before = { start: range.start, end: Math.max(cut.start, range.start) };
  const after = { start: Math.min(cut.end, range.end), end: range.end };
  return [before, after];
}

function trim({ start, end }: TextRange, text: string): TextRange {
  const piece = text.slice(start, end);
  const leading = piece.length - piece.trimStart().length;
  return { start: start + leading, end: start + Math.max(leading, piece.trimEnd().length) };
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

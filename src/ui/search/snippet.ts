import type { TextRange } from '../../core/text/index.ts';

/** A piece of a text as it is shown. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** So much of a text stands before what was found in it, UTF-16 units. */
const BEFORE = 40;

const ELLIPSIS = '…';

/** A text in pieces, by what was found in it. Ranges are in order and apart; the pieces joined give the text back. */
export function marked(text: string, ranges: readonly TextRange[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    pieces.push(
      { text: text.slice(at, start), isFound: false },
      { text: text.slice(start, end), isFound: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at), isFound: false });
  return pieces.filter(({ text }) => text !== '');
}

/** At most `length` UTF-16 units of a text around what was found first in it, cut between words, with what was found marked. */
export function snippet(text: string, ranges: readonly TextRange[], length: number): Piece[] {
  const first = ranges[0]?.start ?? 0;
  const start =
    text.length <= length ? 0 : afterSpace(text, Math.min(Math.max(first - BEFORE, 0), text.length - length));
  const end = text.length - start <= length ? text.length : beforeSpace(text, start + length);
  const inside = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  const pieces = marked(text.slice(start, end), inside);
  if (start > 0) pieces.unshift({ text: ELLIPSIS, isFound: false });
  if (end < text.length) pieces.push({ text: ELLIPSIS, isFound: false });
  return pieces;
}

/** Looked for a space so far at most: there are scripts without any. */
const NEAR = 24;

function afterSpace(text: string, offset: number): number {
  if (offset === 0) return 0;
  const space = text.slice(offset, offset + NEAR).search(/\s/);
  return space < 0 ? wholeCharacter(text, offset) : offset + space + 1;
}

function beforeSpace(text: string, offset: number): number {
  const near = text.slice(offset - NEAR, offset);
  const space = near.search(/\s\S*$/);
  return space < 0 ? wholeCharacter(text, offset) : offset - near.length + space;
}

/** Not between the two halves of a character, nor before what is put on it. */
function wholeCharacter(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /^(?:[\udc00-\udfff]|\p{M})/u.test(text.slice(at))) at--;
  return at;
}

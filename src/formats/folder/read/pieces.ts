/** An item of a file’s list by itself: from the line of its dash to that of the next. UTF-16 offsets. */
export interface Piece {
  start: number;
  end: number;
}

/** Up to the first dash: comments, blank lines, the start of a document. */
const HEAD = /^(?:\uFEFF)?(?:[ \t]*(?:#[^\n]*)?\r?\n|---[ \t]*\r?\n)*( *)-(?=[ \t\r\n])/;

/**
 * The items of a list in block form, each of which is YAML by itself: so that one with a slip in it hides no other, and a
 * long file need not be read as a whole. Null where it is no such list: one in brackets, an empty file.
 */
export function piecesOf(text: string): Piece[] | null {
  const head = HEAD.exec(text);
  if (head === null) return null;
  const dash = new RegExp(`(?<=^|\\n) {${head[1]!.length}}-(?=[ \\t\\r\\n]|$)`, 'g');
  dash.lastIndex = head[0].length - 1 - head[1]!.length;
  const starts: number[] = [];
  for (let match = dash.exec(text); match !== null; match = dash.exec(text)) starts.push(match.index);
  return starts.map((start, place) => ({ start, end: starts[place + 1] ?? text.length }));
}

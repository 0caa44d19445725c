import { isTree, readTree } from '../yaml/tree.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { readEvent, type WrittenEvent } from './read-event.ts';
import { isValues, mapsIn } from './values.ts';

/** An event and where it stands in its file. */
export interface ReadEvent extends Piece {
  event: WrittenEvent;
  /** From 1. */
  firstLine: number;
  lastLine: number;
}

/** Events by the text of their pieces: most of a file is as it was when it is read again. */
export type EventCache = Map<string, WrittenEvent | null>;

/** The events of a file, as many as can be read. */
export function readEvents(text: string, cache: EventCache = new Map()): ReadEvent[] {
  const pieces = piecesOf(text);
  if (pieces === null) return readWhole(text);
  let line = 1 + count(text, 0, pieces[0]?.start ?? 0);
  return pieces.flatMap(({ start, end }) => {
    const firstLine = line;
    line += count(text, start, end);
    const written = text.slice(start, end);
    let event = cache.get(written);
    if (event === undefined) cache.set(written, (event = readPiece(written)));
    const lastLine = Math.max(firstLine, end === text.length ? line : line - 1);
    return event === null ? [] : [{ event, start, end, firstLine, lastLine }];
  });
}

function readPiece(text: string): WrittenEvent | null {
  const tree = readTree(text);
  const value = isTree(tree) && Array.isArray(tree.value) ? (tree.value as unknown[])[0] : null;
  return isValues(value) ? readEvent(value) : null;
}

/** A list in brackets: where each event stands in it is not told apart. */
function readWhole(text: string): ReadEvent[] {
  const tree = readTree(text);
  if (!isTree(tree)) return [];
  const lastLine = 1 + count(text, 0, text.length);
  return mapsIn(tree.value).map((values) => ({
    event: readEvent(values),
    start: 0,
    end: text.length,
    firstLine: 1,
    lastLine,
  }));
}

function count(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

import { piecesOf, type Piece } from '../../formats/folder/read/pieces.ts';
import { EVENT, type EventSource } from '../formats.ts';
import { map } from '../shape.ts';
import type { Report } from '../report.ts';
import type { Start } from '../source.ts';
import { parsePieces, type YamlValue } from '../yaml.ts';
import type { CompileCache, ReadPiece } from './index.ts';

/**
 * The events of a file piece by piece, where each of its items is YAML by itself: those that were read before, and the
 * others anew, null for one that is no event. Null for a file that has to be read as a whole.
 */
export function eventsByPiece(
  path: string,
  text: string,
  cache: CompileCache,
  report: Report,
): (EventSource | null)[] | null {
  const pieces = piecesOf(text)?.map((piece) => pieceOf(path, text, piece, cache)) ?? null;
  if (pieces === null || pieces.some((piece) => piece === null)) return null;
  let line = 1;
  let counted = 0;
  return pieces.map((piece) => {
    const { key, at, known, start, value } = piece!;
    line += linesIn(text, counted, at);
    counted = at;
    start.line = line;
    if (known !== undefined) return known.event;
    return readPiece(key, start, value!, cache, report);
  });
}

const kind = map('an event', EVENT);

interface Found {
  key: string;
  /** Where it stands in the file; UTF-16. */
  at: number;
  start: Start;
  known?: ReadPiece;
  value?: YamlValue;
}

/** A piece that was read before or can be read; null for one that cannot. */
function pieceOf(file: string, text: string, { start: at, end }: Piece, cache: CompileCache): Found | null {
  const written = text.slice(at, end);
  const key = `${file}\n${written}`;
  const known = cache.pieces.take(key);
  if (known !== undefined) return { key, at, known, start: known.start };
  const start: Start = { line: 1 };
  const values = parsePieces({ file, text: written, start });
  return values?.length === 1 ? { key, at, start, value: values[0]! } : null;
}

/** What is found in reading is found each time. */
function readPiece(
  key: string,
  start: Start,
  value: YamlValue,
  cache: CompileCache,
  report: Report,
): EventSource | null {
  let isWell = true;
  const event = kind({
    ...value,
    name: 'an item of the list of events',
    report(...finding) {
      isWell = false;
      report(...finding);
    },
  });
  if (event !== null && isWell) cache.pieces.put(key, { event, start });
  return event;
}

function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

import type { Edited, FolderFiles } from '../../../core/folder.ts';
import { piecesOf, type Piece } from '../read/pieces.ts';
import { aboveComments, eolOf } from '../yaml/lines.ts';
import { changeText } from './change-text.ts';
import { done, withFile } from './files.ts';
import type { PlacedEvent } from './place-event.ts';

/** The files without an event: of a list, from the comments above it to those above the next. */
export function takeOut(files: FolderFiles, placed: PlacedEvent): Edited {
  const { path, index } = placed;
  if (piecesOf(files.get(path) as string) === null)
    return changeText(files, placed, [{ kind: 'set', path: [index], value: undefined }]);
  return done(takeOutPieces(files, path, [placed]));
}

/** The same of several items of a list in block form, in the order they stand there. */
export function takeOutPieces(files: FolderFiles, path: string, gone: readonly Piece[]): FolderFiles {
  const text = files.get(path) as string;
  const pieces = piecesOf(text) ?? [];
  const starts = new Set(gone.map(({ start }) => start));
  if (pieces.every(({ start }) => starts.has(start)))
    return withFile(files, path, `${text.slice(0, pieces[0]?.start ?? 0)}[]${eolOf(text)}`);
  let kept = '';
  let from = 0;
  for (const [place, { start, end }] of pieces.entries()) {
    if (!starts.has(start)) continue;
    // What stands above the first is about the file.
    kept += text.slice(from, place === 0 ? start : aboveComments(text, start, pieces[place - 1]!.start));
    from = end === text.length ? end : aboveComments(text, end, start);
  }
  return withFile(files, path, trimmedEnd(kept + text.slice(from), from === text.length));
}

/** The blank line before the last event goes with it. */
function trimmedEnd(text: string, isLast: boolean): string {
  return isLast ? text.replace(/(\r?\n)(?:[ \t]*\r?\n)+$/, '$1') : text;
}

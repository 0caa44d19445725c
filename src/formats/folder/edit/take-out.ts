import type { Edited, FolderFiles } from '../../../core/folder.ts';
import { piecesOf } from '../read/pieces.ts';
import { aboveComments, eolOf } from '../yaml/lines.ts';
import { changeText } from './change-text.ts';
import { done, withFile } from './files.ts';
import type { PlacedEvent } from './place-event.ts';

/** The files without an event: of a list, from the comments above it to those above the next. */
export function takeOut(files: FolderFiles, placed: PlacedEvent): Edited {
  const { path, start, end, index } = placed;
  const text = files.get(path) as string;
  const pieces = piecesOf(text);
  if (pieces === null) return changeText(files, placed, [{ kind: 'set', path: [index], value: undefined }]);
  const place = pieces.findIndex((piece) => piece.start === start);
  const isFirst = place === 0;
  // What stands above the first is about the file.
  const from = isFirst ? start : aboveComments(text, start, pieces[place - 1]!.start);
  const to = end === text.length ? end : aboveComments(text, end, start);
  const rest = text.slice(0, from) + text.slice(to);
  if (pieces.length > 1) return done(withFile(files, path, trimmedEnd(rest, to === text.length)));
  return done(withFile(files, path, `${text.slice(0, from)}[]${eolOf(text)}`));
}

/** The blank line before the last event goes with it. */
function trimmedEnd(text: string, isLast: boolean): string {
  return isLast ? text.replace(/(\r?\n)(?:[ \t]*\r?\n)+$/, '$1') : text;
}

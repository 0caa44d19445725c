import type { Edited, FolderFiles } from '../../../core/folder.ts';
import { piecesOf } from '../read/pieces.ts';
import type { Item } from '../yaml/change.ts';
import { aboveComments, eolOf, indented, lineStart, withEol } from '../yaml/lines.ts';
import { changeText } from './change-text.ts';
import { done, withFile } from './files.ts';
import type { PlacedEvent } from './place-event.ts';

/** The files with events behind another in its list, a blank line before each. */
export function insertAfter(files: FolderFiles, placed: PlacedEvent, items: readonly Item[]): Edited {
  const { path, start, end, index } = placed;
  const text = files.get(path) as string;
  if (piecesOf(text) === null)
    return changeText(files, placed, [{ kind: 'insert', path: [], at: index + 1, items }]);
  const eol = eolOf(text);
  const indent = ' '.repeat(text.slice(start).indexOf('-'));
  const next = end === text.length ? end : aboveComments(text, end, start);
  const last = lastFilled(text, start, next);
  const written = items.map((item) => eol + withEol(indented(item.text, indent), eol)).join('');
  const cut = text[last - 1] === '\n' ? '' : eol;
  return done(withFile(files, path, text.slice(0, last) + cut + written + text.slice(last)));
}

/** The end of the last line before `end` that holds something. */
function lastFilled(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const from = lineStart(text, at - 1);
    if (text.slice(from, at).trim() !== '') return at;
    at = from;
  }
  return end;
}

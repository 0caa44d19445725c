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
  const last = lastFilled(text, start, next, indent.length);
  const written = items.map((item) => eol + withEol(indented(item.text, indent), eol)).join('');
  const cut = text[last - 1] === '\n' ? '' : eol;
  return done(withFile(files, path, text.slice(0, last) + cut + written + text.slice(last)));
}

/** The end of the last line before `end` that is the list’s: no blank one, and no comment that stands no further in than it. */
function lastFilled(text: string, start: number, end: number, column: number): number {
  let at = end;
  while (at > start) {
    const from = lineStart(text, at - 1);
    const line = text.slice(from, at);
    if (line.trim() !== '' && !isBeside(line, column)) return at;
    at = from;
  }
  return end;
}

function isBeside(line: string, column: number): boolean {
  const words = line.trimStart();
  return words.startsWith('#') && line.length - words.length <= column;
}

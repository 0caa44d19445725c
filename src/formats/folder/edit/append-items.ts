import type { Edited, FolderFiles } from '../../../core/folder.ts';
import { piecesOf } from '../read/pieces.ts';
import type { Item } from '../yaml/change.ts';
import { eolOf, indented, withEol } from '../yaml/lines.ts';
import { isTree, readTree } from '../yaml/tree.ts';
import { changeText, refuseYaml } from './change-text.ts';
import { done, textsOf, withFile } from './files.ts';

/** Where events go that somebody makes, and what follows once it is full. */
const BY_HAND = 'events/events.yaml';
/** Of a file; `compile` reads none of more than 2 MB. UTF-16 units. */
const FULL = 1_500_000;

/** The files with events at the end of a file that is no file of proposals; a blank line stands before each. */
export function appendItems(files: FolderFiles, items: readonly Item[], path = placeIn(files)): Edited {
  if (items.length === 0) return done(files);
  const text = files.get(path);
  if (typeof text !== 'string') return done(withFile(files, path, items.map((item) => item.text).join('\n')));
  const eol = eolOf(text);
  const pieces = piecesOf(text);
  if (pieces === null) return intoOther(files, path, text, items);
  const column = text.slice(pieces[0]!.start).indexOf('-');
  const before = text.endsWith('\n') ? text : text + eol;
  const written = items.map((item) => eol + withEol(indented(item.text, ' '.repeat(column)), eol));
  return done(withFile(files, path, before + written.join('')));
}

/** A file without a list in it yet, or with one in brackets. */
function intoOther(files: FolderFiles, path: string, text: string, items: readonly Item[]): Edited {
  const tree = readTree(text);
  if (!isTree(tree)) return refuseYaml(path, text, 0, text);
  const list = Array.isArray(tree.value) ? (tree.value as unknown[]) : [];
  if (list.length > 0) {
    const part = { path, start: 0, end: text.length };
    return changeText(files, part, [{ kind: 'insert', path: [], at: list.length, items }]);
  }
  const [start, end] = [tree.root?.range?.[0] ?? text.length, tree.root?.range?.[1] ?? text.length];
  const eol = eolOf(text);
  const head = text.slice(0, start) + (start === 0 || text[start - 1] === '\n' ? '' : eol);
  const written = withEol(items.map((item) => item.text).join('\n'), eol);
  return done(withFile(files, path, head + written + text.slice(end).replace(/^[ \t]*\r?\n/, '')));
}

function placeIn(files: FolderFiles): string {
  const own = textsOf(files, 'events').filter(
    ([path, text]) => !/^events\/proposed(-\d+)?\.yaml$/.test(path) && text.length < FULL,
  );
  const last = own.at(-1)?.[0];
  if (last !== undefined) return last;
  let path = BY_HAND;
  for (let number = 2; files.has(path); number++) path = `events/events-${number}.yaml`;
  return path;
}

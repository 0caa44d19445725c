import type { FolderFiles } from '../../../core/folder.ts';
import { changeYaml, type Change } from '../yaml/change.ts';
import { eolOf } from '../yaml/lines.ts';
import { isTree, readTree } from '../yaml/tree.ts';
import { refuse, withFile } from './files.ts';

/** A part of a file that is YAML by itself; UTF-16 offsets. */
export interface Part {
  path: string;
  start: number;
  end: number;
}

/** The files with changes made in a part of one, in order; or why that cannot be. */
export function changeText(files: FolderFiles, { path, start, end }: Part, changes: readonly Change[]) {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`${path} is no text`);
  let part = text.slice(start, end);
  for (const change of changes) {
    const changed = changeYaml(part, change, eolOf(text));
    if (changed === null) return refuseYaml(path, text, start, part);
    part = changed;
  }
  return { ok: true as const, files: withFile(files, path, text.slice(0, start) + part + text.slice(end)) };
}

/** Says where a text stops being YAML, or that it is written in a way that cannot be changed. */
export function refuseYaml(path: string, text: string, start: number, part: string) {
  const tree = readTree(part);
  return isTree(tree)
    ? refuse(path, text, start, `${path} is written in a way that cannot be changed here`, 'change its text')
    : refuse(
        path,
        text,
        start + tree.offset,
        `${path} cannot be changed as long as it cannot be read: ${tree.message}`,
        'correct it in the text of the file',
      );
}

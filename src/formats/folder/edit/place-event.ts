import type { Diagnostic } from '../../../core/diagnostic.ts';
import type { FolderFiles } from '../../../core/folder.ts';
import { piecesOf } from '../read/pieces.ts';
import { readEvent, type WrittenEvent } from '../read/read-event.ts';
import { isValues, mapsIn, type Values } from '../read/values.ts';
import { isTree, readTree } from '../yaml/tree.ts';
import { refuseYaml, type Part } from './change-text.ts';
import { refuse, textsOf } from './files.ts';

/** An event where it stands: `index` is its place in the list that the part is, which mostly holds it alone. */
export interface PlacedEvent extends Part {
  index: number;
  values: Values;
  event: WrittenEvent;
}

type Placed = { ok: true; placed: PlacedEvent } | { ok: false; diagnostic: Diagnostic };

/** Finds an event by its id; says why where it is not there, or stands where nothing can be read. */
export function placeEvent(files: FolderFiles, id: string): Placed {
  let unreadable: ReturnType<typeof refuse> | null = null;
  for (const [path, text] of textsOf(files, 'events')) {
    if (!text.includes(id)) continue;
    for (const { start, end } of piecesOf(text) ?? [{ start: 0, end: text.length }]) {
      const part = text.slice(start, end);
      if (!part.includes(id)) continue;
      const tree = readTree(part);
      if (!isTree(tree)) {
        unreadable ??= refuseYaml(path, text, start, part);
        continue;
      }
      const list: unknown[] = Array.isArray(tree.value) ? tree.value : [];
      const index = list.findIndex((item) => isValues(item) && readEvent(item).id === id);
      if (index < 0) continue;
      const values = list[index] as Values;
      return { ok: true, placed: { path, start, end, index, values, event: readEvent(values) } };
    }
  }
  return (
    unreadable ??
    refuse('events', '', 0, `there is no event “${id}”`, 'it may have been taken out in the meantime')
  );
}

/** The ids of all events, those in files that cannot be read left out. */
export function eventIds(files: FolderFiles): Set<string> {
  const ids = new Set<string>();
  for (const [, text] of textsOf(files, 'events')) {
    // Ids stand in lines of their own, where files are written as they mostly are; a word too many takes nothing away.
    for (const [, id] of text.matchAll(/\bid["']?:[ \t]*["']?([a-z0-9-]+)/g)) ids.add(id!);
    if (piecesOf(text) !== null) continue;
    const tree = readTree(text);
    for (const values of isTree(tree) ? mapsIn(tree.value) : []) ids.add(readEvent(values).id);
  }
  return ids;
}

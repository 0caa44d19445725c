import type { Edited, FolderFiles } from '../../../core/folder.ts';
import type { Change } from '../yaml/change.ts';
import { changeText } from './change-text.ts';
import { placeEvent, type PlacedEvent } from './place-event.ts';

/** Makes the changes that `changesOf` works out of an event, their paths from the event on. */
export function changeEvent(
  files: FolderFiles,
  id: string,
  changesOf: (placed: PlacedEvent) => readonly Change[],
): Edited {
  const found = placeEvent(files, id);
  if (!found.ok) return found;
  const { placed } = found;
  const changes = changesOf(placed).map((change) => ({ ...change, path: [placed.index, ...change.path] }));
  return changeText(files, placed, changes);
}

/** A change for every key of `patch`: to its value in `values`, or out where it has none there. */
export function patched(
  patch: object,
  values: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[] = [],
): Change[] {
  return Object.keys(patch).map((key) => ({ kind: 'set', path: [...path, key], value: values[key] }));
}

import type { FolderFiles } from '../../core/folder.ts';

/** What became of one file: characters of a text, or all of it; null where it was not there, or is not any more. */
export type FileChange =
  | { path: string; kind: 'splice'; at: number; removed: string; inserted: string }
  | { path: string; kind: 'whole'; before: Content | null; after: Content | null };

type Content = string | Uint8Array;

/** What has to be changed to come from some files to others. */
export function difference(before: FolderFiles, after: FolderFiles): FileChange[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].flatMap((path): FileChange[] => {
    const [from, to] = [before.get(path) ?? null, after.get(path) ?? null];
    if (isSame(from, to)) return [];
    return typeof from === 'string' && typeof to === 'string'
      ? [{ path, kind: 'splice', ...spliceOf(from, to) }]
      : [{ path, kind: 'whole', before: from, after: to }];
  });
}

/** The files after changes that were made from files such as these. */
export function applied(files: FolderFiles, changes: readonly FileChange[]): FolderFiles {
  const changed = new Map(files);
  for (const change of changes) {
    const { path } = change;
    const content = change.kind === 'whole' ? change.after : spliced(changed.get(path), change);
    if (content === null) changed.delete(path);
    else changed.set(path, content);
  }
  return changed;
}

/** The changes that take others back. */
export function inverted(changes: readonly FileChange[]): FileChange[] {
  return changes
    .toReversed()
    .map((change) =>
      change.kind === 'whole'
        ? { ...change, before: change.after, after: change.before }
        : { ...change, removed: change.inserted, inserted: change.removed },
    );
}

/** UTF-16 units and bytes that changes hold. */
export function sizeOf(changes: readonly FileChange[]): number {
  return changes.reduce((sum, change) => {
    const parts = change.kind === 'whole' ? [change.before, change.after] : [change.removed, change.inserted];
    return sum + parts.reduce((size, part) => size + (part?.length ?? 0), 0);
  }, 0);
}

function spliced(
  text: Content | undefined,
  { path, at, removed, inserted }: Extract<FileChange, { kind: 'splice' }>,
): string {
  if (typeof text !== 'string' || !text.startsWith(removed, at))
    throw new Error(`a change of ${path} does not fit it`);
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

function spliceOf(from: string, to: string): { at: number; removed: string; inserted: string } {
  const most = Math.min(from.length, to.length);
  let at = 0;
  while (at < most && from.charCodeAt(at) === to.charCodeAt(at)) at++;
  let end = 0;
  while (end < most - at && from.charCodeAt(from.length - end - 1) === to.charCodeAt(to.length - end - 1))
    end++;
  return { at, removed: from.slice(at, from.length - end), inserted: to.slice(at, to.length - end) };
}

function isSame(a: Content | null, b: Content | null): boolean {
  if (a === b) return true;
  if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) return false;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

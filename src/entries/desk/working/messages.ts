import type { FolderFiles } from '../../../core/folder.ts';
import type { Diagnostic } from '../../../core/diagnostic.ts';
import type { Form, Proposed, ReadSources, Source, Unpacked } from '../../../state/desk/work.ts';
import type { DatasetChange } from './dataset-change.ts';

/** What the page sends to a worker. Files of a collection are sent once: then what has changed of them. */
export type Order =
  | { kind: 'compile'; id: string; changed: Changed }
  | { kind: 'publish'; id: string; changed: Changed; forms: readonly Form[] }
  | { kind: 'pack'; id: string; changed: Changed }
  | { kind: 'propose'; id: string; changed: Changed; articles: readonly string[] | null }
  | { kind: 'read'; sources: readonly Source[]; language: string }
  | { kind: 'unpack'; zip: Blob; name: string };

/** By path; null for those that are gone. */
export type Changed = ReadonlyMap<string, string | Uint8Array | null>;

/** What orders come to. */
export interface Results {
  /** Of the dataset, what is new since the compilation before. */
  compile: { dataset: DatasetChange | null; diagnostics: Diagnostic[] };
  publish: Uint8Array[] | null;
  pack: Uint8Array;
  propose: Proposed;
  read: ReadSources;
  unpack: Unpacked;
}

/** What a worker sends back: how far it is, then what came of it. */
export type Delivery =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; result: Results[Order['kind']] }
  | { kind: 'failed'; message: string };

/** What has to be told to whoever has some files already. */
export function changedSince(before: FolderFiles, files: FolderFiles): Changed {
  const changed = new Map<string, string | Uint8Array | null>();
  for (const [path, content] of files) if (before.get(path) !== content) changed.set(path, content);
  for (const path of before.keys()) if (!files.has(path)) changed.set(path, null);
  return changed;
}

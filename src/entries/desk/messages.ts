import type { FolderFiles } from '../../core/folder.ts';
import type { Compiled, Proposed, ReadSources, Source } from '../../state/desk/work.ts';

/** What the page sends to a worker. Files are sent once: then what has changed of them, null for those that are gone. */
export type Order =
  | { kind: 'compile'; id: string; changed: Changed; isPublic: boolean }
  | { kind: 'read'; sources: readonly Source[]; language: string }
  | { kind: 'propose'; id: string; files: FolderFiles; articles: readonly string[] | null };

export type Changed = ReadonlyMap<string, string | Uint8Array | null>;

/** What a worker sends back: how far it is, then what came of it. */
export type Delivery =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; result: Compiled | ReadSources | Proposed }
  | { kind: 'failed'; message: string };

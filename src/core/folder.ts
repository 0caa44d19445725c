import type { Diagnostic } from './diagnostic.ts';

/** A collection’s files: path in its folder, with `/` between its parts, to text, or to bytes where it is none. */
export type FolderFiles = ReadonlyMap<string, string | Uint8Array>;

/** What became of an edit: the files after it, and the id of what was made where something was; or why there was none. */
export type Edited = { ok: true; files: FolderFiles; id?: string } | { ok: false; diagnostic: Diagnostic };

/** A change of a collection’s files: pure, and of as few characters as it can be. */
export type Edit = (files: FolderFiles) => Edited;

import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edit, FolderFiles } from '../../core/folder.ts';
import type { Keeping } from '../desk/saver.svelte.ts';

/** Files with talks among them, wherever they are kept: on the desk with their collection, or by themselves. */
export interface TalkFiles {
  readonly files: FolderFiles;
  readonly keeping: Keeping;
  readonly isReadOnly: boolean;
  /** What undoing takes back; null where there is nothing. */
  readonly undoes: string | null;
  readonly redoes: string | null;
  /** What is wrong in them, as `compile` says it; also what is wrong elsewhere may be among it. */
  readonly diagnostics: readonly Diagnostic[];
  /** One step; with a `key`, one with those of the same key right before. Says why it cannot be made, or null. */
  run(label: string, edit: Edit, key?: string | null): Diagnostic | null;
  undo(): void;
  redo(): void;
  takeOver(): void;
}

/** Where it is said what was done. */
export interface Sayings {
  /** `step`: the label of the step, where it can be taken back from there. */
  say(text: string, step?: string | null): void;
  fail(text: string): void;
}

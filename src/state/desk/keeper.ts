import type { FolderFiles } from '../../core/folder.ts';
import type { Position, Step } from './history.ts';

/** A collection as the shelf lists it. */
export interface Shelved {
  id: string;
  title: string;
  /** ms since the epoch. */
  changed: number;
  articles: number;
  events: number;
  /** When it was put into the bin, ms since the epoch; null where it was not. */
  removed: number | null;
}

/** Why something cannot be kept, and what helps, in sentences for readers. */
export interface KeepingFailure {
  /** `taken` where another tab has it now. */
  kind: 'full' | 'blocked' | 'newer' | 'lost' | 'taken' | 'unknown';
  why: string;
  fix: string;
}

/** The files as of a step. */
export interface Snapshot {
  seq: number;
  files: FolderFiles;
}

/** A collection as it was kept. */
export interface Kept {
  shelved: Shelved;
  position: Position;
  steps: Step[];
  /** As of any of the steps, or of the beginning. */
  snapshot: Snapshot;
}

/** What is to be kept at once: all of it, or nothing. */
export interface Writing {
  shelved: Shelved;
  position: Position;
  /** New ones, and those that were added to. */
  steps: readonly Step[];
  snapshot: Snapshot | null;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: KeepingFailure };

/** Where collections are kept. What it answers has been kept: written as a whole, and read back. */
export interface KeptPlace {
  list(): Promise<Answer<Shelved[]>>;
  read(id: string): Promise<Answer<Kept | null>>;
  /** From now on `owner` alone may write it: whoever may have before is told so when it writes. */
  claim(id: string, owner: string): Promise<Answer<void>>;
  /** What is not there is made, by a writing with a snapshot; without one it is `lost`. */
  write(owner: string, writing: Writing): Promise<Answer<void>>;
  /** Puts it into the bin, or takes it out. */
  bin(id: string, removed: number | null): Promise<Answer<void>>;
  /** For good. */
  discard(id: string): Promise<Answer<void>>;
}

/** A place with a second copy of what is kept there. */
export interface Keeper extends KeptPlace {
  /** Brings back what the browser has lost, and says how many collections that were. */
  recover(): Promise<number>;
}

import type { FolderFiles } from '../../core/folder.ts';
import type { Keeper } from './keeper.ts';
import type { Tabs } from './tabs.ts';
import type { Work } from './work.ts';

/** What a desk needs of the browser. */
export interface Host {
  keeper: Keeper;
  tabs: Tabs;
  /** Workers for one desk. */
  hire: () => Work;
  /** ms since the epoch. */
  now: () => number;
  /** A name that no other has. */
  unique: () => string;
  /** A small invented story, to try the desk on. */
  sample: () => Promise<FolderFiles>;
}

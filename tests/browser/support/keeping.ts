import { CopiedKeeper } from '../../../src/entries/desk/keeping/copy/copied-keeper.ts';
import { Copies } from '../../../src/entries/desk/keeping/copy/copies.ts';
import { IndexedKeeper } from '../../../src/entries/desk/keeping/indexed-keeper.ts';
import type { Keeper } from '../../../src/state/desk/keeper.ts';

/** What the browser has, or null where it does not have it. */
interface Lacking {
  factory?: IDBFactory | null;
  storage?: StorageManager | null;
}

/** Keeps as the desk does, in a database of that name and its copies. */
export function keeperOf(
  name: string,
  { factory = indexedDB, storage = navigator.storage }: Lacking = {},
): Keeper {
  const copies = new Copies(name, storage ?? undefined);
  return new CopiedKeeper(new IndexedKeeper(name, factory ?? undefined), copies, () => performance.now());
}

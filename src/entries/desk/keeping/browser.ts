import type { Host } from '../../../state/desk/host.ts';
import { browserTabs } from './browser-tabs.ts';
import { CopiedKeeper } from './copy/copied-keeper.ts';
import { Copies } from './copy/copies.ts';
import { IndexedKeeper } from './indexed-keeper.ts';

/** What keeping takes of this browser, in a database of that name and a second copy beside it. */
export function keepingIn(database: string): Pick<Host, 'keeper' | 'tabs' | 'now' | 'unique'> {
  const now = () => Date.now();
  return {
    keeper: new CopiedKeeper(new IndexedKeeper(database, factory()), new Copies(database, storage()), now),
    tabs: browserTabs(locks()),
    now,
    unique: () => crypto.randomUUID(),
  };
}

/** Some browsers throw where a setting forbids it. */
function factory(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

/** There are none on pages that are not served over https. */
function locks(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks;
}

function storage(): StorageManager | undefined {
  return (navigator as Partial<Navigator>).storage;
}

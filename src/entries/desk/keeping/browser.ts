import type { Host } from '../../../state/desk/host.ts';
import { browserTabs } from './browser-tabs.ts';
import { IndexedKeeper } from './indexed-keeper.ts';

/** What keeping takes of this browser, in a database of that name. */
export function keepingIn(database: string): Pick<Host, 'keeper' | 'tabs' | 'now' | 'unique'> {
  return {
    keeper: new IndexedKeeper(database, factory()),
    tabs: browserTabs(locks()),
    now: () => Date.now(),
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

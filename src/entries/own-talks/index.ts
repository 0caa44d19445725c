import type { Talk } from '../../core/model.ts';
import type { MakingPart } from '../../ui/talk-editor/making.svelte.ts';
import { Part } from '../../ui/parts/part.svelte.ts';
import { DATABASE } from './database.ts';

/** The talks that readers make of a collection, as far as a page knows of them before anybody asks. */
export interface OwnTalksPlace {
  /** Calls with those that are kept, and again when another tab has changed them; not where nobody has ever made one. */
  follow: (listener: (talks: Talk[]) => void) => Promise<void>;
  /** What they are made with. */
  part: Part<MakingPart>;
}

/** `id` names the collection, and where it is. */
export function ownTalksOf(id: string): OwnTalksPlace {
  return {
    async follow(listener) {
      if (!(await isAny())) return;
      const { follow } = await import('./follow.ts');
      await follow(id, listener);
    },
    part: new Part(async () => {
      const { default: TalkMaker, openTalks } = await import('./making.ts');
      return { default: TalkMaker, open: (timeline) => openTalks(id, timeline) };
    }),
  };
}

/** Whether anything was ever kept: what reads it need not be loaded for those who only read. */
async function isAny(): Promise<boolean> {
  // A frame in a sandbox keeps nothing; where Chromium is asked all the same, it throws once more behind what is caught.
  if (globalThis.origin === 'null') return false;
  try {
    const databases = await indexedDB.databases();
    if (databases.some(({ name }) => name === DATABASE)) return true;
    // The browser may have lost the database, and not its second copy.
    const files = await navigator.storage.getDirectory();
    return await files.getDirectoryHandle(DATABASE).then(() => true);
  } catch {
    // There is none of either; and some browsers throw where a setting forbids it.
    return false;
  }
}

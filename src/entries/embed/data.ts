import { EMBED_VERSION, type EmbedIndex, type EmbedWords } from '../../core/embed/index.ts';
import type { SearchIn } from '../../ui/embed/story.svelte.ts';

/** What a dataset of the published shape comes to, its dates in words of `locale` (BCP 47). */
export type FromDataset = (
  url: URL,
  locale: string,
) => Promise<{ ok: true; index: EmbedIndex; words: EmbedWords } | { ok: false; message: string }>;

/**
 * What the scripts of the data leave for the page. Data comes as scripts, since a frame in a sandbox may run scripts of its own
 * site and read nothing else from it.
 */
export interface Given {
  /** Address of the data, without what tells its two parts apart. */
  data: string;
  /** Fulfilled once the index is there, or is known not to come. */
  arrived: Promise<unknown>;
  index?: EmbedIndex;
  words?: EmbedWords;
  /** Of a script that comes where it is needed; see `element/dataset.ts`. */
  fromDataset?: FromDataset;
  /** The same of a search; see `search.ts`. */
  searchIn?: SearchIn;
}

declare global {
  var dateline: Given;
}

export const indexArrived = (): Promise<unknown> => globalThis.dateline.arrived;

/** The index as it has arrived; null where it has not, or is of another build. */
export function given(): { index: EmbedIndex | null } {
  const { index } = globalThis.dateline;
  return { index: index?.version === EMBED_VERSION && index.events.length > 0 ? index : null };
}

/** Where the script is that searches, in every built folder. */
export const SEARCH_SCRIPT = 'dateline-timeline-search.js';

/** What the events say. */
export const loadWords = () => load(`${globalThis.dateline.data}.words.js`, 'words');

export const loadSearch = () => load(SEARCH_SCRIPT, 'searchIn');

/** What a script beside the page leaves; null where it does not come. */
function load<Key extends keyof Given>(file: string, key: Key): Promise<NonNullable<Given[Key]> | null> {
  const script = document.createElement('script');
  return new Promise((resolve) => {
    script.onload = () => resolve(globalThis.dateline[key] ?? null);
    script.onerror = () => resolve(null);
    script.src = `./${file}`;
    document.head.append(script);
  });
}

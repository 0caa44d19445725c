import { EMBED_VERSION, type EmbedIndex, type EmbedWords } from '../../core/embed/index.ts';
import { home, take } from './site.ts';

/** A story to be shown. */
export interface Opened {
  index: EmbedIndex;
  words: () => Promise<EmbedWords | null>;
  /** The folder of the site with its full timeline; null where there is none. */
  home: string | null;
  /** The site that it came from, where that is neither the script’s nor the page’s. */
  origin: string | null;
}

/** What is asked for: a collection of the site that the script is from, its first for null, or the dataset at an address. */
export interface Asked {
  collection: string | null;
  /** In full, or from the page. */
  src: string | null;
  /** BCP 47. */
  lang: string | null;
}

/** What is asked for; else why it is not there, in words. */
export async function open({ collection, src, lang }: Asked): Promise<Opened | string> {
  if (src === null) return openOwn(collection, lang);
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : null;
  const isTrusted = url !== null && [location.origin, new URL(home).origin].includes(url.origin);
  if (url === null || (url.protocol !== 'https:' && !isTrusted))
    return `The dataset ${src} is not taken: datasets of other sites come by https:// alone.`;
  const own = collectionAt(url);
  if (own !== null) return openOwn(own, lang);

  const fromDataset = await take('dateline-timeline-dataset.js', 'fromDataset');
  if (fromDataset === null) return `What reads datasets did not come from ${home}.`;
  const read = await fromDataset(url, lang ?? 'en-GB');
  if (!read.ok) return read.message;
  const { index, words } = read;
  return { index, words: () => Promise.resolve(words), home: null, origin: isTrusted ? null : url.origin };
}

/** The collection of this site that an address is the dataset of. */
function collectionAt({ href }: URL): string | null {
  if (!href.startsWith(home)) return null;
  return /^data\/([a-z0-9-]+)\.json$/.exec(href.slice(home.length))?.[1] ?? null;
}

/** Dates in these languages have a file of their own. */
const LANGUAGES = /^(?:de|es|fr)(?![a-z])/i;

async function openOwn(collection: string | null, lang: string | null): Promise<Opened | string> {
  const language = LANGUAGES.exec(lang ?? '')?.[0].toLowerCase();
  const suffix = language === undefined ? '' : `.${language}`;
  const name = collection === null ? 'data/embed' : `data/${encodeURIComponent(collection)}.embed`;
  const index = await take(`${name}${suffix}.js`, 'index');
  if (index === null || index.version !== EMBED_VERSION || index.events.length === 0) {
    const what = collection === null ? 'this timeline' : `the collection “${collection}”`;
    return `The data of ${what} could not be read from ${home}.`;
  }
  const words = `data/${encodeURIComponent(index.id)}.embed${suffix}.words.js`;
  return { index, words: () => take(words, 'words'), home, origin: null };
}

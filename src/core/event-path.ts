import { formatView, parseView } from './link.ts';

/** What the path of a page says: which collection and which event it is about. */
export interface Place {
  /** Null for the site's first. */
  collection: string | null;
  /** Null for the whole timeline. */
  event: string | null;
}

/** Names that no folder of Windows can have. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** File systems take names of 255 bytes; longer ids have no page of their own. */
const LONGEST = 200;

const ID = '[a-z0-9-]+';
const PATH = new RegExp(`^(?:collection/(${ID})_?/)?(?:event/(${ID})_?/)?(?:index\\.html)?$`);

/** A place's address from the root of the site: `event/kursk-incursion/`; '' for the root itself. */
export function pathOf({ collection, event }: Place): string {
  const home = collection === null ? '' : `collection/${folderOf(collection)}/`;
  if (event === null) return home;
  if (event.length <= LONGEST) return `${home}event/${folderOf(event)}/`;
  return formatView({ ...parseView(''), collection, event });
}

/** The place that a path from the root of the site is the address of. */
export function placeAt(path: string): Place {
  const [, collection = null, event = null] = PATH.exec(path) ?? [];
  return { collection, event };
}

/** No id holds an underscore, so that the name is no other's. */
function folderOf(id: string): string {
  return RESERVED.test(id) ? `${id}_` : id;
}

/** The address of one place (`to`) from the page of another, both from the root of the site; never empty. */
export function between(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to || './';
}

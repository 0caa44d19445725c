import { pathOf } from '../../core/event-path.ts';

/** Where a site is, for snippets and for what shows them. */
export interface SitePlace {
  /** The folder that snippets name: where it will be, or else where it is now; with a slash at its end. */
  site: string;
  /** The folder that this page came from. */
  here: string;
  /** Whether each event has a page of its own. */
  pages: boolean;
  /** Whether each page has a card, `card.png` beside it. */
  cards: boolean;
  /** Id of the collection that is at its root; the others have folders of their own. */
  first: string | null;
}

const OWN_MACHINE = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Whether nobody else reaches an address: its snippets work once the site is published. */
export function isOnOwnMachine(address: string): boolean {
  return OWN_MACHINE.test(new URL(address).hostname);
}

/** The page that a site has for an event, in full; null where it has none, as for a name that no folder can have. */
export function pageOf(place: SitePlace | null, collection: string, event: string): string | null {
  if (!place?.pages) return null;
  const path = pathOf({ collection: collection === place.first ? null : collection, event });
  return path.endsWith('/') ? place.here + path : null;
}

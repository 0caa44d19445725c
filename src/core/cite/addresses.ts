import { pathOf } from '../event-path.ts';
import { formatView, parseView } from '../link.ts';
import { webAddress } from '../web-address.ts';

/** Where an event can be found again. */
export interface EventAddresses {
  /** The event alone. */
  event: string;
  /** The event in the view that the page shows. */
  view: string;
}

/**
 * The addresses of an event on the page at `href`; null where the page has none that can be sent, as within a frame of
 * another document. What stands in the query and is not ours stays: it may say where the data comes from. `ownPage` is the
 * address of the page that the site has for the event, in full; null where it has none.
 */
export function addressesOf(
  href: string,
  event: string,
  ownPage: string | null = null,
): EventAddresses | null {
  const view = webAddress(href);
  if (view === null) return null;
  const [page = ''] = view.split(/[?#]/);
  const query = new URL(view).search;
  const shown = parseView(query);
  // An event's own page says in its path which it is.
  const isOwnPage = page.endsWith(`/${pathOf({ collection: null, event })}`);
  const asked = isOwnPage ? null : event;
  const alone =
    ownPage === null
      ? page + formatView({ ...parseView(''), collection: shown.collection, event: asked }, query)
      : ownPage + formatView(parseView(''), query);
  return {
    event: alone,
    view: page + formatView({ ...shown, event: asked }, query),
  };
}

import { placeAt, type Place } from '../../core/event-path.ts';
import { formatView, parseView, type View } from '../../core/link.ts';

/** The part of an address that says what is shown. */
export type Address = Pick<Location, 'pathname' | 'search'>;

/** The view that an address is of: what its query says, and what its path says besides. `root` is the path of the site's root. */
export function viewAt(address: Address, root: string): View {
  const place = placeOf(address, root);
  const view = parseView(address.search);
  return {
    ...view,
    collection: view.collection ?? place.collection,
    event: view.event ?? place.event,
  };
}

/**
 * The address of a view, from one in the same site. The page is kept as long as its own path says nothing else; from the page of an
 * event, another event's address is the site's with a query, which every host has.
 */
export function addressFor(view: View, { pathname, search }: Address, root: string): string {
  const place = placeOf({ pathname }, root);
  const isKept =
    (place.event ?? view.event) === view.event && (place.collection ?? view.collection) === view.collection;
  if (!isKept) return root + formatView(view, search);
  const unsaid = {
    collection: place.collection === null ? view.collection : null,
    event: place.event === null ? view.event : null,
  };
  return pathname + formatView({ ...view, ...unsaid }, search);
}

function placeOf({ pathname }: Pick<Address, 'pathname'>, root: string): Place {
  return pathname.startsWith(root) ? placeAt(pathname.slice(root.length)) : placeAt('');
}

import { webAddress } from '../../core/web-address.ts';
import type { SitePlace } from '../../ui/share/place.ts';

/**
 * Where the site of a page is; null where it has no address that others could reach. Asked when the page opens: relative addresses
 * in it mean others once its own has changed. `toRoot` is the way from the page to the root of the site, `first` the id of
 * the collection there.
 */
export function sitePlace(page: Document, toRoot: string, first: string | null): SitePlace | null {
  const { href } = page.location;
  if (webAddress(href) === null) return null;
  // Where somebody has said where the site will be, this is in full.
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return {
    site: new URL(toRoot, canonical?.href ?? href).href.replace(/[?#].*$/, ''),
    here: new URL(toRoot, href).href.replace(/[?#].*$/, ''),
    // Only pages that were made for their events say which they are.
    pages: canonical !== null,
    cards: page.querySelector('meta[property="og:image"]') !== null,
    first,
  };
}

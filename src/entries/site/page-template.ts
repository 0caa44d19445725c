import { markup } from '../../pages/index.ts';
import { SOURCES } from '../elsewhere/address.ts';
import { sealed } from './content-security.ts';
import type { Listed } from './listing.ts';

/** The name of a page's own statement of what collections the site has, in JSON. */
export const COLLECTIONS = 'dateline:collections';

/**
 * The app's page as all pages of one site have it: with its policy, before all that it is to hold for, its collections, and the
 * origins of other sites (`sources`) whose data it may show.
 */
export function pageTemplate(
  page: string,
  collections: readonly Listed[],
  sources: readonly string[],
): string {
  const own = markup`
    <meta name="${SOURCES}" content="${sources.join(' ')}" />
    <meta name="${COLLECTIONS}" content="${JSON.stringify(collections)}" />`;
  return sealed(page, sources, own);
}

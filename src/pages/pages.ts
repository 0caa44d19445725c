import { between, placeAt } from '../core/event-path.ts';
import type { TimelineEvent } from '../core/model.ts';
import { collectionBody, type Depth } from './collection-body.ts';
import { eventBody } from './event-body.ts';
import { head } from './head.ts';
import { pathFor, type Site } from './site.ts';
import { collectionData, eventData } from './structured-data.ts';
import { fillTemplate } from './template.ts';

/** A page to be written. */
export interface Page {
  /** From the root of the site, with a slash at its end; '' for the root itself. */
  path: string;
  /** Null for the whole timeline. */
  event: TimelineEvent | null;
  html: string;
}

/** A page of more characters than this lists titles and dates, and leaves the words to the events' own pages. */
const LONGEST = 1_000_000;

/** The pages of a collection: the whole timeline's, then one for each event. Empty where the template has no places for them. */
export function pagesOf(site: Site, template: string): Page[] {
  const make = (event: TimelineEvent | null, depth: Depth): Page | null => {
    const path = pathFor(site, event);
    const data = event === null ? collectionData(site, depth === 'words') : eventData(site, event);
    const body = event === null ? collectionBody(site, depth) : eventBody(site, event);
    const toRoot = path === '' ? '' : between(path, '');
    const html = fillTemplate(template, { head: head(site, event, data), body, toRoot });
    return html === null ? null : { path, event, html };
  };
  const full = make(null, 'words');
  if (full === null) return [];
  const home = full.html.length > LONGEST ? make(null, 'titles') : full;
  const own = site.dataset.events.filter((event) => placeAt(pathFor(site, event)).event !== null);
  return [home, ...own.map((event) => make(event, 'words'))].filter((page) => page !== null);
}

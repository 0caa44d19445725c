import { between, pathOf } from '../core/event-path.ts';
import type { Article, Dataset, TimelineEvent } from '../core/model.ts';
import type { Source } from '../core/sources.ts';
import { describeSpan } from '../core/span/index.ts';
import { count } from '../core/wording.ts';

/** A collection that pages are made of. */
export interface Site {
  dataset: Dataset;
  /** `numberSources` of the dataset. */
  sources: readonly Source[];
  /** The collection's id as its addresses name it; null for the site's first. */
  collection: string | null;
  /** Where the site will be, with a slash at its end: `https://example.org/war/`; null where nobody says. */
  base: string | null;
  /** Whether each page has a card, `card.png` beside it. */
  cards: boolean;
  /** BCP 47: dates are said in it. */
  locale: string;
}

/** A page's address from the root of the site. */
export function pathFor({ collection }: Pick<Site, 'collection'>, event: TimelineEvent | null): string {
  return pathOf({ collection, event: event?.id ?? null });
}

/** The address of an event's page (of the whole timeline for null) from that of another. */
export function linkTo(site: Site, from: TimelineEvent | null, to: TimelineEvent | null): string {
  return between(pathFor(site, from), pathFor(site, to));
}

/** The address of a page's own folder: in full where the site's is known. */
export function ownAddress(site: Site, event: TimelineEvent | null, file = ''): string {
  return site.base === null ? file || './' : site.base + pathFor(site, event) + file;
}

/** What an event is called: its title, or its date in words where it has none. */
export function nameOf({ title, span }: TimelineEvent, locale: string): string {
  return title.trim() === '' ? describeSpan(span, locale) : title;
}

/** What there is in a collection. */
export function inFigures({ dataset, sources }: Site): string {
  const [events, articles] = [count(dataset.events.length, 'event'), count(sources.length, 'article')];
  return `${events} from ${articles}, each with the words it came from.`;
}

/** An address to link to; null for anything but the web. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** The article's source; every account has one. */
export function sourceOf({ sources }: Site, id: Article['id']): Source | undefined {
  return sources.find(({ article }) => article.id === id);
}

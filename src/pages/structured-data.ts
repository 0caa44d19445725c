import type { Account, Article, TimelineEvent } from '../core/model.ts';
import { MODALITIES } from '../core/wording.ts';
import { isoDates } from './iso-dates.ts';
import { linkTo, nameOf, ownAddress, sourceOf, webAddress, type Site } from './site.ts';

/** A thing in JSON-LD. What is not known is left out. */
export type Thing = Record<string, unknown>;

/** Where an article's own words, or its author, do not say when it was published, no date is given. */
const KNOWN = new Set(['stated', 'given']);

/** What the page of an event says to machines: the event, the articles that tell it and the words of each. schema.org. */
export function eventData(site: Site, event: TimelineEvent): Thing {
  const { collection } = site.dataset;
  const articles = [...new Set(event.accounts.map(({ article }) => article))]
    .map((id) => sourceOf(site, id)?.article)
    .filter((article) => article !== undefined);
  return graph([
    {
      '@type': 'WebPage',
      '@id': ownAddress(site, event),
      name: nameOf(event, site.locale),
      isPartOf: { '@type': 'WebSite', name: collection.title, url: linkTo(site, event, null) },
      about: { '@id': '#event' },
      hasPart: event.accounts.map((_, index) => ({ '@id': `#quotation-${index + 1}` })),
    },
    eventThing(site, event, articles),
    ...articles.map(articleThing),
    ...event.accounts.map((account, index) => quotationThing(site, account, index)),
  ]);
}

/** What the page of the whole timeline says to machines; without the events where it lists them only. */
export function collectionData(site: Site, withEvents: boolean): Thing {
  const { collection, events } = site.dataset;
  return graph([
    {
      '@type': 'CollectionPage',
      '@id': ownAddress(site, null),
      name: collection.title,
      description: collection.description || undefined,
      hasPart: site.sources.map(({ article }) => ({ '@id': idOf(article) })),
      mainEntity: withEvents && {
        '@type': 'ItemList',
        numberOfItems: events.length,
        itemListElement: events.map((event, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: nameOf(event, site.locale),
          url: linkTo(site, null, event),
        })),
      },
    },
    ...site.sources.map(({ article }) => articleThing(article)),
  ]);
}

function eventThing({ locale }: Site, event: TimelineEvent, articles: readonly Article[]): Thing {
  const { start, end } = isoDates(event.when);
  return {
    '@type': 'Event',
    '@id': '#event',
    name: nameOf(event, locale),
    description: event.summary,
    disambiguatingDescription: MODALITIES[event.modality],
    startDate: start,
    endDate: end,
    about: event.actors.map((name) => ({ '@type': 'Thing', name })),
    subjectOf: articles.map((article) => ({ '@id': idOf(article) })),
  };
}

function articleThing(article: Article): Thing {
  const published = KNOWN.has(article.publishedBasis.kind) ? article.published : null;
  return {
    '@type': 'NewsArticle',
    '@id': idOf(article),
    headline: article.title,
    // As they stand: a byline may name a person or an agency.
    author: article.byline,
    publisher: article.publisher === null ? null : { '@type': 'Organization', name: article.publisher },
    datePublished: published === null ? null : isoDates(published.edtf).start,
    dateModified: article.updated === null ? null : isoDates(article.updated.edtf).start,
    inLanguage: article.language,
    url: webAddress(article.url),
    archivedAt: webAddress(article.archiveUrl),
  };
}

function quotationThing(site: Site, account: Account, index: number): Thing {
  const source = sourceOf(site, account.article);
  return {
    '@type': 'Quotation',
    '@id': `#quotation-${index + 1}`,
    text: account.exact,
    inLanguage: source?.article.language,
    spokenByCharacter: account.speaker,
    isPartOf: source && { '@id': idOf(source.article) },
    about: { '@id': '#event' },
  };
}

function idOf({ id }: Article): string {
  return `#article-${id}`;
}

function graph(things: readonly Thing[]): Thing {
  return { '@context': 'https://schema.org', '@graph': things.map(known) };
}

/** Without the properties that say nothing. */
function known(thing: Thing): Thing {
  const says = ([, value]: [string, unknown]) =>
    value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(thing).filter(says));
}

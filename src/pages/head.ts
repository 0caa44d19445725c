import type { TimelineEvent } from '../core/model.ts';
import { publishedInWords } from '../core/reading.ts';
import { describeSpan } from '../core/span/index.ts';
import { outlet } from '../core/wording.ts';
import { dataScript, markup, type Html } from './markup.ts';
import { inFigures, nameOf, ownAddress, sourceOf, type Site } from './site.ts';
import type { Thing } from './structured-data.ts';

/** px; what the networks crop least. */
export const CARD = { width: 1200, height: 630, file: 'card.png' };

/** Beside each page of a site whose address is known. */
export const OEMBED_FILE = 'oembed.json';

/** What stands in the head of an event's page, or of the whole timeline's for null: for browsers, search engines and networks. */
export function head(site: Site, event: TimelineEvent | null, data: Thing): Html {
  const { collection } = site.dataset;
  const title = event === null ? collection.title : nameOf(event, site.locale);
  const description = descriptionOf(site, event);
  return markup`
    <title>${event === null ? title : `${title} · ${collection.title}`}</title>
    <meta name="description" content="${description}" />
    <link rel="canonical" href="${ownAddress(site, event)}" />
    <meta property="og:type" content="${event === null ? 'website' : 'article'}" />
    <meta property="og:site_name" content="${collection.title}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    ${site.base !== null && markup`<meta property="og:url" content="${ownAddress(site, event)}" />`}
    ${site.base !== null && discovery(site, event, title)}
    ${site.cards && image(site, event, title)}
    <meta name="twitter:card" content="${site.cards ? 'summary_large_image' : 'summary'}" />
    <meta name="twitter:title" content="${title}" />
    <meta name="twitter:description" content="${description}" />
    ${dataScript('application/ld+json', data)}`;
}

/** Where other sites find how to show the page. */
function discovery(site: Site, event: TimelineEvent | null, title: string): Html {
  const address = ownAddress(site, event, OEMBED_FILE);
  return markup`<link rel="alternate" type="application/json+oembed" href="${address}" title="${title}" />`;
}

function image(site: Site, event: TimelineEvent | null, title: string): Html {
  const address = ownAddress(site, event, CARD.file);
  const words =
    event === null
      ? `${title}: the timeline`
      : `${title}, ${describeSpan(event.span, site.locale)}, on the timeline`;
  return markup`<meta property="og:image" content="${address}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="${CARD.width}" />
    <meta property="og:image:height" content="${CARD.height}" />
    <meta property="og:image:alt" content="${words}" />
    <meta name="twitter:image" content="${address}" />
    <meta name="twitter:image:alt" content="${words}" />`;
}

/** The event's first words and whose they are; the collection's own description. */
export function descriptionOf(site: Site, event: TimelineEvent | null): string {
  if (event === null) return oneLine(site.dataset.collection.description) || inFigures(site);
  const [first] = event.accounts;
  const source = first && sourceOf(site, first.article);
  if (first === undefined || source === undefined) return describeSpan(event.span, site.locale);
  const { article } = source;
  return oneLine(`“${first.exact}” ${outlet(article)}, ${publishedInWords(article.published, site.locale)}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

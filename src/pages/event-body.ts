import { outcomeInWords } from '../core/known/index.ts';
import type { TimelineEvent } from '../core/model.ts';
import { publishedInWords } from '../core/reading.ts';
import { tellings, type Telling } from '../core/sources.ts';
import { describeSpan } from '../core/span/index.ts';
import { BASES, count, MODALITIES, outlet, UNREVIEWED } from '../core/wording.ts';
import { fullQuotation } from './excerpt.ts';
import { markup, type Html } from './markup.ts';
import { masthead } from './masthead.ts';
import { linkTo, nameOf, sourceOf, webAddress, type Site } from './site.ts';

/** An event's page as one reads it without the timeline: every account in full, and the way to the events beside it. */
export function eventBody(site: Site, event: TimelineEvent): Html {
  const { collection, events } = site.dataset;
  const index = events.indexOf(event);
  const theme = collection.themes.find(({ id }) => id === event.theme)?.label ?? event.theme;
  const home = linkTo(site, event, null);
  const title = markup`<p class="page-title"><a href="${home}">${collection.title}</a></p>`;
  const told = tellings(event, site.sources);
  const outcome = outcomeInWords(
    event,
    (id) => sourceOf(site, id)?.article ?? { publisher: null, published: null },
    site.locale,
  );
  return markup`${masthead(site, title)}<main class="page-rest">
<nav class="page-ways" aria-label="Events">${[
    way(site, event, events[index - 1], 'Earlier', 'prev'),
    markup`<a href="${home}">The whole timeline</a>`,
    way(site, event, events[index + 1], 'Later', 'next'),
  ]}</nav>
<article>
<p class="page-kind">${theme} · ${MODALITIES[event.modality]}${outcome !== null && `: ${outcome}`}</p>
<h1 dir="auto" lang="${collection.language}">${nameOf(event, site.locale)}</h1>
<p class="page-when">${describeSpan(event.span, site.locale)}</p>
${event.summary !== null && markup`<p dir="auto">${event.summary}</p>`}
${event.actors.length > 0 && markup`<p class="page-kind">${event.actors.join(', ')}</p>`}
${note(event)}
${event.proposed ? markup`<p class="page-kind">${UNREVIEWED}</p>` : null}
<h2 class="overline">Told by ${told.length} of ${count(site.sources.length, 'article')}</h2>
<div class="page-columns">
${told.map((telling) => tellingOf(site, event, telling))}</div>
</article>
</main>
`;
}

/** The editor's note, named as such. */
export function note({ note }: TimelineEvent): Html | null {
  if (note === null) return null;
  return markup`<p class="page-note" dir="auto"><b>Editor’s note:</b> ${note}</p>`;
}

function way(
  site: Site,
  from: TimelineEvent,
  to: TimelineEvent | undefined,
  word: string,
  rel: 'prev' | 'next',
): Html | null {
  if (to === undefined) return null;
  const name = markup`<bdi>${nameOf(to, site.locale)}</bdi>`;
  return markup`<a rel="${rel}" href="${linkTo(site, from, to)}">${word}: ${name}</a>`;
}

function tellingOf({ locale }: Site, event: TimelineEvent, { source, accounts }: Telling): Html {
  const { article } = source;
  const dates = publishedInWords(article.published, locale);
  const addresses = [
    ['The article', webAddress(article.url)],
    ['Archived copy', webAddress(article.archiveUrl)],
  ] as const;
  return markup`<section>
<h3>${outlet(article)}</h3>
<p class="page-source"><cite lang="${article.language}" dir="auto">${article.title}</cite></p>
<p class="page-source">${dates}. ${BASES[article.publishedBasis.kind]}.</p>
${addresses.map(([word, url]) => url !== null && markup`<p class="page-source"><a href="${url}" rel="noopener">${word}</a></p>`)}
${accounts.map((account) => fullQuotation(event, account, article, locale))}</section>
`;
}

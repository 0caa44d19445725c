import type { TimelineEvent } from '../core/model.ts';
import { publishedInWords } from '../core/reading.ts';
import { describeSpan } from '../core/span/index.ts';
import { yearOf } from '../core/span/civil.ts';
import { count, outlet } from '../core/wording.ts';
import { note } from './event-body.ts';
import { signedQuotation } from './excerpt.ts';
import { markup, type Html } from './markup.ts';
import { masthead } from './masthead.ts';
import { linkTo, nameOf, sourceOf, webAddress, type Site } from './site.ts';

/** How much the page of a whole timeline says of each event: its words, or its title and date alone. */
export type Depth = 'words' | 'titles';

/** The whole timeline as one reads it without JavaScript: every event by year, and the articles. */
export function collectionBody(site: Site, depth: Depth): Html {
  const title = markup`<h1 class="page-title">${site.dataset.collection.title}</h1>`;
  const years = byYear(site.dataset.events);
  return markup`${masthead(site, title)}<main class="page-rest">
<h2>The events</h2>
${years.map(
  ({ edtf, events }) => markup`<section>
<h3>${describeSpan({ edtf }, site.locale)}</h3>
<ol>${events.map((event) => item(site, event, depth))}</ol>
</section>
`,
)}<h2>The articles</h2>
${sources(site)}</main>
`;
}

function item(site: Site, event: TimelineEvent, depth: Depth): Html {
  const name = nameOf(event, site.locale);
  const link = markup`<a href="${linkTo(site, null, event)}" dir="auto">${name}</a>`;
  const when = markup`<span class="page-when">${describeSpan(event.span, site.locale)}</span>`;
  if (depth === 'titles') return markup`<li>${link} ${when}</li>\n`;
  return markup`<li><h4>${link}</h4>
<p>${when}</p>
${event.accounts.map((account) => {
  const source = sourceOf(site, account.article);
  return source !== undefined && signedQuotation(account, source.article, site.locale);
})}
${note(event)}</li>
`;
}

function sources({ sources, locale }: Site): Html {
  return markup`<ol class="page-sources">${sources.map(({ article, events }) => {
    const url = webAddress(article.url);
    const title = url === null ? article.title : markup`<a href="${url}" rel="noopener">${article.title}</a>`;
    return markup`<li><cite lang="${article.language}" dir="auto">${title}</cite>
<p class="page-source">${outlet(article)} · ${publishedInWords(article.published, locale)} · ${count(events, 'event')}</p></li>
`;
  })}</ol>
`;
}

/** Years of other than four digits as EDTF has them. */
function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** Events, in order of start, by the year in which each begins. */
function byYear(events: readonly TimelineEvent[]): { edtf: string; events: TimelineEvent[] }[] {
  const years: { edtf: string; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const edtf = edtfYear(yearOf(event.span.start));
    if (years.at(-1)?.edtf !== edtf) years.push({ edtf, events: [] });
    years.at(-1)!.events.push(event);
  }
  return years;
}

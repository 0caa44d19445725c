import { pathOf } from '../core/event-path.ts';
import type { TimelineEvent } from '../core/model.ts';
import { describeSpan } from '../core/span/index.ts';
import { markup, type Html } from './markup.ts';
import { linkTo, nameOf, type Site } from './site.ts';

/** The head of an embed: its title, and the id of the collection that it shows where none is asked for. */
export function embedHead({ dataset: { collection } }: Site): Html {
  return markup`
    <title>${collection.title}</title>
    <meta name="dateline:first" content="${collection.id}" />
    `;
}

/** Another collection of the same site. */
export interface Other {
  id: string;
  title: string;
}

/**
 * What an embed is until its timeline is there: a list whose entries lead to the events’ own pages, which is also all that there is
 * without JavaScript. Of the site’s first collection, since nothing but a script can read which one is asked for. The `others` are named.
 */
export function embedBody(site: Site, others: readonly Other[] = []): Html {
  const { collection, events } = site.dataset;
  return markup`<p class="embed-wait">Loading the timeline…</p>
<div class="embed-list">
<h1 lang="${collection.language}" dir="auto">${collection.title}</h1>
<p><a href="./" target="_blank" rel="noopener">Open full timeline</a></p>
<ol>${events.map((event) => item(site, event))}</ol>
${others.length > 0 && markup`<p>Also here: ${others.map(linkToOther)}</p>`}
</div>
`;
}

function item(site: Site, event: TimelineEvent): Html {
  const name = nameOf(event, site.locale);
  return markup`<li><p>${describeSpan(event.span, site.locale)}</p>
<a href="${linkTo(site, null, event)}" target="_blank" rel="noopener" dir="auto">${name}</a></li>
`;
}

function linkToOther({ id, title }: Other): Html {
  const address = pathOf({ collection: id, event: null });
  return markup`<a href="${address}" target="_blank" rel="noopener" dir="auto">${title}</a> `;
}

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

/** What an embed is until its timeline is there, and, without JavaScript, a list whose entries lead to the events’ own pages. */
export function embedBody(site: Site): Html {
  const { collection, events } = site.dataset;
  return markup`<p class="embed-wait embed-scripted">Loading the timeline…</p>
<noscript><div class="embed-list">
<h1 lang="${collection.language}" dir="auto">${collection.title}</h1>
<p><a href="./" target="_blank" rel="noopener">Open full timeline</a></p>
<ol>${events.map((event) => item(site, event))}</ol>
</div></noscript>
`;
}

function item(site: Site, event: TimelineEvent): Html {
  const name = nameOf(event, site.locale);
  return markup`<li><p>${describeSpan(event.span, site.locale)}</p>
<a href="${linkTo(site, null, event)}" target="_blank" rel="noopener" dir="auto">${name}</a></li>
`;
}

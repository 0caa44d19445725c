import { markup, type Html } from './markup.ts';
import { inFigures, type Site } from './site.ts';

/** The head of each page, as the timeline has it: where that takes over, nothing moves. `title` is the collection's, as an element. */
export function masthead(site: Site, title: Html): Html {
  const { collection } = site.dataset;
  return markup`<header class="page-head" lang="${collection.language}">
<p class="overline">Dateline</p>
${title}
<p class="page-description">${collection.description}</p>
<p class="page-figures">${inFigures(site)}</p>
</header>
<p class="page-loading">Loading the timeline…</p>
`;
}

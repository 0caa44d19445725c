import { heldStory } from '../core/embed/index.ts';
import type { Dataset } from '../core/model.ts';
import { describeSpan } from '../core/span/index.ts';
import { dataScript, markup, type Html } from './markup.ts';
import { HELD } from './single-page.ts';
import { fillTemplate } from './template.ts';

/** What an embed that holds its data is made of, in a built site; by itself it shows what a page of its site hands it. */
export const SINGLE_EMBED_TEMPLATE = 'single-embed.html';

export interface SingleEmbedOptions {
  /** BCP 47; the language of the dates. */
  locale: string;
  /** The way to the folder with the full timeline; null where there is none. */
  home: string | null;
}

/**
 * The one file that is an embed with its data, and a list for those who read it without JavaScript.
 *
 * @throws where the template has no places to be filled
 */
export function singleEmbedPage(
  dataset: Dataset,
  template: string,
  { locale, home }: SingleEmbedOptions,
): string {
  const head = markup`
    <title>${dataset.collection.title}</title>`;
  const held = dataScript('application/json', heldStory(dataset, locale, home), HELD);
  const page = fillTemplate(template, { head, body: markup`${list(dataset, locale)}${held}`, toRoot: '' });
  if (page === null) throw new Error(`${SINGLE_EMBED_TEMPLATE} has no places to be filled`);
  return page;
}

function list({ collection, events }: Dataset, locale: string): Html {
  const { title, language } = collection;
  return markup`<div class="embed-list" lang="${language}">
<h1 dir="auto">${title}</h1>
<ol>${events.map((event) => {
    const when = describeSpan(event.span, locale);
    return markup`<li><p class="when" lang="${locale}">${when}</p><p dir="auto">${event.title}</p></li>\n`;
  })}</ol>
</div>
`;
}

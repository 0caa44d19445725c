import type { Dataset } from '../core/model.ts';
import { numberSources } from '../core/sources.ts';
import { withoutNotes } from '../core/talk/index.ts';
import { descriptionOf } from './head.ts';
import { dataScript, markup } from './markup.ts';
import { fillTemplate } from './template.ts';

/** What the one file is made of, in a built site: as text, since it is no page to be read. */
export const SINGLE_TEMPLATE = 'single.txt';

/** Where a page that holds its data has them. */
export const HELD = 'dateline-data';

/**
 * The one file that holds a whole timeline, without what only speakers are to see unless `notes` asks for it.
 *
 * @throws where the template has no places to be filled
 */
export function singlePage(whole: Dataset, template: string, { notes }: { notes: boolean }): string {
  const dataset = notes ? whole : withoutNotes(whole);
  const site = {
    dataset,
    sources: numberSources(dataset),
    collection: null,
    base: null,
    cards: false,
    locale: 'en-GB',
  };
  const head = markup`
    <title>${dataset.collection.title}</title>
    <meta name="description" content="${descriptionOf(site, null)}" />`;
  const body = dataScript('application/json', dataset, HELD);
  const page = fillTemplate(template, { head, body, toRoot: '' });
  if (page === null) throw new Error(`${SINGLE_TEMPLATE} has no places to be filled`);
  return page;
}

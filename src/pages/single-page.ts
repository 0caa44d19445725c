import { descriptionOf } from './head.ts';
import { dataScript, markup } from './markup.ts';
import type { Site } from './site.ts';
import { fillTemplate } from './template.ts';

/** Where a page that holds its data has them. */
const DATA = 'dateline-data';

/** The one file that holds a whole timeline, from the built `single.html`; null where that has no places to be filled. */
export function singlePage(site: Site, template: string): string | null {
  const { collection } = site.dataset;
  const head = markup`
    <title>${collection.title}</title>
    <meta name="description" content="${descriptionOf(site, null)}" />`;
  return fillTemplate(template, {
    head,
    body: dataScript('application/json', site.dataset, DATA),
    toRoot: '',
  });
}

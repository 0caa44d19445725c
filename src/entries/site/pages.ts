import type { Dataset } from '../../core/model.ts';
import { numberSources } from '../../core/sources.ts';
import { CARD, oembed, OEMBED_FILE, pagesOf, robots, sitemap, type Site } from '../../pages/index.ts';
import { loadCanvas } from '../cards/canvas.ts';
import { makeCards } from '../cards/cards.ts';

/** The page is in English, and so are its dates. */
const LOCALE = 'en-GB';

export interface BuiltFile {
  /** From the root of the site. */
  fileName: string;
  content: string | Uint8Array;
}

export interface PagesOptions {
  /** As `pageTemplate` makes it of the built `index.html`. */
  template: string;
  /** As `readBase` gives it. */
  base: string | null;
  /** A folder that keeps cards from build to build; null where there is none. */
  cache: string | null;
  warn: (message: string) => void;
  /** Told of each card, which take long: so many of so many are painted. */
  oncard?: ((done: number, total: number) => void) | undefined;
}

/**
 * The pages of a site and their cards: of its first collection at the root, of the others under `collection/<id>/`. With a base
 * address there is a map of the site for search engines too.
 */
export async function* pageFiles(
  datasets: readonly Dataset[],
  { template, base, cache, warn, oncard }: PagesOptions,
): AsyncGenerator<BuiltFile> {
  const loaded = await loadCanvas();
  const paths: string[] = [];
  const total = datasets.reduce((sum, { events }) => sum + events.length + 1, 0);
  let painted = 0;
  for (const [index, dataset] of datasets.entries()) {
    const collection = index === 0 ? null : dataset.collection.id;
    const sources = numberSources(dataset);
    const site: Site = { dataset, sources, collection, base, cards: loaded.ok, locale: LOCALE };
    const pages = pagesOf(site, template);
    const pathOf = new Map(pages.map(({ event, path }) => [event, path]));
    for (const { path, event, html } of pages) {
      yield { fileName: `${path}index.html`, content: html };
      const shown = oembed(site, event);
      if (shown !== null) yield { fileName: path + OEMBED_FILE, content: JSON.stringify(shown) };
    }
    paths.push(...pathOf.values());
    if (!loaded.ok) continue;
    for await (const { event, png } of makeCards(loaded.canvas, site, [...pathOf.keys()], cache)) {
      yield { fileName: pathOf.get(event)! + CARD.file, content: png };
      oncard?.(++painted, total);
    }
  }
  if (paths.length === 0) return;
  if (!loaded.ok)
    warn(
      `the pages have no cards, since @napi-rs/canvas does not work here (npm install @napi-rs/canvas may help): ${loaded.message}`,
    );
  if (base === null) return;
  yield { fileName: 'sitemap.xml', content: sitemap(paths.map((path) => base + path)) };
  yield { fileName: 'robots.txt', content: robots(base) };
}

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
  /** The built `index.html`. */
  template: string;
  /** As `readBase` gives it. */
  base: string | null;
  /** A folder that keeps cards from build to build. */
  cache: string;
  warn: (message: string) => void;
}

/**
 * The pages of a site and their cards: of its first collection at the root, of the others under `collection/<id>/`. With a base
 * address there is a map of the site for search engines too.
 */
export async function* buildPages(
  datasets: readonly Dataset[],
  { template, base, cache, warn }: PagesOptions,
): AsyncGenerator<BuiltFile> {
  const loaded = await loadCanvas();
  const paths: string[] = [];
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
    }
  }
  if (paths.length === 0) return;
  if (!loaded.ok)
    warn(`the pages have no cards, since @napi-rs/canvas does not work here: ${loaded.message}`);
  if (base === null) return;
  yield { fileName: 'sitemap.xml', content: sitemap(paths.map((path) => base + path)) };
  yield { fileName: 'robots.txt', content: robots(base) };
}

/** The address that a site will have, with a slash at its end; null for none or an empty one. */
export function readBase(
  base: string | undefined,
): { ok: true; base: string | null } | { ok: false; message: string } {
  if (base === undefined || base.trim() === '') return { ok: true, base: null };
  const url = URL.canParse(base.trim()) ? new URL(base.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    const message = `“${base}” is no address that a site can have: say where the built folder will be, such as https://example.org/war/`;
    return { ok: false, message };
  }
  return { ok: true, base: url.href.replace(/\/*$/, '/') };
}

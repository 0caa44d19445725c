import type { Dataset } from '../../core/model.ts';
import { numberSources } from '../../core/sources.ts';
import { CARD, oembed, OEMBED_FILE, pagesOf, robots, sitemap, type Site } from '../../pages/index.ts';
import { loadCanvas } from '../cards/canvas.ts';
import { makeCards } from '../cards/cards.ts';
import { lettersOf } from '../cards/letters.ts';

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
    const titles = [dataset.collection.title, ...dataset.events.map(({ title }) => title)].join('\n');
    const letters = lettersOf(loaded.canvas, titles + wordsOf(dataset));
    const missing = letters.missing(titles);
    if (missing.length > 0) warn(boxes(missing));
    for await (const { event, png } of makeCards(loaded.canvas, letters, site, [...pathOf.keys()], cache)) {
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

/** What cards may show besides titles. */
function wordsOf({ collection, articles, events }: Dataset): string {
  const outlets = articles.map(({ publisher }) => publisher ?? '');
  const excerpts = events.flatMap(({ accounts }) => accounts.map(({ exact }) => exact));
  return [collection.description, ...outlets, ...excerpts].join('\n');
}

/** So many are named: a title in another script has dozens. */
const NAMED = 12;

function boxes(letters: readonly string[]): string {
  const more = letters.length > NAMED ? ` and ${letters.length - NAMED} more` : '';
  return `cards have boxes in the place of ${letters.slice(0, NAMED).join(' ')}${more}: no font of this machine has them (install one that does, such as Noto Sans CJK for Chinese, Japanese and Korean)`;
}

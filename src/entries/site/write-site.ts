import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset } from '../../core/model.ts';
import { withoutNotes } from '../../core/talk/index.ts';
import { embedFilesOf } from './embed-files.ts';
import { fillEmbed, sealEmbed } from './embed-page.ts';
import { addressOf, listed } from './listing.ts';
import { pageTemplate } from './page-template.ts';
import { pageFiles, type BuiltFile, type PagesOptions } from './pages.ts';

export interface SiteOptions extends Pick<PagesOptions, 'base' | 'cache' | 'warn' | 'oncard'> {
  /** Origins of other sites whose datasets the page may show by `?src=`. */
  sources: readonly string[];
  /** Whether the notes of talks, which are the speaker's own, go with them. */
  notes?: boolean;
}

/**
 * Makes the site of some collections out of the built app, in a folder, which may be the app's own: the app as it is, the
 * collections' data, and pages filled with their words. The first collection is the one that the site opens with.
 */
export async function writeSite(
  app: string,
  folder: string,
  datasets: readonly Dataset[],
  options: SiteOptions,
): Promise<void> {
  const [page, embed] = await Promise.all(
    ['index.html', EMBED_PAGE].map((name) => template(join(app, name))),
  );
  const published = options.notes === true ? datasets : datasets.map(withoutNotes);
  if (app !== folder) await cp(app, folder, { recursive: true });
  for await (const { fileName, content } of files(page ?? null, embed ?? null, published, options)) {
    await mkdir(dirname(join(folder, fileName)), { recursive: true });
    await writeFile(join(folder, fileName), content);
  }
}

const EMBED_PAGE = 'embed.html';

/** Null where the app has no such page. */
function template(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

async function* files(
  page: string | null,
  embed: string | null,
  datasets: readonly Dataset[],
  options: SiteOptions,
): AsyncGenerator<BuiltFile> {
  for (const dataset of datasets)
    yield { fileName: addressOf(dataset.collection.id), content: JSON.stringify(dataset) };

  if (page !== null) {
    const collections = datasets.map(({ collection }) => listed(collection));
    const template = pageTemplate(page, collections, options.sources);
    // A site without collections has a page that says so.
    yield { fileName: 'index.html', content: template };
    yield* pageFiles(datasets, { ...options, template });
  }

  if (embed === null) return;
  const [first = null, ...others] = datasets;
  yield { fileName: EMBED_PAGE, content: sealEmbed(fillEmbed(embed, first, others), options.base) };
  for (const { fileName, source } of embedFilesOf(datasets)) yield { fileName, content: source };
}

import { render } from 'vitest-browser-svelte';
import { compile } from '../../../src/compile/index.ts';
import { publishedAs } from '../../../src/entries/desk/working/published-as.ts';
import type { ArticleEntry } from '../../../src/core/entry.ts';
import type { FolderFiles } from '../../../src/core/folder.ts';
import { proposeFiles } from '../../../src/entries/authoring/propose-files.ts';
import { atOnce } from '../../../src/entries/authoring/steps.ts';
import { sourceFiles } from '../../../src/entries/authoring/source-files.ts';
import { unpackZip } from '../../../src/entries/desk/working/unpack-zip.ts';
import { packFolder } from '../../../src/formats/zip/index.ts';
import { arrangerBy } from '../../../src/entries/arranging/arranger-by.ts';
import { clock } from '../../../src/entries/clock.ts';
import type { Host } from '../../../src/state/desk/host.ts';
import { MemoryKeeper } from '../../../src/state/desk/memory-keeper.ts';
import { Shelf } from '../../../src/state/desk/shelf.svelte.ts';
import { ALONE } from '../../../src/state/desk/tabs.ts';
import type { Source, Work } from '../../../src/state/desk/work.ts';
import { flightBetween } from '../../../src/state/flight.ts';
import { Viewport } from '../../../src/state/viewport.svelte.ts';
import DeskApp from '../../../src/ui/desk/DeskApp.svelte';
import type { DeskExport } from '../../../src/ui/desk/out/exports.ts';
import '../../../src/ui/page.css';

const BARE: ArticleEntry = {
  title: null,
  byline: [],
  publisher: null,
  published: null,
  publishedBasis: { kind: 'unknown', quotes: [], note: null },
  updated: null,
  url: null,
  archiveUrl: null,
  language: null,
  furniture: [],
};

/** The work of a desk, done at once and in the page. Of a source the first line is the headline; `.bin` cannot be read. */
function work(): Work {
  const compiled = (id: string, files: FolderFiles, publish?: 'full') =>
    Promise.resolve(compile(sourceFiles(files).files, { id, folder: '', ...(publish && { publish }) }));
  return {
    compile: (id, files) => compiled(id, files, 'full'),
    async publish(id, files, forms) {
      const { dataset } = await compiled(id, files);
      return dataset && forms.map((form) => publishedAs(dataset, form));
    },
    async read(sources) {
      const unread = sources.filter((source) => nameOf(source).endsWith('.bin'));
      const read = sources.filter((source) => !unread.includes(source));
      const texts = await Promise.all(read.map(textOf));
      return {
        folder: null,
        articles: texts.map((text, at) => {
          const entry = { ...BARE, title: text.split('\n')[0] ?? null };
          return { name: nameOf(read[at]!), entry, text, found: ['a headline'], check: ['no date'] };
        }),
        problems: unread.map((source) => ({
          name: nameOf(source),
          severity: 'error' as const,
          message: `${nameOf(source)} is not text`,
          hint: 'save the article as a page',
        })),
      };
    },
    propose(id, files) {
      const steps = proposeFiles(sourceFiles(files).files, {
        ...{ id, shownAs: '', schemaFor: () => null, unsure: true, only: null },
        started: () => undefined,
        done: () => undefined,
      });
      const proposed = atOnce(steps);
      if (!proposed.ok) throw new Error('the collection of the test has errors');
      const { path, text, entries, unsure, read } = proposed.proposals;
      const files_ = new Map([[path, text]]);
      return Promise.resolve({
        files: files_,
        events: entries.length,
        unsure,
        articles: read,
        left: [],
        refused: null,
      });
    },
    unpack: unpackZip,
    pack: (id, files) => Promise.resolve(packFolder(files, id)),
    cancel: () => undefined,
    stop: () => undefined,
  };
}

function nameOf(source: Source): string {
  return 'pasted' in source ? 'the pasted text' : source.name;
}

function textOf(source: Source): Promise<string> {
  return 'pasted' in source ? Promise.resolve(source.pasted) : source.file.text();
}

interface DeskOptions {
  /** What stands on the shelf. */
  collection?: Record<string, string>;
  host?: Partial<Host>;
  exports?: DeskExport[];
}

/** The desk with everything in memory. */
export async function renderDesk({ collection, host = {}, exports = [] }: DeskOptions = {}) {
  history.replaceState(null, '', location.pathname + location.search);
  let number = 0;
  const shelf = new Shelf({
    keeper: new MemoryKeeper(),
    tabs: ALONE,
    hire: work,
    now: () => Date.UTC(2024, 5, 1),
    unique: () => `tab-${number++}`,
    sample: () =>
      Promise.resolve(new Map([['collection.yaml', 'title: Invented\nlanguage: en\nthemes: []\n']])),
    ...host,
  });
  if (collection !== undefined) {
    const zip = packFolder(new Map(Object.entries(collection)), 'town');
    const imported = await shelf.import(new Blob([zip as BlobPart]), 'town.zip');
    if (imported === null || Array.isArray(imported))
      throw new Error('the collection of the test cannot be opened');
    await imported.desk.close();
  }
  const arranger = arrangerBy({ hire: () => new Worker('data:text/javascript,') });
  const screen = await render(DeskApp, {
    ...{ shelf, arranger, exports, locale: 'en-GB' },
    viewport: () => new Viewport(clock, flightBetween),
  });
  return { screen, shelf };
}

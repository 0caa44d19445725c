import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatDiagnostic, hasErrors } from '../core/diagnostic.ts';
import { originsIn, SOURCES } from './elsewhere/address.ts';
import { contentSecurity } from './vite-plugin/content-security.ts';
import { createCollections, type Collections } from './vite-plugin/collections.ts';
import { serveCollections } from './vite-plugin/dev-server.ts';
import { embedFiles, fillEmbed, sealEmbed } from './vite-plugin/embed-page.ts';
import { buildPages, readBase } from './vite-plugin/pages.ts';
import { addressOf, moduleSource } from './vite-plugin/virtual-module.ts';

const MODULE = 'virtual:dateline';
/** Rollup's sign for a module that no other plugin is to touch. */
const RESOLVED = `\0${MODULE}`;

export interface DatelineOptions {
  /** The folder of collections, from the project's root. */
  root?: string;
  /** Where the built folder will be (`https://example.org/war/`), for the addresses that must be in full. */
  base?: string | undefined;
  /** Other sites whose datasets the page may show by `?src=` (`https://data.example`), with spaces between; none without. */
  sources?: string | undefined;
}

/**
 * Compiles the collections in a folder (`root`, from the project's root) for the page. The module
 * `virtual:dateline` lists them. In a build each is written to `data/<id>.json` with what it says may be published,
 * and an error stops the build; while developing they are served whole, and each change is sent as the event
 * `dateline:update`, without a reload. A build also gives each collection and each event a page of its own.
 */
export function dateline({
  root = 'data',
  base: wanted,
  sources: allowed = '',
}: DatelineOptions = {}): Plugin[] {
  let collections: Collections;
  let isBuild = true;
  let cache: string;
  let base: string | null = null;
  const sources = originsIn(allowed);

  const site: Plugin = {
    name: 'dateline',
    // The page that is measured and the desk hold no collection, and the embed is filled below.
    applyToEnvironment: ({ name }) => !['bench', 'embed', 'desk'].includes(name),

    configResolved(config) {
      isBuild = config.command === 'build';
      collections = createCollections(resolve(config.root, root), root, isBuild ? {} : { publish: 'full' });
      cache = resolve(config.root, 'node_modules/.cache/dateline');
    },

    async buildStart() {
      if (!isBuild) return;
      const read = readBase(wanted);
      if (!read.ok) this.error(read.message);
      base = read.base;
      collections.forget();
      const compiled = await collections.all();
      this.addWatchFile(collections.folder);
      const found = compiled.flatMap(({ diagnostics }) => diagnostics);
      if (hasErrors(found))
        this.error(`the collections hold errors\n${found.map(formatDiagnostic).join('\n')}`);
      for (const diagnostic of found) this.warn(formatDiagnostic(diagnostic));
    },

    resolveId: (id) => (id === MODULE ? RESOLVED : null),

    async load(id) {
      return id === RESOLVED ? moduleSource(await collections.all(), isBuild) : null;
    },

    configureServer(server) {
      serveCollections(server, collections, RESOLVED);
    },

    // While developing, scripts and styles of the dev server stand in the page. The page that is measured has a script in it, and the
    // embed a policy of its own.
    transformIndexHtml: (_html, { path }) =>
      isBuild && path === '/index.html'
        ? [
            contentSecurity(sources),
            { tag: 'meta', attrs: { name: SOURCES, content: sources.join(' ') }, injectTo: 'head' },
          ]
        : [],

    async generateBundle() {
      for (const { id, dataset } of await collections.all()) {
        this.emitFile({ type: 'asset', fileName: addressOf(id), source: JSON.stringify(dataset) });
      }
    },

    // Not as assets: Vite would list each of some hundred files.
    async writeBundle({ dir }, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset' || dir === undefined) return;
      const datasets = (await collections.all()).flatMap(({ dataset }) => dataset ?? []);
      const warn = (message: string) => this.warn(message);
      const files = buildPages(datasets, { template: String(page.source), base, cache, warn });
      for await (const { fileName, content } of files) await write(join(dir, fileName), content);
    },
  };

  const embed: Plugin = {
    name: 'dateline-embed',

    async transformIndexHtml(html, { path }) {
      if (path !== EMBED_PAGE) return html;
      const [first] = (await collections.all()).flatMap(({ dataset }) => dataset ?? []);
      return fillEmbed(html, first ?? null);
    },

    async writeBundle({ dir }, bundle) {
      const page = bundle[EMBED_PAGE.slice(1)];
      if (page?.type !== 'asset' || dir === undefined) return;
      await write(join(dir, EMBED_PAGE), sealEmbed(String(page.source), base));
      const datasets = (await collections.all()).flatMap(({ dataset }) => dataset ?? []);
      for (const { fileName, source } of datasets.flatMap(embedFiles))
        await write(join(dir, fileName), source);
    },
  };

  const desk: Plugin = {
    name: 'dateline-desk',
    transformIndexHtml: (_html, { path }) => (isBuild && path === '/desk.html' ? [contentSecurity([])] : []),
  };
  return [site, embed, desk];
}

const EMBED_PAGE = '/embed.html';

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

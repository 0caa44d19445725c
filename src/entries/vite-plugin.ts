import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatDiagnostic, hasErrors } from '../core/diagnostic.ts';
import { originsIn } from './elsewhere/address.ts';
import { sealed } from './site/content-security.ts';
import { readBase } from './site/base-address.ts';
import { fillEmbed } from './site/embed-page.ts';
import { writeSite } from './site/write-site.ts';
import { createCollections, type Collections } from './vite-plugin/collections.ts';
import { serveCollections } from './vite-plugin/dev-server.ts';
import { BUILT_MODULE, moduleSource } from './vite-plugin/virtual-module.ts';

const MODULE = 'virtual:dateline';
/** Rollup's sign for a module that no other plugin is to touch. */
const RESOLVED = `\0${MODULE}`;

export interface DatelineOptions {
  /** The folder of collections, from the project's root. */
  root?: string;
  /** The folder that the site is written to, from the project's root; without it, that of the built app itself. */
  site?: string;
  /** Where the built folder will be (`https://example.org/war/`), for the addresses that must be in full. */
  base?: string | undefined;
  /** Other sites whose datasets the page may show by `?src=` (`https://data.example`), with spaces between; none without. */
  sources?: string | undefined;
  /** Whether what is built has the notes of its talks, which only speakers are to see. */
  notes?: boolean;
}

/**
 * Compiles the collections in a folder (`root`, from the project's root) for the page. The module `virtual:dateline` lists them.
 * A build makes the app, and then of it the site of these collections, as `dateline publish` does; an error stops it. While
 * developing they are served whole, and each change is sent as the event `dateline:update`, without a reload.
 */
export function dateline({
  root = 'data',
  site,
  base: wanted,
  sources = '',
  notes = false,
}: DatelineOptions = {}): Plugin {
  let collections: Collections;
  let isBuild = true;

  return {
    name: 'dateline',

    configResolved(config) {
      isBuild = config.command === 'build';
      collections = createCollections(resolve(config.root, root), root, isBuild ? {} : { publish: 'full' });
    },

    /** Before anything is built: what is wrong here is wrong with the site. */
    async buildStart() {
      if (!isBuild || this.environment.name !== 'client') return;
      const read = readBase(wanted);
      if (!read.ok) this.error(read.message);
      collections.forget();
      const found = (await collections.all()).flatMap(({ diagnostics }) => diagnostics);
      this.addWatchFile(collections.folder);
      if (hasErrors(found))
        this.error(`the collections hold errors\n${found.map(formatDiagnostic).join('\n')}`);
      for (const diagnostic of found) this.warn(formatDiagnostic(diagnostic));
    },

    resolveId: (id) => (id === MODULE ? RESOLVED : null),

    async load(id) {
      if (id !== RESOLVED) return null;
      return isBuild ? BUILT_MODULE : moduleSource(await collections.all());
    },

    configureServer(server) {
      serveCollections(server, collections, RESOLVED);
    },

    async transformIndexHtml(html, { path }) {
      // Other pages of a built site are sealed as the site is written; the desk is the same in all.
      if (isBuild && path === '/desk.html') return sealed(html, []);
      if (isBuild || path !== '/embed.html') return html;
      const [first = null, ...others] = (await collections.all()).flatMap(({ dataset }) => dataset ?? []);
      return fillEmbed(html, first, others);
    },

    buildApp: {
      order: 'post',
      async handler({ config }) {
        const read = readBase(wanted);
        const datasets = (await collections.all()).flatMap(({ dataset }) => dataset ?? []);
        const app = resolve(config.root, config.build.outDir);
        await writeSite(app, site === undefined ? app : resolve(config.root, site), datasets, {
          base: read.ok ? read.base : null,
          sources: originsIn(sources),
          notes,
          cache: join(config.root, 'node_modules/.cache/dateline'),
          warn: (message) => config.logger.warn(message),
        });
      },
    },
  };
}

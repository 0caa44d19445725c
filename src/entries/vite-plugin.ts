import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatDiagnostic, hasErrors } from '../core/diagnostic.ts';
import { createCollections, type Collections } from './vite-plugin/collections.ts';
import { serveCollections } from './vite-plugin/dev-server.ts';
import { addressOf, moduleSource } from './vite-plugin/virtual-module.ts';

const MODULE = 'virtual:dateline';
/** Rollup's sign for a module that no other plugin is to touch. */
const RESOLVED = `\0${MODULE}`;

/**
 * Compiles the collections in a folder (`root`, from the project's root) for the page. The module
 * `virtual:dateline` lists them. In a build each is written to `data/<id>.json` with what it says may be published,
 * and an error stops the build; while developing they are served whole, and each change is sent as the event
 * `dateline:update`, without a reload.
 */
export function dateline({ root = 'data' }: { root?: string } = {}): Plugin {
  let collections: Collections;
  let isBuild = true;

  return {
    name: 'dateline',
    // The page that is measured holds no collection.
    applyToEnvironment: ({ name }) => name !== 'bench',

    configResolved(config) {
      isBuild = config.command === 'build';
      collections = createCollections(resolve(config.root, root), root, isBuild ? {} : { publish: 'full' });
    },

    async buildStart() {
      if (!isBuild) return;
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

    async generateBundle() {
      for (const { id, dataset } of await collections.all()) {
        this.emitFile({ type: 'asset', fileName: addressOf(id), source: JSON.stringify(dataset) });
      }
    },
  };
}

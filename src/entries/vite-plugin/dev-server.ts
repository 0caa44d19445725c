import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { formatDiagnostic } from '../../core/diagnostic.ts';
import type { CompiledFolder } from '../compile-folder.ts';
import type { Collections } from './collections.ts';
import { embedFiles, embedIdOf } from '../site/embed-files.ts';
import { addressOf } from '../site/listing.ts';

/** An editor writes a file in several steps; ms. */
const SETTLE = 50;

/**
 * Serves the datasets of a folder of collections and, when a file of one changes, sends the event `dateline:update`
 * with what it compiles to. `moduleId` is the module that lists them, which the next page load gets anew.
 */
export function serveCollections(server: ViteDevServer, collections: Collections, moduleId: string): void {
  const { logger, base } = server.config;
  const timers = new Map<string, NodeJS.Timeout>();
  let updates = Promise.resolve();

  server.watcher.add(collections.folder);
  server.watcher.on('all', (_event, path) => {
    const id = idOf(path, collections.folder);
    if (id === null) return;
    clearTimeout(timers.get(id));
    timers.set(
      id,
      // One after the other, so that an older state is never sent after a newer one.
      setTimeout(() => {
        updates = updates.then(() => update(id)).catch((error: unknown) => logger.error(String(error)));
      }, SETTLE),
    );
  });
  server.httpServer?.once('close', () => timers.forEach((timer) => clearTimeout(timer)));

  server.middlewares.use((request, response, next) => {
    const path = decodePath(request.url ?? '');
    const embedOf = path?.startsWith(base) ? embedIdOf(path.slice(base.length)) : null;
    if (embedOf !== null) return void respondEmbed(path!.slice(base.length), embedOf).catch(next);
    const id = path?.startsWith(base) ? idOfAddress(path.slice(base.length)) : null;
    if (id === null) return next();
    collections.get(id).then((compiled) => (compiled ? respond(compiled) : next()), next);

    async function respondEmbed(file: string, id: string): Promise<void> {
      const dataset = (await collections.get(id))?.dataset ?? null;
      const found = dataset && embedFiles(dataset).find(({ fileName }) => fileName === file);
      if (!found) return next();
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(found.source);
    }

    function respond({ dataset, diagnostics }: CompiledFolder): void {
      response.statusCode = dataset ? 200 : 422;
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(JSON.stringify(dataset ?? { diagnostics }));
    }
  });

  async function update(id: string): Promise<void> {
    const { dataset, diagnostics } = await collections.renew(id);
    for (const diagnostic of diagnostics) {
      const log = diagnostic.severity === 'error' ? logger.error : logger.warn;
      log(formatDiagnostic(diagnostic), { timestamp: true });
    }
    for (const { moduleGraph } of Object.values(server.environments)) {
      const module = moduleGraph.getModuleById(moduleId);
      if (module) moduleGraph.invalidateModule(module);
    }
    server.environments.client.hot.send('dateline:update', { id, dataset, diagnostics });
  }
}

/** The collection that a file belongs to: the folder in `folder` that it is in. */
function idOf(path: string, folder: string): string | null {
  const [id, ...inside] = relative(folder, path).split(sep);
  return id === undefined || id === '' || id.startsWith('.') || inside.length === 0 ? null : id;
}

function idOfAddress(address: string): string | null {
  const id = /^data\/([^/]+)\.json$/.exec(address)?.[1];
  return id !== undefined && addressOf(id) === address ? id : null;
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

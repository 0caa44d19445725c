import { compile, CompileCache } from '../../compile/index.ts';
import { sortDiagnostics } from '../../core/diagnostic.ts';
import type { Compiled, Progress, Proposed, ReadSources } from '../../state/desk/work.ts';
import { proposeFiles } from '../authoring/propose-files.ts';
import { sourceFiles } from '../authoring/source-files.ts';
import type { Changed, Order } from './messages.ts';

/** The files of the one collection that this worker compiles, and what came of them before. */
const files = new Map<string, string | Uint8Array>();
const cache = new CompileCache();

/** The worker’s part. */
export async function takeOrder(
  order: Order,
  progress: Progress,
): Promise<Compiled | ReadSources | Proposed> {
  switch (order.kind) {
    case 'compile':
      return compileChanged(order.id, order.changed, order.isPublic);
    case 'read': {
      // Parsing pages takes much code, which a desk without them need not load.
      const { readSources } = await import('./read-sources.ts');
      return readSources(order.sources, order.language, progress);
    }
    case 'propose':
      return proposeFor(order, progress);
  }
}

function compileChanged(id: string, changed: Changed, isPublic: boolean): Compiled {
  for (const [path, content] of changed) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
  const sources = sourceFiles(files);
  const options = { id, folder: '', ...(!isPublic && { publish: 'full' as const }) };
  const { dataset, diagnostics } = compile(sources.files, options, cache);
  return { dataset, diagnostics: sortDiagnostics([...sources.diagnostics, ...diagnostics]) };
}

function proposeFor(
  { id, files, articles }: Extract<Order, { kind: 'propose' }>,
  progress: Progress,
): Proposed {
  let total = 0;
  const proposed = proposeFiles(sourceFiles(files).files, {
    ...{ id, shownAs: '', schemaFor: () => null },
    only: articles && new Set(articles),
    started: (all) => progress(0, (total = all)),
    done: (read) => progress(read, total),
  });
  const none: Proposed = { files: new Map(), events: 0, articles: 0, left: [], refused: null };
  if (!proposed.ok) {
    return { ...none, refused: proposed.diagnostics.find(({ severity }) => severity === 'error') ?? null };
  }
  const { path, text, entries, left, replaced, isEmpty, read } = proposed.proposals;
  return {
    files: isEmpty ? new Map() : new Map([[path, text], ...replaced.map((other) => [other, null] as const)]),
    events: entries.length,
    articles: read,
    left: left.map(({ entry, message }) => ({ title: entry.title, message })),
    refused: null,
  };
}

import { compile, CompileCache } from '../../../compile/index.ts';
import { sortDiagnostics } from '../../../core/diagnostic.ts';
import type { Dataset } from '../../../core/model.ts';
import type { Compiled, Progress, Proposed } from '../../../state/desk/work.ts';
import { proposeFiles } from '../../authoring/propose-files.ts';
import { sourceFiles } from '../../authoring/source-files.ts';
import { atOnce } from '../../authoring/steps.ts';
import { changeSince } from './dataset-change.ts';
import type { Changed, Order, Results } from './messages.ts';

/** The files of the one collection that this worker knows, and what came of them before. */
const files = new Map<string, string | Uint8Array>();
const cache = new CompileCache();
let sent: Dataset | null = null;

/** The worker’s part. What takes much code, and is not asked for in each visit, is loaded when it is. */
export async function takeOrder(order: Order, progress: Progress): Promise<Results[Order['kind']]> {
  if ('changed' in order) take(order.changed);
  switch (order.kind) {
    case 'compile':
      return compileChange(order.id);
    case 'publish': {
      const { dataset } = compiled(order.id, {});
      const { publishedAs } = await import('./published-as.ts');
      return dataset && order.forms.map((form) => publishedAs(dataset, form));
    }
    case 'propose':
      return propose(order, progress);
    case 'pack': {
      const { packFolder } = await import('../../../formats/zip/index.ts');
      return packFolder(files, order.id);
    }
    case 'read': {
      const { readSources } = await import('./read-sources.ts');
      return readSources(order.sources, order.language, progress);
    }
    case 'unpack': {
      const { unpackZip } = await import('./unpack-zip.ts');
      return unpackZip(order.zip, order.name);
    }
  }
}

function take(changed: Changed): void {
  for (const [path, content] of changed) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
}

function compileChange(id: string): Results['compile'] {
  const { dataset, diagnostics } = compiled(id, { publish: 'full' });
  if (dataset === null) return { dataset, diagnostics };
  const change = changeSince(sent, dataset);
  sent = dataset;
  return { dataset: change, diagnostics };
}

function compiled(id: string, options: { publish?: 'full' }): Compiled {
  const sources = sourceFiles(files);
  const { dataset, diagnostics } = compile(sources.files, { id, folder: '', ...options }, cache);
  return { dataset, diagnostics: sortDiagnostics([...sources.diagnostics, ...diagnostics]) };
}

function propose({ id, articles }: Extract<Order, { kind: 'propose' }>, progress: Progress): Proposed {
  let total = 0;
  const steps = proposeFiles(sourceFiles(files).files, {
    ...{ id, shownAs: '', schemaFor: () => null },
    // The review shows it apart, behind what is sure.
    unsure: true,
    only: articles && new Set(articles),
    started: (all) => progress(0, (total = all)),
    done: (read) => progress(read, total),
  });
  const proposed = atOnce(steps);
  const none: Proposed = { files: new Map(), events: 0, unsure: 0, articles: 0, left: [], refused: null };
  if (!proposed.ok) {
    return { ...none, refused: proposed.diagnostics.find(({ severity }) => severity === 'error') ?? null };
  }
  const { path, text, entries, unsure, left, replaced, isEmpty, read } = proposed.proposals;
  return {
    files: isEmpty ? new Map() : new Map([[path, text], ...replaced.map((other) => [other, null] as const)]),
    events: entries.length,
    unsure,
    articles: read,
    left: left.map(({ entry, message }) => ({ title: entry.title, message })),
    refused: null,
  };
}

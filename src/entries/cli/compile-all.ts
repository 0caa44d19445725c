import { formatDiagnostic, hasErrors } from '../../core/diagnostic.ts';
import type { Dataset } from '../../core/model.ts';
import { compileFolder } from '../compile-folder.ts';
import type { Console } from './console.ts';
import { findCollection } from './find-collection.ts';
import { summarize } from './summary.ts';

export interface Compiled {
  dataset: Dataset;
  folder: string;
}

/** Compiles collections for others to read, and says what was found in them; null where one of them has errors. */
export async function compileAll(names: readonly string[], io: Console): Promise<Compiled[] | null> {
  const compiled: Compiled[] = [];
  let isWhole = true;
  for (const name of names) {
    const found = await findCollection(name, io.cwd);
    const { dataset, diagnostics } =
      'code' in found
        ? { dataset: null, diagnostics: [found] }
        : await compileFolder(found.folder, found.shownAs);
    for (const diagnostic of diagnostics) io.error(`${formatDiagnostic(diagnostic)}\n`);
    io.error(`${name}: ${summarize(dataset, diagnostics)}\n`);
    if ('code' in found || dataset === null || hasErrors(diagnostics)) isWhole = false;
    else if (compiled.some((other) => other.dataset.collection.id === dataset.collection.id)) {
      io.error(`dateline: two collections are called ${dataset.collection.id}: rename the folder of one\n`);
      isWhole = false;
    } else compiled.push({ dataset, folder: found.folder });
  }
  return isWhole ? compiled : null;
}

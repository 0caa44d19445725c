import { compile } from '../compile/index.ts';
import { sortDiagnostics, type Diagnostic } from '../core/diagnostic.ts';
import type { Dataset, Publish } from '../core/model.ts';
import { readCollectionFiles } from './read-collection.ts';

export interface CompiledFolder {
  id: string;
  dataset: Dataset | null;
  diagnostics: Diagnostic[];
}

/** Reads and compiles a collection's folder. `shownAs` is its path as diagnostics name it. */
export async function compileFolder(
  folder: string,
  shownAs: string,
  options: { publish?: Publish } = {},
): Promise<CompiledFolder> {
  const { id, files, diagnostics: unread } = await readCollectionFiles(folder, shownAs);
  if (files.length === 0 && unread.some(({ code }) => code === 'folder-missing')) {
    return { id, dataset: null, diagnostics: unread };
  }
  const { dataset, diagnostics } = compile(files, { ...options, id, folder: shownAs });
  return { id, dataset, diagnostics: sortDiagnostics([...unread, ...diagnostics]) };
}

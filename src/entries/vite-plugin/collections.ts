import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publish } from '../../core/model.ts';
import { withoutNotes } from '../../core/talk/index.ts';
import { compileFolder, type CompiledFolder } from '../compile-folder.ts';

/** The collections in a folder, each compiled when it is first asked for and kept until it is renewed. */
export interface Collections {
  /** The folder that they are in, as an absolute path. */
  folder: string;
  /** Null where there is no such collection. */
  get(id: string): Promise<CompiledFolder | null>;
  all(): Promise<CompiledFolder[]>;
  /** Compiles a collection anew; `get` keeps its last good dataset where there is an error now. */
  renew(id: string): Promise<CompiledFolder>;
  forget(): void;
}

/** `shownAs` is the folder’s path as diagnostics name it, `notes` whether talks keep what only speakers are to see. */
export function createCollections(
  folder: string,
  shownAs: string,
  { notes, ...options }: { publish?: Publish; notes: boolean },
): Collections {
  const kept = new Map<string, Promise<CompiledFolder>>();
  async function compile(id: string): Promise<CompiledFolder> {
    const compiled = await compileFolder(join(folder, id), `${shownAs}/${id}`, options);
    return {
      ...compiled,
      dataset: compiled.dataset && (notes ? compiled.dataset : withoutNotes(compiled.dataset)),
    };
  }
  const has = (id: string) => isFolder(join(folder, id));

  async function get(id: string): Promise<CompiledFolder | null> {
    if (!kept.has(id) && !(await has(id))) return null;
    const compiled = kept.get(id) ?? compile(id);
    kept.set(id, compiled);
    return compiled;
  }

  return {
    folder,
    get,
    async all() {
      const names = await readdir(folder).catch(() => []);
      const visible = names.filter((name) => !name.startsWith('.')).sort();
      const compiled = await Promise.all(visible.map(get));
      return compiled.filter((collection) => collection !== null);
    },
    async renew(id) {
      const last = await kept.get(id);
      const compiled = await compile(id);
      if (await has(id))
        kept.set(id, Promise.resolve({ ...compiled, dataset: compiled.dataset ?? last?.dataset ?? null }));
      else kept.delete(id);
      return compiled;
    },
    forget: () => kept.clear(),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

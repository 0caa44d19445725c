import { readdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { diagnose, suggest } from '../../compile/index.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';

/** Where a name that is no path is looked for. */
const DATA = 'data';

export interface FoundCollection {
  folder: string;
  /** As diagnostics show it: from the current folder where it is inside. */
  shownAs: string;
}

/** The folder that a user means by a path, or by the name of one in `data/`; why there is none otherwise. */
export async function findCollection(name: string, cwd: string): Promise<FoundCollection | Diagnostic> {
  const asPath = resolve(cwd, name);
  const inData = resolve(cwd, DATA, name);
  const isName = dirname(name) === '.' && !name.startsWith('.');
  const candidates = isName ? [asPath, inData] : [asPath];
  for (const marker of ['collection.yaml', '.']) {
    for (const folder of candidates) {
      if ((await kindOf(resolve(folder, marker))) !== null && (await kindOf(folder)) === 'folder') {
        return { folder, shownAs: showFolder(folder, cwd) };
      }
    }
  }
  const at = { file: name, line: 1, column: 1 };
  if ((await kindOf(asPath)) === 'file') {
    return diagnose('folder-missing', at, `${name} is a file, not a folder`, 'name the folder that it is in');
  }
  const message = isName ? `there is no folder ${name}, nor ${DATA}/${name}` : `there is no folder ${name}`;
  const known = await readdir(resolve(cwd, DATA)).catch(() => []);
  return diagnose('folder-missing', at, message, suggest(name, known));
}

/** A folder’s path as diagnostics show it. */
export function showFolder(folder: string, cwd: string): string {
  const path = relative(cwd, folder);
  const isInside = path.split(sep)[0] !== '..' && !isAbsolute(path);
  return (isInside ? path : folder).split(sep).join('/');
}

function kindOf(path: string): Promise<'folder' | 'file' | null> {
  return stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => null,
  );
}

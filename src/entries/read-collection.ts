import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { diagnose, LARGEST_FILE, mistakeIn, roleOf, tooLarge, type SourceFile } from '../compile/index.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { lineColumn } from '../core/text/index.ts';

/** What a collection's folder holds. */
export interface CollectionFiles {
  id: string;
  /** A file that cannot be read has no text, and a diagnostic. */
  files: SourceFile[];
  diagnostics: Diagnostic[];
}

/** Only these are gone through, so that a wrong path does not read a whole disk. The singular is a likely slip. */
const FOLDERS = /^(articles?|events?|talks?)$/i;

/**
 * Reads a collection's folder, with the folders in it and following symbolic links. `shownAs` is the folder's path
 * as people are to see it, with `/` between its parts and empty where it is the current folder.
 */
export async function readCollectionFiles(folder: string, shownAs: string): Promise<CollectionFiles> {
  const id = basename(resolve(folder));
  const diagnostics: Diagnostic[] = [];
  const kind = await stat(folder).catch(() => null);
  if (!kind?.isDirectory()) {
    const message = kind ? `${shownAs} is a file, not a folder` : `there is no folder ${shownAs}`;
    diagnostics.push(
      diagnose('folder-missing', top(shownAs), message, 'name the folder that holds collection.yaml'),
    );
    return { id, files: [], diagnostics };
  }

  const files: SourceFile[] = [];
  for (const { path, failure } of await listFiles(folder)) {
    const shown = [shownAs, path].filter((part) => part !== '').join('/');
    const hint = mistakeIn(path);
    if (hint !== null) diagnostics.push(diagnose('file-ignored', top(shown), 'the file is not read', hint));
    if (failure !== null) diagnostics.push(unreadable(shown, failure));
    if (failure !== null || roleOf(path) === null) continue;
    const text = await readText(join(folder, path), shown);
    if (typeof text !== 'string') diagnostics.push(text);
    files.push({ path: shown, text: typeof text === 'string' ? text : null });
  }
  return { id, files, diagnostics };
}

/** A file by its path in the collection's folder, or a folder in it that cannot be gone through, with the reason. */
interface Listed {
  path: string;
  failure: unknown;
}

/** What a collection's folder holds, in the order of the paths, which have `/` between their parts. */
async function listFiles(root: string): Promise<Listed[]> {
  const seen = new Set<string>();
  const found: Listed[] = [];
  await visit('').catch((failure: unknown) => found.push({ path: '', failure }));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));

  async function visit(path: string): Promise<void> {
    const folder = join(root, path);
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of await readdir(folder)) {
      const inner = path === '' ? name : `${path}/${name}`;
      const kind = await stat(join(root, inner)).catch(() => null);
      if (!kind?.isDirectory()) found.push({ path: inner, failure: null });
      else if (path !== '' || FOLDERS.test(name)) {
        await visit(inner).catch((failure: unknown) => found.push({ path: inner, failure }));
      }
    }
  }
}

/** The text of a file as it is, a byte order mark included, or why it cannot be had. */
async function readText(path: string, shown: string): Promise<string | Diagnostic> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return diagnose('file-too-large', top(shown), ...tooLarge(size));
    return decode(await readFile(path), shown);
  } catch (failure) {
    return unreadable(shown, failure);
  }
}

function unreadable(shown: string, failure: unknown): Diagnostic {
  const reason = failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
  const hint = 'check that it is there and may be read';
  return diagnose('file-unreadable', top(shown), `this cannot be read: ${reason}`, hint);
}

function decode(bytes: Uint8Array, shown: string): string | Diagnostic {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const at = { file: shown, ...lineColumn(text, text.indexOf('\uFFFD')) };
    return diagnose('file-not-utf8', at, 'the file is not UTF-8 from here on', 'save it as UTF-8');
  }
}

function top(file: string) {
  return { file, line: 1, column: 1 };
}

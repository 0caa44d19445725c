import { unzipSync } from 'fflate';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { FolderFiles } from '../../core/folder.ts';
import { folderOf, roleOf } from '../folder/roles.ts';

export type Unpacked = { ok: true; files: FolderFiles } | { ok: false; diagnostics: Diagnostic[] };

export function unpackFolder(bytes: Uint8Array, name = 'the zip'): Unpacked {
  try {
    const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
    const folder = folderOf(entries.map(([path]) => path));
    return {
      ok: true,
      files: new Map(
        entries.map(([path, content]) => {
          const inFolder = path.startsWith(folder) ? path.slice(folder.length) : path;
          return [inFolder, roleOf(inFolder) === null ? content : new TextDecoder().decode(content)];
        }),
      ),
    };
  } catch (error) {
    const message = `${name} cannot be read: ${String(error)}`;
    const diagnostic = {
      code: 'zip-unreadable',
      severity: 'error' as const,
      message,
      file: name,
      line: 1,
      column: 1,
    };
    return { ok: false, diagnostics: [{ ...diagnostic, hint: null }] };
  }
}

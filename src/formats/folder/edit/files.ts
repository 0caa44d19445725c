import type { Diagnostic } from '../../../core/diagnostic.ts';
import type { Edited, FolderFiles } from '../../../core/folder.ts';
import { lineColumn } from '../../../core/text/index.ts';
import { roleOf, type Role } from '../roles.ts';

/** The files of a kind that are text, in the order of their paths. */
export function textsOf(files: FolderFiles, role: Role): [path: string, text: string][] {
  const texts = [...files].filter(
    (file): file is [string, string] => typeof file[1] === 'string' && roleOf(file[0]) === role,
  );
  return texts.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The files with one set, new or not, or taken out where `content` is null. */
export function withFile(files: FolderFiles, path: string, content: string | Uint8Array | null): FolderFiles {
  const changed = new Map(files);
  if (content === null) changed.delete(path);
  else changed.set(path, content);
  return changed;
}

/** An edit that could not be made: at a place of a file, UTF-16 offset into its text. */
export function refuse(
  file: string,
  text: string,
  offset: number,
  message: string,
  hint: string | null,
): { ok: false; diagnostic: Diagnostic } {
  const at = lineColumn(text, Math.min(offset, text.length));
  return {
    ok: false,
    diagnostic: { code: 'edit-refused', severity: 'error', message, file, ...at, hint },
  };
}

export function done(files: FolderFiles, id?: string): Edited {
  return id === undefined ? { ok: true, files } : { ok: true, files, id };
}

/** Several edits as one: all of them, or none. */
export function combined(
  ...edits: readonly ((files: FolderFiles) => Edited)[]
): (files: FolderFiles) => Edited {
  return (files) => {
    let last: Edited = done(files);
    for (const edit of edits) {
      const edited: Edited = edit(last.ok ? last.files : files);
      if (!edited.ok) return edited;
      last = { ...last, ...edited };
    }
    return last;
  };
}

/** The raw text or bytes of a file; null takes it out. */
export function setFile(path: string, content: string | Uint8Array | null) {
  return (files: FolderFiles): Edited => done(withFile(files, path, content));
}

import { diagnose, roleOf, type SourceFile } from '../../compile/index.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { FolderFiles } from '../../core/folder.ts';

/** A collection’s files as `compile` takes them; one that is to be text and is none is a diagnostic. */
export function sourceFiles(files: FolderFiles): { files: SourceFile[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const sources = [...files].map(([path, content]): SourceFile => {
    if (typeof content === 'string') return { path, text: content };
    if (roleOf(path) === null) return { path, text: '' };
    const at = { file: path, line: 1, column: 1 };
    diagnostics.push(diagnose('file-not-utf8', at, 'the file is not UTF-8', 'save it as UTF-8'));
    return { path, text: null };
  });
  return { files: sources, diagnostics };
}

import type { Diagnostic } from '../../core/diagnostic.ts';

/** Diagnostics by file and line. */
export type ByFile = ReadonlyMap<string, ReadonlyMap<number, readonly Diagnostic[]>>;

export function byFile(diagnostics: readonly Diagnostic[]): ByFile {
  const files = new Map<string, Map<number, Diagnostic[]>>();
  for (const diagnostic of diagnostics) {
    const lines = files.get(diagnostic.file) ?? new Map<number, Diagnostic[]>();
    files.set(diagnostic.file, lines);
    const known = lines.get(diagnostic.line);
    if (known === undefined) lines.set(diagnostic.line, [diagnostic]);
    else known.push(diagnostic);
  }
  return files;
}

const NONE: readonly Diagnostic[] = [];

/** Those of some lines of a file, both ends included. */
export function diagnosticsOf(
  found: ByFile,
  path: string,
  first: number,
  last: number,
): readonly Diagnostic[] {
  const lines = found.get(path);
  if (lines === undefined) return NONE;
  if (last - first > lines.size) {
    const inside = [...lines].filter(([line]) => line >= first && line <= last);
    return inside.flatMap(([, diagnostics]) => diagnostics);
  }
  let inside = NONE;
  for (let line = first; line <= last; line++) {
    const here = lines.get(line);
    if (here !== undefined) inside = inside === NONE ? here : [...inside, ...here];
  }
  return inside;
}

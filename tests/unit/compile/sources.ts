import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../../src/compile/index.ts';

export type TextFile = SourceFile & { text: string };

const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The source files of a folder in tests/fixtures, by their paths from there. */
export function fixture(name: string): TextFile[] {
  const names = readdirSync(join(ROOT, name), { recursive: true, encoding: 'utf8' });
  return names
    .filter((path) => /\.(md|yaml)$/.test(path))
    .sort()
    .map((path) => ({
      path: `${name}/${path.replaceAll('\\', '/')}`,
      text: readFileSync(join(ROOT, name, path), 'utf8'),
    }));
}

/** A copy of the files with one of them, named by the end of its path, changed. */
export function changed(files: TextFile[], path: string, change: (text: string) => string): TextFile[] {
  const index = files.findIndex((file) => file.path.endsWith(path));
  const file = files[index];
  if (file === undefined) throw new Error(`no file ends in ${path}`);
  return files.with(index, { ...file, text: change(file.text) });
}

import { lineColumn } from '../core/text/index.ts';
import { LARGEST_FILE } from '../formats/folder/roles.ts';
import type { Report } from './report.ts';
import { topOf, type SourceFile } from './source.ts';

const BOM = '\uFEFF';
const NUL = '\0';

/** The text of a file that is fit to be parsed, without a byte order mark; null where it is refused. */
export function guard({ path, text }: SourceFile, report: Report): string | null {
  if (text === null) return null;
  if (text.length > LARGEST_FILE) {
    report('file-too-large', topOf(path), ...tooLarge(text.length));
    return null;
  }
  const nul = text.indexOf(NUL);
  if (nul >= 0) {
    const at = { file: path, ...lineColumn(text, nul) };
    report('file-binary', at, 'the file holds a NUL character, so it is not text', 'save it as UTF-8 text');
    return null;
  }
  if (!text.startsWith(BOM)) return text;
  const hint = 'save the file as UTF-8 without BOM';
  report('file-bom', topOf(path), 'the file starts with a byte order mark, which is skipped', hint);
  return text.slice(BOM.length);
}

/** Message and hint for a file of that size, in bytes or characters. */
export function tooLarge(size: number): [message: string, hint: string] {
  const megabytes = (length: number) => (length / 1e6).toFixed(1);
  return [
    `the file is too large: ${megabytes(size)} MB, where ${megabytes(LARGEST_FILE)} MB is the most that is read`,
    'split it, or check that it is the file you meant',
  ];
}

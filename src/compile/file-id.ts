import { slugOf } from '../formats/folder/roles.ts';
import { isSlug, slugHint } from './kinds.ts';
import type { Report } from './report.ts';
import { topOf } from './source.ts';
import { quoted } from './wording.ts';

/** The id that a file’s name is; one that is no id is reported. `what` names its owner: `the article`. */
export function readFileId(path: string, what: string, report: Report): string {
  const id = slugOf(path);
  checkName(id, 'file', what, path, report);
  return id;
}

/** Reports a name of a file or a folder that is no id; `path` is the file to point at. */
export function checkName(
  name: string,
  kind: 'file' | 'folder',
  what: string,
  path: string,
  report: Report,
): void {
  if (isSlug(name)) return;
  const message = `the ${kind} name ${quoted(name)} is the id of ${what}, which is made of a to z, 0 to 9 and hyphens`;
  report('id-invalid', topOf(path), message, slugHint(name));
}

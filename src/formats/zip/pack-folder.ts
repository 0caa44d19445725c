import { strToU8, zipSync, type Zippable } from 'fflate';
import type { FolderFiles } from '../../core/folder.ts';

/** The same files are the same bytes: a time stamp would tell when, and nothing of what. */
const TIME = '1980-01-01T00:00:00';

/** A zip of a collection’s files in a folder of that name: the same files give the same bytes. */
export function packFolder(files: FolderFiles, folder: string): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const [path, content] of sorted) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    zippable[`${folder}/${path}`] = [bytes, { mtime: TIME }];
  }
  return zipSync(zippable, { level: 6, mtime: TIME });
}

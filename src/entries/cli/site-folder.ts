import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { unlessLeaving } from './signals.ts';
import { forget, remember } from './temporaries.ts';

/** In each folder that was published: the names of the files that were, one a line. All others are somebody's own. */
const LIST = '.dateline-site';

/** What may be there already, and stays: it says the same in somebody else's words. */
const MAY_STAY = new Set(['robots.txt']);

export type SiteFolder =
  | { ok: true; path: string; /** Files in it that are not ours, from the folder. */ foreign: string[] }
  | { ok: false; message: string };

/**
 * The folder that a site is to be written to: one that is not there, an empty one, or one that holds a site of ours. `inUse` are
 * folders that must not be moved away.
 */
export async function openSiteFolder(
  name: string,
  cwd: string,
  inUse: readonly string[],
): Promise<SiteFolder> {
  const asked = resolve(cwd, name);
  const path = await realpath(asked).catch(() => asked);
  const held = inUse.find((folder) => isWithin(folder, path));
  if (held !== undefined) return refuse(`${name} holds ${held}, which the site would take the place of`);
  const kind = await stat(path).catch(() => null);
  if (kind === null) return { ok: true, path, foreign: [] };
  if (!kind.isDirectory()) return refuse(`${name} is a file, not a folder`);
  const files = await filesIn(path);
  const list = await readFile(join(path, LIST), 'utf8').catch(() => null);
  if (list !== null) {
    const ours = new Set([LIST, ...list.split('\n')]);
    return { ok: true, path, foreign: files.filter((file) => !ours.has(file)) };
  }
  if (files.length === 0) return { ok: true, path, foreign: [] };
  return refuse(
    `${name} is not empty, and nothing in it says that a site was published there: nothing is written; name another folder`,
  );
}

export interface Replaced {
  /** Files of ours. */
  files: number;
  /** Those that were there, and stayed in the place of ours. */
  stayed: string[];
}

/**
 * Writes a site so that it is there whole or not at all: beside the folder, whose place it then takes with what is not ours in it.
 * Comes back with why it cannot be written as `string`. `write` is given the folder to write to; `isThere` is called once the
 * site stands in its place.
 */
export async function replaceSite(
  { path, foreign }: { path: string; foreign: readonly string[] },
  write: (folder: string) => Promise<void>,
  isThere: () => void,
): Promise<Replaced | string> {
  const temporary = `${path}.${process.pid}.tmp`;
  const old = `${path}.${process.pid}.old`;
  remember(temporary);
  try {
    await mkdir(temporary, { recursive: true });
    await write(temporary);
    const files = new Set(await filesIn(temporary));
    const inTheWay = foreign.filter((file) => files.has(file));
    const refused = inTheWay.find((file) => !MAY_STAY.has(file));
    if (refused !== undefined)
      return `${refused} in it was not published by dateline, and would be written over: move it away`;
    for (const file of inTheWay) files.delete(file);
    await writeFile(join(temporary, LIST), [...files].map((file) => `${file}\n`).join(''));
    for (const file of foreign)
      await cp(join(path, file), join(temporary, file), { verbatimSymlinks: true, force: true });
    await unlessLeaving();
    swap(path, temporary, old);
    isThere();
    remember(old);
    await rm(old, { recursive: true, force: true });
    return { files: files.size, stayed: inTheWay };
  } catch (error) {
    return reasonOf(error);
  } finally {
    // Where a part of the path is a file, there is nothing to be taken away.
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    forget(temporary);
    forget(old);
  }
}

/** Without a pause, so that no signal comes between the two. */
function swap(folder: string, next: string, old: string): void {
  const isThere = existsSync(folder);
  if (isThere) renameSync(folder, old);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (isThere) renameSync(old, folder);
    throw error;
  }
}

/** By their paths from the folder, in order, with `/` between the parts. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Whether a path is a folder itself, or in it. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

const REASONS: Record<string, string> = {
  EACCES: 'it may not be written to',
  EBUSY: 'it is in use, or a disk of its own: name a folder in it',
  EPERM: 'it may not be written to',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EROFS: 'the disk takes no changes',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code !== null) return REASONS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}

function refuse(message: string): SiteFolder {
  return { ok: false, message };
}

import type { Diagnostic } from '../../core/diagnostic.ts';
import type { FolderFiles } from '../../core/folder.ts';
import { folderOf, mistakeIn, roleOf } from '../folder/roles.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { inflateEntry, type Trouble } from './inflate-entry.ts';
import { ZIP_LIMITS, type ZipLimits } from './limits.ts';
import { isLitter, isRoot, safePath } from './safe-path.ts';

export type Unpacked =
  /** `beside`: paths in the zip of what lies outside the collection’s folder. */
  { ok: true; files: FolderFiles; beside: string[] } | { ok: false; diagnostics: Diagnostic[] };

type Why = [message: string, hint: string | null];

const TROUBLES: Record<Trouble, (limits: ZipLimits) => Why> = {
  damaged: () => ['is damaged', 'make the zip again'],
  'too-large': ({ file }) => [
    `is larger than ${megabytes(file)} once it is unpacked`,
    'leave it out of the zip',
  ],
  method: () => ['is packed in a way that is not known here', 'make the zip with “deflate”, the usual way'],
};

/**
 * The files of a collection in a zip, by their paths in its folder, wherever in the zip that is: text where Dateline reads
 * it, else bytes. A zip in which a path leads out of it, or two files have one name, is refused as a whole; and one that
 * holds more than `limits`, while it is being unpacked.
 */
export function unpackFolder(bytes: Uint8Array, name = 'the zip', limits: ZipLimits = ZIP_LIMITS): Unpacked {
  const refuse = ([message, hint]: Why): Unpacked => refused(name, `${name} ${message}`, hint);
  if (bytes.length > limits.packed)
    return refuse([
      `is too large: ${megabytes(bytes.length)}`,
      `${megabytes(limits.packed)} is the most that is read`,
    ]);
  const all = readDirectory(bytes);
  if (all === null) return refuse(['is no zip, or was cut off', 'download it again, or make it again']);
  if (all.length > limits.entries)
    return refuse([`holds ${all.length} files`, `${limits.entries} is the most that is read`]);

  const listed = list(all);
  if (!listed.ok) return refuse(listed.why);
  const { entries } = listed;
  const paths = [...entries.keys()];
  // Of what is no collection there is no folder that the rest lies beside.
  const folder = paths.some((path) => roleOf(path.replace(/^.*\//, '')) === 'collection')
    ? folderOf(paths)
    : '';
  const files = new Map<string, string | Uint8Array>();
  const beside: string[] = [];
  let room = limits.unpacked;
  for (const [path, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const content = inflateEntry(bytes, entry, Math.min(limits.file, room));
    if (typeof content === 'string') {
      const isFull = content === 'too-large' && room < limits.file;
      const [message, hint] = TROUBLES[content](limits);
      return isFull
        ? refuse([`holds more than ${megabytes(limits.unpacked)} once it is unpacked`, 'split it'])
        : refused(name, `“${path}” in ${name} ${message}`, hint);
    }
    room -= content.length;
    const inFolder = path.slice(folder.length);
    if (path.startsWith(folder)) files.set(inFolder, contentOf(inFolder, content));
    else beside.push(path);
  }
  return { ok: true, files, beside };
}

/** The files by their paths, without folders and what systems leave behind. */
function list(
  all: readonly ZipEntry[],
): { ok: true; entries: Map<string, ZipEntry> } | { ok: false; why: Why } {
  const entries = new Map<string, ZipEntry>();
  const folded = new Map<string, string>();
  const no = (...why: Why) => ({ ok: false as const, why });
  for (const entry of all) {
    if (isRoot(entry.name)) continue;
    const path = safePath(entry.name);
    if (path === null)
      return no(
        `holds the path “${clean(entry.name)}”, which leads out of it`,
        'make it from the folder alone',
      );
    if (/[/\\]$/.test(entry.name) || isLitter(path)) continue;
    if (entry.isEncrypted) return no('is encrypted', 'make it again without a password');
    if (entry.isSymbolicLink)
      return no(`holds a link, “${path}”, instead of a file`, 'put the file itself into it');
    const twin = folded.get(path.normalize('NFC').toLowerCase());
    if (twin !== undefined) {
      const hint = 'rename one of the two: on many systems they would be one file';
      return no(twin === path ? `holds “${path}” twice` : `holds “${twin}” and “${path}”`, hint);
    }
    folded.set(path.normalize('NFC').toLowerCase(), path);
    entries.set(path, entry);
  }
  return entries.size === 0
    ? no('is empty', 'put the folder of a collection into it')
    : { ok: true, entries };
}

/** Text comes back byte for byte, or stays bytes. */
function contentOf(path: string, bytes: Uint8Array): string | Uint8Array {
  if (roleOf(path) === null && mistakeIn(path) === null) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

function refused(file: string, message: string, hint: string | null): Unpacked {
  const at = { file, line: 1, column: 1 };
  return { ok: false, diagnostics: [{ code: 'zip-refused', severity: 'error', message, ...at, hint }] };
}

function clean(name: string): string {
  return name.replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD').slice(0, 100);
}

function megabytes(size: number): string {
  return `${(size / 1e6).toFixed(size < 1e7 ? 1 : 0)} MB`;
}

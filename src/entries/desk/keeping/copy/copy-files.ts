import type { Kept, Writing } from '../../../../state/desk/keeper.ts';
import { FIRST, isNext, lineOf, readJournal } from '../../../../state/desk/copy/journal.ts';
import { nameOf, PLACES, type Place } from './names.ts';
import type { Stand } from './messages.ts';
import { openSync, type SyncFile } from './sync-file.ts';

/** Where a copy is, and what its next line has to go on from. */
interface End {
  place: Place;
  /** Bytes of the file: where it has others, somebody else has written it. */
  size: number;
  check: string;
  steps: number;
}

/** How often a file that another tab is writing is asked for, and ms in between. */
const TRIES = 10;
const PAUSE = 20;

/** The copies of collections as files of a folder. In a worker alone: nothing else can write a line and see it to the disk. */
export class CopyFiles {
  readonly #folder: FileSystemDirectoryHandle;
  readonly #ends = new Map<string, End>();

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  /** Null where there is no copy, or none that is whole. */
  async read(id: string): Promise<Kept | null> {
    return (await this.#find(id))?.kept ?? null;
  }

  async stand(id: string): Promise<Stand | null> {
    const kept = await this.read(id);
    return kept && { shelved: kept.shelved, position: kept.position };
  }

  /** Puts a writing behind those that are there. Throws where the copy lacks what was before it. */
  async add(writing: Writing): Promise<void> {
    const { id } = writing.shelved;
    if (!this.#ends.has(id)) await this.#find(id);
    if (!(await this.#append(writing))) {
      await this.#find(id);
      if (!(await this.#append(writing))) throw new Error('the copy is behind');
    }
    if (writing.snapshot === null) return;
    const kept = await this.read(id);
    if (kept !== null) await this.put(kept);
  }

  /** Writes a copy anew, of a whole collection; the one before is there until this is on the disk. */
  async put(writing: Writing): Promise<void> {
    const { id } = writing.shelved;
    if (!this.#ends.has(id)) await this.#find(id);
    const before = this.#ends.get(id)?.place ?? null;
    const place = before === 0 ? 1 : 0;
    this.#ends.delete(id);
    const { line, check } = lineOf(writing, FIRST);
    const size = await this.#writing(nameOf(id, place), true, (file) => {
      file.truncate(0);
      return append(file, line);
    });
    this.#ends.set(id, { place, size, check, steps: writing.position.last });
    if (before !== null) await this.#writing(nameOf(id, before), false, (file) => file.truncate(0));
  }

  async remove(id: string): Promise<void> {
    this.#ends.delete(id);
    for (const place of PLACES)
      await patiently(() => this.#folder.removeEntry(nameOf(id, place))).catch(unlessMissing);
  }

  /** The copy that is furthest; both are whole where the browser ended in between. */
  async #find(id: string): Promise<{ kept: Kept } | null> {
    this.#ends.delete(id);
    let found: { kept: Kept; end: End } | null = null;
    for (const place of PLACES) {
      const file = await this.#folder
        .getFileHandle(nameOf(id, place))
        .then((handle) => handle.getFile())
        .catch(unlessMissing);
      if (!file) continue;
      const { kept, check } = readJournal(await file.text());
      const steps = kept?.position.last ?? -1;
      if (kept !== null && steps > (found?.end.steps ?? -1))
        found = { kept, end: { place, size: file.size, check, steps } };
    }
    if (found !== null) this.#ends.set(id, found.end);
    return found;
  }

  /** Whether the copy is as it was left, so that the line could be put behind it. */
  async #append(writing: Writing): Promise<boolean> {
    const { id } = writing.shelved;
    const end = this.#ends.get(id);
    if (end === undefined || !isNext(writing, end.steps)) return false;
    const { line, check } = lineOf(writing, end.check);
    this.#ends.delete(id);
    const size = await this.#writing(nameOf(id, end.place), false, (file) =>
      file.getSize() === end.size ? append(file, line) : null,
    );
    if (size === null) return false;
    this.#ends.set(id, { ...end, size, check, steps: writing.position.last });
    return true;
  }

  async #writing<T>(name: string, create: boolean, write: (file: SyncFile) => T): Promise<T> {
    const handle = await this.#folder.getFileHandle(name, { create });
    const file = await patiently(() => openSync(handle));
    try {
      const result = write(file);
      file.flush();
      return result;
    } finally {
      file.close();
    }
  }
}

/** Bytes of the file then. */
function append(file: SyncFile, line: string): number {
  const bytes = new TextEncoder().encode(line);
  const at = file.getSize();
  if (file.write(bytes, { at }) !== bytes.length) throw new Error('there is no room for the copy');
  return at + bytes.length;
}

/** Tries again while another tab has the file open. */
async function patiently<T>(use: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await use();
    } catch (error) {
      const isTaken = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!isTaken || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
  throw error;
}

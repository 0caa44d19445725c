import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile, suggest } from '../../compile/index.ts';
import { formatDiagnostic } from '../../core/diagnostic.ts';
import type { FolderFiles } from '../../core/folder.ts';
import { count } from '../../core/wording.ts';
import { splitEvent } from '../../formats/folder/edit/index.ts';
import { readEvents } from '../../formats/folder/read/index.ts';
import { readCollectionFiles } from '../read-collection.ts';
import type { Console } from './console.ts';
import { reasonOf } from './failure.ts';
import { findCollection } from './find-collection.ts';
import { oneLine } from './one-line.ts';
import { writeAtomically } from './write-atomically.ts';

/** `dateline split`: takes an event of several accounts apart, in its file; the exit code. */
export async function splitCommand(name: string, eventId: string, io: Console): Promise<number> {
  const found = await findCollection(name, io.cwd);
  if ('code' in found) {
    io.error(`${formatDiagnostic(found)}\n`);
    return 1;
  }
  const { id, files } = await readCollectionFiles(found.folder, found.shownAs);
  const { dataset } = compile(files, { id, folder: found.shownAs });
  if (dataset === null) {
    io.error(
      `dateline: the collection has errors; see dateline compile ${name}, and split when they are gone\n`,
    );
    return 1;
  }
  if (!dataset.events.some((event) => event.id === eventId)) {
    const hint = suggest(
      eventId,
      dataset.events.map((event) => event.id),
    );
    const place = found.shownAs === '' ? 'events/' : `${found.shownAs}/events/`;
    io.error(
      `dateline: there is no event ${oneLine(eventId)} in ${place}${hint === null ? '' : ` (${hint})`}\n`,
    );
    return 1;
  }
  const prefix = found.shownAs === '' ? '' : `${found.shownAs}/`;
  const before: FolderFiles = new Map(
    files.flatMap(({ path, text }) => (text === null ? [] : [[path.slice(prefix.length), text]])),
  );
  const edited = splitEvent(eventId)(before);
  if (!edited.ok) {
    io.error(`dateline: ${eventId} cannot be split: ${edited.diagnostic.message}\n`);
    return 1;
  }
  const [path] = [...edited.files].find(([path, text]) => before.get(path) !== text)!;
  return write(join(found.folder, path), `${prefix}${path}`, before.get(path), edited.files.get(path), io);
}

async function write(
  path: string,
  shown: string,
  before: unknown,
  after: unknown,
  io: Console,
): Promise<number> {
  // What an editor has saved in the meantime is not written over.
  const now = await readFile(path, 'utf8').catch((error: unknown) => ({ why: reasonOf(error) }));
  const failure =
    typeof now !== 'string'
      ? now.why
      : now === before
        ? await writeAtomically(path, String(after))
        : 'it has just changed; try again';
  if (failure !== null) {
    io.error(`dateline: cannot write ${shown}: ${failure}\n`);
    return 1;
  }
  const made = newIds(String(before), String(after));
  io.error(`${count(made.length, 'new event')} in ${shown}: ${made.join(', ')}\n`);
  return 0;
}

function newIds(before: string, after: string): string[] {
  const known = new Set(readEvents(before).map(({ event }) => event.id));
  return readEvents(after).flatMap(({ event }) => (known.has(event.id) ? [] : event.id));
}

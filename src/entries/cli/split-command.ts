import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../../compile/index.ts';
import { formatDiagnostic } from '../../core/diagnostic.ts';
import { slugFor } from '../../extract/join/slug.ts';
import { splitInFile } from '../../formats/folder/index.ts';
import { readCollectionFiles } from '../read-collection.ts';
import type { Console } from './console.ts';
import { reasonOf } from './failure.ts';
import { findCollection } from './find-collection.ts';
import { writeAtomically } from './write-atomically.ts';

/** `dateline split`: takes an event that was proposed from several tellings apart, in its file; the exit code. */
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
  const taken = new Set(dataset.events.map((event) => event.id));
  const nameEvent = (title: string, when: string, account: string) => {
    const slug = slugFor(title, when, account, (known) => taken.has(known));
    taken.add(slug);
    return slug;
  };
  const refusals = new Set<string>();
  for (const { path, text } of files) {
    if (text === null || !path.includes('events/')) continue;
    const result = splitInFile(text, eventId, nameEvent);
    if (!result.ok) {
      refusals.add(result.why);
      continue;
    }
    const inFolder = found.shownAs === '' ? path : path.slice(found.shownAs.length + 1);
    return write(join(found.folder, inFolder), path, text, result, io);
  }
  const isThere = taken.has(eventId);
  const why = [...refusals].findLast((refusal) => !isThere || !refusal.startsWith('it does not stand'));
  io.error(
    isThere
      ? `dateline: ${eventId} cannot be split: ${why ?? 'it does not stand in a file of events'}\n`
      : `dateline: the collection has no event ${eventId}\n`,
  );
  return 1;
}

async function write(
  path: string,
  shown: string,
  before: string,
  { text, ids }: { text: string; ids: string[] },
  io: Console,
): Promise<number> {
  // What an editor has saved in the meantime is not written over.
  const now = await readFile(path, 'utf8').catch((error: unknown) => ({ why: reasonOf(error) }));
  const failure =
    typeof now !== 'string'
      ? now.why
      : now === before
        ? await writeAtomically(path, text)
        : 'it has just changed; try again';
  if (failure !== null) {
    io.error(`dateline: cannot write ${shown}: ${failure}\n`);
    return 1;
  }
  io.error(`${ids.length} events in ${shown}: ${ids.join(', ')}\n`);
  return 0;
}

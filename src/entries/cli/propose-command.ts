import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile } from '../../compile/index.ts';
import { formatDiagnostic } from '../../core/diagnostic.ts';
import type { EventEntry } from '../../core/entry.ts';
import { count } from '../../core/wording.ts';
import { eventsFile, proposalsFile } from '../../formats/folder/index.ts';
import { readCollectionFiles } from '../read-collection.ts';
import type { Console } from './console.ts';
import { findCollection, type FoundCollection } from './find-collection.ts';
import { progress } from './progress.ts';
import { articlesToRead, checked, placeFor, propose, readReviewed } from './proposals.ts';
import { schemaFrom } from './schema-address.ts';
import { writeAtomically } from './write-atomically.ts';

export interface ProposeOptions {
  /** Print what would be written. */
  dryRun: boolean;
}

/** `dateline propose`: writes what the articles tell and the collection does not have yet; the exit code. */
export async function proposeCommand(name: string, options: ProposeOptions, io: Console): Promise<number> {
  const found = await findCollection(name, io.cwd);
  if ('code' in found) {
    io.error(`${formatDiagnostic(found)}\n`);
    return 1;
  }
  return proposeIn(found, options, io);
}

export async function proposeIn(
  { folder, shownAs }: FoundCollection,
  { dryRun }: ProposeOptions,
  io: Console,
): Promise<number> {
  const { id, files, diagnostics: unread } = await readCollectionFiles(folder, shownAs);
  const reviewed = readReviewed(files, id, shownAs);
  const { dataset } = reviewed;
  if (dataset === null) {
    const errors = [...unread, ...reviewed.diagnostics].filter(({ severity }) => severity === 'error');
    for (const error of errors) io.error(`${formatDiagnostic(error)}\n`);
    io.error('dateline: nothing is proposed as long as the collection has errors\n');
    return 1;
  }
  const articles = articlesToRead(dataset, reviewed.done);
  const bar = progress('articles read', articles.length, io, () => Date.now());
  const events = propose(articles, dataset, (place) => bar.at(place));
  bar.end();

  const place = placeFor(reviewed, shownAs);
  const shown = shownAs === '' ? place : `${shownAs}/${place}`;
  const schema = schemaFrom(join(folder, dirname(place)), 'events');
  const compileWith = (entries: readonly EventEntry[]) => {
    const text = eventsFile(entries, null);
    return compile([...reviewed.files, { path: shown, text }], { id, folder: shownAs }).diagnostics;
  };
  const { entries, left } = checked(events, articles, compileWith);
  for (const { entry, message } of left) {
    io.error(`dateline: left out, as it does not compile: ${entry.title} (${message})\n`);
  }
  const summary = summarize(entries, articles.length, dataset.articles.length - articles.length);
  if (entries.length === 0 && reviewed.mayWrite.length === 0) {
    io.error(`${summary}; nothing to write\n`);
    return 0;
  }
  const ids = articles.map((article) => article.id);
  const text = proposalsFile(entries, ids, schema);
  if (dryRun) {
    await io.write(text);
    io.error(`${summary}; ${shown} is not written (--dry-run)\n`);
    return 0;
  }
  const isSame = files.some((file) => file.path === shown && file.text === text);
  const failure = isSame ? null : await write(join(folder, place), text);
  if (failure !== null) {
    io.error(`dateline: cannot write ${shown}: ${failure}\n`);
    return 1;
  }
  // Nobody has edited them, and what they held stands in the first now.
  for (const other of reviewed.mayWrite.slice(1)) await rm(join(folder, other), { force: true });
  io.error(`${summary}; ${isSame ? `${shown} is as it was` : `written to ${shown}`}\n`);
  return 0;
}

async function write(path: string, text: string): Promise<string | null> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return writeAtomically(path, text);
}

function summarize(entries: readonly EventEntry[], read: number, done: number): string {
  const joined = entries.filter(({ proposed }) => proposed !== null && proposed.joined.length > 0).length;
  const known = entries.filter(({ proposed }) => proposed?.known).length;
  const notes = [
    joined === 0 ? null : `${joined} of several tellings`,
    known === 0 ? null : `${known} that may be ${known === 1 ? 'an event' : 'events'} already there`,
  ].filter((note) => note !== null);
  const head = `${count(entries.length, 'proposal')} from ${count(read, 'article')}`;
  const skipped = done === 0 ? '' : `, ${count(done, 'article')} left alone, whose proposals were edited`;
  return `${head}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}${skipped}`;
}

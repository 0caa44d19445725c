import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatDiagnostic } from '../../core/diagnostic.ts';
import type { EventEntry } from '../../core/entry.ts';
import { count, figure } from '../../core/wording.ts';
import { hasUnsure } from '../../formats/folder/index.ts';
import { proposeFiles } from '../authoring/propose-files.ts';
import { readCollectionFiles } from '../read-collection.ts';
import { busyInSteps } from './busy.ts';
import type { Console } from './console.ts';
import { whyNotWritten } from './failure.ts';
import { findCollection, type FoundCollection } from './find-collection.ts';
import { unlessInterrupted, typed } from './interruption.ts';
import { progress, type Progress } from './progress.ts';
import { schemaFrom } from './schema-address.ts';
import { writeAtomically } from './write-atomically.ts';

/** Proposals that are left out are named up to so many. */
const MOST_NAMED = 20;

export interface ProposeOptions {
  /** Print what would be written. */
  dryRun: boolean;
  /** Also propose what has doubts. */
  unsure: boolean;
  /** What is there already where a signal ends the program before there are proposals, in words. */
  there: string;
}

/** `dateline propose`: writes what the articles tell and the collection does not have yet; the exit code. */
export async function proposeCommand(
  name: string,
  options: Omit<ProposeOptions, 'there'>,
  io: Console,
): Promise<number> {
  const found = await findCollection(name, io.cwd);
  if ('code' in found) {
    io.error(`${formatDiagnostic(found)}\n`);
    return 1;
  }
  return proposeIn(found, { ...options, there: 'nothing was written' }, io);
}

export function proposeIn(found: FoundCollection, options: ProposeOptions, io: Console): Promise<number> {
  const asked = [options.unsure ? '--unsure' : [], options.dryRun ? '--dry-run' : []].flat();
  const words = () => `${options.there}; run ${typed('propose', found.shownAs, ...asked)}`;
  return unlessInterrupted(io, words, (heard) => proposeAndWrite(found, options, heard));
}

async function proposeAndWrite(
  { folder, shownAs }: FoundCollection,
  { dryRun, unsure }: ProposeOptions,
  io: Console,
): Promise<number> {
  const { id, files, diagnostics: unread } = await readCollectionFiles(folder, shownAs);
  const bar: { current: Progress | null; at: number } = { current: null, at: 0 };
  const steps = proposeFiles(files, {
    ...{ id, shownAs, unsure, only: null },
    schemaFor: (path) => schemaFrom(join(folder, dirname(path)), 'events'),
    started: (articles) => (bar.current = progress('articles read', articles, io, () => Date.now())),
    done: (articles) => (bar.at = articles),
  });
  const proposed = await busyInSteps(steps, () => bar.current?.at(bar.at));
  bar.current?.end();
  if (!proposed.ok) {
    const errors = [...unread, ...proposed.diagnostics].filter(({ severity }) => severity === 'error');
    for (const error of errors) io.error(`${formatDiagnostic(error)}\n`);
    io.error('dateline: nothing is proposed as long as the collection has errors\n');
    return 1;
  }
  const { path: place, text, entries, left, replaced, isEmpty, read, articles } = proposed.proposals;
  const more = unsure ? 0 : proposed.proposals.unsure;
  const shown = shownAs === '' ? place : `${shownAs}/${place}`;
  for (const { entry, message } of left.slice(0, MOST_NAMED)) {
    io.error(`dateline: left out, as it does not compile: ${entry.title} (${message})\n`);
  }
  if (left.length > MOST_NAMED)
    io.error(`dateline: left out likewise: ${count(left.length - MOST_NAMED, 'more proposal')}\n`);
  const summary = summarize(entries, read, articles - read);
  if (isEmpty) {
    io.error(`${summary}; nothing to write\n${asked(more)}`);
    return 0;
  }
  if (dryRun) {
    await io.write(text);
    io.error(`${summary}; ${shown} is not written (--dry-run)\n${asked(more)}`);
    return 0;
  }
  const places = [place, ...replaced].map((file) => (shownAs === '' ? file : `${shownAs}/${file}`));
  const had = files.some((file) => places.includes(file.path) && hasUnsure(file.text ?? ''));
  const isSame = files.some((file) => file.path === shown && file.text === text);
  const failure = isSame ? null : await write(join(folder, place), text);
  if (failure !== null) {
    io.error(`dateline: cannot write ${shown}: ${failure}\n`);
    return 1;
  }
  // Nobody has edited them, and what they held stands in the first now.
  for (const other of replaced) rmSync(join(folder, other), { force: true });
  io.error(`${summary}; ${isSame ? `${shown} is as it was` : `written to ${shown}`}\n${asked(more, had)}`);
  return 0;
}

async function write(path: string, text: string): Promise<string | null> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    return whyNotWritten(error, dirname(path));
  }
  return writeAtomically(path, text);
}

/** What there is besides, where only what is sure was asked for. */
function asked(more: number, had = false): string {
  if (more === 0) return '';
  if (had)
    return `what is less sure is no longer in it: dateline propose --unsure proposes it again (${figure(more)})\n`;
  return `${count(more, 'more is', 'more are')} less sure: dateline propose --unsure proposes ${more === 1 ? 'it' : 'them'} too\n`;
}

function summarize(entries: readonly EventEntry[], read: number, done: number): string {
  const joined = entries.filter(({ proposed }) => proposed !== null && proposed.joined.length > 0).length;
  const known = entries.filter(({ proposed }) => proposed?.known).length;
  const unsure = entries.filter(({ proposed }) => proposed !== null && proposed.doubts.length > 0).length;
  const notes = [
    unsure === 0 ? null : `${unsure} less sure`,
    joined === 0 ? null : `${joined} of several tellings`,
    known === 0 ? null : `${known} that may be ${known === 1 ? 'an event' : 'events'} already there`,
  ].filter((note) => note !== null);
  const head = `${count(entries.length, 'proposal')} from ${count(read, 'article')}`;
  const skipped = done === 0 ? '' : `, ${count(done, 'article')} left alone, whose proposals were edited`;
  return `${head}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}${skipped}`;
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter } from '../../formats/folder/front-matter.ts';
import { compile } from '../../compile/index.ts';
import { formatDiagnostic } from '../../core/diagnostic.ts';
import { collectionFile } from '../../formats/folder/index.ts';
import { readCollectionFiles } from '../read-collection.ts';
import { articleFiles, complaint } from './article-files.ts';
import type { Console } from './console.ts';
import { findCollection } from './find-collection.ts';
import { proposeIn } from './propose-command.ts';
import { givenDay } from './published-day.ts';
import { readArticles } from './read-articles.ts';
import { writeAtomically } from './write-atomically.ts';
import { WRONG_USAGE } from './wrong-usage.ts';

/** Taken where neither the collection nor an article says. */
const LANGUAGE = 'en';

/** A collection in which articles are tried before they are written. */
const EMPTY = {
  title: 'x',
  description: null,
  language: LANGUAGE,
  publish: 'full' as const,
  themes: [],
  variants: [],
};

export interface AddOptions {
  /** The day of publication of all of them, as the user wrote it. */
  published: string | null;
  /** Also propose what has doubts. */
  unsure: boolean;
}

/** `dateline add`: adds articles to a collection, and proposes their events; the exit code, 2 for a wrong command. */
export async function addCommand(
  name: string,
  articles: readonly string[],
  { published, unsure }: AddOptions,
  io: Console,
): Promise<number> {
  const day = givenDay(published);
  if ('why' in day) {
    io.error(`dateline: ${day.why}\n`);
    return WRONG_USAGE;
  }
  const found = await findCollection(name, io.cwd);
  if ('code' in found) {
    io.error(`${formatDiagnostic(found)}\n`);
    return 1;
  }
  const { folder, shownAs } = found;
  const { id, files } = await readCollectionFiles(folder, shownAs);
  const { dataset } = compile(files, { id, folder: shownAs });
  const there = files.filter(({ path }) => /(^|\/)articles\/.*\.md$/.test(path));
  const read = await readArticles(
    articles,
    {
      published: day.edtf,
      language: dataset?.collection.language ?? LANGUAGE,
      taken: new Set(there.map(({ path }) => idOf(path))),
      texts: new Map(there.flatMap(({ path, text }) => (text === null ? [] : [[bodyOf(text), idOf(path)]]))),
    },
    io,
  );
  const added = articleFiles(read.articles, folder);
  const alone = [{ path: 'collection.yaml', text: collectionFile(EMPTY, null) }, ...added];
  const failure = complaint(alone, id, io);
  if (failure !== null) {
    io.error(`dateline: cannot add to ${shownAs}: ${failure}\n`);
    return 1;
  }
  await mkdir(join(folder, 'articles'), { recursive: true });
  for (const { path, text } of added) {
    const why = await writeAtomically(join(folder, path), text ?? '');
    if (why === null) continue;
    io.error(`dateline: cannot write ${path}: ${why}\n`);
    return 1;
  }
  if (added.length === 0) {
    io.error('nothing was added\n');
    return read.failed ? 1 : 0;
  }
  const code = await proposeIn(found, { dryRun: false, unsure }, io);
  return read.failed ? 1 : code;
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function bodyOf(text: string): string {
  const parts = splitFrontMatter(text);
  return typeof parts === 'string' ? text : parts.body;
}

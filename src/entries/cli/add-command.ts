import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter } from '../../formats/folder/front-matter.ts';
import { compile } from '../../compile/index.ts';
import { formatDiagnostic } from '../../core/diagnostic.ts';
import { count } from '../../core/wording.ts';
import { collectionFile } from '../../formats/folder/index.ts';
import { readCollectionFiles } from '../read-collection.ts';
import { articleFiles, complaint } from './article-files.ts';
import { busy } from './busy.ts';
import type { Console } from './console.ts';
import { whyNotWritten } from './failure.ts';
import { findCollection, type FoundCollection } from './find-collection.ts';
import { unlessInterrupted } from './interruption.ts';
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
  const state = { toAdd: 0, added: 0 };
  return unlessInterrupted(
    io,
    () => wordsOf(state, name),
    (heard) => addTo(found, articles, { published: day.edtf, unsure, state }, heard),
  );
}

/** How far it is; articles. */
interface State {
  toAdd: number;
  added: number;
}

function wordsOf({ toAdd, added }: State, name: string): string {
  const there = added === 0 ? 'nothing was added' : `${added} of ${count(toAdd, 'article')} were added`;
  return `${there} to ${name}, and no proposals; the same command adds ${added === 0 ? 'them' : 'the others'}`;
}

async function addTo(
  found: FoundCollection,
  names: readonly string[],
  { published, unsure, state }: { published: string | null; unsure: boolean; state: State },
  io: Console,
): Promise<number> {
  const { folder, shownAs } = found;
  const { id, files } = await readCollectionFiles(folder, shownAs);
  const { dataset } = await busy(() => compile(files, { id, folder: shownAs }));
  const there = files.filter(({ path }) => /(^|\/)articles\/.*\.md$/.test(path));
  const read = await readArticles(
    names,
    {
      published,
      language: dataset?.collection.language ?? LANGUAGE,
      taken: new Set(there.map(({ path }) => idOf(path))),
      texts: new Map(there.flatMap(({ path, text }) => (text === null ? [] : [[bodyOf(text), idOf(path)]]))),
    },
    io,
  );
  const toAdd = articleFiles(read.articles, folder);
  state.toAdd = toAdd.length;
  const alone = [{ path: 'collection.yaml', text: collectionFile(EMPTY, null) }, ...toAdd];
  const failure = await complaint(alone, id, io);
  if (failure !== null) {
    io.error(`dateline: cannot add to ${shownAs}: ${failure}\n`);
    return 1;
  }
  try {
    await mkdir(join(folder, 'articles'), { recursive: true });
  } catch (error) {
    io.error(`dateline: cannot write articles: ${whyNotWritten(error, join(folder, 'articles'))}\n`);
    return 1;
  }
  const texts = new Map(toAdd.map(({ path, text }) => [path, text ?? '']));
  for (const { id, lines } of read.said) {
    const path = `articles/${id}.md`;
    const why = id === null ? null : await writeAtomically(join(folder, path), texts.get(path) ?? '');
    if (why !== null) {
      io.error(`dateline: cannot write ${path}: ${why}\n`);
      return 1;
    }
    if (id !== null) state.added++;
    io.error(lines);
  }
  if (toAdd.length === 0) {
    io.error('nothing was added\n');
    return read.failed ? 1 : 0;
  }
  const added = `${count(toAdd.length, 'article was', 'articles were')} added to ${shownAs || 'it'}, and no proposals from them`;
  const code = await proposeIn(found, { dryRun: false, unsure, there: added }, io);
  return read.failed ? 1 : code;
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function bodyOf(text: string): string {
  const parts = splitFrontMatter(text);
  return typeof parts === 'string' ? text : parts.body;
}

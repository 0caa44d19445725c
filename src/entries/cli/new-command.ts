import { mkdirSync, renameSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../../compile/index.ts';
import { count } from '../../core/wording.ts';
import { isSlug, slugHint } from '../../compile/kinds.ts';
import { collectionFile } from '../../formats/folder/index.ts';
import { articleFiles, complaint } from './article-files.ts';
import type { Console } from './console.ts';
import { reasonOf, whyNotWritten } from './failure.ts';
import { showFolder } from './find-collection.ts';
import { unlessInterrupted } from './interruption.ts';
import type { NewArticle } from '../authoring/new-article.ts';
import { proposeIn } from './propose-command.ts';
import { givenDay } from './published-day.ts';
import { readArticles } from './read-articles.ts';
import { schemaFrom } from './schema-address.ts';
import { unlessLeaving } from './signals.ts';
import { forget, remember } from './temporaries.ts';
import { writeNew } from './write-new.ts';
import { WRONG_USAGE } from './wrong-usage.ts';

/** Taken where none can be told. */
const LANGUAGE = 'en';

export interface NewOptions {
  title: string | null;
  /** For all articles, as the user wrote it. */
  published: string | null;
  /** Also propose what has doubts. */
  unsure: boolean;
}

/** `dateline new`: starts a collection from articles, and proposes their events; the exit code, 2 for a wrong command. */
export async function newCommand(
  name: string,
  articles: readonly string[],
  { title, published, unsure }: NewOptions,
  io: Console,
): Promise<number> {
  const day = givenDay(published);
  if ('why' in day) return refuse(day.why, io);
  const folder = await placeOf(name, io.cwd);
  const id = basename(folder);
  if (!isSlug(id)) {
    const hint = slugHint(id);
    const message = `“${id}” cannot be a collection’s name, which is made of a to z, 0 to 9 and hyphens`;
    return refuse(hint === null ? message : `${message}; ${hint}`, io);
  }
  const inTheWay = await whatIsAt(folder);
  if (inTheWay !== null) {
    io.error(
      `dateline: ${name} is ${inTheWay}; give another name, or say dateline add ${name} … to add to it\n`,
    );
    return 1;
  }
  const reading = { published: day.edtf, language: LANGUAGE, taken: new Set<string>(), texts: new Map() };
  const words = () => `nothing was written; the same command starts ${name} from the beginning`;
  return unlessInterrupted(io, words, async (heard) => {
    const read = await readArticles(articles, reading, heard);
    if (read.articles.size === 0) {
      heard.error('dateline: no article could be read, so there is no collection\n');
      return 1;
    }
    const files = filesOf({ folder, id, title }, read.articles);
    const failure = (await complaint(files, id, heard)) ?? (await writeFolder(folder, files));
    if (failure !== null) {
      heard.error(`dateline: cannot make ${name}: ${failure}\n`);
      return 1;
    }
    const shownAs = showFolder(folder, io.cwd);
    for (const { lines } of read.said) heard.error(lines);
    heard.error(`${shownAs}/collection.yaml: give it a title, a description and themes\n`);
    const there = `${shownAs} has its ${count(read.articles.size, 'article')} and no proposals yet`;
    const code = await proposeIn({ folder, shownAs }, { dryRun: false, unsure, there }, heard);
    return read.failed ? 1 : code;
  });
}

/** The files of a new collection. */
function filesOf(
  { folder, id, title }: { folder: string; id: string; title: string | null },
  articles: ReadonlyMap<string, NewArticle>,
): SourceFile[] {
  const collection = {
    title: title ?? titleOf(id),
    description: null,
    language: commonLanguage([...articles.values()]),
    publish: 'excerpts' as const,
    themes: [],
    variants: [],
  };
  return [
    { path: 'collection.yaml', text: collectionFile(collection, schemaFrom(folder, 'collection')) },
    ...articleFiles(articles, folder),
  ];
}

function refuse(message: string, io: Console): number {
  io.error(`dateline: ${message}\n`);
  return WRONG_USAGE;
}

/** A name goes to `data/` where there is one, a path where it says. */
async function placeOf(name: string, cwd: string): Promise<string> {
  const isName = dirname(name) === '.' && !name.startsWith('.');
  const data = resolve(cwd, 'data');
  const hasData = await stat(data).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isName && hasData ? join(data, name) : resolve(cwd, name);
}

/** The language of most of the articles. */
function commonLanguage(articles: readonly NewArticle[]): string {
  const counts = new Map<string, number>();
  for (const { entry } of articles) {
    const language = entry.language ?? LANGUAGE;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? LANGUAGE;
}

/** What stands where a folder is to be made; null for nothing, and for an empty folder. */
async function whatIsAt(folder: string): Promise<string | null> {
  try {
    return (await readdir(folder)).length === 0 ? null : 'there already, and not empty';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    return code === 'ENOTDIR' ? 'a file' : `there, but cannot be looked into (${reasonOf(error)})`;
  }
}

/** Writes a folder so that it is there whole or not at all; why it cannot be written, or null. */
async function writeFolder(folder: string, files: readonly SourceFile[]): Promise<string | null> {
  const temporary = `${folder}.${process.pid}.tmp`;
  remember(temporary);
  try {
    for (const { path, text } of files) {
      // At once, as in writeNew.
      mkdirSync(dirname(join(temporary, path)), { recursive: true });
      await writeNew(join(temporary, path), text ?? '');
    }
    await mkdir(dirname(folder), { recursive: true });
    // An empty folder is in the way on some systems.
    await rmdir(folder).catch(() => undefined);
    await unlessLeaving();
    // Without a pause: no signal comes between it and what the caller then knows to be there.
    renameSync(temporary, folder);
    return null;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    return whyNotWritten(error, folder);
  } finally {
    forget(temporary);
  }
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words === '' ? id : words[0]!.toUpperCase() + words.slice(1);
}

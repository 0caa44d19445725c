import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../../compile/index.ts';
import { isSlug, slugHint } from '../../compile/kinds.ts';
import { collectionFile } from '../../formats/folder/index.ts';
import { articleFiles, complaint } from './article-files.ts';
import type { Console } from './console.ts';
import { reasonOf } from './failure.ts';
import { findCollection } from './find-collection.ts';
import type { NewArticle } from '../authoring/new-article.ts';
import { proposeIn } from './propose-command.ts';
import { givenDay } from './published-day.ts';
import { readArticles } from './read-articles.ts';
import { schemaFrom } from './schema-address.ts';
import { forget, remember } from './temporaries.ts';
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
  const read = await readArticles(
    articles,
    { published: day.edtf, language: LANGUAGE, taken: new Set(), texts: new Map() },
    io,
  );
  if (read.articles.size === 0) {
    io.error('dateline: no article could be read, so there is no collection\n');
    return 1;
  }
  const files = [
    {
      path: 'collection.yaml',
      text: collectionFile(
        {
          title: title ?? titleOf(id),
          description: null,
          language: commonLanguage([...read.articles.values()]),
          publish: 'excerpts',
          themes: [],
          variants: [],
        },
        schemaFrom(folder, 'collection'),
      ),
    },
    ...articleFiles(read.articles, folder),
  ];
  const failure = complaint(files, id, io) ?? (await writeFolder(folder, files));
  if (failure !== null) {
    io.error(`dateline: cannot make ${name}: ${failure}\n`);
    return 1;
  }
  const found = await findCollection(folder, io.cwd);
  if ('code' in found) return 1;
  io.error(`${found.shownAs}/collection.yaml: give it a title, a description and themes\n`);
  const code = await proposeIn(found, { dryRun: false, unsure }, io);
  return read.failed ? 1 : code;
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
      await mkdir(dirname(join(temporary, path)), { recursive: true });
      await writeFile(join(temporary, path), text ?? '');
    }
    await mkdir(dirname(folder), { recursive: true });
    // An empty folder is in the way on some systems.
    await rmdir(folder).catch(() => undefined);
    await rename(temporary, folder);
    return null;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    return reasonOf(error);
  } finally {
    forget(temporary);
  }
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words === '' ? id : words[0]!.toUpperCase() + words.slice(1);
}

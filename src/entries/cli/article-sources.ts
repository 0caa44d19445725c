import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isArticleName, withoutPageFolders } from '../../formats/article/index.ts';
import type { Console } from './console.ts';
import { reasonOf } from './failure.ts';

/** Larger files are not read at all; the reader of articles refuses smaller ones for its own reasons. In bytes. */
const LARGEST_FILE = 60_000_000;

/** What is read of a folder, in words. */
export const READ = 'files that end in .txt, .md, .html, .htm, .xhtml or .mhtml are read';

export interface ArticleSource {
  /** As the user named it, or the folder that it is in. */
  name: string;
  read(): Promise<Uint8Array>;
}

export interface Sources {
  sources: ArticleSource[];
  /** What could not be found, with the reason. */
  problems: { name: string; why: string }[];
  /** Files of folders that do not look like articles. */
  leftOut: string[];
}

/** The files that a user means: files by themselves, and those of folders that look like articles, in order. `-` is standard input. */
export async function articleSources(names: readonly string[], io: Console): Promise<Sources> {
  const found: Sources = { sources: [], problems: [], leftOut: [] };
  for (const name of names) {
    if (name === '-') {
      found.sources.push({ name: 'standard input', read: () => readAll(io.input) });
      continue;
    }
    try {
      const path = resolve(io.cwd, name);
      if (!(await stat(path)).isDirectory()) {
        found.sources.push(fileSource(name, path));
        continue;
      }
      const inside = withoutPageFolders(await filesIn(path));
      const articles = inside.filter(isArticleName);
      for (const file of articles)
        found.sources.push(fileSource(`${trimmed(name)}/${file}`, join(path, file)));
      found.leftOut.push(
        ...inside.filter((file) => !isArticleName(file)).map((file) => `${trimmed(name)}/${file}`),
      );
      if (articles.length === 0) found.problems.push({ name, why: `it holds no article: ${READ}` });
    } catch (error) {
      found.problems.push({ name, why: reasonOf(error) });
    }
  }
  return found;
}

function fileSource(name: string, path: string): ArticleSource {
  return {
    name,
    async read() {
      const { size } = await stat(path);
      if (size > LARGEST_FILE) throw new Error(`it is too large: ${Math.round(size / 1e6)} MB`);
      return readFile(path);
    },
  };
}

/** The files of a folder and of those in it, by their paths, in order; hidden ones are left out. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) {
        return (await filesIn(join(folder, entry.name))).map((path) => `${entry.name}/${path}`);
      }
      return [entry.name];
    }),
  );
  return found.flat().sort();
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
}

function trimmed(name: string): string {
  return name.replace(/[/\\]+$/, '');
}

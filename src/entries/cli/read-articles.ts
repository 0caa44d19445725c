import { formatDiagnostic } from '../../core/diagnostic.ts';
import { readArticleFile, slugOf } from '../../formats/article/index.ts';
import { parseHtml } from '../parse-html.ts';
import { articleSources, READ, type ArticleSource } from './article-sources.ts';
import { busy } from './busy.ts';
import type { Console } from './console.ts';
import { reasonOf } from './failure.ts';
import { newArticle, type NewArticle } from '../authoring/new-article.ts';
import { oneLine } from './one-line.ts';
import { progress } from './progress.ts';
import { storable } from '../authoring/storable.ts';

export interface ReadArticles {
  /** By their ids, in the order they were named. */
  articles: Map<string, NewArticle>;
  /** What is to be said of each file once its article is stored; `id` is null where none is. */
  said: { id: string | null; lines: string }[];
  /** A file could not be read, or holds no article. */
  failed: boolean;
}

export interface ReadingOptions {
  /** EDTF, for all. */
  published: string | null;
  language: string;
  /** Ids that are there already. */
  taken: ReadonlySet<string>;
  /** Stored texts that are there already, with the ids of their articles. */
  texts: ReadonlyMap<string, string>;
}

/** Longer files are read so that Ctrl-C need not wait for them; bytes. */
const LONG = 200_000;

/** Reads articles from files and folders, and says on standard error what cannot be read. */
export async function readArticles(
  names: readonly string[],
  { published, language, taken, texts }: ReadingOptions,
  io: Console,
): Promise<ReadArticles> {
  const { sources, problems, leftOut } = await articleSources(names, io);
  for (const { name, why } of problems) io.error(`dateline: cannot read ${oneLine(name)}: ${why}\n`);
  const articles = new Map<string, NewArticle>();
  const said: ReadArticles['said'] = [];
  const ids = new Set(taken);
  const known = new Map(texts);
  let failed = problems.length > 0;
  const bar = progress('files read', sources.length, io, () => Date.now());
  for (const [place, source] of sources.entries()) {
    bar.at(place);
    const article = await readOne(source, { published, language }, io);
    if (article === null) {
      failed = true;
      continue;
    }
    const twin = known.get(article.text);
    if (twin !== undefined) {
      const lines = `${oneLine(source.name)}: not added, its text is that of articles/${twin}.md\n`;
      said.push({ id: null, lines });
      continue;
    }
    const id = slugOf(article.entry.title ?? titleFrom(article.text), ids);
    ids.add(id);
    known.set(article.text, id);
    articles.set(id, article);
    const found = `${oneLine(source.name)} -> articles/${id}.md: ${oneLine(article.found.join(', '))}\n`;
    const checks = article.check.map((check) => `  check: ${oneLine(check)}\n`);
    said.push({ id, lines: [found, ...checks].join('') });
  }
  bar.end();
  if (leftOut.length > 0) said.push({ id: null, lines: `left out: ${someOf(leftOut)} (${READ})\n` });
  return { articles, said, failed };
}

async function readOne(
  source: ArticleSource,
  { published, language }: Pick<ReadingOptions, 'published' | 'language'>,
  io: Console,
): Promise<NewArticle | null> {
  let bytes: Uint8Array;
  try {
    bytes = await source.read();
  } catch (error) {
    io.error(`dateline: cannot read ${oneLine(source.name)}: ${reasonOf(error)}\n`);
    return null;
  }
  const readAll = () => {
    const { article, problems } = readArticleFile(bytes, source.name, parseHtml);
    return { problems, stored: article && storable(newArticle(article, published, language)) };
  };
  const { problems, stored } = bytes.length > LONG ? await busy(readAll) : readAll();
  for (const problem of problems) {
    io.error(`${formatDiagnostic({ ...problem, file: source.name, line: 1, column: 1 })}\n`);
  }
  if (stored === null || !('why' in stored)) return stored;
  io.error(`dateline: cannot store ${oneLine(source.name)}: ${stored.why}\n`);
  return null;
}

/** A few by their names, the others by their number. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(oneLine).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/** The opening words, where there is no headline. */
function titleFrom(text: string): string {
  return text.trimStart().slice(0, 80);
}

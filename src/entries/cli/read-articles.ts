import { formatDiagnostic } from '../../core/diagnostic.ts';
import { readArticleFile, slugOf } from '../../formats/article/index.ts';
import { parseHtml } from '../parse-html.ts';
import { articleSources, READ, type ArticleSource } from './article-sources.ts';
import type { Console } from './console.ts';
import { reasonOf } from './failure.ts';
import { newArticle, type NewArticle } from '../authoring/new-article.ts';
import { oneLine } from './one-line.ts';
import { progress } from './progress.ts';
import { storable } from '../authoring/storable.ts';

export interface ReadArticles {
  /** By their ids, in the order they were named. */
  articles: Map<string, NewArticle>;
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

/** Reads articles from files and folders, and says of each on standard error what was found and what to check. */
export async function readArticles(
  names: readonly string[],
  { published, language, taken, texts }: ReadingOptions,
  io: Console,
): Promise<ReadArticles> {
  const { sources, problems, leftOut } = await articleSources(names, io);
  for (const { name, why } of problems) io.error(`dateline: cannot read ${oneLine(name)}: ${why}\n`);
  const articles = new Map<string, NewArticle>();
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
      io.error(`${oneLine(source.name)}: not added, its text is that of articles/${twin}.md\n`);
      continue;
    }
    const id = slugOf(article.entry.title ?? titleFrom(article.text), ids);
    ids.add(id);
    known.set(article.text, id);
    articles.set(id, article);
    io.error(`${oneLine(source.name)} -> articles/${id}.md: ${oneLine(article.found.join(', '))}\n`);
    for (const check of article.check) io.error(`  check: ${oneLine(check)}\n`);
  }
  bar.end();
  if (leftOut.length > 0) io.error(`left out: ${someOf(leftOut)} (${READ})\n`);
  return { articles, failed };
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
  const { article, problems } = readArticleFile(bytes, source.name, parseHtml);
  for (const problem of problems) {
    io.error(`${formatDiagnostic({ ...problem, file: source.name, line: 1, column: 1 })}\n`);
  }
  const stored = article && storable(newArticle(article, published, language));
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

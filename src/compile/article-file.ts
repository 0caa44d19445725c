import type { Furniture, Span } from '../core/model.ts';
import { readFileId } from './file-id.ts';
import { ARTICLE, type ArticleSource } from './formats.ts';
import { splitFrontMatter } from '../formats/folder/front-matter.ts';
import { placeFurniture } from './furniture.ts';
import { guard } from './guard.ts';
import { suggest } from './nearest.ts';
import type { Report } from './report.ts';
import { map } from './shape.ts';
import { topOf, type Source, type SourceFile } from './source.ts';
import { storeText, type StoredText } from './stored-text.ts';
import { quoted } from './wording.ts';
import { parseYaml } from './yaml.ts';

/** An article as it was read: what its front matter says, and the stored text. */
export interface ArticleFile extends StoredText {
  front: ArticleSource;
  published: Span | null;
  furniture: Furniture[];
}

/** The articles by id; null where a file cannot be read, which has been reported. */
export type Articles = ReadonlyMap<string, ArticleFile | null>;

/** As much of them as is needed to find one. */
export type ArticleLookup = Pick<Articles, 'get' | 'keys'>;

/** `read` reads the article of a file. */
export function readArticles(
  files: readonly SourceFile[],
  report: Report,
  read: typeof readArticle,
): Articles {
  const articles = new Map<string, ArticleFile | null>();
  const paths = new Map<string, string>();
  for (const file of files) {
    const id = readFileId(file.path, 'the article', report);
    const namesake = paths.get(id);
    if (namesake !== undefined) {
      report(
        'id-duplicate',
        topOf(file.path),
        `the article id ${quoted(id)} is taken, by ${namesake}`,
        'rename one of the files',
      );
      continue;
    }
    paths.set(id, file.path);
    articles.set(id, read(id, file, report));
  }
  return articles;
}

/** The article of that id; null where there is none, which is reported, or where it cannot be read, which has been. */
export function findArticle(id: Source<string>, articles: ArticleLookup, report: Report): ArticleFile | null {
  const article = articles.get(id.value);
  if (article !== undefined) return article;
  report(
    'article-unknown',
    id.at,
    `there is no article ${quoted(id.value)}`,
    suggest(id.value, [...articles.keys()]),
  );
  return null;
}

export function readArticle(id: string, file: SourceFile, report: Report): ArticleFile | null {
  const text = guard(file, report);
  if (text === null) return null;
  const parts = splitFrontMatter(text);
  if (parts === 'missing' || parts === 'unclosed') return refuseFrontMatter(file.path, parts, report);
  const front = readFront(file.path, parts.yaml, parts.yamlLine, report);
  if (parts.body.trim() === '') {
    const at = { file: file.path, line: parts.bodyLine, column: 1 };
    report('article-empty', at, 'the article has no text', 'put its text after the second line of ---');
    return null;
  }
  if (front === null) return null;
  const stored = storeText(id, parts.body, file.path, parts.bodyLine);
  const furniture = placeFurniture(front.value.furniture?.value ?? [], stored, report);
  return { ...stored, front, published: front.value.published?.value ?? null, furniture };
}

function readFront(file: string, yaml: string, firstLine: number, report: Report): ArticleSource | null {
  const kind = map('an article', ARTICLE);
  const parsed = parseYaml(file, yaml, report, firstLine);
  return parsed === null ? null : kind({ ...parsed, name: 'the front matter', report });
}

function refuseFrontMatter(file: string, what: 'missing' | 'unclosed', report: Report): null {
  if (what === 'missing') {
    const message = 'the article has no front matter: its first line is not ---';
    report(
      'front-matter-missing',
      topOf(file),
      message,
      'put a line of ---, the keys such as title, and another line of --- before its text',
    );
  } else {
    const message = 'the front matter that starts here does not end';
    report(
      'front-matter-unclosed',
      topOf(file),
      message,
      'put a line of --- between the keys and the article’s text',
    );
  }
  return null;
}

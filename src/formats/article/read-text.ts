import { bareArticle, type ArticleInput } from './article-input.ts';
import { namesAtTop } from './byline.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import type { Note } from './problems.ts';
import { readTopLines } from './top-lines.ts';

/** Plain text, verbatim but for line ends; front matter above it is read and left out. Null where nothing is below that. */
export function readText(file: string, name: string, note: Note): ArticleInput | null {
  const { about, text } = readFrontMatter(file.replace(/\r\n?/g, '\n'), name, note);
  if (!/\S/.test(text)) return null;
  return { ...bareArticle(text), byline: namesAtTop(text), ...readTopLines(text), ...about };
}

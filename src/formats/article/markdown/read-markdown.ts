import { bareArticle, type ArticleInput } from '../article-input.ts';
import { namesAtTop } from '../byline.ts';
import { cleanOrNull } from '../clean-line.ts';
import type { Note } from '../problems.ts';
import { readTopLines } from '../top-lines.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/**
 * The words of a Markdown file, without the marks that are not the author’s words: one line a paragraph, a blank line between
 * two. An article that is stored already keeps its text verbatim. Null where there is nothing below the front matter.
 */
export function readMarkdown(file: string, name: string, note: Note): ArticleInput | null {
  const { about, text: body, isStored } = readFrontMatter(file.replace(/\r\n?/g, '\n'), name, note);
  if (isStored) return /\S/.test(body) ? { ...bareArticle(body), ...about } : null;
  const blocks = markdownBlocks(body);
  const text = blocks.map((block) => block.text).join('\n\n');
  if (!/\S/.test(text)) return null;
  const heading = blocks.slice(0, 3).find(({ level }) => level === 1)?.text;
  const top = readTopLines(text);
  const title = cleanOrNull(heading) ?? top.title;
  return { ...bareArticle(text), ...top, title, byline: namesAtTop(text), ...about };
}

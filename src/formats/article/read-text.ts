import { bareArticle, type ArticleInput } from './article-input.ts';
import { namesAtTop } from './byline.ts';
import { cleanLine } from './clean-line.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import type { Note } from './problems.ts';

/** A headline is one line of at most so many UTF-16 units, with no full stop at its end, and a blank line under it or a line of names. */
const HEADLINE = /^\s{0,20}(?!https?:)([^\n]{3,200}[^\s.,;:])[ \t]{0,20}\n(?=[ \t]{0,20}\n|by )/i;

/** UTF-16 units in which the headline is looked for. */
const TOP = 1200;

/** Plain text, verbatim but for line ends; front matter above it is read and left out. Null where nothing is below that. */
export function readText(file: string, name: string, note: Note): ArticleInput | null {
  const { about, text } = readFrontMatter(file.replace(/\r\n?/g, '\n'), name, note);
  if (!/\S/.test(text)) return null;
  const headline = HEADLINE.exec(text.slice(0, TOP))?.[1];
  const title = headline === undefined ? null : cleanLine(headline) || null;
  return { ...bareArticle(text), title, byline: namesAtTop(text), ...about };
}

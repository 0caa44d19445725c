import type { InputResult, ParseHtml } from './article-input.ts';
import { bareArticle } from './article-input.ts';
import { cleanOrNull } from './clean-line.ts';
import { namesAtTop } from './byline.ts';
import { nestingOf } from './html/depth.ts';
import { blocksOf, type Block } from './html/blocks.ts';
import { tagOf } from './html/tags.ts';
import { noteInto, type Note } from './problems.ts';
import { finish, readWords } from './read-article-file.ts';

/** What a clipboard gives: the words, and the same as HTML where they were copied from a page. */
export interface Pasted {
  html?: string;
  text: string;
}

/** Deeper than any page; parsers take time that grows with the square of it. */
const DEEPEST = 10_000;

/** In messages. */
const NAME = 'the pasted text';

/**
 * Reads an article that was pasted. All of it is the article: somebody chose the words. From HTML comes what the bare text
 * lacks, paragraphs and headings that stand apart; where the two do not hold the same words, the text counts.
 */
export function readPasted({ html = '', text }: Pasted, parseHtml: ParseHtml): InputResult {
  const problems: InputResult['problems'] = [];
  const note = noteInto(problems);
  const whole = wellFormed(text, note);
  const fromHtml = readSelection(html, whole, parseHtml);
  if (fromHtml !== null) return finish(fromHtml, NAME, problems, note);
  const read = readWords(whole, NAME, parseHtml, note);
  problems.push(...read.problems);
  return finish(read.article, NAME, problems, note);
}

function readSelection(html: string, text: string, parseHtml: ParseHtml) {
  if (!/\S/.test(html) || nestingOf(html) > DEEPEST) return null;
  const blocks = blocksInside(html, parseHtml);
  const words = blocks.map((block) => block.text).join('\n\n');
  if (words === '' || !isSame(words, text)) return null;
  const headline = blocks.slice(0, 8).find(({ owner }) => tagOf(owner) === 'h1') ?? headingFirst(blocks);
  return { ...bareArticle(words), title: cleanOrNull(headline?.text), byline: namesAtTop(words) };
}

/** Pages have their headline as a heading of any level; what was copied begins with it. */
function headingFirst([first]: readonly Block[]): Block | undefined {
  return first !== undefined && /^h[2-4]$/.test(tagOf(first.owner)) ? first : undefined;
}

function blocksInside(html: string, parseHtml: ParseHtml) {
  try {
    const body = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
    return blocksOf(parseHtml(body.replaceAll('\0', '')).documentElement);
  } catch {
    // What the parser cannot take is read as text.
    return [];
  }
}

/** Whether two texts hold about the same, whatever white space is between their words; no text at all cannot disagree. */
function isSame(words: string, text: string): boolean {
  const length = lettersIn(text);
  return length === 0 || Math.abs(lettersIn(words) - length) <= length / 10;
}

function lettersIn(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

/** Half a character cannot be written to a file. */
function wellFormed(text: string, note: Note): string {
  const whole = text.replace(/\p{Cs}/gu, '\uFFFD');
  if (whole !== text) {
    note('characters-lost', `${NAME} holds halves of characters; each is shown as \uFFFD`, 'copy it again');
  }
  return whole;
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ArticleInput } from '../../formats/article/index.ts';
import { kindOf } from '../../formats/article/kind.ts';
import { readText as readArticleText } from '../../formats/article/read-text.ts';
import type { Console } from './console.ts';
import { reasonOf } from './failure.ts';
import { oneLine } from './one-line.ts';
import { withoutMarkup } from './without-markup.ts';

/** Larger texts are refused: as lines of `--jsonl` they need not be held as a whole; bytes. */
const LARGEST_TEXT = 200_000_000;

export interface TextRead {
  /** The file as it is. */
  whole: string;
  /** What is read in it: without front matter, a page’s mark-up as blanks; and where it starts. UTF-16 units. */
  text: string;
  offset: number;
  /** What says when it was published, as `new` reads it. */
  about: Pick<ArticleInput, 'title' | 'metadata' | 'text'>;
  isPage: boolean;
}

/** The text of a file or of standard input (`-`), or why it cannot be had. */
export async function readText(name: string, io: Console): Promise<TextRead | string> {
  let bytes: Uint8Array;
  try {
    bytes = name === '-' ? await collect(io.input) : await readFile(resolve(io.cwd, name));
  } catch (error) {
    return reasonOf(error);
  }
  if (bytes.length > LARGEST_TEXT) return 'it is larger than 200 MB; give it as lines, with --jsonl';
  try {
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const kind = kindOf(name, whole);
    if (kind === 'archive') return 'it is a web archive, whose words are encoded; save the page as HTML';
    return kind === 'page' ? await pageIn(whole, name) : textIn(whole, name, io);
  } catch {
    return 'it is not UTF-8; save it as UTF-8';
  }
}

async function pageIn(whole: string, name: string): Promise<TextRead> {
  // What reads pages is loaded where there is one.
  const { readPage } = await import('../../formats/article/html/read-page.ts');
  const { parseHtml } = await import('../parse-html.ts');
  const { article } = readPage({ html: whole, name, savedFrom: null }, parseHtml);
  const about = article ?? { title: null, metadata: [], text: '' };
  return { whole, text: withoutMarkup(whole), offset: 0, about, isPage: true };
}

function textIn(whole: string, name: string, io: Console): TextRead {
  const unified = whole.replace(/\r\n?/g, '\n');
  const note = (_code: string, message: string, hint?: string) =>
    io.error(`dateline: ${oneLine(name)}: ${message}${hint === undefined ? '' : ` (${hint})`}\n`);
  const article = readArticleText(unified, name, note);
  const about = article ?? { title: null, metadata: [], text: '' };
  const offset = placeIn(whole, unified.length - about.text.length);
  return { whole, text: whole.slice(offset), offset, about, isPage: false };
}

/** Where the place in a text whose line ends are all `\n` is in the file. */
function placeIn(whole: string, place: number): number {
  let longer = 0;
  for (const { index } of whole.matchAll(/\r\n/g)) {
    if (index - longer >= place) break;
    longer++;
  }
  return place + longer;
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
}

import type { ArticleInput, InputResult, ParseHtml } from './article-input.ts';
import { binaryKind } from './binary.ts';
import { declaredEncoding, latin1 } from './declared-encoding.ts';
import { decode } from './decode.ts';
import { readPage } from './html/read-page.ts';
import { noteInvisible } from './invisible.ts';
import { kindOf } from './kind.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readArchive } from './mhtml/read-archive.ts';
import { named, noteInto, type Note } from './problems.ts';
import { readText } from './read-text.ts';

export interface ReadOptions {
  /** Larger files are refused, in bytes. */
  largestFile?: number;
}

/** In bytes; pages that browsers save as one file hold their pictures. */
const LARGEST_FILE = 20_000_000;
/** In UTF-16 units, as a collection reads no larger article. */
const LONGEST_TEXT = 1_900_000;

const INSTEAD = 'save the page as HTML, or paste its text';

/**
 * Reads an article from a file: plain text, Markdown with front matter or without, a saved HTML page or a web archive (.mhtml),
 * told apart by what they hold and by `name`. Plain text is taken verbatim but for its byte order mark and its line ends, which
 * become `\n`; of a page the article is taken, of Markdown the words. Nothing runs, nothing is fetched. `parseHtml` makes a
 * document of HTML. Whatever the bytes, it answers: with an article, or with an error that says why there is none.
 */
export function readArticleFile(
  bytes: Uint8Array,
  name: string,
  parseHtml: ParseHtml,
  { largestFile = LARGEST_FILE }: ReadOptions = {},
): InputResult {
  const problems: InputResult['problems'] = [];
  const note = noteInto(problems);
  if (bytes.length > largestFile) {
    const message = `${named(name)} is too large: ${megabytes(bytes.length)}, where ${megabytes(largestFile)} is the most that is read`;
    note('file-too-large', message, 'save the page without its pictures (“HTML only”), or paste its text');
    return { article: null, problems };
  }
  const binary = binaryKind(bytes, name);
  if (binary !== null) {
    note('file-binary', `${named(name)} is ${binary}, not text`, INSTEAD);
    return { article: null, problems };
  }
  const read = readBytes(bytes, name, parseHtml, note);
  problems.push(...read.problems);
  // What is no text has no encoding.
  const noText = problems.find(({ code }) => code === 'file-binary');
  if (noText) return { article: null, problems: [noText] };
  return finish(read.article, name, problems, note);
}

/** What holds for every article, wherever its text comes from. */
export function finish(
  article: ArticleInput | null,
  name: string,
  problems: InputResult['problems'],
  note: Note,
): InputResult {
  if (article !== null && article.text.length > LONGEST_TEXT) {
    const message = `the text of ${named(name)} is too long: ${megabytes(article.text.length)}, where ${megabytes(LONGEST_TEXT)} is the most that an article may have`;
    note('text-too-long', message, 'check that it is one article, or split it');
  }
  if (article === null || problems.some(({ severity }) => severity === 'error'))
    return { article: null, problems };
  noteInvisible(article.text, name, note);
  return { article, problems };
}

function readBytes(bytes: Uint8Array, name: string, parseHtml: ParseHtml, note: Note): InputResult {
  if (kindOf(name, latin1(bytes.subarray(0, 4096))) === 'archive') return readArchive(bytes, name, parseHtml);
  const text = decode(bytes, name, declaredEncoding(bytes), note);
  return readWords(text, name, parseHtml, note);
}

/** The article in what a file holds, decoded. */
export function readWords(text: string, name: string, parseHtml: ParseHtml, note: Note): InputResult {
  const none: InputResult = { article: null, problems: [] };
  if (!/\S/.test(text)) {
    note('file-empty', `${named(name)} is empty`, 'check that it was saved whole');
    return none;
  }
  const kind = kindOf(name, text);
  if (kind === 'page') return readPage({ html: text, name, savedFrom: null }, parseHtml);
  if (text.includes('\0')) {
    note('file-binary', `${named(name)} holds NUL characters, so it is not text`, INSTEAD);
    return none;
  }
  const article = kind === 'markdown' ? readMarkdown(text, name, note) : readText(text, name, note);
  if (article === null)
    note(
      'file-empty',
      `${named(name)} has no text besides its front matter`,
      'put the article’s text below it',
    );
  return { article, problems: [] };
}

function megabytes(size: number): string {
  return `${(size / 1e6).toFixed(1)} MB`;
}

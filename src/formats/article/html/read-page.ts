import type { ArticleInput, InputResult, ParseHtml } from '../article-input.ts';
import { cleanLine } from '../clean-line.ts';
import { named, noteInto, type Note } from '../problems.ts';
import { readAbout } from './about.ts';
import { bylineNear } from './authors.ts';
import { blocksOf } from './blocks.ts';
import { articleText } from './article-text.ts';
import { readDates } from './dates.ts';
import { nestingOf } from './depth.ts';
import { paywallIn } from './hindrance.ts';
import { withEndTags } from './self-closed.ts';

/** Parsers keep a list of open elements, and their time grows with its square. */
const DEEPEST = 10_000;

const PASTE = 'paste the article’s text instead';

/** A page as it was saved, and what is known of it besides. */
export interface Page {
  html: string;
  name: string;
  /** Where it was saved from, as the archive that holds it says. */
  savedFrom: string | null;
}

/** Reads a web page: its article’s text, and what the page says of it. Nothing of the page runs or is loaded. */
export function readPage(page: Page, parseHtml: ParseHtml): InputResult {
  const problems: InputResult['problems'] = [];
  return { article: tryToRead(page, parseHtml, noteInto(problems)), problems };
}

function tryToRead(page: Page, parseHtml: ParseHtml, note: Note): ArticleInput | null {
  const file = named(page.name);
  const html = withEndTags(page.html, page.name);
  const depth = nestingOf(html);
  if (depth > DEEPEST) {
    note('page-too-deep', `${file} nests its elements ${depth} deep, which no page for readers does`, PASTE);
    return null;
  }
  try {
    return read({ ...page, html }, parseHtml, depth, note);
  } catch (error) {
    // The parser is somebody else’s, and so is the page: whatever it throws is about this file alone.
    const reason = error instanceof Error ? error.message : String(error);
    note('page-unreadable', `${file} cannot be read as a page: ${cleanLine(reason)}`, PASTE);
    return null;
  }
}

function read(
  { html, name, savedFrom }: Page,
  parseHtml: ParseHtml,
  depth: number,
  note: Note,
): ArticleInput | null {
  // HTML drops NULs, linkedom keeps them.
  const document = parseHtml(html.replaceAll('\0', ''));
  const root = document.documentElement as Element | null;
  const blocks = root === null ? [] : blocksOf(root);
  const { data, things, meta, ...about } = readAbout(document, blocks, savedFrom, parseHtml);
  const found = articleText({ document, blocks, depth, title: about.title, data, name }, parseHtml, note);
  if (found === null) return null;

  const wall = paywallIn(found.text, blocks);
  if (wall !== null) {
    const message = `${named(name)} seems to hold only the beginning of an article: it says ${named(cleanLine(wall))}`;
    note('page-paywalled', message, 'where you can read the whole, save the page again or paste its text');
  }
  const byline = about.byline.length > 0 ? about.byline : bylineNear(blocks, found.blocks, about.publisher);
  return { ...about, byline, metadata: readDates(document, things, meta, found), text: found.text };
}

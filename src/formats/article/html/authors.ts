import { readByLine } from '../byline.ts';
import type { Block } from './blocks.ts';
import { textsOf, type PageData, type Thing } from './json-ld.ts';
import type { Meta } from './meta.ts';

const META = [
  'author', 'article:author', 'article:author_name', 'og:article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl',
  'cxenseparse:author', 'twitter:creator_name',
]; // prettier-ignore

const ELEMENTS = ['[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]', '[rel~="author"]'];

/** Lines before the article that may hold its authors. */
const NEAR = 30;

/** What a page says of its authors, as it says it: its JSON-LD, else its `meta` elements, else its microdata and links. */
export function readAuthors(document: Document, article: Thing | null, data: PageData, meta: Meta): string[] {
  const told = textsOf(article?.['author'] ?? article?.['creator'], data);
  if (told.length > 0) return told;
  for (const name of META) {
    const named = (meta.get(name) ?? []).filter((value) => !/^(?:https?:|\/|@)/.test(value));
    if (named.length > 0) return named;
  }
  for (const selector of ELEMENTS) {
    const found = [...document.querySelectorAll(selector)].slice(0, 5);
    const names = found.map((element) => element.getAttribute('content') ?? element.textContent ?? '');
    if (names.some((name) => /\p{L}/u.test(name))) return names;
  }
  return [];
}

/** The names in a line “By …” between the headline and the article, or right at its beginning; empty where there is none. */
export function bylineNear(
  blocks: readonly Block[],
  article: readonly Block[],
  publisher: string | null,
): string[] {
  const first = article[0] === undefined ? 0 : Math.max(0, blocks.indexOf(article[0]));
  for (const { text } of blocks.slice(Math.max(0, first - NEAR), first + 4)) {
    for (const line of text.split('\n', 4)) {
      const names = readByLine(line, publisher);
      if (names.length > 0) return names;
    }
  }
  return [];
}

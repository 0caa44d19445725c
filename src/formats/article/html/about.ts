import type { ArticleInput, ParseHtml } from '../article-input.ts';
import { readByline } from '../byline.ts';
import { cleanLine, cleanOrNull } from '../clean-line.ts';
import { languageTag } from '../language-tag.ts';
import { readAddress } from './address.ts';
import { readAuthors } from './authors.ts';
import type { Block } from './blocks.ts';
import { readJsonLd, textOf, type PageData, type Thing } from './json-ld.ts';
import { firstMeta, readMeta, type Meta } from './meta.ts';
import { readTitle } from './title.ts';

/** What a page says of its article, outside the text. */
export interface About extends Omit<ArticleInput, 'metadata' | 'text'> {
  data: PageData;
  /** What describes this article in the page’s JSON-LD, the surest first. */
  things: Thing[];
  meta: Meta;
}

export function readAbout(
  document: Document,
  blocks: readonly Block[],
  savedFrom: string | null,
  parseHtml: ParseHtml,
): About {
  const data = readJsonLd(document);
  const meta = readMeta(document);
  const things = [...data.articles.slice(0, 1), ...data.pages.slice(0, 1)];
  const [article = null] = data.articles;
  const words = (text: string | null) => cleanOrNull(withoutEntities(text ?? '', parseHtml));

  const publisher = words(
    [
      textOf(article?.['publisher'], data),
      firstMeta(meta, ['og:site_name']),
      firstMeta(meta, ['dc.publisher', 'publisher', 'application-name']),
    ].find((name) => name !== null && !/^(?:https?:)?\/\//.test(name)) ?? null,
  );
  const title = words(readTitle(document, things[0] ?? null, data, meta, publisher, linesOf(blocks)));
  const authors = readAuthors(document, article, data, meta).map((name) => withoutEntities(name, parseHtml));
  return {
    title,
    byline: readByline(authors, publisher),
    publisher,
    ...readAddress(document, things, meta, savedFrom),
    language: languageOf(document, article, data, meta),
    data,
    things,
    meta,
  };
}

/** Lines that may be a headline. */
function linesOf(blocks: readonly Block[]): Set<string> {
  const short = blocks.filter(({ text }) => text.length < 400).slice(0, 500);
  return new Set(short.flatMap(({ text }) => text.split('\n').map(cleanLine)));
}

function languageOf(document: Document, article: Thing | null, data: PageData, meta: Meta): string | null {
  const root = document.documentElement as Element | null;
  const said = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    textOf(article?.['inLanguage'], data),
    firstMeta(meta, ['content-language', 'og:locale', 'dc.language']),
  ];
  return said.map(languageTag).find((tag) => tag !== null) ?? null;
}

/** Data written by programs have entities in them that no parser has read: `Ukraine&#8217;s`. */
function withoutEntities(text: string, parseHtml: ParseHtml): string {
  if (!/&(?:#\w{1,8}|[a-z]\w{1,30});/i.test(text)) return text;
  const page = parseHtml(`<html><body><p>${text.replaceAll('<', '&lt;')}</p></body></html>`);
  return page.querySelector('p')?.textContent ?? text;
}

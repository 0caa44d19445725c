import type { ParseHtml } from '../article-input.ts';
import { named, type Note } from '../problems.ts';
import { blocksOf, type Block } from './blocks.ts';
import { isBlocked } from './hindrance.ts';
import type { PageData } from './json-ld.ts';
import { mainBlocks } from './main-blocks.ts';
import { withOpening } from './opening.ts';
import { isProse } from './prose.ts';
import { severalArticles } from './several.ts';

export interface PageParts {
  document: Document;
  blocks: readonly Block[];
  /** How deep its elements are nested. */
  depth: number;
  title: string | null;
  data: PageData;
  /** Of the file, for messages. */
  name: string;
}

export interface ArticleText {
  text: string;
  /** Those of the page’s blocks that it is made of; empty where it stands in the page’s data alone. */
  blocks: Block[];
  /** Whether an element stands in the article, or before it but not far. */
  isNear: (element: Element) => boolean;
  /** Whether it stands above the article’s second paragraph: below its headline or its standfirst. */
  isAtHead: (element: Element) => boolean;
}

/** UTF-16 units of an article in the page’s data from which on it counts, where the page shows less than half of it. */
const LEAST_IN_DATA = 400;

/** The text of a page’s article: one line a paragraph, a blank line between two. Null where there is none, which is noted. */
export function articleText(page: PageParts, parseHtml: ParseHtml, note: Note): ArticleText | null {
  const { document, title, name } = page;
  const several = severalArticles(document, page.blocks, title);
  if (several !== null) {
    const others = several.others.slice(0, 3).map(named).join(', ');
    const message = `${named(name)} holds ${several.others.length + 1} articles; only the first is read, without ${others}`;
    note('page-several-articles', message, 'save the others from their own addresses');
  }
  const scope = several?.own ?? page.blocks;
  const chosen = new Set(mainBlocks(document, page.blocks, page.depth));
  const own = scope.filter((block) => chosen.has(block));
  const blocks = withOpening(scope, own.length > 0 ? own : several === null ? own : scope, title);
  const shown = textOfBlocks(blocks);

  const told = articleBody(page.data, parseHtml);
  if (told.length > LEAST_IN_DATA && told.length > shown.length * 2) {
    note(
      'page-text-from-data',
      `${named(name)} shows little of its article; the text is the one in its data (JSON-LD articleBody)`,
      CHECK,
    );
    return { text: told, blocks: [], isNear: () => true, isAtHead: () => true };
  }
  if (refuse(shown, page, note)) return null;
  return { text: shown, blocks, isNear: nearness(blocks), isAtHead: aboveSecond(document, blocks) };
}

const CHECK = 'look at the text before you use it, or paste the article’s text';

/** Whether a page has nothing to read, or is a notice; it is noted. */
function refuse(text: string, { name, blocks }: PageParts, note: Note): boolean {
  if (isBlocked(text === '' ? textOfBlocks(blocks) : text)) {
    note(
      'page-blocked',
      `${named(name)} is a notice that asks for a sign of life or refuses the page, and no article`,
      OPEN,
    );
    return true;
  }
  if (text === '') {
    const has = blocks.length > 0 ? 'only links, menus and the like' : 'no text';
    note(
      'page-without-text',
      `${named(name)} holds ${has}: the article may come by a script that was not saved`,
      OPEN,
    );
    return true;
  }
  if (!blocks.some(isProse)) {
    note(
      'page-unclear',
      `${named(name)} has no paragraph of prose; all that it shows is taken for its text`,
      CHECK,
    );
  }
  return false;
}

const OPEN = 'open the page in a browser, save it as HTML once the article shows, or paste its text';

function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}

/** Some pages carry the article’s whole text in their data; it may be HTML there. */
function articleBody({ articles: [article] }: PageData, parseHtml: ParseHtml): string {
  const body = article?.['articleBody'];
  if (typeof body !== 'string') return '';
  if (!/<(?:p|br|div|h[1-6])\b/i.test(body)) {
    return body
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n\n');
  }
  const root = parseHtml(`<html><body>${body}</body></html>`).documentElement;
  return textOfBlocks(blocksOf(root));
}

/** The container of the article and what stands right before it: dates further away belong to other pages. */
function nearness(blocks: readonly Block[]): (element: Element) => boolean {
  const [first] = blocks;
  if (first === undefined) return () => true;
  const article = first.owner.closest('article') ?? first.owner.closest('main, [role="main"], body');
  return (element) => article?.contains(element) ?? true;
}

/** By the order of all elements: linkedom compares the positions of two by their depth. */
function aboveSecond(document: Document, blocks: readonly Block[]): (element: Element) => boolean {
  const second = blocks.filter(isProse)[1]?.owner;
  let above: Set<Element> | null = null;
  return (element) => {
    if (second === undefined) return true;
    if (above === null) {
      const all = [...document.querySelectorAll('*')];
      above = new Set(all.slice(0, all.indexOf(second)));
    }
    return above.has(element);
  };
}

import { cleanOrNull } from '../clean-line.ts';
import { textOf, type PageData, type Thing } from './json-ld.ts';
import { firstMeta, type Meta } from './meta.ts';

/** What parts a headline from the outlet’s name in a page’s title. */
const PARTS = /\s(?:[|·•»]|::|[-–—])\s/gu;

/** Share of words that a visible headline has in common with what the page says is its title. */
const SAME = 0.5;

/**
 * The headline: the `h1` that readers see where it is the one that the page’s data tell of (search engines and networks are
 * told other words at times), else what the data say, else the title without the outlet’s name, else a lone `h1`. `lines` are
 * what readers see, a line each.
 */
export function readTitle(
  document: Document,
  thing: Thing | null,
  data: PageData,
  meta: Meta,
  publisher: string | null,
  lines: ReadonlySet<string>,
): string | null {
  const said = [
    textOf(thing?.['headline'] ?? thing?.['name'], data),
    firstMeta(meta, ['og:title', 'parsely-title', 'sailthru.title', 'twitter:title', 'dc.title', 'title']),
    document.querySelector('head > title, title')?.textContent ?? null,
  ].map(cleanOrNull);
  const isOfTitleElement = said.slice(0, -1).every((title) => title === null);
  const told = said
    .filter((title) => title !== null)
    .map((title) => partShown(title, lines) ?? withoutOutlet(title, publisher));
  const seen = headlinesOf(document);
  if (seen.length === 0 && isOfTitleElement && !told.some((title) => lines.has(title))) {
    const heading = onlyHeading(document);
    if (heading !== null) return heading;
  }
  const shown = seen.find((headline) => told.some((title) => shareOf(headline, title) >= SAME));
  return shown ?? told[0] ?? (seen.length === 1 ? seen[0]! : null);
}

/** On old pages: the one large heading, where the page’s title names the site or a slug. */
function onlyHeading(document: Document): string | null {
  for (const level of ['h2', 'h3']) {
    const [heading, ...others] = document.querySelectorAll(level);
    if (heading === undefined) continue;
    const text = cleanOrNull(heading.textContent);
    return others.length === 0 && text !== null && wordsOf(text).size > 2 ? text : null;
  }
  return null;
}

/** The texts of the page’s first headings of level 1. */
export function headlinesOf(document: Document): string[] {
  return [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map(({ textContent }) => cleanOrNull(textContent))
    .filter((text) => text !== null);
}

/** How much of the shorter of two titles stands in the other, by words, from 0 to 1. */
export function shareOf(a: string, b: string): number {
  const first = wordsOf(a);
  const second = wordsOf(b);
  const fewest = Math.min(first.size, second.size);
  if (fewest === 0) return 0;
  // A heading of one or two words (“News”) stands in many a title.
  if (fewest < 3 && first.size !== second.size) return 0;
  return [...first].filter((word) => second.has(word)).length / fewest;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** The part of a page’s title that stands on the page as a line of its own; null where the whole does, or no part of two words. */
function partShown(title: string, lines: ReadonlySet<string>): string | null {
  if (lines.has(title)) return null;
  return title.split(PARTS).find((part) => lines.has(part) && wordsOf(part).size > 1) ?? null;
}

/** Takes the outlet’s name off the end; where nobody names it, only what a bar parts from the headline. */
function withoutOutlet(title: string, publisher: string | null): string {
  const last = [...title.matchAll(PARTS)].at(-1);
  if (last === undefined) return title;
  const head = title.slice(0, last.index);
  const tail = title.slice(last.index + last[0].length);
  const isOutlet = publisher !== null && letters(tail).includes(letters(publisher));
  const isLikely = /[|»]|::/.test(last[0]) && wordsOf(head).size > 3 && wordsOf(tail).size < 5;
  return isOutlet || isLikely ? head : title;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

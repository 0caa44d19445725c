import { cleanLine } from '../clean-line.ts';
import { isProse } from './prose.ts';
import type { Block } from './blocks.ts';
import { shareOf } from './title.ts';

/** UTF-16 units of prose from which on an `article` with a headline of its own is one, and no teaser. */
const LEAST = 500;

export interface Several {
  /** The blocks of the one that the page is about. */
  own: Block[];
  /** The headlines of the others. */
  others: string[];
}

/**
 * Pages that go on and on hold several articles, each with its own headline of level 1; null for a page with one. A live
 * blog’s posts have none of that level.
 */
export function severalArticles(
  document: Document,
  blocks: readonly Block[],
  title: string | null,
): Several | null {
  const found = [...document.querySelectorAll('article')]
    .filter((element) => !element.parentElement?.closest('article'))
    .slice(0, 50)
    .map((element) => ({
      headline: cleanLine(element.querySelector('h1')?.textContent ?? ''),
      blocks: blocks.filter(({ owner }) => element.contains(owner)),
    }))
    .filter((article) => article.headline !== '' && proseIn(article.blocks) >= LEAST);
  const own = found.find(({ headline }) => title !== null && shareOf(headline, title) > 0.8) ?? found[0];
  if (own === undefined || found.length < 2) return null;
  const others = found.filter((article) => article !== own).map(({ headline }) => headline);
  return { own: own.blocks, others };
}

function proseIn(blocks: readonly Block[]): number {
  return blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
}

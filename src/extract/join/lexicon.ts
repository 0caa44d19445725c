import type { ArticleText } from '../proposal.ts';
import type { Tokenize } from './folding.ts';

/** How common words are in the articles, and which of them are names. */
export interface Lexicon {
  /** From 0, in all that is told, to 1, hardly anywhere. */
  rarity: (key: string) => number;
  /** Written with a capital letter within sentences. */
  isName: (key: string) => boolean;
}

/** Words a “document”: about a paragraph. Articles are too few, and too different in length, to count by. */
const WINDOW = 40;
/** As if there were so many at least: two short articles do not make each word they share a common one. */
const LEAST_WINDOWS = 40;
/** Of each article, UTF-16 units: enough to count by. */
const MOST_READ = 200_000;

interface Count {
  windows: number;
  last: number;
  capital: number;
  small: number;
}

/** Counts the words of the articles by windows of text. */
export function readLexicon(articles: readonly ArticleText[], tokenize: Tokenize): Lexicon {
  const counts = new Map<string, Count>();
  let windows = 0;
  for (const { text } of articles) {
    const tokens = tokenize(text.slice(0, MOST_READ));
    tokens.forEach(({ key, isCapital, isInner }, at) => {
      if (at % WINDOW === 0) windows++;
      let count = counts.get(key);
      if (count === undefined) counts.set(key, (count = { windows: 0, last: -1, capital: 0, small: 0 }));
      if (count.last !== windows) count.windows++;
      count.last = windows;
      if (isInner) count.capital++;
      else if (!isCapital) count.small++;
    });
  }
  const all = Math.max(windows, LEAST_WINDOWS);
  return {
    rarity: (key) => rarityOf(counts.get(key)?.windows ?? 1, all),
    isName: (key) => {
      const count = counts.get(key);
      return count !== undefined && count.capital > count.small;
    },
  };
}

/** Inverse document frequency, from 0 to 1: 1 for what is shared by two alone. */
export function rarityOf(count: number, all: number): number {
  return Math.min(1, Math.max(0, Math.log(all / Math.max(count, 2)) / Math.log(all / 2)));
}

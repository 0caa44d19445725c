import type { ArticleText } from '../proposal.ts';
import { readAffiliations } from './affiliations.ts';
import type { Tokenize } from './folding.ts';

/** How common words are in the articles, and which of them are names. */
export interface Lexicon {
  /** From 0, in all that is told, to 1, hardly anywhere. */
  rarity: (key: string) => number;
  /** Written with a capital letter within sentences. */
  isName: (key: string) => boolean;
  /** The country that a person, by the last name, is said to act for; null where nobody says. */
  countryOf: (key: string) => string | null;
  /** The same articles, where what is known to be told again is counted once: by key, and in all. */
  without: (again: ReadonlyMap<string, number>, all: number) => Lexicon;
}

/** Words a “document”: about a paragraph. Articles are too few, and too different in length, to count by. */
const WINDOW = 40;
/** As if there were so many at least: two short articles do not make each word they share a common one. */
const LEAST_WINDOWS = 40;
/** Of all articles, UTF-16 units, in equal parts: enough to count by. */
const MOST_READ = 300_000;
/** Of each article at least. */
const LEAST_READ = 1000;

interface Count {
  windows: number;
  last: number;
  capital: number;
  small: number;
}

/** Counts the words of the articles by windows of text. */
export function readLexicon(articles: readonly ArticleText[], tokenize: Tokenize): Lexicon {
  const counts = new Map<string, Count>();
  const countries = new Map<string, string>();
  const most = Math.max(LEAST_READ, Math.floor(MOST_READ / Math.max(1, articles.length)));
  let windows = 0;
  let [read, written] = [0, 0];
  for (const { text } of articles) {
    read += Math.min(text.length, most);
    written += text.length;
    const tokens = tokenize(text.slice(0, most));
    readAffiliations(tokens, countries);
    for (let at = 0; at < tokens.length; at++) {
      const { key, isCapital, isInner } = tokens[at]!;
      if (at % WINDOW === 0) windows++;
      let count = counts.get(key);
      if (count === undefined) counts.set(key, (count = { windows: 0, last: -1, capital: 0, small: 0 }));
      if (count.last !== windows) count.windows++;
      count.last = windows;
      if (isInner) count.capital++;
      else if (!isCapital) count.small++;
    }
  }
  // Of what is told again, as much is in what was read.
  const part = written === 0 ? 0 : read / written;
  const lexicon = (again: ReadonlyMap<string, number>, fewer: number): Lexicon => {
    const all = Math.max(windows - part * fewer, LEAST_WINDOWS);
    const known = new Map<string, number>();
    return {
      rarity: (key) => {
        let rarity = known.get(key);
        if (rarity === undefined) {
          rarity = rarityOf((counts.get(key)?.windows ?? 1) - part * (again.get(key) ?? 0), all);
          known.set(key, rarity);
        }
        return rarity;
      },
      isName: (key) => {
        const count = counts.get(key);
        return count !== undefined && count.capital > count.small;
      },
      countryOf: (key) => countries.get(key) ?? null,
      without: lexicon,
    };
  };
  return lexicon(new Map(), 0);
}

/** Inverse document frequency, from 0 to 1: 1 for what is shared by two alone. */
export function rarityOf(count: number, all: number): number {
  return Math.min(1, Math.max(0, Math.log(all / Math.max(count, 2)) / Math.log(all / 2)));
}

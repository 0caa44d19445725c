import type { Account, Dataset, Via } from '../model.ts';

/** A report that an article passes on. */
export interface PassedOn {
  /** Whose it is, from the one that the article read to the one nearest to the speaker. */
  chain: Via[];
  /** The words that say so, of the article that passes it on, in order. */
  words: Via[];
}

/** How an article stands to the reports of others. */
export interface Reports {
  passesOn: PassedOn[];
  /** Which articles pass on its own report, with the words in which they do. */
  passedOnBy: { article: string; words: Via[] }[];
}

/** Whose reports an article passes on, and which articles pass on its own, as their accounts say. */
export function reportsOf(article: string, { events }: Pick<Dataset, 'events'>): Reports {
  const accounts = events.flatMap((event) => event.accounts).filter(({ via }) => via.length > 0);
  const passesOn = new Map<string, PassedOn>();
  const passedOnBy = new Map<string, Via[]>();
  for (const account of accounts) {
    if (account.article === article) addChain(passesOn, account);
    for (const via of account.via) {
      if (via.article !== article || account.article === article) continue;
      passedOnBy.set(account.article, add(passedOnBy.get(account.article) ?? [], via));
    }
  }
  return {
    passesOn: [...passesOn.values()],
    passedOnBy: [...passedOnBy].map(([id, words]) => ({ article: id, words })),
  };
}

function addChain(known: Map<string, PassedOn>, { via }: Account): void {
  const chain = via.toReversed();
  const key = JSON.stringify(chain.map(({ name, article }) => [name, article]));
  const words = known.get(key)?.words ?? [];
  known.set(key, { chain, words: chain.reduce(add, words) });
}

/** The same words are given once. */
function add(words: Via[], via: Via): Via[] {
  if (words.some(({ start, end }) => start === via.start && end === via.end)) return words;
  return [...words, via].sort((a, b) => a.start - b.start || a.end - b.end);
}

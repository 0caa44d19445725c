import type { ArticleText, Proposal } from '../proposal.ts';
import { readCommonness } from './commonness.ts';
import type { Context } from './evidence.ts';
import { tokenizer } from './folding.ts';
import { readLexicon } from './lexicon.ts';
import { reporting } from './reports.ts';
import { readTellings, weighed, type Telling } from './telling.ts';

/** Proposals made ready to be compared. */
export interface Compared {
  /** By index of the proposal; null for one whose date is no EDTF. */
  tellings: (Telling | null)[];
  context: Context;
}

export function compared(
  proposals: readonly Proposal[],
  articles: readonly ArticleText[],
  variants: readonly (readonly string[])[],
): Compared {
  const tokenize = tokenizer(variants);
  const lexicon = readLexicon(articles, tokenize);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const tellings = readTellings(proposals, byId, tokenize, lexicon);
  const told = tellings.filter((telling) => telling !== null);
  const commonness = readCommonness(told.map((telling) => [telling]));
  return { tellings, context: { lexicon, commonness, reports: reporting() } };
}

/**
 * The same, where what a group tells counts once: names and words of an event that three hundred articles tell are as rare
 * as those of one that two tell. `first` is what was made of no groups.
 */
export function comparedByGroups(first: Compared, groups: readonly (readonly number[])[]): Compared {
  const told = groups.map((group) => group.flatMap((index) => first.tellings[index] ?? []));
  const again = new Map<string, number>();
  let all = 0;
  for (const group of told) {
    if (group.length < 2) continue;
    all += group.length - 1;
    for (const [key, count] of countsOf(group)) again.set(key, (again.get(key) ?? 0) + count - 1);
  }
  const lexicon = first.context.lexicon.without(again, all);
  return {
    tellings: first.tellings.map((telling) => (telling === null ? null : weighed(telling, lexicon))),
    context: { ...first.context, lexicon, commonness: readCommonness(told) },
  };
}

/** How many of a group have each name, word and number. */
function countsOf(group: readonly Telling[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names, wordKeys, figures } of group) {
    const numbers = [...figures.keys()].flatMap((key) => /\d+(?:\.\d+)?/.exec(key) ?? []);
    for (const key of new Set([...names.keys(), ...wordKeys.values(), ...numbers]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

import type { ArticleText, Proposal } from '../proposal.ts';
import { candidates } from './candidates.ts';
import type { Context } from './evidence.ts';
import { tokenizer } from './folding.ts';
import { readLexicon } from './lexicon.ts';
import { reporting } from './reports.ts';
import { scoreOf } from './score.ts';
import { readCommonness, readTellings, type Telling } from './telling.ts';

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
  return { tellings, context: { lexicon, commonness: readCommonness(tellings), reports: reporting() } };
}

/** Pairs worth a look, each once, with how well they go together; null where they cannot be one event. */
export function scoredPairs({
  tellings,
  context,
}: Compared): { a: number; b: number; score: number | null }[] {
  const pairs: { a: number; b: number; score: number | null }[] = [];
  candidates(tellings, context.lexicon, (a, b) => {
    pairs.push({ a, b, score: scoreOf(tellings[a]!, tellings[b]!, context) });
  });
  return pairs;
}

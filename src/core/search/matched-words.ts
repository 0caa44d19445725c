import type { Part } from './query.ts';

/** What of a text counts as found. Plain data: it can be sent to and from a worker. */
export interface MatchedWords {
  /** Folded words, without the endings of plurals. */
  terms: readonly string[];
  /** Single characters of scripts without spaces. */
  characters: readonly string[];
  phrases: readonly MatchedPhrase[];
}

export interface MatchedPhrase {
  parts: readonly Part[];
  isVerbatim: boolean;
}

/** Apart from what finds them: a page that is not searched has no more than this. */
export const NO_MATCHES: MatchedWords = { terms: [], characters: [], phrases: [] };

import type { Answer, Scope, Searchable } from '../core/search/index.ts';

/** A collection that is being searched. */
export interface Searching {
  /** Answers in the order in which it was asked. Rejects where the search cannot be loaded. */
  ask: (query: string, scope: Scope | null) => Promise<Answer>;
  stop: () => void;
}

/** Makes an index, here or elsewhere. */
export type Searcher = (searchable: Searchable) => Searching;

import type { Answer, Scope, Searchable } from '../../core/search/index.ts';

/** What the page sends to the worker: the collection, once, and then what to look for. */
export type Order =
  { kind: 'index'; searchable: Searchable } | { kind: 'ask'; query: string; scope: Scope | null };

/** What the worker sends back, an answer to each question, in order. */
export type Delivery = Answer;

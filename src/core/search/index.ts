/*
 * Without the index itself, `search-index.ts`, which brings its library along: it is loaded when somebody searches.
 */
export type { Answer, Correction, FoundPlace, Hit, Scope } from './answer.ts';
export { matcher } from './matched.ts';
export { NO_MATCHES, type MatchedPhrase, type MatchedWords } from './matched-words.ts';
export { anyOf } from './query.ts';
export type { Field, Searchable, SearchableEvent } from './units.ts';

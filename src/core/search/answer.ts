import type { TextRange } from '../text/index.ts';
import type { MatchedWords } from './matched-words.ts';
import type { Field } from './units.ts';

/** A text that something was found in, and where in it. */
export interface FoundPlace {
  field: Field;
  /** Id of the article that the text is of; null for an event’s own words. */
  article: string | null;
  /** Where `text` stands in the article, UTF-16; 0 for an event’s own words. */
  start: number;
  text: string;
  /** In `text`, UTF-16. */
  ranges: TextRange[];
}

/** An event or an article that was found. */
export interface Hit {
  id: string;
  /** The best place first; only of the first hits (`DETAILED`), to be shown. */
  places: FoundPlace[];
}

/** A word that stands nowhere, and what was looked for instead. */
export interface Correction {
  typed: string;
  found: string[];
}

export interface Answer {
  /** As it was asked. */
  query: string;
  /** Whether anything was asked at all: a query may be all punctuation. */
  isAsked: boolean;
  /** Events, best first. */
  events: Hit[];
  /** Articles that have the words where no event that was found stands. */
  articles: Hit[];
  corrections: Correction[];
  /** How many events have some of the words, where none has all. */
  some: number;
  /** What counts as found, for highlighting. */
  words: MatchedWords;
}

/** So many hits say where they were found. */
export const DETAILED = 30;

/** What is searched: ids of events, and the accounts of which events; null for everything. */
export interface Scope {
  events: readonly string[];
  articles: readonly string[];
}

import type { Modality, Outcome, Span, Theme } from '../model.ts';

/**
 * What a build writes of a collection for its embed, beside the dataset: what the first picture needs, and what an event says
 * once it is opened. Dates are in words already, so that the embed carries no reader of EDTF.
 */

/** The version of both shapes; the embed reads what was built with it. */
export const EMBED_VERSION = 1;

/** What the first picture needs. What has its usual value is left out. */
export interface EmbedIndex {
  version: typeof EMBED_VERSION;
  id: string;
  title: string;
  /** BCP 47, of titles. */
  language: string;
  /** BCP 47, of the dates in words. */
  locale: string;
  themes: Theme[];
  /** Words that a search takes for one another. */
  variants?: string[][];
  /** In the order of the dataset. */
  articles: EmbedArticle[];
  events: EmbedEvent[];
}

export interface EmbedArticle {
  id: string;
  publisher?: string;
  /** Start of the day of publication, ms since the epoch, UTC. */
  published?: number;
}

export interface EmbedEvent {
  id: string;
  /** Never empty: where the event has none, its date in words. */
  title: string;
  /** The date as labels have it, and in full where that says more. */
  short: string;
  long?: string;
  span: EmbedSpan;
  theme: string;
  modality?: Modality;
  weight?: number;
  actors?: string[];
  /** Places in `articles`, one for each account. */
  told: number[];
  /** What accounts say became of a forecast. */
  outcomes?: Outcome[];
}

/** A span without what is false, null or empty in it; a precision that is left out is a day. */
export type EmbedSpan = Pick<Span, 'edtf' | 'start' | 'end'> & Partial<Span>;

/** What the events say once they are opened, by id. */
export type EmbedWords = Record<string, EmbedEventWords>;

export interface EmbedEventWords {
  summary: string | null;
  note: string | null;
  /** How it is told of: “Reported as a claim”. */
  kind: string;
  /** In order of publication. */
  tellings: EmbedTelling[];
}

/** What one article tells of an event. */
export interface EmbedTelling {
  outlet: string;
  /** Whether the text names its outlet. */
  named: boolean;
  title: string;
  /** When it was published, in words, and where that is known from. */
  published: string;
  /** BCP 47. */
  language: string;
  accounts: EmbedAccount[];
}

export interface EmbedAccount {
  /** The excerpt, in pieces: every second one is the words that the date was read from. */
  pieces: string[];
  /** Who is quoted, by whose report, its own date. */
  lines: string[];
  /** How the date was read. */
  how: string;
  /** The live page at these words, and an archived copy; null where there is none. */
  url: string | null;
  archive: string | null;
}

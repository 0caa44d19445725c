import type { BasisKind, Modality, Outcome, Publish, Theme } from './model.ts';

/*
 * What the files of a collection hold, as values: what is proposed or typed, before it is written as YAML. Words of an
 * article stand here as they will stand in the file, with what tells them apart, and not by offsets.
 */

/** Words in an article; `prefix` and `suffix` where they stand there more than once. */
export interface WordsEntry {
  exact: string;
  prefix?: string;
  suffix?: string;
}

export interface AccountEntry extends WordsEntry {
  /** Article id. */
  article: string;
  mention: WordsEntry | null;
  /** This account’s own date; null where it is the event’s. */
  when: string | null;
  /** How the words give the date, where they do not by themselves. */
  how: string | null;
  speaker: string | null;
}

/** Somebody whose report an account passes on, and the words of the account’s article that say so. */
export interface ViaEntry extends WordsEntry {
  name: string;
  /** Id of the report itself where it is an article of the collection. */
  article: string | null;
}

/** An account with what nobody proposes. */
export interface WrittenAccount extends AccountEntry {
  /** From the report nearest to the speaker to the one that the article read. */
  via: ViaEntry[];
  /** What it says became of a forecast. */
  outcome: Outcome | null;
}

/** A telling as it was before several were taken for one event; null where it is as the event’s. */
export interface JoinedEntry {
  article: string;
  title: string;
  when: string | null;
  theme: string | null;
  modality: Modality | null;
  actors: string[] | null;
  confidence: number;
  reasons: string[];
  /** As in `ProposedEntry`. */
  doubts: string[];
  /** Why it is taken for the same event as another. */
  because: string[];
}

export interface ProposedEntry {
  reasons: string[];
  /** Why it wants an editor’s word, about who and what: sentences for readers. None where it stands by itself. */
  doubts: string[];
  /** From 0 to 1. */
  confidence: number;
  /** In the order of the accounts; empty where there is one telling. */
  joined: JoinedEntry[];
  /** An event of the collection that this may be. */
  known: { event: string; because: string[] } | null;
}

export interface EventEntry {
  id: string;
  title: string;
  /** EDTF. */
  when: string;
  theme: string | null;
  modality: Modality;
  actors: string[];
  accounts: AccountEntry[];
  /** Null where somebody has reviewed it. */
  proposed: ProposedEntry | null;
}

/** Words that an article’s date was worked out from. */
export interface BasisQuoteEntry extends WordsEntry {
  /** Id of the article that they stand in, where it is another. */
  article?: string;
}

export interface ArticleEntry {
  /** Null where the text has none. */
  title: string | null;
  byline: string[];
  publisher: string | null;
  /** EDTF. */
  published: string | null;
  publishedBasis: { kind: BasisKind; quotes: BasisQuoteEntry[]; note: string | null };
  updated: string | null;
  url: string | null;
  archiveUrl: string | null;
  /** BCP 47. */
  language: string | null;
  furniture: (WordsEntry & { kind: string })[];
}

export interface CollectionEntry {
  title: string;
  description: string | null;
  language: string;
  publish: Publish;
  themes: Theme[];
  /** Groups of words for one thing (“Kyiv”, “Kiev”). */
  variants: string[][];
}

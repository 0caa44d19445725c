import type { Furniture, Mention, Modality, Span } from '../core/model.ts';

/** An article whose events are to be proposed. */
export interface ArticleText {
  /** As the collection names it. */
  id: string;
  /** Null where the text has none. */
  title: string | null;
  text: string;
  published: Span | null;
  publisher: string | null;
  /** BCP 47. */
  language: string;
  furniture: readonly Furniture[];
}

/** What one article tells of something that has a date: an event with one account, for somebody to review. */
export interface Proposal {
  /** The article’s id. */
  article: string;
  /** In neutral words; what is not, in quotation marks. */
  title: string;
  /** EDTF. */
  when: string;
  modality: Modality;
  actors: string[];
  /** The id of a theme of the collection; null where its words tell none. */
  theme: string | null;
  /** The shortest words that stand by themselves, verbatim; UTF-16 offsets into the article’s text, end exclusive. */
  excerpt: { exact: string; start: number; end: number };
  /** The words that the date was read from; null where it is only inferred from the day of publication. */
  mention: Mention | null;
  /** Who is quoted, where it is not the article itself. */
  speaker: string | null;
  /** Why this is proposed, and why with this date: sentences for readers. */
  reasons: string[];
  /** Why this wants an editor’s word, about who and what: sentences for readers. None where it stands by itself. */
  doubts: string[];
  /** From 0 to 1, for the order of review; no probability. */
  confidence: number;
}

/** Why two proposals are taken for one event: `a` and `b` are places in `tellings`. */
export interface Evidence {
  a: number;
  b: number;
  /** For readers: “both name Kursk and 1,000 soldiers”. */
  because: string[];
}

/** An event as proposed: what one article tells, or several that were joined; `tellings` are kept whole, so that a join can be undone. */
export interface ProposedEvent extends Omit<Proposal, 'article' | 'excerpt' | 'mention' | 'speaker'> {
  /** A slug, unique among the proposals and the events that are there. */
  id: string;
  tellings: Proposal[];
  evidence: Evidence[];
  /** The event of the collection that this tells too, and why it is taken for it; null or left out where there is none. */
  known?: { event: string; because: string[] } | null;
}

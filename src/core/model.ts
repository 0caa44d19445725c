/**
 * The compiled dataset: what `compile` writes and what the app, the embed and other people's programs read.
 * The published form of these types is `public/schema/v1/dataset.json`; a test holds the two together.
 *
 * Times are milliseconds since the epoch, UTC, proleptic Gregorian. Text positions are UTF-16 offsets into the
 * stored article text, end exclusive.
 */

/** Units of dates, from fine to coarse. */
export const PRECISIONS = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'quarter',
  'quadrimester',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
  'multimillennium',
] as const;

/** The unit of the coarsest date that an EDTF string names. */
export type Precision = (typeof PRECISIONS)[number];

/** A half-open interval of time: `start` inclusive, `end` exclusive, ms since the epoch, UTC. */
export interface Bounds {
  start: number;
  end: number;
}

/**
 * A date as it is known. `start` and `end` are always finite and `start < end`: where a side is open or unknown, the
 * bound on that side is that of the date that is known, and the flag says that the truth lies beyond.
 */
export interface Span extends Bounds {
  /** The EDTF string, byte for byte as it was written. */
  edtf: string;
  precision: Precision;
  /** `~` or `%` somewhere in the string. */
  approximate: boolean;
  /** `?` or `%` somewhere in the string. */
  uncertain: boolean;
  /** `../2024` or `[..2024]`: from before, without a limit. */
  openStart: boolean;
  /** `2024/..` or `[2024..]`: on and on, without a limit. */
  openEnd: boolean;
  /** `/2024`: it has a start, and nobody says when. */
  unknownStart: boolean;
  /** `2024/`: it has an end, and nobody says when. */
  unknownEnd: boolean;
  /** `one` of the members (`[…]`), `all` of them (`{…}`), or a date or interval. */
  set: 'one' | 'all' | null;
  /** The members of a set, in order and joined where they touch; empty where `set` is null. */
  members: Bounds[];
}

/** How sure the telling is that the event took place. */
export const MODALITIES = ['happened', 'claimed', 'forecast'] as const;

export type Modality = (typeof MODALITIES)[number];

/** Where an article's publication date comes from. */
export type BasisKind = 'stated' | 'inferred' | 'given' | 'unknown';

/** What may leave the author's machine. */
export type Publish = 'full' | 'excerpts';

export interface Theme {
  id: string;
  label: string;
}

export interface Collection {
  id: string;
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  publish: Publish;
  /** In the order of the lanes. */
  themes: Theme[];
  /** Groups of words for one thing (“Kyiv”, “Kiev”), which search and comparison take for one another. */
  variants: string[][];
}

/** A piece of an article's text, with its place. */
export interface Passage {
  start: number;
  end: number;
  text: string;
}

/** Text in an article file that is not the article. Marked, never deleted, so that offsets stay true. */
export interface Furniture {
  start: number;
  end: number;
  /** What it is, in the author's words: “captcha notice”, “comment form”. */
  kind: string;
}

/** The words that an article's publication date was worked out from. */
export interface PublishedBasis {
  kind: BasisKind;
  /** Verbatim from this article, or from `article` where that is set. */
  quotes: { article: string; exact: string; start: number; end: number }[];
  /** The editor's reasoning, where the quotes do not speak for themselves. */
  note: string | null;
}

export interface Article {
  id: string;
  /** The headline, or, where the text has none, its opening words with an ellipsis. */
  title: string;
  byline: string[];
  /** Null where the text does not name its outlet. */
  publisher: string | null;
  published: Span | null;
  publishedBasis: PublishedBasis;
  updated: Span | null;
  url: string | null;
  archiveUrl: string | null;
  /** BCP 47. */
  language: string;
  /** Length of the stored text in UTF-16 units. */
  length: number;
  furniture: Furniture[];
  /** The stored text, verbatim; only with `publish: full`. */
  text?: string;
  /** The paragraphs that hold what is quoted, in order; only with `publish: excerpts`. */
  passages?: Passage[];
}

/** The words that a date was read from. */
export interface Mention {
  text: string;
  start: number;
  end: number;
  /** How the words came to the date: “the Tuesday before the day of publication”. */
  how: string;
}

/** Somebody whose report an account passes on, and the words that say so, verbatim from the account's article. */
export interface Via {
  /** As the collection names it: “The New York Times”. */
  name: string;
  /** Id of the report itself where it is an article of the collection. */
  article: string | null;
  exact: string;
  start: number;
  end: number;
}

/** What an account says became of a forecast. */
export const OUTCOMES = ['fulfilled', 'unfulfilled'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** One article's telling of an event. */
export interface Account {
  /** Article id. */
  article: string;
  /** The excerpt, verbatim: `text.slice(start, end)` of the stored article. */
  exact: string;
  start: number;
  end: number;
  mention: Mention | null;
  /** This account's own date as EDTF; the event's where it gives no other. */
  when: string;
  span: Span;
  /** Who is quoted, where it is not the outlet itself. */
  speaker: string | null;
  /** By whose report the article has it, from the one nearest to the speaker to the one that the article read. */
  via: Via[];
  /** What it says became of a forecast; null where it says nothing of that. */
  outcome: Outcome | null;
  /** When it was reported: start of the article's publication date; null where that is unknown. */
  reported: number | null;
}

export interface TimelineEvent {
  id: string;
  title: string;
  summary: string | null;
  when: string;
  span: Span;
  /** Theme id. */
  theme: string;
  modality: Modality;
  actors: string[];
  /** The editor's importance, 0 unless said; larger shows earlier. */
  weight: number;
  /** The editor's note, shown as such. */
  note: string | null;
  /** In order of publication. */
  accounts: Account[];
  /** Why the program proposes it, where nobody has reviewed it yet; null or absent where somebody has. */
  proposed?: string[] | null;
}

/** What one article tells of an event. */
export interface StepAccount {
  /** Event id. */
  event: string;
  /** Article id. */
  article: string;
}

/** What is shown at once: an event, tellings side by side, a range of time, a day of knowledge, or words alone. */
export interface TalkStep {
  /** Event id. */
  event: string | null;
  /** Whose telling is shown, of one event or of several; null for what the event’s first article tells. */
  accounts: StepAccount[] | null;
  /** EDTF interval. */
  range: string | null;
  /** The last day of publication that is taken in while the step is shown, as EDTF. */
  known: string | null;
  title: string | null;
  /** Paragraphs and lists, see `core/talk/blocks.ts`. */
  text: string | null;
  /** What only the speaker sees. */
  notes: string | null;
  /** Whether the items of its lists, and then its accounts, come one by one. */
  build: boolean;
}

export interface Talk {
  id: string;
  title: string;
  /** How long it is meant to take; null where nobody says. */
  minutes: number | null;
  steps: TalkStep[];
}

export interface Dataset {
  $schema: string;
  version: 1;
  collection: Collection;
  articles: Article[];
  /** By start, then end, then as they stand in their files, which are in order of their names. */
  events: TimelineEvent[];
  talks: Talk[];
}

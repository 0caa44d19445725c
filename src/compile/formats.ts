import { choice, date, day, flag, language, number, quantity, slug, text, url, words } from './kinds.ts';
import { list, listOr, map, mapOr, optional, required, requiredUnless, type Read } from './shape.ts';
import type { Source } from './source.ts';

/*
 * The source files' keys, one table a mapping. `public/schema/v1/` says the same to editors; a test holds the two
 * together.
 */

/** Words in an article: by themselves, or with what stands around them where they stand there more than once. */
const SELECTOR = {
  exact: required(words),
  prefix: optional(words),
  suffix: optional(words),
};

const MODALITY = choice('happened', 'claimed', 'forecast');

const THEME = {
  id: required(slug),
  label: required(text),
};

export const COLLECTION = {
  title: required(text),
  description: optional(text),
  language: optional(language),
  publish: optional(choice('full', 'excerpts')),
  themes: required(list(map('a theme', THEME))),
  variants: optional(list(list(text))),
};

const BASIS_QUOTE = {
  ...SELECTOR,
  article: optional(text),
};

const basisQuote = mapOr(map('a quote', BASIS_QUOTE), words);

const BASIS = {
  kind: required(choice('stated', 'inferred', 'given', 'unknown')),
  quote: optional(listOr(list(basisQuote), basisQuote)),
  note: optional(text),
};

const FURNITURE = {
  ...SELECTOR,
  kind: required(text),
};

export const ARTICLE = {
  title: optional(text),
  byline: optional(list(text)),
  publisher: optional(text),
  published: optional(date),
  publishedBasis: optional(map('“publishedBasis”', BASIS)),
  updated: optional(date),
  url: optional(url),
  archiveUrl: optional(url),
  language: optional(language),
  furniture: optional(list(map('a piece of furniture', FURNITURE))),
};

const VIA = {
  name: required(text),
  article: optional(text),
  ...SELECTOR,
};

const ACCOUNT = {
  article: required(text),
  ...SELECTOR,
  mention: optional(mapOr(map('a mention', SELECTOR), words)),
  when: optional(date),
  speaker: optional(text),
  outcome: optional(choice('fulfilled', 'unfulfilled')),
  via: optional(list(map('a step of “via”', VIA))),
  how: optional(text),
};

const JOINED = {
  article: required(text),
  title: required(text),
  when: optional(date),
  theme: optional(text),
  modality: optional(MODALITY),
  actors: optional(list(text)),
  confidence: optional(number),
  reasons: optional(list(text)),
  doubts: optional(list(text)),
  because: optional(list(text)),
};

const KNOWN = {
  event: required(text),
  because: optional(list(text)),
};

const PROPOSED = {
  reasons: required(list(text)),
  doubts: optional(list(text)),
  confidence: optional(number),
  joined: optional(list(map('a telling', JOINED))),
  known: optional(map('“known”', KNOWN)),
};

export const EVENT = {
  id: required(slug),
  title: required(text),
  summary: optional(text),
  when: required(date),
  // Who reviews a proposal says what it belongs to; until then it need not be known.
  theme: requiredUnless('proposed', text),
  modality: required(MODALITY),
  actors: optional(list(text)),
  weight: optional(number),
  accounts: required(list(map('an account', ACCOUNT))),
  note: optional(text),
  proposed: optional(map('“proposed”', PROPOSED)),
};

const STEP_ACCOUNT = {
  event: required(text),
  article: required(text),
};

const STEP = {
  event: optional(text),
  // By its article alone where it tells the step’s own event.
  accounts: optional(list(mapOr(map('an account', STEP_ACCOUNT), text))),
  range: optional(date),
  known: optional(day),
  title: optional(text),
  text: optional(text),
  notes: optional(text),
  build: optional(flag),
};

export const TALK = {
  id: optional(slug),
  title: required(text),
  minutes: optional(quantity),
  steps: required(list(map('a step', STEP))),
};

/** The tables by the schema that describes them: file and definition. */
export const TABLES = {
  SELECTOR,
  THEME,
  COLLECTION,
  BASIS_QUOTE,
  BASIS,
  FURNITURE,
  ARTICLE,
  VIA,
  ACCOUNT,
  JOINED,
  KNOWN,
  PROPOSED,
  EVENT,
  STEP_ACCOUNT,
  STEP,
  TALK,
};

export type SelectorSource = Read<typeof SELECTOR>;
export type CollectionSource = Source<Read<typeof COLLECTION>>;
export type ArticleSource = Source<Read<typeof ARTICLE>>;
export type FurnitureSource = Source<Read<typeof FURNITURE>>;
export type BasisSource = Source<Read<typeof BASIS>>;
export type BasisQuoteSource = Read<typeof BASIS_QUOTE>;
export type ViaSource = Source<Read<typeof VIA>>;
export type ProposedSource = Source<Read<typeof PROPOSED>>;
export type EventSource = Source<Read<typeof EVENT>>;
export type AccountSource = Source<Read<typeof ACCOUNT>>;
export type TalkSource = Source<Read<typeof TALK>>;
export type StepAccountSource = Source<Read<typeof STEP_ACCOUNT> | string>;
export type StepSource = Source<Read<typeof STEP>>;

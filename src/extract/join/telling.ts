import type { ArticleText, Proposal } from '../proposal.ts';
import type { TextRange } from '../../core/text/index.ts';
import { actOf } from './acts.ts';
import { extentOf, type Extent } from './extent.ts';
import { readFigures } from './figure-keys.ts';
import type { Tokenize, Token } from './folding.ts';
import type { Lexicon } from './lexicon.ts';
import { actingCountry, isCountry } from './peoples.ts';
import { quotationsIn } from './quotations.ts';
import { rootOf } from './root.ts';
import { COMMON_WORDS, SMALL_WORDS } from './small-words.ts';
import { standOf, type Stand } from './stand.ts';
import { talliesIn } from './tallies.ts';
import { actsTold, behindSpeaker, readTitle, reportersIn } from './title.ts';

/** A feature, by what it is compared by, as it is first written. */
export type Features = ReadonlyMap<string, string>;

/** One of those who act. */
export interface Actor {
  key: string;
  tokens: readonly string[];
  /** By a name, not “the company”. */
  isNamed: boolean;
  /** As it is written. */
  text: string;
  /** The country that a person acts for; null where nobody says. */
  country: string | null;
}

/** A proposal as it is compared with others. */
export interface Telling {
  proposal: Proposal;
  article: ArticleText | null;
  extent: Extent;
  actors: readonly Actor[];
  /** Names in the title and the excerpt. */
  names: Features;
  /** The names in the title. */
  titleNames: ReadonlySet<string>;
  /** Other words, by their root. */
  words: Features;
  /** The keys of these words, by their root. */
  wordKeys: ReadonlyMap<string, string>;
  /** How rare each of these words is, from 0 to 1. */
  rarities: ReadonlyMap<string, number>;
  /** All of that. */
  saying: number;
  /** By amount. */
  figures: Features;
  /** Figures by what they count. */
  counted: Features;
  /** How many were killed, by its key among the figures. */
  tolls: ReadonlySet<string>;
  /** How votes and games stand. */
  tallies: Features;
  quotations: Features;
  /** All runs of so many words of the excerpt that two would not find by themselves, as numbers made of them, with their place in `runs`. */
  wording: ReadonlyMap<number, number>;
  /** Where the words of the excerpt stand in it. */
  runs: readonly TextRange[];
  /** The kind of act that the title tells; null where its verb is not known. */
  head: string | null;
  /** The word for it. */
  headWord: string;
  /** All kinds of acts in title and excerpt. */
  acts: ReadonlySet<string>;
  /** Those whom the title names before its act: they do it. Governments by their country. */
  agents: ReadonlySet<string>;
  /** Whom the title is about: its agents, or, where its verb is not known, the names that it begins with. None where others may be named instead. */
  subjects: ReadonlySet<string>;
  /** All whom the title names, as agents are. */
  parties: ReadonlySet<string>;
  /** All names and whom they act for. */
  present: ReadonlySet<string>;
  /** “Denies”, “did not”: before the act of the title. */
  isNegated: boolean;
  /** Who is said to report it: “Bloomberg reported”. */
  reporters: ReadonlySet<string>;
  /** What of it others can contradict. */
  stand: Stand;
}

/** Reads proposals to compare them; those whose date is no EDTF are null. */
export function readTellings(
  proposals: readonly Proposal[],
  articles: ReadonlyMap<string, ArticleText>,
  tokenize: Tokenize,
  lexicon: Lexicon,
): (Telling | null)[] {
  return proposals.map((proposal): Telling | null => {
    const extent = extentOf(proposal);
    if (extent === null) return null;
    const article = articles.get(proposal.article) ?? null;
    const read = shortened(proposal);
    const title = tokenize(read.title);
    const excerpt = tokenize(read.excerpt.exact);
    const actors = actorsOf(read, tokenize, lexicon);
    const acting = new Set(actors.flatMap(({ tokens }) => tokens));
    const isName = (token: Token) => isNameIn(token, lexicon, acting);
    const partyOf = ({ key }: Token) => actingCountry(key) ?? lexicon.countryOf(key) ?? key;
    const both = [...excerpt.map(of(proposal.excerpt.exact)), ...title.map(of(proposal.title))];
    const names = both.filter(({ token }) => isName(token));
    const words = both.filter(({ token }) => !isName(token) && isTelling(token));
    const tallies = talliesIn(read, [...title, ...excerpt]);
    const { figures, counted, tolls } = readFigures(read, article?.language ?? 'en');
    const told = readTitle(behindSpeaker(title, read), isName, partyOf);
    const telling = {
      proposal,
      article,
      extent,
      actors,
      names: featuresOf(names, ({ key }) => key),
      titleNames: new Set(title.filter(isName).map(({ key }) => key)),
      words: featuresOf(words, ({ key }) => rootOf(key)),
      wordKeys: new Map(words.map(({ token }) => [rootOf(token.key), token.key])),
      figures,
      counted,
      tolls,
      tallies,
      quotations: quotationsIn(read, tokenize),
      wording: wordingOf(excerpt),
      runs: excerpt,
      parties: new Set(title.filter(isName).map(partyOf)),
      present: new Set(names.flatMap(({ token }) => [token.key, partyOf(token)])),
      ...told,
      acts: new Set([...actsTold(excerpt), ...actsTold(title)].filter((act) => act !== null)),
      reporters: new Set([...reportersIn(title, isName), ...reportersIn(excerpt, isName)]),
    };
    return weighed({ ...telling, stand: standOf(telling) }, lexicon);
  });
}

/** UTF-16 units that are read of an excerpt, and of a title or a name: no telling is as long. */
const MOST_OF_EXCERPT = 4000;
const MOST_OF_TITLE = 500;

function shortened(proposal: Proposal): Proposal {
  const { title, excerpt, actors, speaker } = proposal;
  const short = (text: string) => text.slice(0, MOST_OF_TITLE);
  return {
    ...proposal,
    title: short(title),
    excerpt: { ...excerpt, exact: excerpt.exact.slice(0, MOST_OF_EXCERPT) },
    actors: actors.map(short),
    speaker: speaker === null ? null : short(speaker),
  };
}

/** A telling with its words as rare as the lexicon has them. */
export function weighed(
  telling: Omit<Telling, 'rarities' | 'saying'> | Telling,
  { rarity }: Pick<Lexicon, 'rarity'>,
): Telling {
  const rarities = new Map<string, number>();
  let saying = 0;
  for (const [root, key] of telling.wordKeys) {
    const value = rarity(key);
    rarities.set(root, value);
    saying += value;
  }
  return { ...telling, rarities, saying };
}

function actorsOf({ actors, speaker }: Proposal, tokenize: Tokenize, lexicon: Lexicon): Actor[] {
  const found = new Map<string, Actor>();
  for (const text of speaker === null ? actors : [...actors, speaker]) {
    const tokens = tokenize(text)
      .map(({ key }) => key)
      .filter((key) => !SMALL_WORDS.has(key));
    const key = tokens.join(' ');
    if (key === '' || found.has(key)) continue;
    found.set(key, {
      key,
      tokens,
      isNamed: /(?<![\p{L}\p{N}])(?!The )\p{Lu}/u.test(text),
      text,
      country: lexicon.countryOf(tokens.at(-1)!),
    });
  }
  return [...found.values()];
}

const RUN = 8;
/** For a polynomial hash that stays a small number. */
const BASE = 8191;
const MODULUS = 2 ** 30;

function wordingOf(tokens: readonly Token[]): Map<number, number> {
  const wording = new Map<number, number>();
  const codes = tokens.map(({ key }) => codeOf(key));
  for (let at = 0; at + RUN <= tokens.length; at++) {
    let hash = 0;
    for (let next = at; next < at + RUN; next++) hash = (hash * BASE + codes[next]!) % MODULUS;
    wording.set(hash, at);
  }
  return wording;
}

/** The words of a run that begins at `place`, as they are written. */
export function runAt({ proposal, runs }: Pick<Telling, 'proposal' | 'runs'>, place: number): string {
  return proposal.excerpt.exact.slice(runs[place]!.start, runs[place + RUN - 1]!.end);
}

function codeOf(key: string): number {
  let code = key.length;
  for (let at = 0; at < key.length; at++) code = (Math.imul(code, 31) + key.charCodeAt(at)) >>> 0;
  return code;
}

interface Written {
  token: Token;
  text: string;
}

function of(text: string): (token: Token) => Written {
  return (token) => ({ token, text: text.slice(token.start, token.end) });
}

function featuresOf(written: readonly Written[], key: (token: Token) => string): Features {
  const features = new Map<string, string>();
  for (const { token, text } of written) if (!features.has(key(token))) features.set(key(token), text);
  return features;
}

function isNameIn(token: Token, lexicon: Lexicon, acting: ReadonlySet<string>): boolean {
  if (!token.isCapital || SMALL_WORDS.has(token.key)) return false;
  if (acting.has(token.key) || isCountry(token.key)) return true;
  return lexicon.isName(token.key) || (token.isInner && actOf(token.word) === null);
}

/** Says something by itself: no small or common word, no number, which figures are read from. */
function isTelling({ key }: Token): boolean {
  return key.length > 2 && !SMALL_WORDS.has(key) && !COMMON_WORDS.has(rootOf(key)) && !/^\p{N}/u.test(key);
}

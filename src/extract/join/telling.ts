import type { ArticleText, Proposal } from '../proposal.ts';
import { actOf, isLight, REPORT } from './acts.ts';
import { extentOf, type Extent } from './extent.ts';
import { readFigures } from './figure-keys.ts';
import type { Tokenize, Token } from './folding.ts';
import { rarityOf, type Lexicon } from './lexicon.ts';
import { actingCountry, isCountry } from './peoples.ts';
import { quotationsIn } from './quotations.ts';
import { rootOf } from './root.ts';
import { COMMON_WORDS, SMALL_WORDS } from './small-words.ts';

/** A feature, by what it is compared by, as it is first written. */
export type Features = ReadonlyMap<string, string>;

/** A proposal as it is compared with others. */
export interface Telling {
  proposal: Proposal;
  article: ArticleText | null;
  extent: Extent;
  actors: Features;
  /** Names in the title and the excerpt. */
  names: Features;
  /** The names in the title. */
  titleNames: ReadonlySet<string>;
  /** Other words, by their root. */
  words: Features;
  /** How rare each of these words is, from 0 to 1. */
  rarities: ReadonlyMap<string, number>;
  /** All of that. */
  saying: number;
  /** By amount. */
  figures: Features;
  /** Figures by what they count. */
  counted: Features;
  quotations: Features;
  /** All runs of so many words of the excerpt that two would not find by themselves. */
  wording: Features;
  /** The kind of act that the title tells; null where its verb is not known. */
  head: string | null;
  /** The word for it. */
  headWord: string;
  /** All kinds of acts in title and excerpt. */
  acts: ReadonlySet<string>;
  /** Those whom the title names before its act: they do it. Governments by their country. */
  agents: ReadonlySet<string>;
  /** All whom the title names, as agents are. */
  parties: ReadonlySet<string>;
  /** “Denies”, “did not”: before the act of the title. */
  isNegated: boolean;
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
    const title = tokenize(proposal.title);
    const excerpt = tokenize(proposal.excerpt.exact);
    const acting = new Set(proposal.actors.flatMap((actor) => tokenize(actor).map(({ key }) => key)));
    const isName = (token: Token) => isNameIn(token, lexicon, acting);
    const both = [...excerpt.map(of(proposal.excerpt.exact)), ...title.map(of(proposal.title))];
    const names = both.filter(({ token }) => isName(token));
    const words = both.filter(({ token }) => !isName(token) && isTelling(token));
    const rarities = new Map(words.map(({ token }) => [rootOf(token.key), lexicon.rarity(token.key)]));
    return {
      proposal,
      article,
      extent,
      actors: new Map(proposal.actors.map((actor) => [keysOf(actor, tokenize), actor])),
      names: featuresOf(names, ({ key }) => key),
      titleNames: new Set(title.filter(isName).map(({ key }) => key)),
      words: featuresOf(words, ({ key }) => rootOf(key)),
      rarities,
      saying: [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0),
      ...readFigures(proposal, article?.language ?? 'en'),
      quotations: quotationsIn(proposal, tokenize),
      wording: wordingOf(proposal.excerpt.exact, excerpt),
      parties: new Set(title.filter(isName).map(partyOf)),
      ...readTitle(title, isName),
      acts: new Set(both.flatMap(({ token }) => actOf(token.word) ?? [])),
    };
  });
}

/** How rare each kind of actor and each act is among the tellings. */
export interface Commonness {
  actor: (key: string) => number;
  act: (act: string) => number;
}

const LEAST_TELLINGS = 20;

export function readCommonness(tellings: readonly (Telling | null)[]): Commonness {
  const actors = new Map<string, number>();
  const acts = new Map<string, number>();
  for (const telling of tellings) {
    if (telling === null) continue;
    for (const key of telling.actors.keys()) actors.set(key, (actors.get(key) ?? 0) + 1);
    if (telling.head !== null) acts.set(telling.head, (acts.get(telling.head) ?? 0) + 1);
  }
  const all = Math.max(tellings.length, LEAST_TELLINGS);
  return {
    actor: (key) => rarityOf(actors.get(key) ?? 1, all),
    act: (act) => rarityOf(acts.get(act) ?? 1, all),
  };
}

function keysOf(text: string, tokenize: Tokenize): string {
  return tokenize(text)
    .map(({ key }) => key)
    .join(' ');
}

const RUN = 8;

function wordingOf(text: string, tokens: readonly Token[]): Features {
  const wording = new Map<string, string>();
  for (let at = 0; at + RUN <= tokens.length; at++) {
    const run = tokens.slice(at, at + RUN);
    wording.set(run.map(({ key }) => key).join(' '), text.slice(run[0]!.start, run.at(-1)!.end));
  }
  return wording;
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

type Title = Pick<Telling, 'head' | 'headWord' | 'agents' | 'isNegated'>;

/** How far before an act “not” stands, in words. */
const NEGATION_REACH = 3;
const NEGATIONS =
  /^(?:not|never|no|cannot|(?:do|does|did|is|are|was|were|wo|would|could|should|ca|has|have|had)nt)$/;
const DENIALS = /^(?:den(?:y|ies|ied)|refus(?:e|es|ed)|fail(?:s|ed)?|unable)$/;

/** The act of a title is the first that is not light; they who do it stand before it, behind who says so. */
function readTitle(title: readonly Token[], isName: (token: Token) => boolean): Title {
  const acts = title.map(({ word }) => actOf(word));
  const at = [
    acts.findIndex((act) => act !== null && !isLight(act)),
    acts.findIndex((act) => act !== null && act !== REPORT),
    acts.indexOf(REPORT),
  ].find((found) => found >= 0);
  if (at === undefined) return { head: null, headWord: '', agents: new Set(), isNegated: false };
  const before = title.slice(0, at);
  return {
    head: acts[at]!,
    headWord: title[at]!.word,
    agents: new Set(agentsOf(title, at, acts.lastIndexOf(REPORT, at - 1) + 1, isName).map(partyOf)),
    isNegated:
      before.slice(-NEGATION_REACH).some(({ word }) => NEGATIONS.test(word)) ||
      before.some(({ word }) => DENIALS.test(word)),
  };
}

const BY_REACH = 6;
const PASSIVE = /^(?:am|is|are|was|were|be|been|being|gets?|got)$/;

/** The names behind “by”; else, where the act is not one that is suffered, those before it. */
function agentsOf(
  title: readonly Token[],
  at: number,
  from: number,
  isName: (token: Token) => boolean,
): Token[] {
  const by = title.findIndex(({ word }, place) => word === 'by' && place > at && place <= at + BY_REACH);
  const behind = by < 0 ? [] : title.slice(by + 1, by + 1 + BY_REACH).filter(isName);
  if (behind.length > 0) return behind;
  if (title.slice(Math.max(0, at - 2), at).some(({ word }) => PASSIVE.test(word))) return [];
  const inside = title.slice(Math.min(from, at), at).filter(isName);
  return inside.length > 0 ? inside : title.slice(0, at).filter(isName);
}

/** A government is its country: “Moscow” is `russia`. */
function partyOf({ key }: Token): string {
  return actingCountry(key) ?? key;
}

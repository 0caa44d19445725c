import { foldWord } from '../../core/search/fold-word.ts';
import type { ArticleText } from '../proposal.ts';
import { actOf, REPORT } from './acts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Commonness, Features, Telling } from './telling.ts';

/** What two tellings have in common. */
export type Kind = 'actors' | 'names' | 'figures' | 'act' | 'words' | 'quotation' | 'wording' | 'report';

export interface Shared {
  kind: Kind;
  /** How much it says; 1 is a name that hardly anything else has. */
  weight: number;
  /** What is shared, by its keys in the first telling. */
  keys: string[];
}

export interface Context {
  lexicon: Lexicon;
  commonness: Commonness;
  /** Whether an article names the outlet of another. */
  reports: (article: ArticleText, on: ArticleText) => boolean;
}

/** A kind of evidence that weighs less is none. */
const LEAST: Readonly<Record<Kind, number>> = {
  actors: 0.2,
  names: 0.25,
  figures: 0.3,
  act: 0.25,
  words: 0.25,
  quotation: 0.5,
  wording: 0.5,
  report: 0.3,
};

const MOST = 1.2;
const SAME_ACT = 0.3;
const RARE_ACT = 0.4;
const ACT_ELSEWHERE = 0.25;
const FIGURE = 0.9;
const QUOTATION = 1.2;
const WORDING = 0.7;
const FOR_EACH_RUN = 0.1;
const REPORTED = 0.4;
/** A word that is rarer is one by which a telling can be known. */
const RARE = 0.35;
const FOR_EACH_WORD = 0.35;

type Finder = (a: Telling, b: Telling, context: Context) => Omit<Shared, 'kind'> | null;

const FINDERS: readonly (readonly [Kind, Finder])[] = [
  ['actors', sharedActors],
  ['names', sharedNames],
  ['figures', sharedFigures],
  ['act', sharedAct],
  ['words', sharedWords],
  ['quotation', sharedQuotation],
  ['wording', sharedWording],
  ['report', reportOfOther],
];

/** All kinds of evidence that two tellings are of one event. */
export function evidenceOf(a: Telling, b: Telling, context: Context): Shared[] {
  const found: Shared[] = [];
  for (const [kind, find] of FINDERS) {
    const shared = find(a, b, context);
    if (shared !== null && shared.weight >= LEAST[kind])
      found.push({ kind, ...shared, weight: Math.min(MOST, shared.weight) });
  }
  return found;
}

function sharedActors(a: Telling, b: Telling, { commonness }: Context) {
  const keys = common(a.actors, b.actors);
  return { keys, weight: sum(keys, commonness.actor) };
}

/** Names besides those who act. */
function sharedNames(a: Telling, b: Telling, { lexicon }: Context) {
  const acting = common(a.actors, b.actors).flatMap((key) => key.split(' '));
  const keys = common(a.names, b.names).filter((key) => !acting.includes(key));
  return { keys, weight: sum(keys, lexicon.rarity) };
}

function sharedFigures(a: Telling, b: Telling, { lexicon }: Context) {
  const keys = common(a.figures, b.figures);
  const rarity = (key: string) => lexicon.rarity(/\d+(?:\.\d+)?/.exec(key)?.[0] ?? key);
  return { keys, weight: FIGURE * sum(keys, rarity) };
}

function sharedAct(a: Telling, b: Telling, { commonness }: Context) {
  if (a.head === null || b.head === null) return null;
  // All say something.
  if (a.head === REPORT || b.head === REPORT) return null;
  if (a.head === b.head) return { keys: [a.head], weight: SAME_ACT + RARE_ACT * commonness.act(a.head) };
  const isTold = a.acts.has(b.head) && b.acts.has(a.head);
  return isTold ? { keys: [a.head], weight: ACT_ELSEWHERE } : null;
}

/** By how much of what could be shared is. */
function sharedWords(a: Telling, b: Telling) {
  const rarity = (key: string) => a.rarities.get(key) ?? 0;
  const keys = common(a.words, b.words).filter((key) => rarity(key) >= RARE && !isAct(key, a, b));
  if (keys.length === 0) return null;
  const shared = sum(keys, rarity);
  return { keys, weight: FOR_EACH_WORD * shared * (0.5 + shared / Math.min(a.saying, b.saying)) };
}

/** The word for what both do is evidence by itself. */
function isAct(key: string, a: Telling, b: Telling): boolean {
  return a.head !== null && a.head === b.head && actOf(foldWord(a.words.get(key) ?? key).word) === a.head;
}

function sharedQuotation(a: Telling, b: Telling) {
  const keys = [...a.quotations.keys()].filter((one) =>
    [...b.quotations.keys()].some((other) => isWithin(one, other) || isWithin(other, one)),
  );
  return { keys, weight: QUOTATION * keys.length };
}

/** The same words in a row: an agency’s, or one article’s from the other. */
function sharedWording(a: Telling, b: Telling) {
  const keys = common(a.wording, b.wording);
  return { keys, weight: keys.length > 0 ? WORDING + FOR_EACH_RUN * (keys.length - 1) : 0 };
}

function isWithin(inner: string, outer: string): boolean {
  return ` ${outer} `.includes(` ${inner} `);
}

function reportOfOther(a: Telling, b: Telling, { reports }: Context) {
  if (a.article === null || b.article === null || a.article === b.article) return null;
  const isReport = reports(a.article, b.article) || reports(b.article, a.article);
  return isReport ? { keys: [], weight: REPORTED } : null;
}

export function common(a: Features, b: Features): string[] {
  if (a.size > b.size) return [...b.keys()].filter((key) => a.has(key));
  return [...a.keys()].filter((key) => b.has(key));
}

function sum(keys: readonly string[], weight: (key: string) => number): number {
  let total = 0;
  for (const key of keys) total += weight(key);
  return total;
}

import { foldWord } from '../../core/search/fold-word.ts';
import type { ArticleText } from '../proposal.ts';
import { actOf, areNear, REPORT } from './acts.ts';
import { timeOf, type Commonness } from './commonness.ts';
import type { Lexicon } from './lexicon.ts';
import { runAt, type Actor, type Features, type Telling } from './telling.ts';

/** What two tellings have in common. */
export type Kind = 'actors' | 'names' | 'figures' | 'act' | 'words' | 'quotation' | 'wording' | 'report';

export interface Shared {
  kind: Kind;
  /** How much it says; 1 is a name that hardly anything else has. */
  weight: number;
  /** What is shared, by its keys in the first telling. */
  keys: readonly string[];
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
/** Of one who acts in much that is told of a day, for the act that is told of them once. */
const DOING = 0.5;
const FIGURE = 0.9;
const QUOTATION = 1.2;
const WORDING = 0.7;
const FOR_EACH_RUN = 0.1;
const REPORTED = 0.4;
const SAME_REPORTER = 0.5;
/** Of the weight of a country, for one who acts for it. */
const ACTS_FOR = 0.5;
const NONE: readonly string[] = [];
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
  const time = timeOf([a, b]);
  const act = a.head === b.head && a.head !== REPORT ? a.head : null;
  const rarity = (key: string) =>
    Math.max(commonness.actor(key, time), act === null ? 0 : DOING * commonness.doing(act, key, time));
  let keys = NONE;
  let weight = 0;
  for (const [ours, theirs] of actorsOfBoth(a, b)) {
    keys = [...keys, ours.key];
    const isFor = ours.country === theirs.key || theirs.country === ours.key;
    const country = isFor ? (ours.country ?? theirs.country!) : null;
    const shorter = ours.tokens.length <= theirs.tokens.length ? ours : theirs;
    weight += country !== null ? ACTS_FOR * rarity(country) : rarity(shorter.key);
  }
  return { keys, weight };
}

/** Those who act in both, by one name or by a part of it (“Tamm”), or of whom one acts for the other. Not who reports it. */
export function actorsOfBoth(a: Telling, b: Telling): [Actor, Actor][] {
  const found: [Actor, Actor][] = [];
  for (const ours of a.actors) {
    const theirs =
      b.actors.find(({ key }) => key === ours.key) ?? b.actors.find((other) => areOneActor(ours, other));
    if (theirs !== undefined && !ours.tokens.some((token) => isReporter(token, a, b)))
      found.push([ours, theirs]);
  }
  return found;
}

function areOneActor(a: Actor, b: Actor): boolean {
  const [shorter, longer] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens];
  const areNamed = a.isNamed && b.isNamed;
  return (
    (areNamed && shorter.every((token) => longer.includes(token))) ||
    a.country === b.key ||
    b.country === a.key
  );
}

function isReporter(name: string, a: Telling, b: Telling): boolean {
  return a.reporters.has(name) && b.reporters.has(name);
}

/** Names besides those who act. */
function sharedNames(a: Telling, b: Telling, { lexicon }: Context) {
  let keys = common(a.names, b.names);
  if (keys.length > 0) {
    const acting = actorsOfBoth(a, b).flatMap(([ours, theirs]) => [...ours.tokens, ...theirs.tokens]);
    keys = keys.filter((key) => !acting.includes(key) && !isReporter(key, a, b));
  }
  return { keys, weight: sum(keys, lexicon.rarity) };
}

function sharedFigures(a: Telling, b: Telling, { lexicon }: Context) {
  const keys = common(a.figures, b.figures);
  const tallies = common(a.tallies, b.tallies);
  const rarity = (key: string) => lexicon.rarity(/\d+(?:\.\d+)?/.exec(key)?.[0] ?? key);
  return { keys: [...keys, ...tallies], weight: FIGURE * (sum(keys, rarity) + tallies.length) };
}

function sharedAct(a: Telling, b: Telling, { commonness }: Context) {
  if (a.head === null || b.head === null) return null;
  // All say something.
  if (a.head === REPORT || b.head === REPORT) return null;
  if (a.head === b.head)
    return { keys: [a.head], weight: SAME_ACT + RARE_ACT * commonness.act(a.head, timeOf([a, b])) };
  const isTold = (a.acts.has(b.head) && b.acts.has(a.head)) || areNear(a.head, b.head);
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
  if (a.quotations.size === 0 || b.quotations.size === 0) return null;
  const keys = [...a.quotations.keys()].filter((one) =>
    [...b.quotations.keys()].some((other) => isWithin(one, other) || isWithin(other, one)),
  );
  return { keys, weight: QUOTATION * keys.length };
}

/** Words that two share besides, where they share a run: without, only small words stand in a row. */
const BESIDES = 2;

/** The same words in a row: an agency’s, or one article’s from the other. */
function sharedWording(a: Telling, b: Telling) {
  let runs = 0;
  let first: string | null = null;
  for (const [hash, place] of a.wording) {
    if (!b.wording.has(hash)) continue;
    runs++;
    first ??= runAt(a, place);
  }
  if (first === null || common(a.words, b.words).length + common(a.names, b.names).length < BESIDES)
    return null;
  return { keys: [first], weight: WORDING + FOR_EACH_RUN * (runs - 1) };
}

function isWithin(inner: string, outer: string): boolean {
  return ` ${outer} `.includes(` ${inner} `);
}

function reportOfOther(a: Telling, b: Telling, { reports }: Context) {
  for (const key of a.reporters) if (b.reporters.has(key)) return { keys: [key], weight: SAME_REPORTER };
  if (a.article === null || b.article === null || a.article === b.article) return null;
  const isReport = reports(a.article, b.article) || reports(b.article, a.article);
  return isReport ? { keys: NONE, weight: REPORTED } : null;
}

export function common(a: Features, b: Features): readonly string[] {
  const [few, many] = a.size > b.size ? [b, a] : [a, b];
  let keys: string[] | null = null;
  for (const key of few.keys()) if (many.has(key)) (keys ??= []).push(key);
  return keys ?? NONE;
}

function sum(keys: readonly string[], weight: (key: string) => number): number {
  let total = 0;
  for (const key of keys) total += weight(key);
  return total;
}

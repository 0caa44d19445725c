import { areNear } from './acts.ts';
import { common, evidenceOf, type Context, type Kind, type Shared } from './evidence.ts';
import type { Grain } from './extent.ts';
import { contradict } from './stand.ts';
import type { Telling } from './telling.ts';

/** What evidence has to weigh together; the coarser of two dates says which holds. */
const NEEDED: Readonly<Record<Grain, number>> = { day: 0.95, days: 1.1, weeks: 1.4, long: 2 };
/** Where both are told with one date. */
const NEEDED_OF_ONE: Readonly<Record<Grain, number>> = { day: 0.95, days: 1, weeks: 1.2, long: 1.6 };
/** One article seldom tells a thing twice, and often tells of several that are alike. */
const IN_ONE_ARTICLE = 1.3;
const KINDS = 2;
/** One of these there must be in one article, or in a long time: names and words are the same there of many things. */
const SURE: ReadonlySet<Kind> = new Set(['act', 'quotation', 'wording', 'report']);
/** By these alone two acts are two events: somebody does several things in one place on one day. */
const NAMING: ReadonlySet<Kind> = new Set(['actors', 'names']);
/** Of what is needed, where so many kinds say so, one of them sure. */
const MANY_KINDS = 3;
const WITH_MANY = 0.85;
/** For names that each title has and the other telling has not. */
const OTHER_NAMES = 0.8;
/** For acts of which neither is in the other. */
const OTHER_ACT = 0.4;
/** One pair that shares all its words does not carry others along. */
const MOST = 2;

/** How well two tellings go together: at 1 and above they are of one event; null where they cannot be. */
export function scoreOf(a: Telling, b: Telling, context: Context): number | null {
  if (contradict(a.stand, b.stand)) return null;
  const evidence = evidenceOf(a, b, context);
  const isOne = a.proposal.article === b.proposal.article;
  if (isOne && haveOtherFigures(a, b)) return 0;
  const isHard = isOne || a.extent.grain === 'long' || b.extent.grain === 'long';
  const isSure = evidence.some(({ kind }) => SURE.has(kind));
  const kinds = kindsOf(evidence);
  if (kinds < KINDS || (isHard && !isSure)) return 0;
  const isOther = haveOtherActs(a, b);
  if (isOther && evidence.every(({ kind }) => NAMING.has(kind))) return 0;
  let weight = -OTHER_NAMES * otherNames(a, b, context) - (isOther ? OTHER_ACT : 0);
  for (const shared of evidence) weight += shared.weight;
  const grains = a.proposal.when === b.proposal.when ? NEEDED_OF_ONE : NEEDED;
  const needed =
    Math.max(grains[a.extent.grain], grains[b.extent.grain]) *
    (isOne ? IN_ONE_ARTICLE : 1) *
    (isSure && kinds >= MANY_KINDS ? WITH_MANY : 1);
  return Math.min(MOST, Math.max(0, weight / needed));
}

/** Outlets differ in figures; one article that gives two tells two things. */
function haveOtherFigures({ figures: a }: Telling, { figures: b }: Telling): boolean {
  return a.size > 0 && b.size > 0 && common(a, b).length === 0;
}

/** Words that stand in one row in both are no second kind: notices and the ends of reports do. */
function kindsOf(evidence: readonly Shared[]): number {
  const isOne =
    evidence.some(({ kind }) => kind === 'words') && evidence.some(({ kind }) => kind === 'wording');
  return evidence.length - (isOne ? 1 : 0);
}

/** From 0 to 1: how rare the names are that each title has by itself. */
function otherNames(a: Telling, b: Telling, { lexicon }: Context): number {
  const alone = (one: Telling, other: Telling) => {
    let weight = 0;
    for (const name of one.titleNames) if (!other.names.has(name)) weight += lexicon.rarity(name);
    return weight;
  };
  return Math.min(1, alone(a, b), alone(b, a));
}

function haveOtherActs(a: Telling, b: Telling): boolean {
  if (a.head === null || b.head === null) return false;
  return !a.acts.has(b.head) && !b.acts.has(a.head) && !areNear(a.head, b.head);
}

import { contradicts } from './contradicts.ts';
import { evidenceOf, type Context } from './evidence.ts';
import type { Grain } from './extent.ts';
import type { Telling } from './telling.ts';

/** What evidence has to weigh together; the coarser of two dates says which holds. */
const NEEDED: Readonly<Record<Grain, number>> = { day: 0.95, weeks: 1.4, long: 2 };
/** One article seldom tells a thing twice, and often tells of several that are alike. */
const IN_ONE_ARTICLE = 1.3;
const KINDS = 2;
/** For names that each title has and the other telling has not. */
const OTHER_NAMES = 0.8;
/** For acts of which neither is in the other. */
const OTHER_ACT = 0.4;
/** One pair that shares all its words does not carry others along. */
const MOST = 2;

/** How well two tellings go together: at 1 and above they are of one event; null where they cannot be. */
export function scoreOf(a: Telling, b: Telling, context: Context): number | null {
  if (contradicts(a, b)) return null;
  const evidence = evidenceOf(a, b, context);
  if (evidence.length < KINDS) return 0;
  let weight = -OTHER_NAMES * otherNames(a, b, context) - (haveOtherActs(a, b) ? OTHER_ACT : 0);
  for (const shared of evidence) weight += shared.weight;
  const isOne = a.proposal.article === b.proposal.article;
  const needed = Math.max(NEEDED[a.extent.grain], NEEDED[b.extent.grain]) * (isOne ? IN_ONE_ARTICLE : 1);
  return Math.min(MOST, Math.max(0, weight / needed));
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
  return a.head !== null && b.head !== null && !a.acts.has(b.head) && !b.acts.has(a.head);
}

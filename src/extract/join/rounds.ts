import { candidates } from './candidates.ts';
import { comparedByGroups, type Compared } from './compared.ts';
import { linkByAverage, type Link } from './link.ts';
import { scoreOf } from './score.ts';
import { addStand, contradict, type Stand } from './stand.ts';

/** Each round joins less than the one before. */
const MOST_ROUNDS = 4;

/** What goes together less does not do so by what a round changes. */
const LEAST = 0.2;

/** What tells one event, by index, and how it was compared last. */
export interface Groups extends Compared {
  groups: number[][];
}

/**
 * Joins in rounds: what is joined counts once when the next says how rare names and words are, so that a story of which three
 * hundred articles tell is joined as one of two.
 */
export function groupsOf(first: Compared): Groups {
  let pairs: { a: number; b: number }[] = [];
  candidates(first.tellings, first.context, (a, b) => pairs.push({ a, b }));
  let groups = first.tellings.map((_, index) => [index]);
  let now = first;
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const links = linksOf(groups, pairs, now);
    const next = linked(groups, links, now);
    const isDone = next.length === groups.length;
    groups = next;
    if (isDone) break;
    pairs = links.filter(({ score }) => score !== null && score >= LEAST);
    now = comparedByGroups(first, groups);
  }
  return { ...now, groups };
}

/** How well those go together that are in no group together yet. */
function linksOf(
  groups: readonly (readonly number[])[],
  pairs: readonly { a: number; b: number }[],
  { tellings, context }: Compared,
): Link[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((index) => [index, group])));
  return pairs
    .filter(({ a, b }) => groupOf.get(a) !== groupOf.get(b))
    .map(({ a, b }) => ({ a, b, score: scoreOf(tellings[a]!, tellings[b]!, context) }));
}

function linked(
  groups: readonly (readonly number[])[],
  links: readonly Link[],
  { tellings, context }: Compared,
): number[][] {
  const stands = new Map<number, Stand>();
  for (const [first = 0, ...others] of groups) {
    const telling = tellings[first];
    if (telling === null || telling === undefined) continue;
    const stand = copied(telling.stand);
    for (const index of others) addStand(stand, tellings[index]!.stand);
    stands.set(first, stand);
  }
  return linkByAverage(groups, links, {
    scoreOf: (a, b) => scoreOf(tellings[a]!, tellings[b]!, context),
    areApart: (a, b) => contradict(stands.get(a)!, stands.get(b)!),
    join: (into, from) => addStand(stands.get(into)!, stands.get(from)!),
  });
}

/** Stands grow; those of single tellings are compared again. */
function copied(stand: Stand): Stand {
  return {
    ...stand,
    read: new Map(stand.read),
    doings: new Map([...stand.doings].map(([head, doings]) => [head, new Map(doings)])),
    subjects: new Set(stand.subjects),
    present: new Set(stand.present),
    tallies: new Set(stand.tallies),
    tolls: new Set(stand.tolls),
  };
}

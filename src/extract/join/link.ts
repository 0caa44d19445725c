import { Heap } from './heap.ts';

/** Two things that may be one, by their indices, and how well they go together; null where they cannot be one. */
export interface Link {
  a: number;
  b: number;
  score: number | null;
}

/** What things are asked while they are joined. */
export interface Judge {
  /** How well two go together, by their indices, `a` below `b`; null where they cannot be one. */
  scoreOf: (a: number, b: number) => number | null;
  /** Whether any member of one group speaks against any of another; groups by their first members. */
  areApart: (a: number, b: number) => boolean;
  /** The group of `from` is in that of `into` from now on. */
  join: (into: number, from: number) => void;
}

/** What is known of a group and another. */
interface Between {
  /** Of the scores of all links between their members. */
  sum: number;
  links: number;
  /** They cannot be one. */
  isOut: boolean;
  /** Members of both when they were last found not to go together. */
  members: number;
}

interface Offer {
  a: number;
  b: number;
  average: number;
}

/** Groups that go together by so much on average become one. */
const ENOUGH = 1;
/** Groups are asked about where the links that are known have so much on average. */
const LIKELY = 0.8;
/** Of each of two groups, so many members are compared with each other. */
const SAMPLE = 6;
/** A member of the smaller goes with the larger by the average of so many there that it goes together with best. */
const NEAREST = 3;
/** And by so much with all of them: what shares everything with a few has little to do with the event. */
const LEAST_OF_ALL = 0.4;

/**
 * Agglomerative clustering by average linkage (Sokal and Michener, 1958): of all groups that links suggest, the two that go
 * together best become one, until none go together well enough on average; in groups of more than three the average is of the
 * nearest, since of many tellings of one event not any two share enough. Scores are of a sample of large groups; whether they
 * can be one is asked of all members. `groups` is where it begins. Members, and groups by their first, are in order of index.
 */
export function linkByAverage(
  groups: readonly (readonly number[])[],
  links: readonly Link[],
  { scoreOf, areApart, join }: Judge,
): number[][] {
  const members = new Map(groups.map((group): [number, readonly number[]] => [group[0]!, group]));
  const groupOf = new Map(groups.flatMap((group) => group.map((index) => [index, group[0]!])));
  const near = new Map(groups.map((group) => [group[0]!, new Map<number, Between>()]));
  const heap = new Heap<Offer>(
    (one, other) => other.average - one.average || one.a - other.a || one.b - other.b,
  );
  const offer = (a: number, b: number) => {
    const between = near.get(a)!.get(b);
    if (between === undefined || between.isOut || between.sum < LIKELY * between.links) return;
    heap.push({ a: Math.min(a, b), b: Math.max(a, b), average: between.sum / between.links });
  };
  const put = (a: number, b: number, between: Between) => {
    near.get(a)!.set(b, between);
    near.get(b)!.set(a, between);
  };

  for (const { a: one, b: other, score } of links) {
    const [a, b] = [groupOf.get(one)!, groupOf.get(other)!];
    if (a === b) continue;
    put(
      a,
      b,
      together(near.get(a)!.get(b), { sum: score ?? 0, links: 1, isOut: score === null, members: 0 }),
    );
  }
  for (const [a, others] of near) for (const b of others.keys()) if (a < b) offer(a, b);

  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const [ours, theirs] = [members.get(next.a), members.get(next.b)];
    // What goes into another group is offered anew with that.
    if (ours === undefined || theirs === undefined) continue;
    const between = near.get(next.a)!.get(next.b)!;
    const size = ours.length + theirs.length;
    if (between.isOut || between.members === size) continue;
    between.isOut = areApart(next.a, next.b);
    between.members = size;
    if (between.isOut || !goTogether(ours, theirs, scoreOf)) continue;
    // The one with fewer neighbours goes into the other.
    const isFirst = near.get(next.a)!.size >= near.get(next.b)!.size;
    const [into, from] = isFirst ? [next.a, next.b] : [next.b, next.a];
    members.set(into, [...ours, ...theirs]);
    members.delete(from);
    join(into, from);
    near.get(into)!.delete(from);
    for (const [other, theirs] of near.get(from)!) {
      near.get(other)!.delete(from);
      if (other === into) continue;
      put(into, other, together(near.get(into)!.get(other), theirs));
      offer(into, other);
    }
    near.delete(from);
  }
  return [...members.values()].map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

function together(one: Between | undefined, other: Between): Between {
  if (one === undefined) return other;
  return {
    sum: one.sum + other.sum,
    links: one.links + other.links,
    isOut: one.isOut || other.isOut,
    members: 0,
  };
}

function goTogether(ours: readonly number[], theirs: readonly number[], scoreOf: Judge['scoreOf']): boolean {
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  const others = sampleOf(many);
  const scores = sampleOf(few).map((a) =>
    others.map((b) => scoreOf(Math.min(a, b), Math.max(a, b)) ?? -Infinity),
  );
  return averageOf(scores.flat()) >= LEAST_OF_ALL && averageOf(scores.map(nearest)) >= ENOUGH;
}

function nearest(scores: readonly number[]): number {
  return averageOf([...scores].sort((a, b) => b - a).slice(0, NEAREST));
}

function averageOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Members evenly from all of a group. */
function sampleOf(group: readonly number[]): readonly number[] {
  if (group.length <= SAMPLE) return group;
  return Array.from({ length: SAMPLE }, (_, at) => group[Math.floor((at * group.length) / SAMPLE)]!);
}

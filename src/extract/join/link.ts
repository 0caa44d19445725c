import { Heap } from './heap.ts';

/** Two things that may be one, by their indices, and how well they go together; null where they cannot be one. */
export interface Link {
  a: number;
  b: number;
  score: number | null;
}

/** What is known of a group and another. */
interface Between {
  /** Of the scores of all links between their members. */
  sum: number;
  links: number;
  /** They cannot be one. */
  isOut: boolean;
}

interface Offer {
  a: number;
  b: number;
  average: number;
  /** Members of both, when it was made. */
  members: number;
}

/** Groups that go together by so much on average become one. */
const ENOUGH = 1;
/** Of each of two groups, so many members are compared with each other. */
const SAMPLE = 6;

/**
 * Agglomerative clustering by average linkage (Sokal and Michener, 1958): of all groups that links suggest, the two that go
 * together best become one, until none go together well enough on average. The average is of all pairs of members, or, in
 * large groups, of a sample: `scoreOf` is asked, and gives null where two cannot be one, which keeps their groups apart.
 * Members, and groups by their first, are in order of index.
 */
export function linkByAverage(
  count: number,
  links: readonly Link[],
  scoreOf: (a: number, b: number) => number | null,
): number[][] {
  const groups: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index]);
  const near = Array.from({ length: count }, () => new Map<number, Between>());
  const heap = new Heap<Offer>(
    (one, other) => other.average - one.average || one.a - other.a || one.b - other.b,
  );
  const offer = (a: number, b: number) => {
    const between = near[a]!.get(b);
    if (between === undefined || between.isOut || between.sum < ENOUGH * between.links) return;
    const members = groups[a]!.length + groups[b]!.length;
    heap.push({ a: Math.min(a, b), b: Math.max(a, b), average: between.sum / between.links, members });
  };

  for (const { a, b, score } of links) {
    const between = { sum: score ?? 0, links: 1, isOut: score === null };
    near[a]!.set(b, between);
    near[b]!.set(a, between);
    offer(a, b);
  }

  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const { a, b, members } = next;
    const [ours, theirs] = [groups[a], groups[b]];
    // What was offered before one of the two grew, was offered anew then.
    if (!ours || !theirs || ours.length + theirs.length !== members) continue;
    const between = near[a]!.get(b)!;
    if (between.isOut) continue;
    const average = averageOf(ours, theirs, scoreOf);
    between.isOut = average === -Infinity;
    // They are offered anew when one of them has grown.
    if (average < ENOUGH) continue;
    // The one with fewer neighbours goes into the other.
    const [into, from] = near[a]!.size >= near[b]!.size ? [a, b] : [b, a];
    groups[into] = [...ours, ...theirs];
    groups[from] = null;
    near[into]!.delete(from);
    for (const [other, theirs] of near[from]!) {
      near[other]!.delete(from);
      if (other === into) continue;
      const mine = near[into]!.get(other);
      const both = {
        sum: theirs.sum + (mine?.sum ?? 0),
        links: theirs.links + (mine?.links ?? 0),
        isOut: theirs.isOut || (mine?.isOut ?? false),
      };
      near[into]!.set(other, both);
      near[other]!.set(into, both);
      offer(into, other);
    }
    near[from]!.clear();
  }
  return groups
    .filter((group) => group !== null)
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

/** Below any other where two of the members cannot be one. */
function averageOf(
  ours: readonly number[],
  theirs: readonly number[],
  scoreOf: (a: number, b: number) => number | null,
): number {
  let sum = 0;
  const [some, others] = [sampleOf(ours), sampleOf(theirs)];
  for (const a of some) {
    for (const b of others) {
      const score = scoreOf(Math.min(a, b), Math.max(a, b));
      if (score === null) return -Infinity;
      sum += score;
    }
  }
  return sum / (some.length * others.length);
}

/** Members evenly from all of a group. */
function sampleOf(group: readonly number[]): readonly number[] {
  if (group.length <= SAMPLE) return group;
  return Array.from({ length: SAMPLE }, (_, at) => group[Math.floor((at * group.length) / SAMPLE)]!);
}

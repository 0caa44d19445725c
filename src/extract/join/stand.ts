import { areOpposite, isMutual, REPORT } from './acts.ts';
import { isCountry } from './peoples.ts';
import type { Telling } from './telling.ts';

/** Who does what, as one title tells it. */
interface Doing {
  agents: ReadonlySet<string>;
  parties: ReadonlySet<string>;
}

/** Words that a telling was read from, UTF-16, and what somebody was found to say in them: who, and of which act; null for nobody. */
interface Reading {
  start: number;
  end: number;
  saying: string | null;
}

/** What a group of tellings stands for, as far as others can contradict it: all of its members are in it, none is gone through. */
export interface Stand {
  isForecast: boolean;
  isNegated: boolean;
  /** There is a time that two groups can be of, all of their members with all others’, where each begins before the other ends. */
  latestStart: number;
  earliestEnd: number;
  /** The words that were read, by article. */
  read: Map<string, Reading[]>;
  /** Who does what by act; titles that tell the same are one. */
  doings: Map<string, Map<string, Doing>>;
  /** Whom the titles are about. */
  subjects: Set<string>;
  /** All whom the tellings name. */
  present: Set<string>;
  tallies: Set<string>;
  /** How many were killed. */
  tolls: Set<string>;
}

export function standOf(telling: Omit<Telling, 'rarities' | 'saying' | 'stand'>): Stand {
  const { proposal, extent, head, agents, parties, subjects, present, tallies, tolls, isNegated } = telling;
  const { start, end } = proposal.excerpt;
  const doing = { agents, parties };
  const { speaker } = proposal;
  const saying = speaker === null || head === null || head === REPORT ? null : `${speaker}: ${head}`;
  return {
    isForecast: proposal.modality === 'forecast',
    isNegated,
    latestStart: extent.start,
    earliestEnd: extent.end,
    read: new Map([[proposal.article, [{ start, end, saying }]]]),
    doings: new Map(head === null ? [] : [[head, new Map([[nameOf(doing), doing]])]]),
    subjects: new Set(subjects),
    present: new Set(present),
    tallies: new Set(tallies.keys()),
    tolls: new Set(tolls),
  };
}

function nameOf({ agents, parties }: Doing): string {
  return `${[...agents].sort().join(' ')} | ${[...parties].sort().join(' ')}`;
}

/** What two groups stand for as one; takes the place of `into`, which is changed. */
export function addStand(into: Stand, from: Stand): void {
  into.latestStart = Math.max(into.latestStart, from.latestStart);
  into.earliestEnd = Math.min(into.earliestEnd, from.earliestEnd);
  for (const [article, ranges] of from.read) {
    into.read.set(article, [...(into.read.get(article) ?? []), ...ranges]);
  }
  for (const [head, doings] of from.doings) {
    const ours = into.doings.get(head);
    if (ours === undefined) into.doings.set(head, new Map(doings));
    else for (const [name, doing] of doings) ours.set(name, doing);
  }
  for (const name of from.subjects) into.subjects.add(name);
  for (const name of from.present) into.present.add(name);
  for (const tally of from.tallies) into.tallies.add(tally);
  for (const toll of from.tolls) into.tolls.add(toll);
}

type Check = (a: Stand, b: Stand) => boolean;

/** What keeps tellings apart whatever they share. Different figures do not: that is what outlets differ in. */
const CHECKS: readonly Check[] = [
  // A forecast and its outcome are two events.
  (a, b) => a.isForecast !== b.isForecast,
  (a, b) => a.isNegated !== b.isNegated,
  (a, b) => a.latestStart >= b.earliestEnd || b.latestStart >= a.earliestEnd,
  haveOtherTallies,
  areToldApart,
  areOfOppositeActs,
  areOfOtherAgents,
  areOfOtherSubjects,
];

/** Whether two groups cannot be of one event: a member of the one and a member of the other cannot. */
export function contradict(a: Stand, b: Stand): boolean {
  return CHECKS.some((check) => check(a, b));
}

/** 3-1 and 2-1 are two games, or two votes. */
function haveOtherTallies({ tallies: a }: Stand, { tallies: b }: Stand): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b);
}

/** Two events were read from the same words: whoever read them has told them apart, but for what is said and when it was said. */
function areToldApart(a: Stand, b: Stand): boolean {
  const [few, many] = a.read.size > b.read.size ? [b.read, a.read] : [a.read, b.read];
  for (const [article, ours] of few) {
    const theirs = many.get(article);
    if (theirs?.some((one) => ours.some((other) => overlap(one, other) && !areOneSaying(one, other))))
      return true;
  }
  return false;
}

function overlap(a: Reading, b: Reading): boolean {
  return a.start < b.end && b.start < a.end;
}

function areOneSaying(a: Reading, b: Reading): boolean {
  return a.saying !== null && a.saying === b.saying && a.start === b.start && a.end === b.end;
}

function areOfOppositeActs({ doings: a }: Stand, { doings: b }: Stand): boolean {
  for (const head of a.keys()) for (const other of b.keys()) if (areOpposite(head, other)) return true;
  return false;
}

/** “Russia captures” is not “Ukraine captures”: other countries act, or one suffers here what it does there. */
function areOfOtherAgents({ doings: a }: Stand, { doings: b }: Stand): boolean {
  for (const [head, ours] of a) {
    const theirs = b.get(head);
    if (theirs === undefined || isMutual(head)) continue;
    for (const [name, doing] of ours) {
      if (doing.agents.size === 0 || theirs.has(name)) continue;
      for (const other of theirs.values()) if (exclude(doing, other)) return true;
    }
  }
  return false;
}

function exclude(a: Doing, b: Doing): boolean {
  if (b.agents.size === 0 || meet(a.agents, b.agents)) return false;
  // Who does it here is named there, and does not do it.
  return (
    (hasCountry(a.agents) && hasCountry(b.agents)) || meet(a.agents, b.parties) || meet(b.agents, a.parties)
  );
}

/**
 * “Shares of Acme rose”, “Shares of Brill fell”: each is of somebody whom the other does not name at all. Not where both say how
 * many were killed: of an aeroplane one names the maker, another the airline.
 */
function areOfOtherSubjects(a: Stand, b: Stand): boolean {
  if (a.subjects.size === 0 || b.subjects.size === 0 || meet(a.tolls, b.tolls)) return false;
  return !meet(a.subjects, b.present) && !meet(b.subjects, a.present);
}

function hasCountry(agents: ReadonlySet<string>): boolean {
  for (const agent of agents) if (isCountry(agent)) return true;
  return false;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size > b.size) return meet(b, a);
  for (const key of a) if (b.has(key)) return true;
  return false;
}

import type { Extent } from './extent.ts';
import { rarityOf } from './lexicon.ts';
import type { Telling } from './telling.ts';

/** When something can have been: ms since the epoch, UTC; infinite where a side is open. */
type Time = Pick<Extent, 'start' | 'end'>;

/**
 * How rare actors and acts are among what is told of one time: what else there is of that day can be taken for the event, what was
 * a year later cannot. A name that all of a story has so stays a reason, however much of the story is told.
 */
export interface Commonness {
  actor: (key: string, time: Time) => number;
  act: (act: string, time: Time) => number;
  /** Of one act of an actor, who may do much else that day. */
  doing: (act: string, actor: string, time: Time) => number;
}

const LEAST_TELLINGS = 20;

/** Counts those of each group once. */
export function readCommonness(groups: readonly (readonly Telling[])[]): Commonness {
  const times: Time[] = [];
  const actors = new Map<string, Time[]>();
  const acts = new Map<string, Time[]>();
  const doings = new Map<string, Time[]>();
  for (const group of groups) {
    if (group.length === 0) continue;
    const time = timeOf(group);
    times.push(time);
    for (const key of new Set(group.flatMap(keysOf))) put(actors, key, time);
    const done = group.flatMap((telling) => keysOf(telling).map((key) => doingOf(telling.head, key)));
    for (const key of new Set(done)) put(doings, key, time);
    for (const head of new Set(group.map(({ head }) => head))) if (head !== null) put(acts, head, time);
  }
  const all = counter(times);
  const rarityIn = (known: ReadonlyMap<string, Time[]>) => {
    const counters = new Map([...known].map(([key, of]) => [key, counter(of)]));
    return (key: string, time: Time) =>
      rarityOf(counters.get(key)?.(time) ?? 1, Math.max(all(time), LEAST_TELLINGS));
  };
  const doing = rarityIn(doings);
  return {
    actor: rarityIn(actors),
    act: rarityIn(acts),
    doing: (act, actor, time) => doing(doingOf(act, actor), time),
  };
}

/** Actors by their names, and by each word of these. */
function keysOf({ actors }: Telling): string[] {
  return actors.flatMap(({ key, tokens }) => [key, ...tokens]);
}

function doingOf(act: string | null, actor: string): string {
  return `${act ?? ''}: ${actor}`;
}

/** The time that all of these share. */
export function timeOf(tellings: readonly Telling[]): Time {
  let [start, end] = [-Infinity, Infinity];
  for (const { extent } of tellings) {
    start = Math.max(start, extent.start);
    end = Math.min(end, extent.end);
  }
  return { start, end };
}

function put(known: Map<string, Time[]>, key: string, time: Time): void {
  const times = known.get(key);
  if (times === undefined) known.set(key, [time]);
  else times.push(time);
}

/** Counts how many of these overlap another: those that began before its end, without those that ended by its start. */
function counter(times: readonly Time[]): (time: Time) => number {
  const starts = Float64Array.from(times, ({ start }) => start).sort();
  const ends = Float64Array.from(times, ({ end }) => end).sort();
  return ({ start, end }) =>
    countWhile(starts, (value) => value < end) - countWhile(ends, (value) => value <= start);
}

/** How many from the first on, by bisection. */
function countWhile(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

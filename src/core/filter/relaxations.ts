import type { TimelineEvent } from '../model.ts';
import type { Dimensions } from './dimensions.ts';
import type { Filter } from './filter.ts';
import { bitOf, inForce, missesOf, PARTS, type Part } from './match.ts';

/** A part of what was asked: of the filter, or the words searched for. */
export type AskedPart = Part | 'query';

/** What can be left out of what was asked. */
export interface Relaxation {
  parts: AskedPart[];
  /** How many events that leaves. */
  count: number;
}

/** The bit beside those of the filter’s parts. */
const QUERY = 1 << PARTS.length;

/**
 * Which part of what was asked would leave some events if it were left out, the most first; where no single one would, which
 * two together, and so on. `hits`: ids of the events that the words were found in, null where nothing is searched for. O(n).
 */
export function relaxations(
  dimensions: Dimensions,
  events: readonly TimelineEvent[],
  filter: Filter,
  hits: ReadonlySet<string> | null,
): Relaxation[] {
  const misses = missesOf(filter, dimensions);
  /** By what stands in the way of them, as a sum of bits: how many events. */
  const found = new Map<number, number>();
  for (const event of events) {
    const missed = misses(event) | (hits === null || hits.has(event.id) ? 0 : QUERY);
    found.set(missed, (found.get(missed) ?? 0) + 1);
  }
  const shown = found.get(0) ?? 0;
  const inTheWay = [...found].filter(([missed]) => missed !== 0);
  const fewest = Math.min(...inTheWay.map(([missed]) => bitsOf(missed)));
  const asked: AskedPart[] = [...(hits === null ? [] : ['query' as const]), ...inForce(filter)];
  return inTheWay
    .filter(([missed]) => bitsOf(missed) === fewest)
    .map(([missed, count]) => ({
      parts: asked.filter((part) => (missed & (part === 'query' ? QUERY : bitOf(part))) !== 0),
      count: shown + count,
    }))
    .sort((a, b) => b.count - a.count || placeOf(a, asked) - placeOf(b, asked));
}

function placeOf({ parts }: Relaxation, asked: readonly AskedPart[]): number {
  return asked.indexOf(parts[0]!);
}

function bitsOf(sum: number): number {
  let bits = 0;
  for (let rest = sum; rest > 0; rest &= rest - 1) bits++;
  return bits;
}

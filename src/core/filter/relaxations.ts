import type { TimelineEvent } from '../model.ts';
import type { Dimensions } from './dimensions.ts';
import type { Filter } from './filter.ts';
import { bitOf, inForce, missesOf, type Part } from './match.ts';

/** What can be left out of what was asked: a part of the filter, or the words searched for. */
export interface Relaxation {
  part: Part | 'query';
  /** How many events that leaves. */
  count: number;
}

/**
 * Which single part of what was asked would leave some events if it were left out, the most first. `hits`: ids of the
 * events that the words were found in, null where nothing is searched for. O(n).
 */
export function relaxations(
  dimensions: Dimensions,
  events: readonly TimelineEvent[],
  filter: Filter,
  hits: ReadonlySet<string> | null,
): Relaxation[] {
  const misses = missesOf(filter, dimensions);
  const counts = inForce(filter).map((part) => ({ part, others: ~bitOf(part), count: 0 }));
  let query = 0;
  for (const event of events) {
    const missed = misses(event);
    if (missed === 0) query++;
    if (hits !== null && !hits.has(event.id)) continue;
    for (const one of counts) if ((missed & one.others) === 0) one.count++;
  }
  const all: Relaxation[] = counts.map(({ part, count }) => ({ part, count }));
  if (hits !== null) all.unshift({ part: 'query', count: query });
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

import type { TimelineEvent } from '../model.ts';
import { asked, FACETS, type Dimensions, type Facet, type Option } from './dimensions.ts';
import type { Filter } from './filter.ts';
import { bitOf, missesOf } from './match.ts';

/** One of a list, and what choosing it alone in its list would leave. */
export interface Choice extends Option {
  count: number;
  chosen: boolean;
}

/**
 * The choices of each list, in their one order, with what is left of the events by choosing one: those that have it and
 * match all the other parts of the filter. Values of one list are alternatives, so that its own part does not count.
 * O(n) for all lists together.
 */
export function facets(
  dimensions: Dimensions,
  events: readonly TimelineEvent[],
  filter: Filter,
): Record<Facet, Choice[]> {
  const misses = missesOf(filter, dimensions);
  const counts = FACETS.map((facet) => ({
    facet,
    others: ~bitOf(facet),
    found: new Uint32Array(dimensions.options[facet].length),
  }));
  for (const event of events) {
    const missed = misses(event);
    const places = dimensions.of(event);
    for (const { facet, others, found } of counts) {
      if ((missed & others) === 0) for (const place of places[facet]) found[place]!++;
    }
  }
  return Object.fromEntries(
    counts.map(({ facet, found }) => {
      const chosen = new Set(asked(filter, facet));
      const choices = dimensions.options[facet].map(({ value, label }, place) => ({
        value,
        label,
        count: found[place]!,
        chosen: chosen.has(value),
      }));
      return [facet, choices];
    }),
  ) as Record<Facet, Choice[]>;
}

import type { Bounds, TimelineEvent } from '../model.ts';
import { asked, FACETS, type Dimensions, type Facet } from './dimensions.ts';
import { NO_FILTER, type Filter } from './filter.ts';

/** What a filter consists of. */
export const PARTS = [...FACETS, 'within'] as const;

export type Part = (typeof PARTS)[number];

/** Whether a filter lets an event through: every part, of each list one of the values asked for. Compiled once, O(1) an event. */
export function matcher(filter: Filter, dimensions: Dimensions): (event: TimelineEvent) => boolean {
  const misses = missesOf(filter, dimensions);
  return (event) => misses(event) === 0;
}

/** The bit that stands for a part. */
export function bitOf(part: Part): number {
  return 1 << PARTS.indexOf(part);
}

/** Which parts of a filter do not let an event through, as a sum of their bits. */
export function missesOf(filter: Filter, dimensions: Dimensions): (event: TimelineEvent) => number {
  const lists = FACETS.flatMap((facet) => listAsked(filter, facet, dimensions));
  const { within } = filter;
  const outside = bitOf('within');
  return (event) => {
    let misses = within === null || intersect(event.span, within) ? 0 : outside;
    if (lists.length === 0) return misses;
    const places = dimensions.of(event);
    for (const { facet, bit, wanted } of lists) {
      if (!places[facet].some((place) => wanted[place] === 1)) misses |= bit;
    }
    return misses;
  };
}

/** The parts by which a filter asks for something. */
export function inForce(filter: Filter): Part[] {
  return PARTS.filter((part) =>
    part === 'within' ? filter.within !== null : asked(filter, part).length > 0,
  );
}

/** The filter without one of its parts. */
export function without(filter: Filter, part: Part): Filter {
  return { ...filter, [part]: NO_FILTER[part] };
}

export function sameFilter(a: Filter, b: Filter): boolean {
  return (
    a.within?.start === b.within?.start &&
    a.within?.end === b.within?.end &&
    FACETS.every((facet) => sameList(asked(a, facet), asked(b, facet)))
  );
}

/** Values that the dataset does not have are asked for all the same: nothing has them. */
function listAsked(filter: Filter, facet: Facet, { options }: Dimensions) {
  const values = new Set(asked(filter, facet));
  if (values.size === 0) return [];
  const wanted = Uint8Array.from(options[facet], ({ value }) => (values.has(value) ? 1 : 0));
  return [{ facet, bit: bitOf(facet), wanted }];
}

/** A side that is open goes as far as it is known, as it is drawn. */
function intersect(a: Bounds, b: Bounds): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, place) => value === b[place]);
}

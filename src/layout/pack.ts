import type { Group } from '../core/belonging.ts';
import type { TimelineEvent } from '../core/model.ts';
import type { Lanes } from './lanes.ts';

/** A lane as it is named, whether or not events stand in it. */
export type LaneDefinition = Pick<Group, 'id' | 'label'>;

/** A named stripe of the timeline. */
export interface Lane extends LaneDefinition {
  /** Indices of its events, ascending. */
  items: Uint32Array;
}

/** Sorts events into their lanes. A lane without events is left out. O(n). */
export function pack(
  events: readonly TimelineEvent[],
  { definitions, of }: Pick<Lanes, 'definitions' | 'of'>,
): Lane[] {
  return packColumn(Uint32Array.from(events, of), definitions);
}

/**
 * As `pack`, from a column: the lane of each event as its place in `definitions`.
 *
 * @throws {RangeError} for a place that `definitions` does not have
 */
export function packColumn(
  places: Uint8Array | Uint16Array | Uint32Array,
  definitions: readonly LaneDefinition[],
): Lane[] {
  const counts = new Uint32Array(definitions.length);
  for (const place of places) {
    if (place >= counts.length) {
      throw new RangeError(`An event stands in lane ${place}, but there are only ${counts.length} lanes.`);
    }
    counts[place]!++;
  }
  const lanes = definitions.map(({ id, label }, place) => ({
    id,
    label,
    items: new Uint32Array(counts[place]!),
  }));
  const filled = new Uint32Array(definitions.length);
  places.forEach((place, event) => (lanes[place]!.items[filled[place]!++] = event));
  return lanes.filter(({ items }) => items.length > 0);
}

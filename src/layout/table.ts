import type { TimelineEvent } from '../core/model.ts';

/**
 * Events as the layout sees them: columns of numbers by index, in order of start, then end, then id. The events
 * themselves are asked for only where they are in view, so that a million of them need not exist as objects.
 */
export interface EventTable {
  readonly count: number;
  /** ms on the axis, sorted. */
  readonly starts: Float64Array;
  /** ms on the axis, until when each is known to have gone on; later than its start. */
  readonly ends: Float64Array;
  /** Indices, the most important first. */
  readonly order: Uint32Array;
  /** Throws a `RangeError` for an index that the table does not have. */
  at(index: number): TimelineEvent;
  /** -1 where the table does not have the id. */
  indexOf(id: string): number;
}

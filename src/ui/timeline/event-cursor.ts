import type { TimelineEvent } from '../../core/model.ts';
import type { Lane } from '../../layout/index.ts';
import type { Place } from '../wording.ts';

export type Move =
  'next' | 'previous' | 'page-next' | 'page-previous' | 'first' | 'last' | 'lane-above' | 'lane-below';

/** Steps in time; out of bounds is the end on that side. */
const STEPS: Partial<Record<Move, number>> = {
  next: 1,
  previous: -1,
  'page-next': 10,
  'page-previous': -10,
  first: -Infinity,
  last: Infinity,
};

/**
 * Goes from event to event: sideways in time, over all lanes; up and down to the nearest in time of the next lane. After
 * the first use a move takes a few binary searches, whatever the number of events.
 */
export class EventCursor {
  readonly #events: readonly TimelineEvent[];
  readonly #lanes: readonly Lane[];
  /** Made at first use: most readers never press a key. */
  #indices: Map<string, number> | null = null;

  /** `events` in order of start; the lanes hold indices into them. */
  constructor(events: readonly TimelineEvent[], lanes: readonly Lane[]) {
    this.#events = events;
    this.#lanes = lanes;
  }

  /** The event’s place in the order of time, from 0; -1 where there is none. */
  indexOf(id: string | null): number {
    this.#indices ??= new Map(this.#events.map((event, index) => [event.id, index]));
    return id === null ? -1 : (this.#indices.get(id) ?? -1);
  }

  /** The event reached from the one with the id `from`; the first where there is none. Null without events. */
  move(from: string | null, to: Move): TimelineEvent | null {
    const last = this.#events.length - 1;
    const index = this.indexOf(from);
    const steps = STEPS[to];
    if (index < 0) return this.#events[to === 'last' ? last : 0] ?? null;
    const reached = steps === undefined ? this.#acrossLanes(index, to) : index + steps;
    return this.#events[Math.min(Math.max(reached, 0), last)] ?? null;
  }

  /** Where the event stands; null where there is none. */
  place(id: string | null): Place | null {
    const index = this.indexOf(id);
    if (index < 0) return null;
    const lane = this.#lanes[this.#laneOf(index)]?.label ?? '';
    return { position: index + 1, of: this.#events.length, lane };
  }

  /** An event of no lane, and one of the outermost, stays where it is. */
  #acrossLanes(index: number, to: Move): number {
    const lane = this.#laneOf(index);
    const target = lane < 0 ? undefined : this.#lanes[lane + (to === 'lane-below' ? 1 : -1)];
    return target === undefined ? index : this.#nearest(target.items, this.#startOf(index));
  }

  #laneOf(index: number): number {
    return this.#lanes.findIndex(({ items }) => items[firstWhere(items, (item) => item >= index)] === index);
  }

  /** The item whose start is nearest to `ms`: the earlier of two as near, and the first of those that start together. */
  #nearest(items: Uint32Array, ms: number): number {
    const after = firstWhere(items, (item) => this.#startOf(item) >= ms);
    const before = items[after - 1];
    const next = items[after];
    if (before === undefined) return next!;
    const start = this.#startOf(before);
    if (next !== undefined && this.#startOf(next) - ms < ms - start) return next;
    return items[firstWhere(items, (item) => this.#startOf(item) >= start)]!;
  }

  #startOf(index: number): number {
    return this.#events[index]!.span.start;
  }
}

/** Place of the first item for which `holds`, where it holds for all after it; the length where it holds for none. */
function firstWhere(items: Uint32Array, holds: (item: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

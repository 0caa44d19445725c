import { LastGoingOn } from './last-going-on.ts';
import type { LabelLevel } from './labels.ts';

/** The labels of one row that begin to be shown at one scale, in order of their anchors. */
interface List {
  items: Uint32Array;
  goingOn: LastGoingOn;
}

/** Labels in view, of one row. */
export interface RowView {
  /** Places of the labels whose anchors are in the window asked for, in order of time. */
  items: number[];
  /** The place of the first label after the window; Infinity where there is none. */
  next: number;
}

/** Which labels are shown, by scale and row. O(levels · log n) a row, and what is in view. */
export class LabelIndex {
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  /** By level, then row; null where a level has nothing in a row. */
  readonly #levels: (List | null)[][] = [];

  constructor({ starts, ends }: { starts: Float64Array; ends: Float64Array }) {
    this.#starts = starts;
    this.#ends = ends;
  }

  add({ level, items, rowStarts }: LabelLevel): void {
    this.#levels[level] = Array.from({ length: rowStarts.length - 1 }, (_, row) => {
      const list = items.subarray(rowStarts[row], rowStarts[row + 1]);
      if (list.length === 0) return null;
      return { items: list, goingOn: new LastGoingOn(Float64Array.from(list, (item) => this.#ends[item]!)) };
    });
  }

  /** The labels of a row that are shown at `levels` levels, with anchors from `start` until before `end` (axis ms). */
  inView(levels: number, row: number, start: number, end: number): RowView {
    const view: RowView = { items: [], next: Infinity };
    for (let level = 0; level < levels; level++) {
      const list = this.#levels[level]?.[row];
      if (!list) continue;
      const { items } = list;
      let i = this.#countBefore(items, start);
      for (; i < items.length && this.#starts[items[i]!]! < end; i++) view.items.push(items[i]!);
      if (i < items.length && items[i]! < view.next) view.next = items[i]!;
    }
    view.items.sort((a, b) => a - b);
    return view;
  }

  /** The last label of a row shown at `levels` levels that begins before `start` and whose event ends after `end`; or -1. */
  lastGoingOn(levels: number, row: number, start: number, end: number): number {
    let last = -1;
    for (let level = 0; level < levels; level++) {
      const list = this.#levels[level]?.[row];
      if (!list) continue;
      const at = list.goingOn.before(this.#countBefore(list.items, start), end);
      if (at >= 0 && list.items[at]! > last) last = list.items[at]!;
    }
    return last;
  }

  /** How many of the items begin before `ms`. */
  #countBefore(items: Uint32Array, ms: number): number {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[items[middle]!]! < ms) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

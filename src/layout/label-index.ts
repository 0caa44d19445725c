import type { LabelLevel } from './labels.ts';
import { lastGoingOn } from './last-going-on.ts';

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
  /** By index in the scales; a hole where nothing begins to be shown. */
  readonly #levels: (LabelLevel | undefined)[] = [];

  /** `starts`: axis ms, by place. */
  constructor(starts: Float64Array) {
    this.#starts = starts;
  }

  add(level: LabelLevel): void {
    this.#levels[level.level] = level;
  }

  /** The labels of a row that are shown at `levels` levels, with anchors from `start` until before `end` (axis ms). */
  inView(levels: number, row: number, start: number, end: number): RowView {
    const view: RowView = { items: [], next: Infinity };
    for (let level = 0; level < levels; level++) {
      const list = this.#levels[level];
      if (list === undefined) continue;
      const { items, rowStarts } = list;
      const to = rowStarts[row + 1]!;
      let i = this.#firstFrom(list, row, start);
      for (; i < to && this.#starts[items[i]!]! < end; i++) view.items.push(items[i]!);
      if (i < to && items[i]! < view.next) view.next = items[i]!;
    }
    view.items.sort((a, b) => a - b);
    return view;
  }

  /** The last label of a row shown at `levels` levels that begins before `start` and whose event ends after `end`; or -1. */
  lastGoingOn(levels: number, row: number, start: number, end: number): number {
    let last = -1;
    for (let level = 0; level < levels; level++) {
      const list = this.#levels[level];
      if (list === undefined) continue;
      const { items, rowStarts, tree } = list;
      // What is found in the rows before is none of this one.
      const at = lastGoingOn(tree, this.#firstFrom(list, row, start), end);
      if (at >= rowStarts[row]! && items[at]! > last) last = items[at]!;
    }
    return last;
  }

  /** Where the labels of a row that begin at `ms` or later begin in the items of a level. */
  #firstFrom({ items, rowStarts }: LabelLevel, row: number, ms: number): number {
    let low = rowStarts[row]!;
    let high = rowStarts[row + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[items[middle]!]! < ms) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

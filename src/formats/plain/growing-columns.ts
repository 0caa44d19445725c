import type { Columns } from './columns.ts';
import type { PlainEvent } from './event-value.ts';
import { sortByStart } from './sort-by-start.ts';

const FIRST_ROWS = 1024;
const FIRST_BYTES = 64 * 1024;

/** Room beyond what is foreseen: the first events are not quite like the rest. */
const MARGIN = 1 / 16;

/** How many times as much room there is at least after each time that more is made. */
const LEAST_GROWTH = 3 / 2;

/** A column with more room to spare than this share of it is cut to size in the end. */
const SPARE = 1 / 8;

/** Of UTF-8, for a unit of UTF-16. */
const MOST_BYTES = 3;

const utf8 = new TextEncoder();

type Column = Float64Array | Uint32Array | Uint8Array;

/**
 * Columns while they are read. A row is written at the index `count`, in any order of its fields, and is there once `add`
 * is called: what was written for a row that turned out otherwise is simply written over.
 */
export class GrowingColumns {
  count = 0;
  starts = new Float64Array(FIRST_ROWS);
  ends = new Float64Array(FIRST_ROWS);
  groups = new Uint8Array(FIRST_ROWS);
  titles = new Uint8Array(FIRST_BYTES);
  offsets = new Uint32Array(FIRST_ROWS + 1);
  readonly #outlook: () => number;
  #sorted = true;

  /** `outlook`: how many times as much as there is now there will be in the end; 0 where nobody knows. */
  constructor(outlook: () => number) {
    this.#outlook = outlook;
  }

  /** Makes room for one more row, with a title of at most `bytes`. */
  reserve(bytes: number): void {
    const { count } = this;
    if (count === this.starts.length) {
      const rows = this.#foresee(count, count + 1);
      this.starts = enlarged(this.starts, new Float64Array(rows));
      this.ends = enlarged(this.ends, new Float64Array(rows));
      this.groups = enlarged(this.groups, new Uint8Array(rows));
      this.offsets = enlarged(this.offsets, new Uint32Array(rows + 1));
    }
    const used = this.offsets[count]!;
    if (used + bytes <= this.titles.length) return;
    this.titles = enlarged(this.titles, new Uint8Array(this.#foresee(used, used + bytes)));
  }

  /** Counts the row in that was written, with a title of `bytes`. */
  add(bytes: number): void {
    const { count, starts, offsets } = this;
    if (count > 0 && starts[count]! < starts[count - 1]!) this.#sorted = false;
    offsets[count + 1] = offsets[count]! + bytes;
    this.count = count + 1;
  }

  push({ start, end = NaN, title, group }: PlainEvent): void {
    this.reserve(title.length * MOST_BYTES);
    const row = this.count;
    this.starts[row] = start;
    this.ends[row] = end;
    this.groups[row] = group;
    this.add(this.#write(title, this.offsets[row]!));
  }

  /** Writes a text as UTF-8; how many bytes it has. Most is ASCII, and the encoder takes as long to be called as a line of it. */
  #write(text: string, at: number): number {
    const { titles } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x7f) return i + utf8.encodeInto(text.slice(i), titles.subarray(at + i)).written;
      titles[at + i] = unit;
    }
    return text.length;
  }

  /** Forgets all rows. */
  clear(): void {
    this.count = 0;
    this.#sorted = true;
  }

  /** The columns, in order. These are theirs no more: nothing can be added after. */
  finish(title: string): Columns {
    const { count } = this;
    const columns: Columns = {
      title,
      count,
      starts: cut(this.starts, count),
      ends: cut(this.ends, count),
      groups: cut(this.groups, count),
      titles: cut(this.titles, this.offsets[count]!),
      offsets: cut(this.offsets, count + 1),
    };
    return this.#sorted ? columns : sortByStart(columns);
  }

  /** Room to make where `used` is all there is and `needed` is needed: so much more each time that it is rarely made. */
  #foresee(used: number, needed: number): number {
    return Math.ceil(Math.max(used * this.#outlook() * (1 + MARGIN), needed * LEAST_GROWTH));
  }
}

function enlarged<T extends Column>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Memory that was never written to costs nothing yet, so that a little of it is cheaper than a copy. */
function cut<T extends Column>(column: T, length: number): T {
  const isTight = column.length - length <= column.length * SPARE;
  return (isTight ? column.subarray(0, length) : column.slice(0, length)) as T;
}

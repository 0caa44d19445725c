import type { Bounds } from '../core/model.ts';
import { METRICS } from './metrics.ts';
import { countBelow, countUpTo } from './search.ts';

/** The labels of one lane. */
export interface LabelItems {
  /** Axis ms, sorted. */
  anchors: Float64Array;
  /** Axis ms, where the mark beneath each label ends. */
  ends: Float64Array;
  /** px, with the space to the next label; `NaN` for one that has not been measured. */
  widths: Float32Array;
  /** px: none is wider. */
  widest: number;
  /** Measures a label, and sets its width. */
  measure: (item: number) => number;
  /** Indices into the others, the most important label first. */
  order: Uint32Array;
  /** The fitted window, axis ms: labels that are shown in it do not reach beyond it. */
  window: Bounds;
  /** px at its end that are left to a chip, where not all labels have room. */
  chip?: number;
}

/** How a grid is set. */
export interface GridForm {
  rows: number;
  /** px of a cell. */
  cell: number;
  /** px between labels that are placed and all others, besides what is part of their widths. */
  air?: number;
  /** Axis ms: whatever lies outside it is taken. */
  window?: Bounds;
}

/** Where labels stand, by item; filled in as they are placed. */
export interface LabelPlaces {
  /** `UNPLACED` for a label that is not shown at any scale so far. */
  row: Uint8Array;
  /** px by which a label begins before its anchor: 0 where there is room after it. */
  slide: Float32Array;
}

/** Rows are bits of a word. */
export const MOST_ROWS = 32;

/** Row of a label that is not shown at any scale so far. */
export const UNPLACED = 255;

/** In views up to so many cells each label takes the best row, in longer ones the first. */
const CAREFUL_CELLS = 8192;

/** What it costs, in cells of slide, that a mark covers another of its row. */
const COVERS = 120;

/** What a cell costs that is left over on the tighter side of a label: best fit leaves long gaps for others. */
const TIGHT = 0.001;

/** Items that are not placed yet, and the cells where their labels may come to stand. */
interface Stretch {
  /** Items; those between them are part of it. */
  first: number;
  last: number;
  /** Cells, `to` exclusive. */
  from: number;
  to: number;
}

/**
 * Which rows are taken where, at one scale, in cells of some px. Only stretches with labels that are not placed yet are
 * part of it, each as far as these labels reach: deep in, most of time is settled, and a grid over all of it would be far
 * too long.
 */
export class LabelGrid {
  readonly #items: LabelItems;
  readonly #places: LabelPlaces;
  readonly #scale: number;
  readonly #cell: number;
  readonly #air: number;
  readonly #full: number;
  /** In order of time, apart from each other by more than labels reach. */
  readonly #stretches: Stretch[] = [];
  /** Cells free before the first anchor of a stretch, and after its last. */
  readonly #beside: number;
  /** By item that is not placed: px of its anchor in the grid; 0 for those beyond the window. */
  readonly #at: Float64Array;
  /** By cell: a bit for each row with a label there; nothing is taken beyond its ends. */
  readonly #labels: Int32Array;
  /** The same for marks; empty where the grid is too long for it to matter. */
  readonly #marks: Int32Array;
  /** By row: free cells after the anchor, and before it, of the item in hand. */
  readonly #free = { after: new Int32Array(MOST_ROWS), before: new Int32Array(MOST_ROWS) };

  /** `scale`: px per axis ms. */
  constructor(
    items: LabelItems,
    places: LabelPlaces,
    scale: number,
    { rows, cell, air = 0, window }: GridForm,
  ) {
    this.#items = items;
    this.#places = places;
    this.#scale = scale;
    this.#cell = cell;
    this.#air = air;
    this.#full = rows === MOST_ROWS ? -1 : (1 << rows) - 1;
    this.#at = new Float64Array(items.anchors.length);
    const reach = items.widest + air;
    this.#beside = Math.ceil(reach / cell) + 2;
    const cells = this.#findStretches(window);
    this.#labels = new Int32Array(cells);
    this.#marks = new Int32Array(cells <= CAREFUL_CELLS ? cells : 0);
    this.#takePlaced(2 * reach);
    if (window !== undefined) this.#close(window);
  }

  /** Sets the stretches and the anchors in them; gives the number of cells. All of a window is one stretch. */
  #findStretches(window: Bounds | undefined): number {
    const { anchors } = this.#items;
    const { row } = this.#places;
    const scale = this.#scale;
    const apart = window === undefined ? 2 * this.#beside * this.#cell : Infinity;
    const begin = window === undefined ? 0 : countBelow(anchors, window.start);
    const end = window === undefined ? row.length : countUpTo(anchors, window.end);
    let cells = 0;
    for (let first = nextUnplaced(row, begin); first < end;) {
      const px = (cells + this.#beside) * this.#cell;
      let last: number;
      let item = first;
      do {
        last = item;
        this.#at[item] = px + (anchors[item]! - anchors[first]!) * scale;
        item = nextUnplaced(row, item + 1);
      } while (item < end && (anchors[item]! - anchors[last]!) * scale <= apart);
      const to = Math.floor(this.#at[last]! / this.#cell) + 1 + this.#beside;
      this.#stretches.push({ first, last, from: cells, to });
      cells = to;
      first = item;
    }
    return cells;
  }

  /** Takes the places of the labels that stand within reach of a stretch: up to `reach` px from its anchors. */
  #takePlaced(reach: number): void {
    const { anchors } = this.#items;
    const { row } = this.#places;
    const beyond = reach / this.#scale;
    let begin = 0;
    for (const stretch of this.#stretches) {
      const origin = anchors[stretch.first]!;
      while (anchors[begin]! < origin - beyond) begin++;
      const end = anchors[stretch.last]! + beyond;
      for (let item = begin; item < row.length && anchors[item]! <= end; item++) {
        if (row[item] === UNPLACED) continue;
        const at = (stretch.from + this.#beside) * this.#cell + (anchors[item]! - origin) * this.#scale;
        this.#take(item, at, stretch);
      }
    }
  }

  /** Places a label on the row where it stands best, if there is room for it at all. */
  place(item: number): boolean {
    const at = this.#at[item]!;
    if (at === 0) return false;
    const anchor = Math.floor(at / this.#cell);
    // Where all rows are taken, its width is no matter.
    const unlabelled = this.#full & ~this.#labels[anchor]!;
    if (unlabelled === 0) return false;
    const width = this.#items.widths[item]! || this.#items.measure(item);
    // A cell more, since a label need not begin where a cell does.
    const needed = Math.ceil((width + this.#air) / this.#cell) + 1;
    const free = this.#mayBeFree(unlabelled, anchor, needed);
    if (free === 0) return false;
    const isCareful = this.#marks.length > 0;
    const open = this.#reach(anchor, 1, isCareful ? 2 * needed : needed, free, this.#free.after);
    if (open !== 0 && !isCareful) return this.#put(item, lowestRow(open), 0);

    this.#reach(anchor - 1, -1, needed, free, this.#free.before);
    const covered = isCareful ? this.#coveredRows(item) : 0;
    let best = -1;
    let bestSlide = 0;
    let least = Infinity;
    for (let bits = free; bits !== 0; bits &= bits - 1) {
      const row = lowestRow(bits);
      const after = this.#free.after[row]!;
      const before = this.#free.before[row]!;
      const slide = Math.max(0, needed - after);
      if (slide > before || slide * this.#cell > width - METRICS.pointWidth) continue;
      const cost =
        slide +
        (covered & (1 << row) ? COVERS : 0) +
        TIGHT * Math.min(before - slide, after + slide - needed);
      if (cost >= least) continue;
      best = row;
      bestSlide = slide;
      least = cost;
    }
    return best >= 0 && this.#put(item, best, bestSlide * this.#cell);
  }

  /**
   * The rows of `free`, as bits, that are not known to be too full for `needed` cells around an anchor: most labels fail here. However
   * far a label slides, it stands over its anchor and three more of the cells that lie quarters of its width apart.
   */
  #mayBeFree(free: number, anchor: number, needed: number): number {
    const labels = this.#labels;
    const quarter = needed >> 2;
    const after1 = ~labels[anchor + quarter]!;
    const after2 = after1 & ~labels[anchor + 2 * quarter]!;
    const after3 = after2 & ~labels[anchor + 3 * quarter]!;
    const before1 = ~labels[anchor - quarter]!;
    const before2 = before1 & ~labels[anchor - 2 * quarter]!;
    const before3 = before2 & ~labels[anchor - 3 * quarter]!;
    return free & (after3 | (after2 & before1) | (after1 & before2) | before3);
  }

  /**
   * How many cells are free in each row of `rows` (bits) from a cell on, in one direction; at most `most`. Gives the
   * rows that are free all the way.
   */
  #reach(from: number, step: 1 | -1, most: number, rows: number, reach: Int32Array): number {
    let alive = rows;
    for (let i = 0; i < most && alive !== 0; i++) {
      const taken = this.#labels[from + i * step]! & alive;
      for (let bits = taken; bits !== 0; bits &= bits - 1) reach[lowestRow(bits)] = i;
      alive &= ~taken;
    }
    for (let bits = alive; bits !== 0; bits &= bits - 1) reach[lowestRow(bits)] = most;
    return alive;
  }

  /** The rows, as bits, where an item's mark would cover another. */
  #coveredRows(item: number): number {
    const { from, to } = this.#markCells(item, this.#at[item]!, this.#stretchOf(item));
    let covered = 0;
    for (let cell = from; cell < to; cell++) covered |= this.#marks[cell]!;
    return covered;
  }

  #close({ start, end }: Bounds): void {
    const first = this.#stretches[0]?.first;
    if (first === undefined) return;
    const px = (ms: number) => this.#at[first]! + (ms - this.#items.anchors[first]!) * this.#scale;
    this.#labels.fill(this.#full, 0, Math.max(0, Math.ceil(px(start) / this.#cell)));
    this.#labels.fill(this.#full, Math.max(0, Math.floor(px(end) / this.#cell)));
  }

  #put(item: number, row: number, slide: number): true {
    this.#places.row[item] = row;
    this.#places.slide[item] = slide;
    this.#take(item, this.#at[item]!, this.#stretchOf(item));
    return true;
  }

  /** Takes what of a label and its mark, anchored at `at` px, lies in a stretch. */
  #take(item: number, at: number, stretch: Stretch): void {
    const bit = 1 << this.#places.row[item]!;
    const left = at - this.#places.slide[item]!;
    const from = Math.max(Math.floor(left / this.#cell), stretch.from);
    const right = left + this.#items.widths[item]! + this.#air;
    const to = Math.min(Math.ceil(right / this.#cell), stretch.to);
    for (let cell = from; cell < to; cell++) this.#labels[cell]! |= bit;
    if (this.#marks.length === 0) return;
    const mark = this.#markCells(item, at, stretch);
    for (let cell = mark.from; cell < mark.to; cell++) this.#marks[cell]! |= bit;
  }

  #markCells(item: number, at: number, stretch: Stretch): { from: number; to: number } {
    const { anchors, ends } = this.#items;
    const end = at + (ends[item]! - anchors[item]!) * this.#scale;
    return {
      from: Math.max(Math.floor(at / this.#cell), stretch.from),
      to: Math.min(Math.ceil(end / this.#cell), stretch.to),
    };
  }

  #stretchOf(item: number): Stretch {
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#stretches[middle]!.first <= item) low = middle;
      else high = middle - 1;
    }
    return this.#stretches[low]!;
  }
}

function lowestRow(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function nextUnplaced(row: Uint8Array, from: number): number {
  let item = from;
  while (item < row.length && row[item] !== UNPLACED) item++;
  return item;
}

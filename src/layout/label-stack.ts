import type { Bounds } from '../core/model.ts';
import { endsTree, type EndsTree } from './last-going-on.ts';
import { stackPlaces } from './stack-places.ts';

/** The labels of a lane that is one column; arrays but `order` go by event. */
export interface StackItems {
  /** Indices of events, the most important first. */
  order: Uint32Array;
  /** Axis ms. */
  starts: Float64Array;
  ends: Float64Array;
  /** px: what stands under the head of a label, with the space to the next. */
  heights: Float32Array;
  /** px: the head, which of labels that follow one another with the same one has only the first. */
  heads: Float32Array;
  /** What the head says, as a number: the same for events side by side in time that share one. */
  groups: Uint32Array;
}

/** All of time, axis ms. */
export interface StackExtent extends Bounds {
  /** Of all of it at the coarsest scale, px. */
  height: number;
  /** px, `height` or more: no label is shown further from its mark. */
  reach: number;
}

/** What of a stack depends on the scale by its doublings only. Arrays run parallel. */
export interface StackLevel {
  /** Indices of the events whose labels are shown, ascending. */
  shown: Uint32Array;
  /** px: with the head, where it is shown, and the space to the next. */
  heights: Float64Array;
  /** When their events end. */
  tree: EndsTree;
}

/** Labels at one scale. */
export interface Stack extends StackLevel {
  /** Where each label begins, px from the start of all time. */
  tops: Float64Array;
}

/** px from the start of all time. */
export interface StackRoom {
  first: number;
  last: number;
  /** How far before its mark a label begins that has the room. */
  above: number;
}

/** Of a cell: labels are spread over them. */
const PARTS = 8;

/** Of a doubling: a window that was rounded for an address, or for show, has the labels that it had before. */
const NEARLY = 0.06;

/**
 * Labels of a column in which time runs down, stacked where they would lie on one another: each is near its mark, not always
 * beside it. All of time is one cell until it is as high as the reach; from then on cells are halved at every doubling of the
 * scale. Each takes the most important labels until it is as full as it is high. So what is shown depends on the scale alone,
 * zooming in never hides a label, and all that is shown has room near by. O(n) a doubling, and O(labels shown) a scale.
 */
export class LabelStack {
  readonly #items: StackItems;
  readonly #extent: StackExtent;
  readonly #levels: StackLevel[] = [];
  #waiting: Uint32Array;

  constructor(items: StackItems, extent: StackExtent) {
    this.#items = items;
    this.#extent = extent;
    this.#waiting = items.order;
  }

  /** The labels shown at a scale, px per axis ms. */
  levelAt(pxPerMs: number): StackLevel {
    const { start, end, reach } = this.#extent;
    const level = Math.max(0, Math.floor(Math.log2((pxPerMs * (end - start)) / reach) + NEARLY) + 1);
    while (this.#levels.length <= level) this.#fill(this.#levels.length);
    return this.#levels[level]!;
  }

  /** The same with their places. */
  at(pxPerMs: number, { first, last, above }: StackRoom): Stack {
    const level = this.levelAt(pxPerMs);
    const { starts } = this.#items;
    const { start } = this.#extent;
    const anchors = Float64Array.from(level.shown, (item) => (starts[item]! - start) * pxPerMs - above);
    return { ...level, tops: stackPlaces(anchors, level.heights, first, last) };
  }

  #fill(level: number): void {
    const { starts, ends, heights, heads, groups } = this.#items;
    const { start, end, height, reach } = this.#extent;
    const [count, full] = level === 0 ? [1, height] : [2 ** (level - 1), reach];
    const cells = new Float64Array(count);
    const parts = new Float64Array(count * PARTS);
    const partsPerMs = parts.length / (end - start);
    const headed = new Set<number>();
    /** Takes a label if what it adds leaves its part of a cell no fuller than this, px. */
    const take = (item: number, fullest: number) => {
      const part = Math.floor((starts[item]! - start) * partsPerMs);
      const cell = Math.floor(part / PARTS);
      const added = (headed.has(groups[item]!) ? 0 : heads[item]!) + heights[item]!;
      if (cells[cell]! + added > full || parts[part]! + added > fullest) return false;
      cells[cell]! += added;
      parts[part]! += added;
      headed.add(groups[item]!);
      return true;
    };
    const before = this.#levels[level - 1]?.shown ?? new Uint32Array();
    for (const item of before) take(item, Infinity);
    const taken: number[] = [];
    // First all over the cell, then where there are the most: else its first events would leave none for the last.
    for (const fullest of [full / PARTS, Infinity]) {
      const waiting: number[] = [];
      for (const item of this.#waiting) (take(item, fullest) ? taken : waiting).push(item);
      this.#waiting = Uint32Array.from(waiting);
    }
    const shown = new Uint32Array(before.length + taken.length);
    shown.set(before);
    shown.set(taken, before.length);
    shown.sort();
    this.#levels.push({
      shown,
      heights: Float64Array.from(shown, (item, place) => {
        const hasHead = place === 0 || groups[shown[place - 1]!] !== groups[item];
        return heights[item]! + (hasHead ? heads[item]! : 0);
      }),
      tree: endsTree(Float64Array.from(shown, (item) => ends[item]!)),
    });
  }
}

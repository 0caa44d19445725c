import type { Bounds } from '../core/model.ts';
import { LabelGrid, MOST_ROWS, UNPLACED, type LabelItems, type LabelPlaces } from './label-grid.ts';
import { endsTree, type EndsTree } from './last-going-on.ts';
import { METRICS } from './metrics.ts';

/** The labels that are shown from one scale on and not at the one before. */
export interface LabelLevel {
  /** Index in the scales. */
  level: number;
  /** Indices of the labels, by row, then anchor. */
  items: Uint32Array;
  /** By the same: px by which each begins before its anchor. */
  slides: Float32Array;
  /** Where each row's begin in `items`; one more, for the end of the last. */
  rowStarts: Uint32Array;
  /** When the events of `items` end, axis ms. */
  tree: EndsTree;
}

/** Index of the scale of the fitted window: the one to fill first. */
const OPENING = 1;

/** px in a cell of the grid: exact for the view that the timeline opens with, coarser for the long ones of deep zooms. */
const CELL = { opening: 1, later: 8 };

/** Up to so many labels might all have room in one view. */
const MOST_IN_VIEW = 500;

/**
 * px: while more labels wait than a view might hold, those that come with zooming in leave this room beside them. A view that is
 * full to its last gap cannot be read, and the labels that would fill it come a step of zoom later.
 */
const AIR = 64;

/**
 * Decides once for all windows from which of `scales` on (px per axis ms, ascending), on which of `rows` rows and how far
 * before its anchor each label is shown, so that no two ever overlap, zooming in never hides one, panning changes nothing,
 * and of two that contend for a place the more important has it. Yields level by level, so that the first can be shown
 * while the others are worked out, and fills `places`.
 *
 * Dynamic map labelling (Been, Daiches, Yap: Dynamic Map Labeling, IEEE TVCG 12(5), 2006) in one dimension, in steps of
 * zoom, with the slider model of van Kreveld, Strijk and Wolff (1999): a label stands anywhere over its anchor, best
 * right after it. Labels that are clear of each other at one scale are so at all finer ones. At each scale every label that is not
 * shown yet takes, in order of importance, the row where it has to slide least.
 */
export function* placeLabels(
  items: LabelItems,
  rows: number,
  scales: Float64Array,
  places: LabelPlaces,
): Generator<LabelLevel> {
  if (!(rows >= 1 && rows <= MOST_ROWS))
    throw new RangeError(`a lane has 1 to ${MOST_ROWS} rows, not ${rows}`);
  const { row } = places;
  let rest: Uint32Array = items.order;
  const opening = Math.min(OPENING, scales.length - 1);
  for (let level = opening; level < scales.length && rest.length > 0; level++) {
    const isOpening = level === opening;
    const scale = scales[level]!;
    const isLast = level === scales.length - 1;
    const air = rest.length > MOST_IN_VIEW && !isLast ? AIR : 0;
    const placed = isOpening
      ? placeOpening(items, rows, scale, places)
      : place(rest, new LabelGrid(items, places, scale, { rows, cell: CELL.later, air }));
    if (isOpening && opening > 0) {
      const early = survivors(items, places, rows, scales[0]!, placed);
      const isEarly = new Set(early);
      const others = placed.filter((item) => !isEarly.has(item));
      yield asLevel(0, early, items, rows, places);
      yield asLevel(level, others, items, rows, places);
    } else {
      yield asLevel(level, placed, items, rows, places);
    }
    rest = stillWaiting(rest, placed.length, row);
  }
}

/**
 * Places what it can for the opening view. If there is room for all labels, in order of importance or else from the last to
 * the first (they then slide to the left of their marks more often, but pack better), they may fill the window; else, in order
 * of importance, they leave the room at its end for a chip that counts the others, as far as the last event needs none of it:
 * that may be the most important.
 */
function placeOpening(items: LabelItems, rows: number, scale: number, places: LabelPlaces): Uint32Array {
  const { anchors, order, window, chip = 0 } = items;
  const attempt = (sequence: Uint32Array, within: Bounds): Uint32Array => {
    places.row.fill(UNPLACED);
    places.slide.fill(0);
    return place(sequence, new LabelGrid(items, places, scale, { rows, cell: CELL.opening, window: within }));
  };
  const sequences = order.length > MOST_IN_VIEW ? [] : [order, order.slice().sort().reverse()];
  for (const sequence of sequences) if (attempt(sequence, window).length === order.length) return order;
  const overLast = anchors.at(-1)! + (METRICS.pointWidth + 2 * CELL.opening) / scale;
  const end = Math.max(window.end - chip / scale, Math.min(overLast, window.end));
  return attempt(order, { start: window.start, end });
}

/** The items that a grid has room for; loops of our own, since `filter` of a typed array takes ten times as long. */
function place(items: Uint32Array, grid: LabelGrid): Uint32Array {
  const placed: number[] = [];
  for (const item of items) if (grid.place(item)) placed.push(item);
  return Uint32Array.from(placed);
}

function stillWaiting(items: Uint32Array, placed: number, row: Uint8Array): Uint32Array {
  if (placed === 0) return items;
  const waiting = new Uint32Array(items.length - placed);
  for (let i = 0, at = 0; i < items.length; i++) if (row[items[i]!] === UNPLACED) waiting[at++] = items[i]!;
  return waiting;
}

/** Those of the labels shown at one scale that can be shown at a coarser one too, where they stand. */
function survivors(
  { anchors, widths }: LabelItems,
  { row, slide }: LabelPlaces,
  rows: number,
  scale: number,
  shown: Uint32Array,
): Uint32Array {
  const kept: number[][] = Array.from({ length: rows }, () => []);
  return shown.filter((item) => {
    const others = kept[row[item]!]!;
    const isClear = others.every((other) => {
      const [left, right] = anchors[other]! < anchors[item]! ? [other, item] : [item, other];
      const needed = widths[left]! - slide[left]! + slide[right]!;
      return (anchors[right]! - anchors[left]!) * scale >= needed;
    });
    if (isClear) others.push(item);
    return isClear;
  });
}

function asLevel(
  level: number,
  placed: Uint32Array,
  { ends }: LabelItems,
  rows: number,
  { row, slide }: LabelPlaces,
): LabelLevel {
  const rowStarts = new Uint32Array(rows + 1);
  for (const item of placed) rowStarts[row[item]! + 1]!++;
  for (let r = 0; r < rows; r++) rowStarts[r + 1]! += rowStarts[r]!;
  // Items are in order of time: sorted as numbers they stand in that order within each row.
  const next = rowStarts.slice();
  const items = new Uint32Array(placed.length);
  for (const item of placed.slice().sort()) items[next[row[item]!]!++] = item;
  const slides = new Float32Array(items.length);
  const itemEnds = new Float64Array(items.length);
  for (let i = 0; i < items.length; i++) {
    slides[i] = slide[items[i]!]!;
    itemEnds[i] = ends[items[i]!]!;
  }
  return { level, items, slides, rowStarts, tree: endsTree(itemEnds) };
}

import { MinTree } from './min-tree.ts';

/** The labels of one lane. A label extends from its anchor to the right. */
export interface LabelItems {
  /** ms, sorted. */
  anchors: Float64Array;
  /** ms, where the mark beneath each label ends. */
  ends: Float64Array;
  /** px with the gap to the next label, each greater than 0. */
  widths: Float64Array;
  /** Indices into the others, the most important label first. */
  order: Uint32Array;
}

export interface LabelPlacement {
  /** Scale in px per ms from which on the label is shown; Infinity: never, its instant has enough others. */
  appear: Float64Array;
  /** Row of the label, or, where it is never shown, of the most important label of its instant. */
  row: Uint16Array;
}

/**
 * Decides once for all windows from which scale on, and on which of `rows` rows, each label is shown, so that no two
 * ever overlap, zooming in never hides one, panning changes nothing, and the more important appear first.
 *
 * Dynamic map labelling (Been, Daiches, Yap: Dynamic Map Labeling, IEEE TVCG 12(5), 2006) in one dimension. Two labels
 * of a row, the left one w px wide and dt ms before the other, are clear of each other from w / dt px per ms on. Labels
 * are taken in order of importance; each appears as soon as it is clear of all that are there by then, in the row
 * where that is soonest. Among rows where that is before the timeline opens (at `opening` px per ms), one where
 * the mark covers no other is preferred. O(n · rows · log n) in practice.
 */
export function placeLabels(
  { anchors, ends, widths, order }: LabelItems,
  rows: number,
  opening = 0,
): LabelPlacement {
  if (!(rows >= 1)) throw new RangeError(`a lane needs at least one row, not ${rows}`);
  const n = anchors.length;
  const appear = new Float64Array(n).fill(Infinity);
  const row = new Uint16Array(n);
  const placed = Array.from({ length: rows }, () => ({ appear: new MinTree(n), latest: new MinTree(n) }));
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  const first = firstOfInstant(anchors);
  // By instant, at the index of its first item: how many labels it has, and the row of the most important.
  const placedAt = new Uint16Array(n);
  const leadRow = new Uint16Array(n);

  for (const item of order) {
    const instant = first[item]!;
    if (placedAt[instant] === rows) {
      row[item] = leadRow[instant]!;
      continue;
    }
    const { best, soonest } = bestRow(item);
    appear[item] = soonest;
    row[item] = best;
    placed[best]!.appear.lower(item, soonest);
    placed[best]!.latest.lower(item, -ends[item]!);
    if (placedAt[instant] === 0) leadRow[instant] = best;
    placedAt[instant]!++;
  }
  return { appear, row };

  function bestRow(item: number): { best: number; soonest: number } {
    let best = 0;
    let soonest = Infinity;
    let bestCovers = false;
    for (let r = 0; r < rows && (soonest > opening || bestCovers); r++) {
      const clear = clearFrom(item, placed[r]!.appear, Math.max(soonest, opening));
      const isEarly = clear <= opening;
      const covers = isEarly && coversOther(item, placed[r]!);
      const isSooner = Math.max(clear, opening) < Math.max(soonest, opening);
      if (isSooner || (isEarly && bestCovers && !covers)) {
        best = r;
        soonest = clear;
        bestCovers = covers;
      }
    }
    return { best, soonest };
  }

  /** Whether the mark of `item` would cover another in a row. */
  function coversOther(item: number, row: { appear: MinTree; latest: MinTree }): boolean {
    const before = row.latest.previous(item, -anchors[item]!);
    if (before >= 0 && ends[before]! > anchors[item]!) return true;
    const after = row.appear.next(item, Number.MAX_VALUE);
    return after >= 0 && anchors[after]! < ends[item]!;
  }

  /**
   * The scale from which on `item` is clear of what is placed in a row, or any scale beyond `enough` where it is beyond. A neighbour that appears only when the two are clear already is no obstacle, so whole stretches of late
   * neighbours are skipped.
   */
  function clearFrom(item: number, others: MinTree, enough: number): number {
    const anchor = anchors[item]!;
    let clear = 0;

    // To the right, this label's own width counts: the nearest obstacle is the one to wait for.
    const width = widths[item]!;
    for (let other = item, limit = Number.MAX_VALUE; ;) {
      other = others.next(other, limit);
      if (other < 0) break;
      const from = width / (anchors[other]! - anchor);
      if (appear[other]! < from) {
        clear = from;
        break;
      }
      limit = from;
    }

    // To the left, a farther label may be wider: go on until the widest could not reach.
    for (let other = item, limit = Number.MAX_VALUE; clear < enough;) {
      other = others.previous(other, limit);
      if (other < 0) break;
      const distance = anchor - anchors[other]!;
      const reach = widest / distance;
      if (reach <= clear) break;
      const from = widths[other]! / distance;
      if (appear[other]! < from) clear = Math.max(clear, from);
      limit = Math.min(reach, Number.MAX_VALUE);
    }
    return clear;
  }
}

/** For each item the index of the first with the same anchor. */
function firstOfInstant(anchors: Float64Array): Uint32Array {
  const first = new Uint32Array(anchors.length);
  for (let i = 1; i < anchors.length; i++) first[i] = anchors[i] === anchors[i - 1] ? first[i - 1]! : i;
  return first;
}

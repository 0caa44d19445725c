import { chipWidth, type ChipWidth } from './arrange.ts';
import type { LaneLayout } from './lane-layout.ts';
import { pxPerMs, toMs, toPx, type TimeScale } from './scale.ts';
import { countBelow } from './search.ts';

/** A label in view: place of its event in the lane, its row, and its left edge in px. */
export interface RowLabel {
  item: number;
  row: number;
  x: number;
  stuck: boolean;
}

/** Events without a label, counted in a chip behind the label before them. */
export interface HiddenRun {
  label: RowLabel;
  /** Places in the lane, the label's own among them; `to` exclusive. */
  from: number;
  to: number;
  /** How many of them have no label. */
  count: number;
}

/** What goes on in the window for less than this, in px, is as good as over. */
const HAIR = 0.5;

/** Labels that begin so far after the window are looked at too, px: their chips and neighbours reach into it. */
const BEYOND = 64;

/** Widths are kept in single precision, px. */
const ROUNDING = 1e-3;

/** The labels of a lane around a window. */
export interface LaneLabels {
  /** Those in view, by row and time. */
  inView: RowLabel[];
  /** The same and the ones beside it whose chips may reach into it, by row. */
  rows: RowLabel[][];
  /** Those that have just gone out of it on the left. */
  gone: RowLabel[];
  /** The first place after all these that has a label; Infinity where there is none. */
  next: number;
}

/** `levels`: how many levels are shown. */
export function laneLabels(layout: LaneLayout, levels: number, scale: TimeScale): LaneLabels {
  const found: LaneLabels = { inView: [], rows: [], gone: [], next: Infinity };
  for (let row = 0; row < layout.form.rows; row++) {
    const { labels, gone, next } = rowLabels(layout, row, levels, scale);
    for (const label of labels) if (label.x < scale.width) found.inView.push(label);
    found.rows.push(labels);
    found.gone.push(...gone);
    found.next = Math.min(found.next, next);
  }
  return found;
}

/** The events of a lane without a label, as far as there is the room for a chip that counts them. */
export function laneRuns(
  layout: LaneLayout,
  { rows, gone, next }: LaneLabels,
  scale: TimeScale,
  chip: ChipWidth,
  gap: number,
): HiddenRun[] {
  const { starts, ownWidths, widths } = layout.columns;
  const after = new Map<RowLabel, RowLabel>();
  for (const row of rows) for (let i = 1; i < row.length; i++) after.set(row[i - 1]!, row[i]!);
  const all = [...gone, ...rows.flat()];
  return hiddenRuns(layout, all, Math.min(next, starts.length), scale).filter(({ label, count }) => {
    const { item, x, stuck } = label;
    if (stuck || x + widths[item]! <= 0) return false;
    const end = x + ownWidths[item]! + gap + chipWidth(chip, count) + gap;
    return end <= (after.get(label)?.x ?? Infinity) + ROUNDING;
  });
}

/**
 * The labels of a row in view, from left to right, and those that have just gone out of it on the left.
 *
 * A label whose event goes on in the window, though it began before, is held at the left edge as long as any of the
 * event is in view, unless the next label pushes it out. One that is wider than its event moves out with it instead:
 * held, it would have to jump at the end. There is at most one, the last of those that began before: any label that
 * stands across the left edge by itself leaves no room there.
 */
function rowLabels(
  { columns, slide, labels: index }: LaneLayout,
  row: number,
  levels: number,
  scale: TimeScale,
): { gone: RowLabel[]; labels: RowLabel[]; next: number } {
  const { starts, ends, widths, widest } = columns;
  const label = (item: number): RowLabel => {
    return { item, row, x: toPx(scale, starts[item]!) - slide[item]!, stuck: false };
  };
  const until = toMs(scale, scale.width + widest + BEYOND);
  const { items, next } = index.inView(levels, row, toMs(scale, -widest), until);
  const labels = items.map(label);
  const first = labels.findIndex(({ item, x }) => x + widths[item]! > 0);
  let gone = labels.splice(0, first < 0 ? labels.length : first);

  if (!labels[0] || labels[0].x > 0) {
    const last = index.lastGoingOn(levels, row, scale.start, toMs(scale, HAIR));
    if (last >= 0) {
      labels.unshift(label(last));
      gone = gone.filter(({ item }) => item !== last);
    }
  }
  const [head, second] = labels;
  if (head && head.x < 0) {
    const width = widths[head.item]!;
    const end = toPx(scale, ends[head.item]!);
    const isHeld = end > HAIR && end - toPx(scale, starts[head.item]!) >= width;
    const room = Math.min(isHeld ? Infinity : end, second?.x ?? Infinity) - width;
    const x = Math.max(head.x, Math.min(0, room));
    head.stuck = x > head.x;
    head.x = x;
  }
  return { gone, labels, next };
}

/**
 * Every event without a label belongs to the label before it: to the most important where several share an instant. So
 * what is counted depends on the scale alone. `labels`: those in view, and all on either side that may be the next of one
 * in view. `next`: the first place after them that has a label.
 */
function hiddenRuns(
  layout: LaneLayout,
  labels: readonly RowLabel[],
  next: number,
  scale: TimeScale,
): HiddenRun[] {
  const { starts, rank } = layout.columns;
  const byTime = labels
    .filter(({ item }) => starts[item]! < toMs(scale, scale.width))
    .sort((a, b) => a.item - b.item);
  const runs: HiddenRun[] = [];
  for (let i = 0; i < byTime.length;) {
    const instant = starts[byTime[i]!.item]!;
    let label = byTime[i]!;
    let shown = 0;
    for (; i < byTime.length && starts[byTime[i]!.item] === instant; i++, shown++) {
      if (rank[byTime[i]!.item]! < rank[label.item]!) label = byTime[i]!;
    }
    const following = byTime[i]?.item ?? labelAfter(labels, starts, instant, next);
    const from = countBelow(starts, instant);
    const to = following < starts.length ? countBelow(starts, starts[following]!) : starts.length;
    const count = to - from - shown;
    if (count > 0) runs.push({ label, from, to, count });
  }
  return runs;
}

/** The first label after an instant: one beyond the window, looked at though not in view, or the `next` after those. */
function labelAfter(
  labels: readonly RowLabel[],
  starts: Float64Array,
  instant: number,
  next: number,
): number {
  return labels.reduce((first, { item }) => (starts[item]! > instant ? Math.min(first, item) : first), next);
}

export function levelsAt(scales: Float64Array, scale: TimeScale): number {
  // A window that was made from its scale comes back to it but for rounding.
  const shown = pxPerMs(scale) * (1 + 1e-9);
  let levels = 0;
  while (levels < scales.length && scales[levels]! <= shown) levels++;
  return Math.max(levels, 1);
}

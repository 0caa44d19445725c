import type { LaneLayout } from './arrange.ts';
import { METRICS } from './metrics.ts';
import { lastShownAndGoingOn, type RowLayout } from './row-layout.ts';
import { pxPerMs, toMs, toPx, type TimeScale } from './scale.ts';
import { countBelow, countUpTo } from './search.ts';

/** A label in view: index of its event in the lane, and its left edge in px. */
export interface RowLabel {
  item: number;
  x: number;
  stuck: boolean;
}

/** What goes on in the window for less than this, in px, is as good as over. */
const HAIR = 0.5;

/**
 * The labels of a row in view, from left to right. O(number of labels in view · log n).
 *
 * A label whose event goes on in the window, though it began before, is held at the left edge as long as any of the
 * event is in view, unless the next label pushes it out. One that is wider than its event moves out with it instead:
 * held, it would have to jump at the end. There is at most one, the last of those that began before: any label that
 * stands across the left edge by itself leaves no room there.
 */
export function rowLabels(lane: LaneLayout, row: RowLayout, scale: TimeScale): RowLabel[] {
  const shownAt = pxPerMs(scale);
  const labels: RowLabel[] = [];
  const firstThatReaches = countBelow(row.starts, toMs(scale, -lane.widest));
  for (let i = firstThatReaches - 1; ;) {
    i = row.appear.next(i, shownAt);
    if (i < 0) break;
    const item = row.items[i]!;
    const x = toPx(scale, row.starts[i]!);
    if (x >= scale.width) break;
    if (x + lane.widths[item]! > 0) labels.push({ item, x, stuck: false });
  }

  if (!labels[0] || labels[0].x > 0) {
    const begun = countBelow(row.starts, scale.start);
    const last = lastShownAndGoingOn(row, begun, shownAt, toMs(scale, HAIR));
    if (last >= 0)
      labels.unshift({ item: row.items[last]!, x: toPx(scale, row.starts[last]!), stuck: false });
  }
  const [head, next] = labels;
  if (head && head.x < 0) {
    const width = lane.widths[head.item]!;
    const end = toPx(scale, lane.ends[head.item]!);
    const isHeld = end > HAIR && end - head.x >= width;
    const room = Math.min(isHeld ? Infinity : end, next?.x ?? Infinity) - width;
    const x = Math.max(head.x, Math.min(0, room));
    head.stuck = x > head.x;
    head.x = x;
  }
  return labels;
}

/** How many events of a row are in view, or so near that their marks may reach into it. O(log n). */
export function countInView(row: RowLayout, scale: TimeScale): number {
  const { start, end } = withBleed(scale);
  return countBelow(row.starts, end) - countUpTo(row.sortedEnds, start);
}

/** Those events, as indices in the lane. O(their number · log n). */
export function itemsInView(row: RowLayout, scale: TimeScale): number[] {
  const { start, end } = withBleed(scale);
  const begun = countBelow(row.starts, start);
  const until = countBelow(row.starts, end);
  const items: number[] = [];
  for (let i = row.latest.previous(begun, -start); i >= 0; i = row.latest.previous(i, -start)) {
    items.push(row.items[i]!);
  }
  for (let i = begun; i < until; i++) items.push(row.items[i]!);
  return items;
}

/** The window and what lies so near that its mark, its arrow or its frayed edge may reach into it. */
function withBleed(scale: TimeScale): { start: number; end: number } {
  return { start: toMs(scale, -METRICS.bleed), end: toMs(scale, scale.width + METRICS.bleed) };
}

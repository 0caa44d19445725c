import type { Stack, StackItems } from './label-stack.ts';
import { lastGoingOn } from './last-going-on.ts';
import { pxPerMs, toMs, toPx, type TimeScale } from './scale.ts';
import { countBelow } from './search.ts';

/** A label in view. */
export interface StackedLabel {
  /** Index of the event. */
  item: number;
  /** Its place in the stack. */
  place: number;
  /** px from the top of the window. */
  y: number;
  /** px: with its head, where it has one, and the space to the next. */
  height: number;
  hasHead: boolean;
  /** At the top of the window, since its event goes on in it. */
  held: boolean;
}

/** What goes on in the window for less than this, px, is as good as over. */
const HAIR = 0.5;

/**
 * The labels of a stack in view, from top to bottom. The label of an event that goes on in the window is held at its top where
 * no other needs the room; it is pushed out by the next, and by the end of its event. O(log n + labels in view).
 *
 * `origin`: axis ms at which the stack begins.
 */
export function stackInView(
  { shown, tops, heights, tree }: Stack,
  items: Pick<StackItems, 'ends' | 'heights' | 'heads'>,
  origin: number,
  scale: TimeScale,
): StackedLabel[] {
  const begin = (scale.start - origin) * pxPerMs(scale);
  let from = countBelow(tops, begin);
  if (from > 0 && tops[from - 1]! + heights[from - 1]! > begin) from--;
  const to = countBelow(tops, begin + scale.width);
  const labels: StackedLabel[] = [];
  for (let place = from; place < to; place++) {
    const item = shown[place]!;
    const height = heights[place]!;
    const hasHead = height > items.heights[item]!;
    labels.push({ item, place, y: tops[place]! - begin, height, hasHead, held: false });
  }
  const free = from < tops.length ? tops[from]! - begin : Infinity;
  const last = free > 0 ? lastGoingOn(tree, from, toMs(scale, HAIR)) : -1;
  if (last < 0) return labels;
  const item = shown[last]!;
  // By itself at the top it has to say all.
  const height = items.heights[item]! + items.heads[item]!;
  const y = Math.min(0, free - height, toPx(scale, items.ends[item]!) - height);
  if (y + height <= HAIR) return labels;
  return [{ item, place: last, y, height, hasHead: true, held: true }, ...labels];
}

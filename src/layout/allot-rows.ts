import { MOST_ROWS } from './label-grid.ts';
import { widthAt, type LabelWidths } from './label-widths.ts';
import type { Lane } from './pack.ts';
import { laneHeight, type RowMetrics } from './metrics.ts';
import { pxPerMs, type TimeScale } from './scale.ts';

/** What decides how many rows a lane needs: the events, and the widths of their labels. */
export interface Needs {
  /** Axis ms. */
  starts: Float64Array;
  widths: LabelWidths;
}

/**
 * Shares `height` px out among the lanes, in rows: one each, then one more to the lane in greatest need, as long as
 * there is room and need. The greatest need is the one of most rows needed for each row that the lane has.
 */
export function allotRows(needs: readonly number[], height: number, metrics: RowMetrics): number[] {
  const rows = needs.map(() => 1);
  let free = height - needs.length * laneHeight(1, metrics);
  for (; free >= metrics.rowHeight; free -= metrics.rowHeight) {
    const neediest = needs.reduce(
      (best, need, i) => (need / rows[i]! > needs[best]! / rows[best]! ? i : best),
      0,
    );
    if (!(needs[neediest]! > rows[neediest]!)) break;
    rows[neediest]!++;
  }
  return rows;
}

/** Labels that are placed by importance leave gaps: in so much of the rows, nobody finds a place. */
const SPARE = 1 / 8;

/** Of labels, after each of which it is seen whether more would make a difference. */
const SOME = 1024;

/**
 * How many rows it would take to label all events of a lane at `scale`: the most labels that cover one px, and no more than a
 * lane may have. O(n), and less where these are more than enough.
 */
export function rowsNeeded(
  { items }: Pick<Lane, 'items'>,
  { starts, widths }: Needs,
  scale: TimeScale,
): number {
  const { start, width } = scale;
  const perMs = pxPerMs(scale);
  const begun = new Int32Array(Math.ceil(width) + 1);
  let rows = 0;
  for (let done = 0; done < items.length && rows < MOST_ROWS; done += SOME) {
    for (const item of items.subarray(done, done + SOME)) {
      // Labels slide to stay within the window.
      const own = widthAt(widths, item);
      const from = Math.max(0, Math.min((starts[item]! - start) * perMs, width - own));
      begun[Math.floor(from)]!++;
      begun[Math.min(Math.ceil(from + own), begun.length - 1)]!--;
    }
    rows = rowsOf(begun);
  }
  return rows;
}

/** `begun`: by px, how many more labels begin there than end. */
function rowsOf(begun: Int32Array): number {
  let needed = 0;
  for (let x = 0, over = 0; x < begun.length; x++) {
    over += begun[x]!;
    if (over > needed) needed = over;
  }
  return Math.min(needed + Math.floor(needed * SPARE), MOST_ROWS);
}

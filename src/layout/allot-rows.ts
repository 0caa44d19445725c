import type { LabelWidths } from './arrange.ts';
import type { Lane } from './lanes.ts';
import { laneHeight, METRICS } from './metrics.ts';
import { pxPerMs, type TimeScale } from './scale.ts';

/**
 * Shares `height` px out among the lanes, in rows: one each, then one more to the lane in greatest need, as long as
 * there is room and need. A lane's need is the number of rows that it would take to label all of its events at `scale`
 * (the fitted one); the greatest is the one of most needed for each row it has.
 */
export function allotRows(
  lanes: readonly Lane[],
  widths: LabelWidths,
  scale: TimeScale,
  height: number,
): number[] {
  const needs = lanes.map((lane) => rowsNeeded(lane, widths, pxPerMs(scale)));
  const rows = lanes.map(() => 1);
  let free = height - lanes.length * laneHeight(1);
  for (; free >= METRICS.rowHeight; free -= METRICS.rowHeight) {
    const neediest = needs.reduce(
      (best, need, i) => (need / rows[i]! > needs[best]! / rows[best]! ? i : best),
      0,
    );
    if (!(needs[neediest]! > rows[neediest]!)) break;
    rows[neediest]!++;
  }
  return rows;
}

/** The greatest number of labels that would cover one point. */
function rowsNeeded({ events }: Lane, widths: LabelWidths, scale: number): number {
  const from = Float64Array.from(events, ({ span }) => span.start * scale);
  const to = Float64Array.from(events, (event, i) => from[i]! + widths.label(event) + widths.gap).sort();
  let needed = 0;
  for (let begun = 0, over = 0; begun < from.length; begun++) {
    while (to[over]! <= from[begun]!) over++;
    needed = Math.max(needed, begun + 1 - over);
  }
  return needed;
}

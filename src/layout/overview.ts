import type { TimelineLayout } from './arrange.ts';
import { density } from './density.ts';
import type { TimeScale } from './scale.ts';

/** How many events of a layout touch each column of `column` px of the window, all lanes together. */
export function overviewCounts(layout: TimelineLayout, scale: TimeScale, column: number): Uint32Array {
  const total = new Uint32Array(Math.ceil(scale.width / column));
  for (const { rows } of layout.lanes) {
    for (const { starts, sortedEnds } of rows) {
      density(starts, sortedEnds, scale, column).forEach((count, i) => (total[i]! += count));
    }
  }
  return total;
}

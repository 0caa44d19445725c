import { density } from './density.ts';
import type { LaneColumns } from './lane-layout.ts';
import type { TimeScale } from './scale.ts';

/** How many events touch each column of `column` px of the window, all lanes together. */
export function overviewCounts(
  lanes: readonly { columns: Pick<LaneColumns, 'starts' | 'sortedEnds'> }[],
  scale: TimeScale,
  column: number,
): Uint32Array {
  const total = new Uint32Array(Math.ceil(scale.width / column));
  for (const { columns } of lanes) {
    density(columns.starts, columns.sortedEnds, scale, column).forEach((count, i) => (total[i]! += count));
  }
  return total;
}

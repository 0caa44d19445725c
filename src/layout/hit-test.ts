import type { Mark } from './mark.ts';
import { METRICS } from './metrics.ts';

/**
 * Id of the event whose mark is nearest to the point (px), within targets of at least 24 × 24 px; null where there is
 * none. Of marks equally near the narrower wins, then the one painted on top.
 */
export function hitTest(marks: readonly Mark[], x: number, y: number): string | null {
  let hit: Mark | null = null;
  let nearest = Infinity;
  for (const mark of marks) {
    const away = distance(mark, x, y);
    if (away === null || away > nearest) continue;
    if (hit && away === nearest && mark.width > hit.width) continue;
    hit = mark;
    nearest = away;
  }
  return hit?.id ?? null;
}

/** Distance in px from the point to the mark along the time axis; null where the point is outside its target. */
function distance({ x: left, width, y: top }: Mark, x: number, y: number): number | null {
  const reach = METRICS.target / 2;
  if (Math.abs(y - (top + METRICS.markHeight / 2)) > reach) return null;
  if (Math.abs(x - (left + width / 2)) > Math.max(width / 2, reach)) return null;
  return Math.max(left - x, 0, x - (left + width));
}

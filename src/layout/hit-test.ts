import type { Mark, Segment } from './mark.ts';
import { METRICS } from './metrics.ts';
import { REPORT_HEIGHT, type ReportedMark } from './reported.ts';

/**
 * Id of the event whose mark is nearest to the point (px), within targets of at least 24 × 24 px, or, where there is none,
 * whose report is; null where there is neither. Of marks equally near the narrower wins, then the one painted on top.
 */
export function hitTest(
  marks: readonly Mark[],
  x: number,
  y: number,
  reported: readonly ReportedMark[] = [],
): string | null {
  return nearest(marks, METRICS.markHeight, x, y) ?? nearest(reported, REPORT_HEIGHT, x, y);
}

type Target = Segment & Pick<Mark, 'id' | 'y'>;

function nearest(targets: readonly Target[], height: number, x: number, y: number): string | null {
  let hit: Target | null = null;
  let least = Infinity;
  for (const target of targets) {
    const away = distance(target, height, x, y);
    if (away === null || away > least) continue;
    if (hit && away === least && target.width > hit.width) continue;
    hit = target;
    least = away;
  }
  return hit?.id ?? null;
}

/** Distance in px from the point to the target along the time axis; null where the point is outside of it. */
function distance({ x: left, width, y: top }: Target, height: number, x: number, y: number): number | null {
  const reach = METRICS.target / 2;
  if (Math.abs(y - (top + height / 2)) > reach) return null;
  if (Math.abs(x - (left + width / 2)) > Math.max(width / 2, reach)) return null;
  return Math.max(left - x, 0, x - (left + width));
}

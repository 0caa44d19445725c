import type { LaneDensity } from '../layout/project.ts';
import { METRICS } from '../layout/metrics.ts';
import type { PaintContext } from './context.ts';

/** Height of a column of one mark, and what each doubling adds, px: fixed, so that panning never changes a height. */
const ONE = 2;
const DOUBLING = 1.25;

/** Quieter than marks, which are painted over it. */
const ALPHA = 0.55;

/** Paints a row of density as columns that stand on the bottom of its strip of marks. */
export function paintDensity(context: PaintContext, { y, counts }: LaneDensity, colour: string): void {
  context.fillStyle = colour;
  context.globalAlpha = ALPHA;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    const height = Math.min(METRICS.markHeight, ONE + DOUBLING * Math.log2(count));
    context.fillRect(i * METRICS.column, y + METRICS.markHeight - height, METRICS.column, height);
  }
  context.globalAlpha = 1;
}

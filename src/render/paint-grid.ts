import type { LaneBand } from '../layout/project.ts';
import type { Tick, Ticks } from '../layout/ticks.ts';
import type { PaintContext } from './context.ts';
import { crisp } from './crisp.ts';
import type { RenderTheme } from './theme.ts';

const HAIRLINE = 1;

/** Minor tick lines are fainter than major ones. */
const MINOR_ALPHA = 0.5;

/** Paints a hairline for every tick, over the whole height, and one beneath every lane. */
export function paintGrid(
  context: PaintContext,
  { major, minor }: Pick<Ticks, 'major' | 'minor'>,
  lanes: readonly LaneBand[],
  size: { width: number; height: number },
  ratio: number,
  { hairline }: RenderTheme,
): void {
  context.strokeStyle = hairline;
  context.lineWidth = HAIRLINE;
  context.globalAlpha = MINOR_ALPHA;
  strokeTicks(context, minor, size.height, ratio);
  context.globalAlpha = 1;
  strokeTicks(context, major, size.height, ratio);

  context.beginPath();
  for (const { top, height } of lanes) {
    // The line belongs to the lane above it, so that the last one's is within the picture.
    const y = crisp(top + height - HAIRLINE / 2, HAIRLINE, ratio);
    context.moveTo(0, y);
    context.lineTo(size.width, y);
  }
  context.stroke();
}

function strokeTicks(context: PaintContext, ticks: readonly Tick[], height: number, ratio: number): void {
  context.beginPath();
  for (const { x, afterBreak } of ticks) {
    if (x < 0 || afterBreak) continue;
    const at = crisp(x, HAIRLINE, ratio);
    context.moveTo(at, 0);
    context.lineTo(at, height);
  }
  context.stroke();
}

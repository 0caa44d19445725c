import type { PaintContext } from './context.ts';
import { crisp } from './crisp.ts';
import type { RenderTheme } from './theme.ts';

/** px. */
const LINE = 1;
const DASH = [3, 3];

/** Paints a dashed line at `x` (px), over the whole height: the present. */
export function paintToday(
  context: PaintContext,
  x: number,
  height: number,
  ratio: number,
  { ink }: RenderTheme,
): void {
  const at = crisp(x, LINE, ratio);
  context.strokeStyle = ink;
  context.lineWidth = LINE;
  context.setLineDash(DASH);
  context.beginPath();
  context.moveTo(at, 0);
  context.lineTo(at, height);
  context.stroke();
  context.setLineDash([]);
}

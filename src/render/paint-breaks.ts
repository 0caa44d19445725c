import type { PaintContext } from './context.ts';
import { crisp } from './crisp.ts';
import type { RenderTheme } from './theme.ts';
import { zigzag, type Point } from './zigzag.ts';

/** What of the axis a break takes, px; it may reach beyond the window. */
export interface BreakSegment {
  x: number;
  width: number;
}

/** Where its lines go on in those of a neighbour. */
export type Seam = 'top' | 'bottom';

const HAIRLINE = 1;

/** Edges farther outside the window than this cannot be seen; a canvas draws coordinates of millions of px inexactly. px. */
const BLEED = 8;

/** Paints breaks over what lies under them: paper between two zigzag lines, over the whole height. */
export function paintBreaks(
  context: PaintContext,
  breaks: readonly BreakSegment[],
  size: { width: number; height: number },
  seam: Seam,
  ratio: number,
  { paper, muted }: RenderTheme,
): void {
  const edge = (x: number) => {
    const near = Math.min(Math.max(x, -BLEED), size.width + BLEED);
    return zigzag(crisp(near, HAIRLINE, ratio), 0, size.height, seam === 'top' ? 0 : size.height);
  };
  for (const { x, width } of breaks) {
    const left = edge(x);
    const right = edge(x + width);
    context.fillStyle = paper;
    context.beginPath();
    trace(context, [...left, ...right.toReversed()]);
    context.closePath();
    context.fill();

    context.strokeStyle = muted;
    context.lineWidth = HAIRLINE;
    context.beginPath();
    trace(context, left);
    trace(context, right);
    context.stroke();
  }
}

function trace(context: PaintContext, points: readonly Point[]): void {
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

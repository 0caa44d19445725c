import type { MarkShape } from '../layout/mark.ts';
import type { PaintContext } from './context.ts';

const LINE = 1.5;

/** px from the middle of a mark to the line under it, and half the height of the stroke through it. */
const FOOT = 6;
const REACH = 6;

/** What accounts say became of a forecast: it stands on a line where it came about, and is struck through where it did not. */
export function paintOutcome(context: PaintContext, { outcome, x, width }: MarkShape, middle: number): void {
  if (!outcome) return;
  context.lineWidth = LINE;
  context.beginPath();
  if (outcome !== 'unfulfilled') {
    context.moveTo(x, middle + FOOT);
    context.lineTo(x + width, middle + FOOT);
  }
  if (outcome !== 'fulfilled') {
    const centre = x + width / 2;
    context.moveTo(centre - REACH, middle + REACH);
    context.lineTo(centre + REACH, middle - REACH);
  }
  context.stroke();
}

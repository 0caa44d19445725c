import type { MarkShape } from '../layout/mark.ts';
import { METRICS } from '../layout/metrics.ts';
import type { PaintContext } from './context.ts';

const HEAD = 4;

/** What an unknown end leaves: strands of unequal length. dy from the middle, and length in parts of the fray. */
const STRANDS: readonly { dy: number; length: number }[] = [
  { dy: -2.5, length: 0.7 },
  { dy: 0, length: 1 },
  { dy: 2.5, length: 0.5 },
];

/** Paints arrows and frayed ends beyond the mark, in the stroke style that is set. `middle`: y of its axis. */
export function paintEdges(context: PaintContext, shape: MarkShape, middle: number): void {
  const start = shape.x;
  const end = shape.x + shape.width;
  if (shape.openStart) arrow(context, start, middle, -1);
  if (shape.openEnd) arrow(context, end, middle, 1);
  if (shape.unknownStart) fray(context, start, middle, -1);
  if (shape.unknownEnd) fray(context, end, middle, 1);
}

function arrow(context: PaintContext, from: number, y: number, direction: 1 | -1): void {
  const tip = from + direction * (METRICS.arrow - 2);
  const back = tip - direction * HEAD;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(tip, y);
  context.moveTo(back, y - HEAD);
  context.lineTo(tip, y);
  context.lineTo(back, y + HEAD);
  context.stroke();
}

function fray(context: PaintContext, from: number, y: number, direction: 1 | -1): void {
  context.lineWidth = 1;
  context.setLineDash([2, 2]);
  context.beginPath();
  for (const { dy, length } of STRANDS) {
    context.moveTo(from, y + dy);
    context.lineTo(from + direction * METRICS.fray * length, y + dy);
  }
  context.stroke();
  context.setLineDash([]);
}

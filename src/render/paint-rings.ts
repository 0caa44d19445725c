import type { Mark } from '../layout/mark.ts';
import { METRICS } from '../layout/metrics.ts';
import type { PaintContext } from './context.ts';
import type { RenderTheme } from './theme.ts';

/** Which marks carry a ring, by event id. */
export interface Chosen {
  selected?: string | null;
  hovered?: string | null;
  focused?: string | null;
}

/** The rings, from the inside out; px. What is selected and hovered reads as selected. */
const RINGS: readonly {
  of: keyof Chosen;
  colour: 'accent' | 'ink';
  lineWidth: number;
  outset: number;
}[] = [
  { of: 'hovered', colour: 'ink', lineWidth: 1.5, outset: 2 },
  { of: 'selected', colour: 'accent', lineWidth: 2, outset: 2 },
  { of: 'focused', colour: 'ink', lineWidth: 1.5, outset: 4.5 },
];

/** Paints the rings of the marks that are chosen: round a point a circle, round anything longer a box with round ends. */
export function paintRings(
  context: PaintContext,
  marks: readonly Mark[],
  chosen: Chosen,
  theme: RenderTheme,
): void {
  for (const { of, colour, lineWidth, outset } of RINGS) {
    const id = chosen[of];
    const mark = id ? marks.find((candidate) => candidate.id === id) : undefined;
    if (!mark) continue;
    context.strokeStyle = theme[colour];
    context.lineWidth = lineWidth;
    context.beginPath();
    const radius = METRICS.pointWidth / 2 + outset;
    const middle = mark.y + METRICS.markHeight / 2;
    const left = mark.x + METRICS.pointWidth / 2;
    const right = Math.max(left, mark.x + mark.width - METRICS.pointWidth / 2);
    context.arc(left, middle, radius, Math.PI / 2, (3 * Math.PI) / 2);
    context.arc(right, middle, radius, -Math.PI / 2, Math.PI / 2);
    context.closePath();
    context.stroke();
  }
}

import type { PaintContext } from './context.ts';

/** px */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** px between strokes, along the time axis. */
const PITCH = 4;

/**
 * Strokes the box with diagonals, within the current path, which becomes the clip: the caller saves and restores.
 * The diagonals stand at multiples of the pitch from the box's edge, so that they move with it.
 */
export function hatch(context: PaintContext, { x, y, width, height }: Box): void {
  context.clip();
  context.beginPath();
  for (let foot = x - height + PITCH / 2; foot < x + width; foot += PITCH) {
    context.moveTo(foot, y + height);
    context.lineTo(foot + height, y);
  }
  context.stroke();
}

import type { PaintContext } from './context.ts';
import { crisp } from './crisp.ts';
import { paintBreaks, type BreakSegment } from './paint-breaks.ts';
import type { RenderTheme } from './theme.ts';

/** The strip under the timeline: how much there is when, and the window. px. */
export interface Overview {
  width: number;
  height: number;
  /** How many events there are in each column: `density` over the fitted scale. */
  counts: Uint32Array;
  /** Width of a column. */
  column: number;
  /** What of it is left out. */
  breaks?: readonly BreakSegment[];
  /** What of it is in view. */
  window: { x: number; width: number };
  /** Device pixels per CSS px. */
  ratio: number;
}

/** Free above the highest column, px. */
const HEADROOM = 3;

/** What lies outside the window is covered with this much paper. */
const VEIL = 0.6;

/** px. */
const FRAME = 1;
const GRIP = { width: 3, height: 16 };

/** The least that is left to see of a window, px: its grips. */
const NARROWEST = 2 * GRIP.width + 1;

/** Paints the columns, of a height with the root of their count so that single events show beside bursts, and the window. */
export function paintOverview(context: PaintContext, overview: Overview, theme: RenderTheme): void {
  const { width, height, counts, column, breaks = [], ratio } = overview;
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  context.fillStyle = theme.muted;
  for (let i = 0; i < counts.length; i++) {
    const columnHeight = Math.sqrt(counts[i]! / most) * (height - HEADROOM);
    if (columnHeight > 0) context.fillRect(i * column, height - columnHeight, column, columnHeight);
  }
  paintBreaks(context, breaks, overview, 'top', ratio, theme);

  const left = Math.min(Math.max(overview.window.x, 0), width - NARROWEST);
  const right = Math.min(Math.max(overview.window.x + overview.window.width, left + NARROWEST), width);
  context.fillStyle = theme.paper;
  context.globalAlpha = VEIL;
  context.fillRect(0, 0, left, height);
  context.fillRect(right, 0, width - right, height);
  context.globalAlpha = 1;

  context.strokeStyle = theme.muted;
  context.lineWidth = FRAME;
  const frameLeft = crisp(left + FRAME / 2, FRAME, ratio);
  const frameRight = crisp(right - FRAME / 2, FRAME, ratio);
  context.strokeRect(frameLeft, FRAME / 2, frameRight - frameLeft, height - FRAME);

  // What the ends are taken by.
  context.fillStyle = theme.ink;
  for (const x of [left, right - GRIP.width]) {
    context.fillRect(x, (height - GRIP.height) / 2, GRIP.width, GRIP.height);
  }
}

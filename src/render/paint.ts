import type { Projection } from '../layout/project.ts';
import type { Ticks } from '../layout/ticks.ts';
import type { PaintContext } from './context.ts';
import { paintDensity } from './paint-density.ts';
import { paintGrid } from './paint-grid.ts';
import { paintMark, paintRim } from './paint-mark.ts';
import { paintRings, type Chosen } from './paint-rings.ts';
import { themeColour, type RenderTheme } from './theme.ts';

/** All that a frame of the timeline shows. */
export interface Scene {
  projection: Projection;
  ticks: Ticks;
  chosen: Chosen;
  /** Device pixels per CSS px. */
  ratio: number;
}

/**
 * Paints tick lines, lane lines, density, marks and rings. The context is ready: cleared, and scaled so that its units
 * are CSS px. Labels, lane names and the figures of the axis are HTML.
 */
export function paint(
  context: PaintContext,
  { projection, ticks, chosen, ratio }: Scene,
  theme: RenderTheme,
): void {
  paintGrid(context, ticks, projection.lanes, projection, ratio, theme);
  for (const row of projection.density) {
    paintDensity(context, row, themeColour(theme, projection.lanes[row.lane]!.id));
  }
  const points = projection.marks.filter(({ kind }) => kind === 'point');
  for (const mark of projection.marks) {
    if (mark.kind === 'point') continue;
    paintRim(context, mark, mark.y, theme);
    paintMark(context, mark, mark.y, themeColour(theme, mark.theme), theme);
  }
  for (const mark of points) paintRim(context, mark, mark.y, theme);
  for (const mark of points) paintMark(context, mark, mark.y, themeColour(theme, mark.theme), theme);
  paintRings(context, projection.marks, chosen, theme);
}

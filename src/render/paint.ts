import type { Projection } from '../layout/project.ts';
import type { ReportedMark } from '../layout/reported.ts';
import type { Ticks } from '../layout/ticks.ts';
import type { PaintContext } from './context.ts';
import { paintBreaks } from './paint-breaks.ts';
import { paintDensity } from './paint-density.ts';
import { paintGrid } from './paint-grid.ts';
import { paintMark, paintRim } from './paint-mark.ts';
import { paintReported } from './paint-reported.ts';
import { paintRings, type Chosen } from './paint-rings.ts';
import { paintToday } from './paint-today.ts';
import { themeColour, type RenderTheme } from './theme.ts';

/** All that a frame of the timeline shows. */
export interface Scene {
  projection: Projection;
  ticks: Ticks;
  chosen: Chosen;
  /** Reports, where they are to be shown. */
  reported?: readonly ReportedMark[];
  /** Device pixels per CSS px. */
  ratio: number;
}

/**
 * Paints tick lines, lane lines, breaks, the present, density, reports, marks and rings. The context is ready: cleared, and scaled so
 * that its units are CSS px. Labels, lane names and the figures of the axis are HTML.
 */
export function paint(
  context: PaintContext,
  { projection, ticks, chosen, reported = [], ratio }: Scene,
  theme: RenderTheme,
): void {
  paintGrid(context, ticks, projection.lanes, projection, ratio, theme);
  paintBreaks(context, ticks.breaks, projection, 'bottom', ratio, theme);
  if (ticks.today) paintToday(context, ticks.today.x, projection.height, ratio, theme);
  for (const row of projection.density) {
    paintDensity(context, row, themeColour(theme, projection.lanes[row.lane]!.id));
  }
  paintReported(context, reported, chosen, ratio, theme);
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

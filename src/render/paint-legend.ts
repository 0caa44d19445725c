import type { LegendEntry } from '../layout/legend.ts';
import type { PaintContext } from './context.ts';
import { paintMark } from './paint-mark.ts';
import type { RenderTheme } from './theme.ts';

/** Paints the sample of an entry in a box of `LEGEND_WIDTH` × `METRICS.markHeight` px, in ink: colour says the theme. */
export function paintLegend(context: PaintContext, { sample }: LegendEntry, theme: RenderTheme): void {
  paintMark(context, sample, 0, theme.ink, theme);
}

import { LEGEND_HEIGHT, LEGEND_WIDTH, type LegendSample } from '../layout/legend.ts';
import { METRICS } from '../layout/metrics.ts';
import type { PaintContext } from './context.ts';
import { crisp } from './crisp.ts';
import { paintBreaks } from './paint-breaks.ts';
import { paintDensity } from './paint-density.ts';
import { paintMark } from './paint-mark.ts';
import { paintReports } from './paint-reported.ts';
import { paintToday } from './paint-today.ts';
import type { RenderTheme } from './theme.ts';

const BOX = { width: LEGEND_WIDTH, height: LEGEND_HEIGHT };

const HAIRLINE = 1;

/**
 * Paints a sample in a box of `LEGEND_WIDTH` × `LEGEND_HEIGHT` px: marks in ink, since colour says the theme. A chip is HTML.
 * `ratio`: device pixels per CSS px.
 */
export function paintLegend(
  context: PaintContext,
  sample: Exclude<LegendSample, { shows: 'chip' }>,
  ratio: number,
  theme: RenderTheme,
): void {
  switch (sample.shows) {
    case 'marks':
      if (sample.reported) paintReports(context, [sample.reported], ratio, theme.muted);
      for (const shape of sample.shapes) paintMark(context, shape, sample.y, theme.ink, theme);
      return;
    case 'density': {
      const y = (LEGEND_HEIGHT - METRICS.markHeight) / 2;
      paintDensity(context, { lane: 0, y, counts: sample.counts }, theme.ink);
      return;
    }
    case 'break':
      paintLaneLine(context, ratio, theme);
      paintBreaks(context, [sample.segment], BOX, 'bottom', ratio, theme);
      return;
    case 'today':
      paintToday(context, sample.x, LEGEND_HEIGHT, ratio, theme);
  }
}

/** What a break breaks. */
function paintLaneLine(context: PaintContext, ratio: number, { muted }: RenderTheme): void {
  const y = crisp(LEGEND_HEIGHT / 2, HAIRLINE, ratio);
  context.strokeStyle = muted;
  context.lineWidth = HAIRLINE;
  context.beginPath();
  context.moveTo(0, y);
  context.lineTo(LEGEND_WIDTH, y);
  context.stroke();
}

import { REPORT_HEIGHT, type ReportedMark, type ReportedShape } from '../layout/reported.ts';
import type { PaintContext } from './context.ts';
import { crisp } from './crisp.ts';
import type { Chosen } from './paint-rings.ts';
import type { RenderTheme } from './theme.ts';

/** px. */
const LINE = 1;

/** The alpha of lines to reports of events that are not chosen. */
const QUIET = 0.5;

/** How far each of two triangles stands from the middle, px. */
const APART = 2.5;

/** In the order of painting: what is selected and hovered reads as selected. */
const LOUD: readonly { of: keyof Chosen; colour: 'accent' | 'ink' }[] = [
  { of: 'hovered', colour: 'ink' },
  { of: 'focused', colour: 'ink' },
  { of: 'selected', colour: 'accent' },
];

/**
 * Paints the reports of a window, those of chosen events over the others. The marks are to be painted over them. `ratio`:
 * device pixels per CSS px.
 */
export function paintReported(
  context: PaintContext,
  reported: readonly ReportedMark[],
  chosen: Chosen,
  ratio: number,
  theme: RenderTheme,
): void {
  paintReports(context, reported, ratio, theme.muted, QUIET);
  for (const { of, colour } of LOUD) {
    const own = reported.filter(({ id }) => id === chosen[of]);
    paintReports(context, own, ratio, theme[colour], 1);
  }
}

/** Paints reports as triangles, two for more than one article, on the lines to them, which are as faint as `alpha`. */
export function paintReports(
  context: PaintContext,
  reports: readonly ReportedShape[],
  ratio: number,
  colour: string,
  alpha = QUIET,
): void {
  if (reports.length === 0) return;
  // One path: lines of a row that run over one another stay as quiet as one.
  context.strokeStyle = colour;
  context.lineWidth = LINE;
  context.globalAlpha = alpha;
  context.beginPath();
  for (const report of reports) traceLine(context, report, ratio);
  context.stroke();
  context.globalAlpha = 1;

  context.fillStyle = colour;
  context.beginPath();
  for (const report of reports) traceTriangles(context, report);
  context.fill();
}

/** Down from the event's mark, then along to the report. */
function traceLine(context: PaintContext, { from, x, y, width }: ReportedShape, ratio: number): void {
  const left = crisp(from.x, LINE, ratio);
  const level = crisp(y + REPORT_HEIGHT / 2, LINE, ratio);
  context.moveTo(left, from.y);
  context.lineTo(left, level);
  context.lineTo(x + width / 2, level);
}

function traceTriangles(context: PaintContext, { x, y, width, count }: ReportedShape): void {
  for (const shift of count > 1 ? [-APART, APART] : [0]) {
    context.moveTo(x + shift, y + REPORT_HEIGHT);
    context.lineTo(x + shift + width / 2, y);
    context.lineTo(x + shift + width, y + REPORT_HEIGHT);
    context.closePath();
  }
}

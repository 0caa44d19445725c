import type { MarkShape, Segment } from '../layout/mark.ts';
import { METRICS } from '../layout/metrics.ts';
import type { PaintContext } from './context.ts';
import { OUTLINE, paintBody } from './paint-body.ts';
import { paintEdges } from './paint-edges.ts';
import { paintOutcome } from './paint-outcome.ts';
import type { RenderTheme } from './theme.ts';

/** Thickness of a bar and radius of a point, px. */
const BAR_HEIGHT = 6;
const QUIET = { barHeight: 4, radius: 2.75 };

const RIM = 1;

/** The halo of an approximate point: how far it reaches beyond the point in px, and its alpha. */
const HALO = { reach: 2.5, alpha: 0.35 };

/** A faded side of a bar: its length in px, at most this share of the bar, and the steps that it fades in. */
const FADE = { length: 24, share: 0.4, steps: 8 };

/**
 * Paints one mark in a strip whose top is `y`. All that it says is said by shape: filled happened, hollow is claimed,
 * hatched is forecast, on a line or struck through where accounts say what became of it, dashed is uncertain, hollow parts on a line are several dates of which one is true.
 */
export function paintMark(
  context: PaintContext,
  shape: MarkShape,
  y: number,
  colour: string,
  theme: RenderTheme,
): void {
  const middle = y + METRICS.markHeight / 2;
  context.strokeStyle = colour;
  paintEdges(context, shape, middle);
  PAINTERS[shape.kind](context, shape, middle, colour, theme);
  paintOutcome(context, shape, middle);
}

/**
 * Paints a rim of paper where a mark is to be painted, to set it off from longer ones of its row. For all points before
 * any of them: each would cut a piece out of its neighbour.
 */
export function paintRim(context: PaintContext, shape: MarkShape, y: number, { paper }: RenderTheme): void {
  const middle = y + METRICS.markHeight / 2;
  const height = barHeight(shape);
  context.fillStyle = paper;
  context.beginPath();
  if (shape.kind === 'point') {
    context.arc(shape.x + shape.width / 2, middle, pointRadius(shape) + RIM, 0, 2 * Math.PI);
  } else {
    context.rect(shape.x - RIM, middle - height / 2, shape.width + 2 * RIM, height);
  }
  context.fill();
}

function barHeight({ quiet }: MarkShape): number {
  return quiet ? QUIET.barHeight : BAR_HEIGHT;
}

function pointRadius({ quiet, width }: MarkShape): number {
  return quiet ? QUIET.radius : width / 2;
}

type Painter = (
  context: PaintContext,
  shape: MarkShape,
  middle: number,
  colour: string,
  theme: RenderTheme,
) => void;

const PAINTERS: Record<MarkShape['kind'], Painter> = { point: paintPoint, bar: paintBar, set: paintSet };

/** A disc; a diamond where it is forecast, since hatching hardly shows on a disc of that size. */
function paintPoint(
  context: PaintContext,
  shape: MarkShape,
  middle: number,
  colour: string,
  theme: RenderTheme,
): void {
  const radius = pointRadius(shape);
  const centre = shape.x + shape.width / 2;
  if (shape.fadeStart || shape.fadeEnd) {
    context.fillStyle = colour;
    context.globalAlpha = HALO.alpha;
    context.beginPath();
    context.arc(centre, middle, radius + HALO.reach, 0, 2 * Math.PI);
    context.fill();
    context.globalAlpha = 1;
  }
  const box = { x: centre - radius, y: middle - radius, width: 2 * radius, height: 2 * radius };
  const trace = () => {
    if (shape.modality === 'forecast') {
      context.moveTo(centre - radius, middle);
      context.lineTo(centre, middle - radius);
      context.lineTo(centre + radius, middle);
      context.lineTo(centre, middle + radius);
      context.closePath();
    } else {
      context.arc(centre, middle, radius - OUTLINE / 2, 0, 2 * Math.PI);
    }
  };
  paintBody(context, shape, box, trace, colour, theme);
}

function paintBar(
  context: PaintContext,
  shape: MarkShape,
  middle: number,
  colour: string,
  theme: RenderTheme,
): void {
  paintBox(context, shape, shape, middle, colour, theme);
  const { x, width } = shape;
  const fade = Math.min(FADE.length, width * FADE.share);
  if (shape.fadeStart) fadeOut(context, x + fade, -fade, middle, theme);
  if (shape.fadeEnd) fadeOut(context, x + width - fade, fade, middle, theme);
}

/** Every date a box, on a line that joins them. */
function paintSet(
  context: PaintContext,
  shape: MarkShape,
  middle: number,
  colour: string,
  theme: RenderTheme,
): void {
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(shape.x, middle);
  context.lineTo(shape.x + shape.width, middle);
  context.stroke();
  for (const part of shape.parts) {
    // Days that touch are told apart by a px between them.
    const apart = { x: part.x, width: Math.max(1, part.width - 1) };
    paintBox(context, shape, apart, middle, colour, theme);
  }
}

function paintBox(
  context: PaintContext,
  shape: MarkShape,
  { x, width }: Segment,
  middle: number,
  colour: string,
  theme: RenderTheme,
): void {
  const height = barHeight(shape);
  const box = { x, y: middle - height / 2, width, height };
  const inset = OUTLINE / 2;
  const isFilled = shape.modality === 'happened' && !shape.oneOf && !shape.uncertain;
  const trace = () => {
    if (isFilled) context.rect(box.x, box.y, box.width, box.height);
    else context.rect(box.x + inset, box.y + inset, Math.max(0, box.width - OUTLINE), box.height - OUTLINE);
  };
  paintBody(context, shape, box, trace, colour, theme);
}

/** Covers what is painted with ever more paper, from `from` over `length` px, to the left where that is negative. */
function fadeOut(
  context: PaintContext,
  from: number,
  length: number,
  middle: number,
  { paper }: RenderTheme,
): void {
  context.fillStyle = paper;
  for (let i = 0; i < FADE.steps; i++) {
    // Whole px, since the seams between smoothed edges would show.
    const near = Math.round(from + (length * i) / FADE.steps);
    const far = Math.round(from + (length * (i + 1)) / FADE.steps);
    context.globalAlpha = (i + 1) / (FADE.steps + 1);
    context.fillRect(Math.min(near, far), middle - BAR_HEIGHT / 2 - 1, Math.abs(far - near), BAR_HEIGHT + 2);
  }
  context.globalAlpha = 1;
}

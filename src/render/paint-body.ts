import type { MarkStyle } from '../layout/mark.ts';
import type { PaintContext } from './context.ts';
import { hatch, type Box } from './hatch.ts';
import type { RenderTheme } from './theme.ts';

/** Width of outlines, px. */
export const OUTLINE = 1.5;

const DASH = [3, 2];

/** How much of its fill an uncertain mark keeps. */
const UNCERTAIN_FILL = 0.3;

/** What of a mark says how its body looks. */
export type BodyStyle = Pick<MarkStyle, 'modality' | 'uncertain' | 'oneOf'>;

/**
 * Paints a closed shape within `box`, which `trace` lays out as the current path: filled where it happened, hollow where
 * it is claimed or one of several, hatched where it is forecast, with a dashed outline where it is uncertain.
 */
export function paintBody(
  context: PaintContext,
  { modality, uncertain, oneOf }: BodyStyle,
  box: Box,
  trace: () => void,
  colour: string,
  { paper }: RenderTheme,
): void {
  const isFilled = modality === 'happened' && !oneOf;
  context.lineWidth = OUTLINE;
  context.strokeStyle = colour;

  context.fillStyle = paper;
  context.beginPath();
  trace();
  context.fill();
  if (isFilled) {
    context.fillStyle = colour;
    context.globalAlpha = uncertain ? UNCERTAIN_FILL : 1;
    context.fill();
    context.globalAlpha = 1;
  }
  if (modality === 'forecast') {
    context.save();
    hatch(context, box);
    context.restore();
    context.beginPath();
    trace();
  }
  if (isFilled && !uncertain) return;
  context.setLineDash(uncertain ? DASH : []);
  context.stroke();
  context.setLineDash([]);
}

import { pxPerMs, type ScaleLimits, type TimeScale } from './scale.ts';

/** From one scale to the next: finer steps would show labels a little sooner, and cost an index each. */
const STEP = Math.SQRT2;

/**
 * The scales (px per ms, ascending) at which labels may begin to be shown: that of the widest window, that of the fitted
 * one, so that the opening view is as full as it can be, and on in steps to that of the shortest.
 */
export function labelScales(fitted: TimeScale, { minSpan, maxSpan }: ScaleLimits): Float64Array {
  const coarsest = fitted.width / maxSpan;
  const opening = pxPerMs(fitted);
  const finest = fitted.width / minSpan;
  const scales = coarsest < opening ? [coarsest, opening] : [opening];
  for (let scale = opening * STEP; scale < finest * STEP; scale *= STEP) scales.push(scale);
  return Float64Array.from(scales);
}

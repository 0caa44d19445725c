import type { Bounds, Precision } from '../core/model.ts';

/** A window of time laid over `width` px. `start` at x = 0, `end` at x = width; ms since the epoch, UTC. */
export interface TimeScale extends Bounds {
  width: number;
}

/** What a window may show. */
export interface ScaleLimits {
  /** The middle of the window stays within these bounds, so that the data is never wholly out of view. */
  extent: Bounds;
  /** Where it is given, the whole window stays within the bounds and so much room beside them. */
  room?: Padding;
  /** ms */
  minSpan: number;
  /** ms */
  maxSpan: number;
}

/** Room in px that a fitted window leaves beside the data. */
export interface Padding {
  left: number;
  right: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The shortest window worth having, by the finest date in the data: deeper, nothing comes apart. */
const SHORTEST: Record<Precision, number> = {
  millisecond: 10,
  second: 1000,
  minute: MINUTE,
  hour: HOUR,
  day: 6 * HOUR,
  month: 7 * DAY,
  season: 7 * DAY,
  quarter: 7 * DAY,
  quadrimester: 7 * DAY,
  half: 7 * DAY,
  year: 90 * DAY,
  decade: 90 * DAY,
  century: 90 * DAY,
  millennium: 90 * DAY,
  multimillennium: 90 * DAY,
};

/** The widest window, as a multiple of the fitted one. */
const WIDEST = 1.5;

export function pxPerMs({ start, end, width }: TimeScale): number {
  return width / (end - start);
}

export function toPx(scale: TimeScale, ms: number): number {
  return (ms - scale.start) * pxPerMs(scale);
}

export function toMs(scale: TimeScale, px: number): number {
  return scale.start + px / pxPerMs(scale);
}

/** The window that shows all of `bounds`, with `padding` px free beside it where `width` has the room. */
export function fit(bounds: Bounds, width: number, { left, right }: Padding): TimeScale {
  if (!(bounds.end > bounds.start))
    throw new RangeError(`bounds are empty: ${bounds.start} to ${bounds.end}`);
  // Padding never takes more than half: a window 100 px wide with 200 px of padding still shows the data.
  const shrink = Math.min(1, width / 2 / (left + right || 1));
  const msPerPx = (bounds.end - bounds.start) / (width - (left + right) * shrink);
  return {
    start: bounds.start - left * shrink * msPerPx,
    end: bounds.end + right * shrink * msPerPx,
    width,
  };
}

/** Limits for data within `bounds`, whose fitted window is `fitted` and whose finest date is `finest`. */
export function limitsFor(bounds: Bounds, fitted: TimeScale, finest: Precision): ScaleLimits {
  const maxSpan = (fitted.end - fitted.start) * WIDEST;
  return { extent: bounds, minSpan: Math.min(SHORTEST[finest], maxSpan), maxSpan };
}

/** The nearest window within the limits. Its middle is kept where it can be. */
export function clampScale(scale: TimeScale, { extent, room, minSpan, maxSpan }: ScaleLimits): TimeScale {
  const span = clamp(scale.end - scale.start, minSpan, maxSpan);
  const inset = (px: number) => span / 2 - (span * px) / scale.width;
  const [first, last] = room ? [inset(room.left), inset(room.right)] : [0, 0];
  const middle = clamp((scale.start + scale.end) / 2, extent.start + first, extent.end - last);
  return { start: middle - span / 2, end: middle + span / 2, width: scale.width };
}

/** Zooms in by `factor` (out below 1). The time under `px` stays under it, unless the limits say otherwise. */
export function zoomAt(scale: TimeScale, factor: number, px: number, limits: ScaleLimits): TimeScale {
  const span = clamp((scale.end - scale.start) / factor, limits.minSpan, limits.maxSpan);
  const start = toMs(scale, px) - (px / scale.width) * span;
  return clampScale({ start, end: start + span, width: scale.width }, limits);
}

/** Moves the window by `px`; to later times for positive values. */
export function panBy(scale: TimeScale, px: number, limits: ScaleLimits): TimeScale {
  const ms = px / pxPerMs(scale);
  return clampScale({ start: scale.start + ms, end: scale.end + ms, width: scale.width }, limits);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

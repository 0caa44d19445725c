import { pxPerMs, toPx, type TimeScale } from './scale.ts';
import { formatTick } from './tick-format.ts';
import { LEVELS, type Division } from './tick-levels.ts';
import { yearToMs } from './years.ts';

export interface Tick {
  /** Start of the period that the tick opens. */
  ms: number;
  /** px; negative for a period that began before the window. */
  x: number;
  /** Left edge of the label in px: `x`, or held at the left edge of the window until the next label pushes it out. */
  labelX: number;
  label: string;
}

/** Two levels of ticks, by time: periods (`major`, say years) and their parts (`minor`, say months). */
export interface Ticks {
  major: Tick[];
  minor: Tick[];
}

export interface TickOptions {
  /** BCP 47. */
  locale: string;
  /** Width of a label in px, with the space to keep free around it; estimated where left out. */
  measure?: (label: string) => number;
}

/** JS dates end at ±8.64e15 ms, in the middle of a period; these years begin one at every level. */
const FIRST = yearToMs(1 - 200_000);
const LAST = yearToMs(200_000);

/**
 * Ticks for a window, at the finest level whose labels, major and minor, have room. The labels of a level never overlap:
 * one that would, at the odd start of AD, is left out with its tick.
 */
export function ticks(scale: TimeScale, { locale, measure = estimate }: TickOptions): Ticks {
  if (scale.end <= FIRST || scale.start >= LAST) return { major: [], minor: [] };
  const fits = (division: Division) =>
    division.shortest * pxPerMs(scale) >= widestLabel(division, scale, locale, measure);
  const { minor, major } =
    LEVELS.find((level) => fits(level.minor) && (!level.major || fits(level.major))) ?? LEVELS.at(-1)!;
  const inWindow = (division: Division) => withoutOverlaps(ticksOf(division, scale, locale), measure);
  return {
    major: major ? holdFirst(inWindow(major), measure) : [],
    minor: inWindow(minor),
  };
}

/** The starts of periods in the window, after that of the one that it begins in. */
function ticksOf(division: Division, scale: TimeScale, locale: string): Tick[] {
  const made: Tick[] = [];
  const end = Math.min(scale.end, LAST);
  for (let ms = division.floor(Math.max(scale.start, FIRST)); ms < end; ms = division.next(ms)) {
    const x = toPx(scale, ms);
    made.push({ ms, x, labelX: x, label: formatTick(ms, division.format, locale, division.step) });
  }
  return made;
}

function withoutOverlaps(all: Tick[], measure: (label: string) => number): Tick[] {
  let free = -Infinity;
  return all.filter(({ x, label }) => {
    if (x < free) return false;
    free = x + measure(label);
    return true;
  });
}

/** Holds the label of the period that the window begins in at the left edge, until the next pushes it out. */
function holdFirst(all: Tick[], measure: (label: string) => number): Tick[] {
  const [first, second] = all;
  if (first && first.x < 0) {
    const room = (second?.x ?? Infinity) - measure(first.label);
    first.labelX = Math.max(first.x, Math.min(0, room));
  }
  return all;
}

/**
 * Width of the widest label that a division has near the window, from dates that do not move with it: were they those
 * in view, panning would change the level.
 */
function widestLabel(
  { format, step }: Division,
  scale: TimeScale,
  locale: string,
  measure: (label: string) => number,
): number {
  const samples = step > 0 ? [Math.max(scale.start, FIRST), Math.min(scale.end, LAST)] : SAMPLES;
  return Math.max(...samples.map((ms) => measure(formatTick(ms, format, locale, step))));
}

/** The 28th of each month of a year, at a time of many digits. */
const SAMPLES = Array.from({ length: 12 }, (_, month) => Date.UTC(2028, month, 28, 22, 58, 58, 888));

/** Digits of 12 px figures are 7 px wide, most letters less. */
function estimate(label: string): number {
  return label.length * 7 + 12;
}

import type { Bounds } from '../core/model.ts';
import { breaksIn, type AxisBreak } from './axis-breaks.ts';
import { toAxis, toTime, UNFOLDED, type Fold } from './fold.ts';
import { placeTickLabels, withoutLabelUnder, type Candidate } from './tick-labels.ts';
import { pxPerMs, toPx, type TimeScale } from './scale.ts';
import { stretchesIn, type Stretch } from './stretches.ts';
import { formatTick } from './tick-format.ts';
import type { TickDivision } from './tick-levels.ts';
import { levelFor, wordingFor, type Measure, type Wording } from './tick-room.ts';
import { sayToday, todayTick } from './today.ts';
import { yearToMs } from './years.ts';

export interface Tick {
  /** Start of the period that the tick opens, ms; or, of one that began in a break, the time at which the axis goes on. */
  ms: number;
  /** px; negative for a period that began before the window. */
  x: number;
  /** Left edge of the label in px: `x`, or held at the left edge of the window until the next label pushes it out. */
  labelX: number;
  /** Empty where there is no room before a break, or today is written in its place. */
  label: string;
  /** Stands at the end of a break, whose edge takes the place of its line. */
  afterBreak?: true;
}

/** Two levels of ticks, by time: periods (`major`, say years) and their parts (`minor`, say months). */
export interface Ticks {
  major: Tick[];
  minor: Tick[];
  breaks: AxisBreak[];
  /** The present, where it is in the window; its label stands among those of `minor`. */
  today: Tick | null;
}

/** Where there is nothing to show yet, or no room for it. */
export const NO_TICKS: Ticks = { major: [], minor: [], breaks: [], today: null };

export interface TickOptions {
  /** BCP 47. */
  locale: string;
  /** Estimated where left out. Widths are remembered by this function: another font is another function. */
  measure?: Measure;
  /** The scale counts in its axis ms. */
  fold?: Fold;
  /** What the timeline shows, ms: the level has room for its years, wherever the window is. Else for those of the window. */
  extent?: Bounds | null;
  /** The present, ms. */
  now?: number | null;
  /** Whether the names of months are cut short; they are where a fold leaves little room between breaks. */
  short?: boolean;
}

/** JS dates end at ±8.64e15 ms, in the middle of a period; these years begin one at every level. */
const FIRST = yearToMs(1 - 200_000);
const LAST = yearToMs(200_000);

/**
 * Ticks for a window, at the finest level whose labels, major and minor, have room. The labels of a level never overlap, nor
 * reach into a break: one that would, at the odd start of AD, is left out with its tick, and before a break without it.
 */
export function ticks(scale: TimeScale, options: TickOptions): Ticks {
  const { locale, measure = estimate, fold = UNFOLDED, extent, now = null, short = false } = options;
  const wording = wordingFor(locale, short || fold.breaks.length > 0, measure);
  const sampled = extent ?? { start: toTime(fold, scale.start), end: toTime(fold, scale.end) };
  const { major, minor } = levelFor(pxPerMs(scale), wording, withinCalendar(sampled));
  const axis: Axis = { scale, fold, locale, wording };
  const stretches = stretchesIn(fold, scale);
  const all = (division: TickDivision, role: Role) =>
    stretches.flatMap((stretch) => ticksOf(division, stretch, axis, role));
  const parts = all(minor, major ? 'part' : 'alone');
  const today = now === null ? null : todayFor(now, axis);
  return {
    major: major ? all(major, 'period') : [],
    minor: today ? parts.map((tick) => withoutLabelUnder(tick, today, measure)) : parts,
    breaks: breaksIn(fold, scale, locale),
    today,
  };
}

/** Of a level with two divisions, its periods and their parts; or the only division of a level. */
type Role = 'period' | 'part' | 'alone';

/** What a tick is placed by. */
interface Axis {
  scale: TimeScale;
  fold: Fold;
  locale: string;
  wording: Wording;
}

function withinCalendar({ start, end }: Bounds): Bounds {
  const clamp = (ms: number) => Math.min(Math.max(ms, FIRST), LAST);
  return { start: clamp(start), end: clamp(end) };
}

/** The starts of periods in a stretch, after that of the one in view at its left. */
function ticksOf(division: TickDivision, stretch: Stretch, axis: Axis, role: Role): Tick[] {
  const { wording, scale } = axis;
  const inView = withinCalendar(stretch.inView);
  if (inView.start >= inView.end) return [];
  let ms = division.floor(inView.start);
  let resumption: Candidate | null = null;
  if (ms < stretch.start) {
    const labels = labelsOnResuming(
      role,
      wording.say(division, ms),
      formatTick(stretch.start, 'year', axis.locale),
    );
    resumption = { ms: stretch.start, x: xOf(stretch.start, axis), labels, afterBreak: true };
    ms = division.next(ms);
  }
  const candidates: Candidate[] = [];
  // One more than is in view: what it leaves no room for must not appear.
  for (let last = false; ms < Math.min(stretch.end, LAST) && !last; ms = division.next(ms)) {
    last = ms >= inView.end;
    const candidate = { ms, x: xOf(ms, axis), labels: labelsAt(ms, division, axis) };
    candidates.push(ms === stretch.start ? { ...candidate, afterBreak: true } : candidate);
  }
  const room = { limit: xOf(stretch.end, axis), isHeld: role === 'period', measure: wording.measure };
  return placeTickLabels(candidates, resumption, room).filter(({ x }) => x < scale.width);
}

/** A period of years may be named by its first. */
function labelsAt(ms: number, division: TickDivision, { locale, wording }: Axis): string[] {
  const label = wording.say(division, ms);
  return division.format === 'years' ? [label, formatTick(ms, 'year', locale)] : [label];
}

/** What to say where the axis goes on after a break in the midst of a period: which it is, or at least the year. */
function labelsOnResuming(role: Role, period: string, year: string): string[] {
  const labels = { period: [period, year], alone: [year], part: [] };
  return labels[role];
}

function xOf(ms: number, { scale, fold }: Axis): number {
  return toPx(scale, toAxis(fold, ms));
}

/** The present, with its label on the side of its line that has the room. */
function todayFor(now: number, axis: Axis): Tick | null {
  const x = todayTick(now, axis.scale, axis.fold);
  if (x === null) return null;
  const label = sayToday(axis.locale);
  const width = axis.wording.measure(label);
  const next = axis.fold.breaks.find(({ start }) => start >= now);
  const limit = Math.min(axis.scale.width, next ? xOf(next.start, axis) : Infinity);
  return { ms: now, x, labelX: x + width <= limit ? x : x - width, label };
}

/** Digits of 12 px figures are 7 px wide, most letters less. */
function estimate(label: string): number {
  return label.length * 7 + 12;
}

import type { Bounds } from '../core/model.ts';
import { formatTick, saysEra, shorter } from './tick-format.ts';
import { LEVELS, type Level, type TickDivision } from './tick-levels.ts';
import { yearToMs } from './years.ts';

/** Width of a label in px, with the space to keep free around it. */
export type Measure = (label: string) => number;

/** What labels say and how wide they are. */
export interface Wording {
  say: (division: TickDivision, ms: number) => string;
  measure: Measure;
  /** Widths that were found, of dates in early years and in late ones. */
  widest: Record<'early' | 'late', Map<TickDivision, number>>;
}

/** The 28th of each month of a year before Christ, and of one after, before and after noon, at times of many digits. */
const SAMPLES = { early: datesOf(-2028), late: datesOf(2028) };

/** The last year that is written with its era. */
const LAST_EARLY = yearToMs(99);

const wordings = new WeakMap<Measure, Map<string, Wording>>();

/** The words of a locale (BCP 47), with the names of months cut short where that is asked for. */
export function wordingFor(locale: string, short: boolean, measure: Measure): Wording {
  const known = wordings.get(measure) ?? new Map<string, Wording>();
  wordings.set(measure, known);
  const key = `${locale} ${short}`;
  const wording = known.get(key) ?? {
    say: ({ format, step }, ms) => formatTick(ms, short ? shorter(format) : format, locale, step),
    measure,
    widest: { early: new Map(), late: new Map() },
  };
  known.set(key, wording);
  return wording;
}

/**
 * The finest level whose labels, major and minor, have room at so many px per ms; the coarsest where none has. `sampled` are
 * the times (ms) whose years must have room: panning changes the level only where they move with the window.
 */
export function levelFor(pxPerMs: number, wording: Wording, sampled: Bounds): Level {
  // What has no room for nothing is not put into words, which is dear: of ten years, that is all up to weeks.
  const least = wording.measure('');
  const fits = (division: TickDivision) => {
    const room = division.shortest * pxPerMs;
    return room >= least && room >= widestLabel(division, wording, sampled);
  };
  return LEVELS.find(({ minor, major }) => fits(minor) && (!major || fits(major))) ?? LEVELS.at(-1)!;
}

function widestLabel(division: TickDivision, wording: Wording, sampled: Bounds): number {
  const era = saysEra(sampled.start) ? 'early' : 'late';
  const widthOf = (ms: number) => wording.measure(wording.say(division, ms));
  // Years grow longer, so that no fixed ones will do.
  if (division.step > 0) {
    const years = [sampled.start, sampled.end, ...(era === 'early' ? [LAST_EARLY] : [])];
    return Math.max(...years.map((ms) => widthOf(division.floor(ms))));
  }
  const known = wording.widest[era].get(division);
  if (known !== undefined) return known;
  const widest = Math.max(...SAMPLES[era].map(widthOf));
  wording.widest[era].set(division, widest);
  return widest;
}

function datesOf(year: number): number[] {
  return Array.from({ length: 24 }, (_, i) => Date.UTC(year, i >> 1, 28, i % 2 ? 22 : 10, 58, 58, 888));
}

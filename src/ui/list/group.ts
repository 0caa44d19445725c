import { PRECISIONS, type Precision, type TimelineEvent } from '../../core/model.ts';
import { describeSpan } from '../../core/span/index.ts';
import { periodAt, type Unit } from './periods.ts';

/** The events of the indices from `from` up to `to`, exclusive, which begin in one part of the calendar. */
export interface Group {
  /** That part. */
  edtf: string;
  /** The same in words. */
  label: string;
  from: number;
  to: number;
}

type Run = Omit<Group, 'label'>;

/** What a list may be divided by besides years, with how precise its events then have to be. */
const UNITS: readonly (readonly [unit: Unit, precision: Precision])[] = [
  ['month', 'month'],
  ['day', 'day'],
  ['hour', 'hour'],
  ['minute', 'minute'],
  [10, 'decade'],
  [100, 'century'],
  ...[3, 4, 5, 6, 7, 8, 9].map((power) => [10 ** power, 'multimillennium'] as const),
];

/** Share of the events that have to be so precise: an event “of 2023” belongs under no month. */
const PRECISE = 0.9;

/** What it costs a reader to pass a heading, in events. */
const HEADING = 2;

/** People look for years: another unit has to bring the lines that one reads down to this share. */
const WORTH_IT = 0.7;

/**
 * Groups events, given in order of start, by the part of the calendar in which each begins: by years, or by the unit in which an
 * event is found among the fewest lines.
 */
export function groupEvents(events: readonly TimelineEvent[], locale: string): Group[] {
  const finest = finestRank(events);
  let best = { unit: 1 as Unit, runs: runsOf(events, 1, Infinity) };
  let least = costOf(best.runs, events.length) * WORTH_IT;
  for (const [unit, precision] of UNITS) {
    if (PRECISIONS.indexOf(precision) < finest) continue;
    const runs = runsOf(events, unit, least / HEADING);
    const cost = costOf(runs, events.length);
    if (cost >= least) continue;
    best = { unit, runs };
    least = cost;
  }
  const style = typeof best.unit === 'number' ? 'short' : 'long';
  return best.runs.map((run) => ({ ...run, label: describeSpan(run, locale, { style }) }));
}

/** Rank of the finest precision that enough of the events have. */
function finestRank(events: readonly TimelineEvent[]): number {
  const counts = PRECISIONS.map(() => 0);
  for (const { span } of events) counts[PRECISIONS.indexOf(span.precision)]!++;
  let precise = 0;
  return counts.findIndex((count) => (precise += count) >= events.length * PRECISE);
}

/** Stops once there are more than `most` of them, which are too many whatever follows. */
function runsOf(events: readonly TimelineEvent[], unit: Unit, most: number): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < events.length && runs.length <= most;) {
    const { edtf, end } = periodAt(events[from]!.span.start, unit);
    const to = firstFrom(events, from + 1, end);
    runs.push({ edtf, from, to });
    from = to;
  }
  return runs;
}

/** How many lines one reads to find an event, on average: all headings, and the events of its group. */
function costOf(runs: readonly Run[], events: number): number {
  const squares = runs.reduce((sum, { from, to }) => sum + (to - from) ** 2, 0);
  return runs.length * HEADING + squares / events;
}

/** Index of the first event, from `low` on, that starts at `ms` or later. */
function firstFrom(events: readonly TimelineEvent[], low: number, ms: number): number {
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (events[middle]!.span.start < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Article, Span, TimelineEvent } from '../../core/model.ts';
import {
  extentOf,
  fit,
  knownEnd,
  METRICS,
  ticks,
  toPx,
  type Mark,
  type Tick,
  type Ticks,
  type TimeScale,
} from '../../layout/index.ts';
import { markOf } from '../../layout/mark.ts';

/** The timeline of one article, in px. */
export interface Strip {
  axis: Ticks;
  marks: Mark[];
  /** When the article was published; null where that is not known. */
  published: { x: number; width: number } | null;
  /** Of the marks, without the axis. */
  height: number;
}

/** Heights in px: of a row of marks, and of the space above and below them. */
const ROW = 12;
const SPACE = 6;

/** More rows than that are laid over the last one: the list beside says them one by one. */
const MOST_ROWS = 10;

/** px between marks of a row, and beside all. */
const GAP = 3;
const ROOM = { left: 12, right: 20 };

/** Of the axis, px: from a tick to its label, and a wide character of it. */
const BESIDE_TICK = 6;
const CHARACTER = 8;

const DAY = 86_400_000;

/** Lays out the events of an article, which are in order of time, on an axis of their own; null where there is nothing to lay out. */
export function layOutStrip(
  events: readonly TimelineEvent[],
  { published }: Pick<Article, 'published'>,
  width: number,
  locale: string,
): Strip | null {
  const bounds = boundsOf(events, published);
  if (bounds === null || width <= 0) return null;
  const scale = fit(bounds, width, ROOM);
  const ends: number[] = [];
  const marks = events.map((event) => {
    const place = { lane: 0, row: 0, y: 0, start: event.span.start, end: knownEnd(event) };
    const mark = markOf(event, place, scale);
    const free = ends.findIndex((end) => end + GAP <= mark.x);
    const row = Math.min(free === -1 ? ends.length : free, MOST_ROWS - 1);
    ends[row] = Math.max(ends[row] ?? 0, mark.x + mark.width + (mark.openEnd ? METRICS.arrow : 0));
    return { ...mark, row, y: SPACE + row * ROW };
  });
  return {
    axis: axisOf(scale, locale),
    marks,
    published: published && {
      x: toPx(scale, published.start),
      width: Math.max(1, toPx(scale, published.end) - toPx(scale, published.start)),
    },
    height: 2 * SPACE + Math.max(1, ends.length) * ROW,
  };
}

/** What has no room up to the end goes without its label: nobody moves this axis. */
function axisOf(scale: TimeScale, locale: string): Ticks {
  const { major, minor, ...rest } = ticks(scale, { locale, short: true });
  const cut = (tick: Tick) =>
    tick.labelX + BESIDE_TICK + tick.label.length * CHARACTER > scale.width ? { ...tick, label: '' } : tick;
  return { major: major.map(cut), minor: minor.map(cut), ...rest };
}

/** The mark that is nearest to a place, within reach of a finger; null where there is none. */
export function nearestMark(marks: readonly Mark[], x: number, y: number): Mark | null {
  const distance = (mark: Mark) => {
    const beside = Math.max(mark.x - x, x - mark.x - mark.width, 0);
    return Math.hypot(beside, y - mark.y - METRICS.markHeight / 2);
  };
  let nearest: Mark | null = null;
  for (const mark of marks) if (nearest === null || distance(mark) < distance(nearest)) nearest = mark;
  return nearest !== null && distance(nearest) <= METRICS.target ? nearest : null;
}

/** At least some days: one moment is no axis. */
function boundsOf(events: readonly TimelineEvent[], published: Span | null) {
  const extent = extentOf(events);
  const start = Math.min(extent?.start ?? Infinity, published?.start ?? Infinity);
  const end = Math.max(extent?.end ?? -Infinity, published?.end ?? -Infinity);
  if (start > end) return null;
  const lacking = Math.max(0, 3 * DAY - (end - start)) / 2;
  return { start: start - lacking, end: end + lacking };
}

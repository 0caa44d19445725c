import type { TimelineEvent } from '../../core/model.ts';
import {
  density,
  extentOf,
  fit,
  gather,
  lanesOf,
  METRICS,
  mostMarks,
  pack,
  tableOf,
  ticks,
  type Lane,
  type LaneBand,
  type Mark,
  type Projection,
  type Ticks,
  type TimeScale,
} from '../../layout/index.ts';
import { markOf } from '../../layout/mark.ts';
import type { Site } from '../site.ts';
import type { MeasureText } from './break-lines.ts';

/** The whole timeline, small, as it stands at the foot of every card of a collection; px. */
export interface Strip {
  projection: Projection;
  ticks: Ticks;
  /** Every event's mark, also of those that are drawn as density. */
  markOf: (event: TimelineEvent) => Mark | null;
}

/** px: all lanes together, and each of them. More lanes than have room at the least are one. */
const HEIGHT = { most: 60, lane: { most: 14, least: 10 } };

/** Lays out all events in `width` px, with `margin` px free at each side. */
export function stripOf(
  { dataset, locale }: Site,
  width: number,
  margin: number,
  measure: MeasureText,
): Strip | null {
  const { events } = dataset;
  const extent = extentOf(events);
  if (extent === null) return null;
  const scale = fit(extent, width, { left: margin, right: margin });
  const byTheme = pack(events, lanesOf(dataset, 'theme'));
  const isCrowded = byTheme.length * HEIGHT.lane.least > HEIGHT.most;
  const lanes = isCrowded ? pack(events, lanesOf(dataset, 'none')) : byTheme;
  const laneHeight = Math.max(
    HEIGHT.lane.least,
    Math.min(HEIGHT.lane.most, Math.floor(HEIGHT.most / lanes.length)),
  );
  const table = tableOf(events);
  const place = (lane: number) => lane * laneHeight + (laneHeight - METRICS.markHeight) / 2;
  const laneOf = new Map(
    lanes.flatMap(({ items }, lane) => [...items].map((item) => [events[item]!, lane] as const)),
  );
  const mark = (event: TimelineEvent): Mark | null => {
    const [index, lane] = [table.indexOf(event.id), laneOf.get(event)];
    if (index < 0 || lane === undefined) return null;
    const bounds = { start: table.starts[index]!, end: table.ends[index]! };
    return markOf(event, { lane, row: 0, y: place(lane), ...bounds }, scale);
  };
  const isFull = ({ items }: Lane) => items.length > mostMarks(width);
  const shown = lanes.filter((lane) => !isFull(lane)).flatMap(({ items }) => [...items]);
  return {
    projection: {
      width,
      height: lanes.length * laneHeight,
      perMs: width / (scale.end - scale.start),
      shift: 0,
      lanes: lanes.map((lane, index) => bandOf(lane, index, laneHeight)),
      marks: shown
        .map((item) => mark(events[item]!))
        .filter((mark) => mark !== null)
        .sort((a, b) => b.width - a.width),
      labels: [],
      clusters: [],
      density: lanes.flatMap((lane, index) =>
        isFull(lane) ? [{ lane: index, y: place(index), counts: countsOf(lane, table, scale) }] : [],
      ),
    },
    ticks: ticks(scale, { locale, measure }),
    markOf: mark,
  };
}

function bandOf({ id, label, items }: Lane, index: number, height: number): LaneBand {
  return { id, label, top: index * height, height, rows: 1, collapsed: true, count: items.length };
}

function countsOf(
  { items }: Lane,
  { starts, ends }: { starts: Float64Array; ends: Float64Array },
  scale: TimeScale,
): Uint32Array {
  return density(gather(starts, items), gather(ends, items).slice().sort(), scale);
}

import type { TimelineEvent } from '../core/model.ts';
import { locate, type LaneLayout, type TimelineLayout } from './arrange.ts';
import { density } from './density.ts';
import { markOf, type Mark, type Segment } from './mark.ts';
import { METRICS } from './metrics.ts';
import { countInView, itemsInView, rowLabels, type RowLabel } from './project-row.ts';
import { pxPerMs, type TimeScale } from './scale.ts';

/** A lane's place, px. */
export interface LaneBand {
  id: string;
  label: string;
  top: number;
  height: number;
  rows: number;
}

/** A caption to set in HTML: its left upper corner and its own width, px. */
export interface PlacedLabel {
  id: string;
  event: TimelineEvent;
  lane: number;
  row: number;
  x: number;
  y: number;
  /** The width that was measured: text that comes out wider than that is to be cut off. */
  maxWidth: number;
  /** The label of a long event, held at the left edge of the window. */
  stuck: boolean;
}

/** Events of one instant that have no label, as a chip “+4” after the label of the most important one. */
export interface Cluster {
  /** Id of the event whose label the chip follows. */
  id: string;
  lane: number;
  row: number;
  x: number;
  y: number;
  /** How many events of this instant have no label at this scale. */
  count: number;
  /** All events of this instant, the most important first. */
  events: readonly TimelineEvent[];
}

/** A row whose marks are too dense to tell apart: how many there are in each column of `METRICS.column` px. */
export interface RowDensity {
  lane: number;
  row: number;
  /** Top of the strip of marks. */
  y: number;
  counts: Uint32Array;
}

/** What of a layout is in view, in px from its left upper corner. */
export interface Projection {
  width: number;
  height: number;
  lanes: LaneBand[];
  /** In the order of painting: the longest first, the most important last. */
  marks: Mark[];
  /** By lane, row and time. */
  labels: PlacedLabel[];
  clusters: Cluster[];
  density: RowDensity[];
}

/**
 * Projects a layout to a window. O(what is in view · log n): rows with more marks than one in `METRICS.pxPerMark` px
 * are given as density, and of their marks only those that have a label, and those of the events `always` (ids).
 */
export function project(
  layout: TimelineLayout,
  scale: TimeScale,
  always: readonly string[] = [],
): Projection {
  const projection: Projection = {
    width: scale.width,
    height: layout.height,
    lanes: layout.lanes.map(({ lane, top, height, rows }) => ({
      id: lane.id,
      label: lane.label,
      top,
      height,
      rows: rows.length,
    })),
    marks: [],
    labels: [],
    clusters: [],
    density: [],
  };
  layout.lanes.forEach((lane, laneIndex) => {
    const wanted = new Set<number>();
    lane.rows.forEach((row, rowIndex) => {
      const labels = rowLabels(lane, row, scale);
      addLabels(projection, lane, laneIndex, rowIndex, labels, pxPerMs(scale));
      if (countInView(row, scale) * METRICS.pxPerMark <= scale.width) {
        for (const item of itemsInView(row, scale)) wanted.add(item);
      } else {
        for (const { item } of labels) wanted.add(item);
        const y = markTop(lane, rowIndex);
        const counts = density(row.starts, row.sortedEnds, scale);
        projection.density.push({ lane: laneIndex, row: rowIndex, y, counts });
      }
    });
    for (const id of always) {
      const place = locate(layout, id);
      if (place?.lane === laneIndex) wanted.add(place.index);
    }
    addMarks(projection, lane, laneIndex, wanted, scale);
  });
  return projection;
}

function addLabels(
  { labels, clusters }: Projection,
  layout: LaneLayout,
  lane: number,
  row: number,
  inView: readonly RowLabel[],
  scale: number,
): void {
  const y = rowTop(layout, row);
  for (const { item, x, stuck } of inView) {
    const event = layout.lane.events[item]!;
    const maxWidth = layout.labelWidths[item]!;
    labels.push({ id: event.id, event, lane, row, x, y, maxWidth, stuck });
    const crowd = layout.crowds.get(item);
    if (!crowd) continue;
    const shown = crowd.labelled.filter((other) => layout.appear[other]! <= scale).length;
    const count = crowd.events.length - shown;
    clusters.push({ id: event.id, lane, row, x: x + maxWidth + layout.gap, y, count, events: crowd.events });
  }
}

function addMarks(
  { marks }: Projection,
  layout: LaneLayout,
  lane: number,
  items: Iterable<number>,
  scale: TimeScale,
): void {
  const { rank, ends } = layout;
  const inView: { mark: Mark; rank: number }[] = [];
  for (const item of items) {
    const row = layout.row[item]!;
    const place = { lane, row, y: markTop(layout, row) };
    const mark = markOf(layout.lane.events[item]!, place, ends[item]!, scale);
    if (isInView(mark, scale)) inView.push({ mark, rank: rank[item]! });
  }
  inView.sort((a, b) => b.mark.width - a.mark.width || b.rank - a.rank);
  for (const { mark } of inView) marks.push(mark);
}

/** An edge may reach beyond a mark by its arrow or its frayed end. */
function isInView({ x, width }: Segment, scale: TimeScale): boolean {
  return x + width > -METRICS.arrow && x < scale.width + METRICS.arrow;
}

function rowTop({ top }: LaneLayout, row: number): number {
  return top + METRICS.lanePadTop + row * METRICS.rowHeight;
}

function markTop(lane: LaneLayout, row: number): number {
  return rowTop(lane, row) + METRICS.captionHeight;
}

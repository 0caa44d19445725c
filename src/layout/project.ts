import type { TimelineEvent } from '../core/model.ts';
import type { ChipWidth } from './arrange.ts';
import { density } from './density.ts';
import type { Fold } from './fold.ts';
import type { LaneLayout } from './lane-layout.ts';
import { lastGoingOn } from './last-going-on.ts';
import { markOf, type Mark, type Segment } from './mark.ts';
import { METRICS } from './metrics.ts';
import {
  laneLabels,
  laneRuns,
  levelsAt,
  type HiddenRun,
  type LaneLabels,
  type RowLabel,
} from './project-labels.ts';
import { pxPerMs, toMs, type TimeScale } from './scale.ts';
import { countBelow, countUpTo } from './search.ts';
import type { EventTable } from './table.ts';

/** All that does not change with the window. */
export interface TimelineLayout {
  table: EventTable;
  fold: Fold;
  lanes: readonly LaneLayout[];
  /** Height of all lanes, px. */
  height: number;
  /** px per axis ms, ascending: where labels begin to be shown. */
  scales: Float64Array;
  /** px free between labels. */
  gap: number;
  chip: ChipWidth;
}

/** A lane's place, px. */
export interface LaneBand {
  id: string;
  label: string;
  top: number;
  height: number;
  rows: number;
  collapsed: boolean;
  /** How many events it has. */
  count: number;
}

/** A caption to set in HTML: its left upper corner and its own width, px. */
export interface PlacedLabel {
  id: string;
  event: TimelineEvent;
  lane: number;
  row: number;
  x: number;
  y: number;
  /** `x` on a sheet that lies `Projection.shift` px right of the window: whole, and the same for all windows of a scale. */
  sheetX: number;
  /** The width that was measured: text that comes out wider than that is to be cut off. */
  maxWidth: number;
  /** The label of a long event, held at the left edge of the window. */
  stuck: boolean;
}

/** Events without a label, as a chip “+4” after the label of the most important one before them. */
export interface Cluster {
  /** Id of the event whose label the chip follows. */
  id: string;
  lane: number;
  row: number;
  x: number;
  y: number;
  sheetX: number;
  /** How many of the events have no label at this scale. */
  count: number;
  /** Places in the lane of these events and of the labels they belong to; `to` exclusive. */
  from: number;
  to: number;
}

/** A lane whose marks are too dense to tell apart: how many there are in each column of `METRICS.column` px. */
export interface LaneDensity {
  lane: number;
  /** Top of the strip. */
  y: number;
  counts: Uint32Array;
}

/** What of a layout is in view, in px from its left upper corner. */
export interface Projection {
  width: number;
  height: number;
  /** px per axis ms. */
  perMs: number;
  /** Where the sheet that labels stand on begins, whole px: while it alone changes, all that panning does is move the sheet. */
  shift: number;
  lanes: LaneBand[];
  /** In the order of painting: the longest first, the most important last. */
  marks: Mark[];
  /** By lane, row and time. */
  labels: PlacedLabel[];
  /** Worked out when asked for: a frame of a zoom is painted without. */
  readonly clusters: readonly Cluster[];
  density: LaneDensity[];
}

/** A lane with marks for more rows than these is too full to tell them apart. */
const ROWS_OF_MARKS = 2;

/** How many marks of a lane are drawn one by one in a window; more are drawn as density. */
export function mostMarks(width: number): number {
  return (ROWS_OF_MARKS * width) / METRICS.pxPerMark;
}

/**
 * Projects a layout to a window. O(width + what is in view · log n), however many events there are: lanes with too many
 * marks are given as density, and of their marks only those that have a label, and those of the events `always` (ids).
 */
export function project(
  layout: TimelineLayout,
  scale: TimeScale,
  always: readonly string[] = [],
): Projection {
  const sheet = sheetOf(scale);
  const levels = levelsAt(layout.scales, scale);
  const found = layout.lanes.map((lane) => laneLabels(lane, levels, scale));
  let clusters: Cluster[] | null = null;
  const projection: Projection = {
    width: scale.width,
    height: layout.height,
    perMs: sheet.perMs,
    shift: sheet.shift,
    lanes: layout.lanes.map(({ lane, top, height, form }) => ({
      id: lane.id,
      label: lane.label,
      top,
      height,
      rows: form.rows,
      collapsed: form.collapsed,
      count: lane.items.length,
    })),
    marks: [],
    labels: [],
    density: [],
    get clusters() {
      return (clusters ??= clustersOf(layout, found, scale, sheet));
    },
  };
  const wantedAnyway = always.map((id) => layout.table.indexOf(id)).filter((index) => index >= 0);
  layout.lanes.forEach((lane, laneIndex) => {
    const labels = found[laneIndex]!.inView;
    for (const label of labels) projection.labels.push(placeLabel(layout, lane, laneIndex, label, sheet));

    const wanted = new Set<number>();
    if (countInView(lane, scale) <= mostMarks(scale.width)) {
      for (const item of itemsInView(lane, scale)) wanted.add(item);
    } else {
      for (const { item } of labels) wanted.add(item);
      const counts = density(lane.columns.starts, lane.columns.sortedEnds, scale);
      projection.density.push({ lane: laneIndex, y: lane.densityTop, counts });
    }
    for (const index of wantedAnyway) {
      const place = placeIn(lane, index);
      if (place >= 0) wanted.add(place);
    }
    addMarks(projection, layout, laneIndex, wanted, new Set(labels.map(({ item }) => item)), scale);
  });
  return projection;
}

/** An event's place in a lane, by its index; -1 where it stands in another. */
export function placeIn({ lane: { items } }: LaneLayout, index: number): number {
  const place = countBelow(items, index);
  return items[place] === index ? place : -1;
}

/** Where the sheet of labels lies. */
export interface Sheet {
  /** Axis ms at its left edge. */
  origin: number;
  perMs: number;
  shift: number;
}

/** A sheet begins at a multiple of so many px of all time: far enough for a long pan, and for whole numbers to be exact. */
const SHEET = 32_768;

export function sheetOf(scale: TimeScale): Sheet {
  const perMs = pxPerMs(scale);
  const origin = Math.floor((scale.start * perMs) / SHEET) * (SHEET / perMs);
  return { origin, perMs, shift: Math.round((origin - scale.start) * perMs) };
}

/** A label's left edge on the sheet. One that is held moves over it. */
function onSheet(layout: LaneLayout, { item, x, stuck }: RowLabel, { origin, perMs, shift }: Sheet): number {
  if (stuck) return Math.round(x) - shift;
  return Math.round((layout.columns.starts[item]! - origin) * perMs - layout.slide[item]!);
}

function placeLabel(
  { table }: TimelineLayout,
  layout: LaneLayout,
  lane: number,
  label: RowLabel,
  sheet: Sheet,
): PlacedLabel {
  const { item, row, x, stuck } = label;
  const event = table.at(layout.lane.items[item]!);
  const maxWidth = layout.columns.ownWidths[item]!;
  const sheetX = onSheet(layout, label, sheet);
  return { id: event.id, event, lane, row, x, y: layout.rowTop(row), sheetX, maxWidth, stuck };
}

function clustersOf(
  layout: TimelineLayout,
  found: readonly LaneLabels[],
  scale: TimeScale,
  sheet: Sheet,
): Cluster[] {
  const { lanes, chip, gap } = layout;
  return lanes.flatMap((lane, laneIndex) =>
    laneRuns(lane, found[laneIndex]!, scale, chip, gap).map((run) =>
      placeCluster(layout, lane, laneIndex, run, sheet),
    ),
  );
}

function placeCluster(
  { table, gap }: TimelineLayout,
  layout: LaneLayout,
  lane: number,
  { label, from, to, count }: HiddenRun,
  sheet: Sheet,
): Cluster {
  const { id } = table.at(layout.lane.items[label.item]!);
  const beside = layout.columns.ownWidths[label.item]! + gap;
  const [x, sheetX] = [label.x + beside, onSheet(layout, label, sheet) + Math.round(beside)];
  return { id, lane, row: label.row, x, y: layout.rowTop(label.row), sheetX, count, from, to };
}

function addMarks(
  { marks }: Projection,
  { table, lanes, fold }: TimelineLayout,
  lane: number,
  items: Iterable<number>,
  labelled: ReadonlySet<number>,
  scale: TimeScale,
): void {
  const layout = lanes[lane]!;
  const { starts, ends, rank } = layout.columns;
  const inView: { mark: Mark; rank: number }[] = [];
  for (const item of items) {
    const row = layout.rowOf(item);
    const place = {
      lane,
      row,
      y: layout.markTop(row),
      quiet: !layout.form.collapsed && !labelled.has(item),
      start: starts[item]!,
      end: ends[item]!,
    };
    const mark = markOf(table.at(layout.lane.items[item]!), place, scale, fold);
    if (isInView(mark, scale)) inView.push({ mark, rank: rank[item]! });
  }
  inView.sort((a, b) => b.mark.width - a.mark.width || b.rank - a.rank);
  for (const { mark } of inView) marks.push(mark);
}

/** An edge may reach beyond a mark by its arrow or its frayed end. */
function isInView({ x, width }: Segment, scale: TimeScale): boolean {
  return x + width > -METRICS.arrow && x < scale.width + METRICS.arrow;
}

/** How many events of a lane are in view, or so near that their marks may reach into it. O(log n). */
function countInView({ columns }: LaneLayout, scale: TimeScale): number {
  const { start, end } = withBleed(scale);
  return countBelow(columns.starts, end) - countUpTo(columns.sortedEnds, start);
}

/** Those events, as places in the lane. O(their number · log n). */
function itemsInView({ columns }: LaneLayout, scale: TimeScale): number[] {
  const { start, end } = withBleed(scale);
  const begun = countBelow(columns.starts, start);
  const until = countBelow(columns.starts, end);
  const items: number[] = [];
  const { tree } = columns;
  for (let i = lastGoingOn(tree, begun, start); i >= 0; i = lastGoingOn(tree, i, start)) items.push(i);
  for (let i = begun; i < until; i++) items.push(i);
  return items;
}

/** The window and what lies so near that its mark, its arrow or its frayed edge may reach into it. */
function withBleed(scale: TimeScale): { start: number; end: number } {
  return { start: toMs(scale, -METRICS.bleed), end: toMs(scale, scale.width + METRICS.bleed) };
}

import type { TimelineEvent } from '../core/model.ts';
import { knownEnd } from './extent.ts';
import { importanceOrder } from './importance.ts';
import { placeLabels } from './labels.ts';
import type { Lane } from './lanes.ts';
import { laneHeight } from './metrics.ts';
import { rowLayouts, type LaneColumns, type RowLayout } from './row-layout.ts';

/** What the caller measured, in px. */
export interface LabelWidths {
  /** Width of an event's label. */
  label: (event: TimelineEvent) => number;
  /** Width of the chip that counts `count` further events of an instant. */
  chip: (count: number) => number;
  /** Space to keep free to the right of a label and of a chip. */
  gap: number;
}

/** Events of one instant, more of them than the lane has rows. */
export interface Crowd {
  /** The most important first. */
  events: readonly TimelineEvent[];
  /** Indices of those that get a label of their own at some scale. */
  labelled: readonly number[];
}

export interface LaneLayout extends LaneColumns {
  lane: Lane;
  top: number;
  height: number;
  rows: RowLayout[];
  /** px free to the right of a label. */
  gap: number;
  /** px by event: the label's own width. */
  labelWidths: Float64Array;
  /** px by event: what the label keeps free: itself, its chip and gaps. */
  widths: Float64Array;
  widest: number;
  /** By event, 0 for the most important. */
  rank: Uint32Array;
  /** By the index of its most important event. */
  crowds: ReadonlyMap<number, Crowd>;
  /** Index by event id. */
  indices: ReadonlyMap<string, number>;
}

export interface TimelineLayout {
  lanes: LaneLayout[];
  /** Height of all lanes, px. */
  height: number;
}

/** Where an event stands in a layout. */
export interface Place {
  lane: number;
  row: number;
  /** Index in `lanes[lane].lane.events`. */
  index: number;
}

/**
 * Lays the lanes out with `rows[i]` rows for lane i: once per change of filter, and the same for every window.
 * `opening`: the scale in px per ms that the timeline opens at; from there on marks of a row keep clear of each other
 * where they can.
 */
export function arrange(
  lanes: readonly Lane[],
  rows: readonly number[],
  widths: LabelWidths,
  opening = 0,
): TimelineLayout {
  let top = 0;
  const layouts = lanes.map((lane, i) => {
    const layout = arrangeLane(lane, rows[i] ?? 1, top, widths, opening);
    top += layout.height;
    return layout;
  });
  return { lanes: layouts, height: top };
}

/** Where the event with this id stands; null where the layout does not have it. */
export function locate(layout: TimelineLayout, id: string): Place | null {
  for (const [lane, { indices, row }] of layout.lanes.entries()) {
    const index = indices.get(id);
    if (index !== undefined) return { lane, row: row[index]!, index };
  }
  return null;
}

function arrangeLane(
  lane: Lane,
  rowCount: number,
  top: number,
  measured: LabelWidths,
  opening: number,
): LaneLayout {
  const { events } = lane;
  const starts = column(events, ({ span }) => span.start);
  const ends = column(events, knownEnd);
  const order = importanceOrder(events);
  const rank = new Uint32Array(events.length);
  order.forEach((item, i) => (rank[item] = i));

  const labelWidths = column(events, (event) => Math.max(1, measured.label(event)));
  const widths = labelWidths.map((width) => width + measured.gap);
  const crowded = findCrowds(starts, rank, rowCount);
  for (const [lead, ...others] of crowded) widths[lead!]! += measured.chip(others.length) + measured.gap;

  const { appear, row } = placeLabels({ anchors: starts, ends, widths, order }, rowCount, opening);
  const crowds = crowded.map((members): [number, Crowd] => [
    members[0]!,
    {
      events: members.map((item) => events[item]!),
      labelled: members.filter((item) => appear[item]! < Infinity),
    },
  ]);
  return {
    lane,
    top,
    height: laneHeight(rowCount),
    starts,
    ends,
    appear,
    row,
    rows: rowLayouts({ starts, ends, appear, row }, rowCount),
    gap: measured.gap,
    labelWidths,
    widths,
    widest: widths.reduce((a, b) => Math.max(a, b), 0),
    rank,
    crowds: new Map(crowds),
    indices: indicesOf(events),
  };
}

/** A number of every event; `Float64Array.from` takes five times as long. */
function column(
  events: readonly TimelineEvent[],
  numberOf: (event: TimelineEvent) => number,
): Float64Array<ArrayBuffer> {
  const numbers = new Float64Array(events.length);
  for (let i = 0; i < events.length; i++) numbers[i] = numberOf(events[i]!);
  return numbers;
}

function indicesOf(events: readonly TimelineEvent[]): Map<string, number> {
  const indices = new Map<string, number>();
  for (let i = 0; i < events.length; i++) indices.set(events[i]!.id, i);
  return indices;
}

/** The runs of more than `rows` equal starts: the indices of each, by rank. */
function findCrowds(starts: Float64Array, rank: Uint32Array, rows: number): number[][] {
  const crowds: number[][] = [];
  for (let from = 0, to = 1; to <= starts.length; to++) {
    if (starts[to] === starts[from]) continue;
    if (to - from > rows) {
      const members = Array.from({ length: to - from }, (_, i) => from + i);
      crowds.push(members.sort((a, b) => rank[a]! - rank[b]!));
    }
    from = to;
  }
  return crowds;
}

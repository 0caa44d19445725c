import type { Bounds } from '../core/model.ts';
import { UNPLACED } from './label-grid.ts';
import { widthAt, type LabelWidths } from './label-widths.ts';
import { endsTree } from './last-going-on.ts';
import { placeLabels, type LabelLevel } from './labels.ts';
import type { LaneColumns } from './lane-layout.ts';
import type { EventTable } from './table.ts';

/** What the work needs, as plain columns, so that it can be sent to a worker. */
export interface ArrangeInput extends Pick<EventTable, 'starts' | 'ends' | 'order'> {
  /** Of the labels, by event. */
  widths: LabelWidths;
  /** px free between labels. */
  gap: number;
  /** px: a chip with a count of no digits, and what each digit adds. */
  chip: ChipWidth;
  lanes: readonly ArrangeLane[];
  /** px per axis ms, ascending: where labels may begin to be shown. */
  scales: Float64Array;
  /** The fitted window, axis ms. */
  window: Bounds;
}

export interface ArrangeLane {
  /** Indices of events, ascending. */
  items: Uint32Array;
  rows: number;
  collapsed: boolean;
}

export interface ChipWidth {
  base: number;
  digit: number;
}

/** A piece of the result: a lane's columns, or the labels of one level of a lane. */
export type ArrangePart =
  | { kind: 'columns'; lane: number; columns: LaneColumns }
  | { kind: 'labels'; lane: number; level: LabelLevel };

/** What is worked out at once: first the columns of all lanes, then all lanes' labels of one level after the other. */
export interface ArrangeStep {
  /** -1 for columns. */
  level: number;
  /** None where no label is shown from that level on. */
  parts: ArrangePart[];
}

/** A chip at the end of the window is given the room for such a count. */
const USUAL = 10;

/**
 * Works out all that a layout needs and a window does not change: for every lane its columns, then level by level its
 * labels, all lanes' for the opening view first. O(n log n) in practice.
 */
export function arrange(input: ArrangeInput): Generator<ArrangeStep> {
  const orders = ordersOf(input);
  const columns = input.lanes.map(({ items, rows }, lane) => columnsOf(input, items, orders[lane]!, rows));
  const work = columns.flatMap((of, lane) => {
    const { starts, ends, widths, widest } = of;
    const { items, rows, collapsed } = input.lanes[lane]!;
    if (collapsed) return [];
    const places = {
      row: new Uint8Array(starts.length).fill(UNPLACED),
      slide: new Float32Array(starts.length),
    };
    // The space before it is part of the label's own width.
    const chip = chipWidth(input.chip, USUAL);
    const measure = measurer(of, items, input);
    const order = orders[lane]!;
    const labels = { anchors: starts, ends, widths, widest, measure, order, window: input.window, chip };
    return [{ lane, levels: placeLabels(labels, rows, input.scales, places) }];
  });
  // On its own, so that the rest of the work, which waits in it, keeps nothing that it does not need.
  return steps(columns, work);
}

function* steps(columns: LaneColumns[], work: LaneWork[]): Generator<ArrangeStep> {
  if (columns.length === 0) return;
  yield {
    level: -1,
    parts: columns.splice(0).map((columns, lane) => ({ kind: 'columns', lane, columns })),
  };
  for (let working = work; ;) {
    const going = working.flatMap(({ lane, levels }) => {
      const { value, done } = levels.next();
      return done ? [] : [{ lane, levels, level: value }];
    });
    if (going.length === 0) return;
    const parts = going.filter(({ level }) => level.items.length > 0);
    yield {
      level: going[0]!.level.level,
      parts: parts.map(({ lane, level }) => ({ kind: 'labels', lane, level })),
    };
    working = going;
  }
}

/** The labels of a lane, level by level. */
interface LaneWork {
  lane: number;
  levels: Generator<LabelLevel>;
}

/** What of a column of events belongs to those of a lane; the column itself where the lane holds all. */
export function gather<Column extends Float64Array | Float32Array>(
  column: Column,
  items: Uint32Array,
): Column {
  if (items.length === column.length) return column;
  const gathered = column.slice(0, items.length) as Column;
  for (let place = 0; place < items.length; place++) gathered[place] = column[items[place]!]!;
  return gathered;
}

export function chipWidth({ base, digit }: ChipWidth, count: number): number {
  return base + digit * (1 + Math.floor(Math.log10(Math.max(count, 1))));
}

/** The order of importance within each lane, as places in it. */
function ordersOf({ order, lanes, starts }: ArrangeInput): Uint32Array[] {
  if (lanes.length === 1 && lanes[0]!.items.length === starts.length) return [order];
  const laneOf = new Uint16Array(starts.length);
  const placeOf = new Uint32Array(starts.length);
  lanes.forEach(({ items }, lane) => {
    for (let place = 0; place < items.length; place++) {
      laneOf[items[place]!] = lane;
      placeOf[items[place]!] = place;
    }
  });
  const orders = lanes.map(({ items }) => new Uint32Array(items.length));
  const filled = new Uint32Array(lanes.length);
  for (const item of order) {
    const lane = laneOf[item]!;
    orders[lane]![filled[lane]!++] = placeOf[item]!;
  }
  return orders;
}

function columnsOf(input: ArrangeInput, items: Uint32Array, order: Uint32Array, rows: number): LaneColumns {
  const starts = gather(input.starts, items);
  const ends = gather(input.ends, items);
  const ownWidths = gather(input.widths.known, items);
  const rank = new Uint32Array(items.length);
  for (let place = 0; place < order.length; place++) rank[order[place]!] = place;
  const widths = ownWidths.map((width) => width + input.gap);
  const sortedEnds = ends.slice().sort();
  const widest = input.widths.widest + input.gap;
  const columns = { starts, ends, sortedEnds, ownWidths, widths, rank, widest, tree: endsTree(ends) };
  widenLeads(columns, measurer(columns, items, input), rows, input);
  return columns;
}

/** Measures a label, by place in the lane; what it keeps free. */
function measurer(
  { ownWidths, widths }: LaneColumns,
  items: Uint32Array,
  { widths: by, gap }: ArrangeInput,
): (place: number) => number {
  return (place) => {
    ownWidths[place] = widthAt(by, items[place]!);
    return (widths[place] = ownWidths[place] + gap);
  };
}

/** Of more events of one instant than there are rows, some never get a label: the most important carries a chip. */
function widenLeads(
  columns: LaneColumns,
  measure: (place: number) => number,
  rows: number,
  { chip, gap }: ArrangeInput,
): void {
  const { starts, rank, widths } = columns;
  for (let from = 0, to = 1; to <= starts.length; to++) {
    if (starts[to] === starts[from]) continue;
    if (to - from > rows) {
      let lead = from;
      for (let i = from; i < to; i++) if (rank[i]! < rank[lead]!) lead = i;
      const width = measure(lead) + chipWidth(chip, to - from) + gap;
      widths[lead] = width;
      columns.widest = Math.max(columns.widest, width);
    }
    from = to;
  }
}

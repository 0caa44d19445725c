import { MinTree } from './min-tree.ts';

/** The events of one row and the indexes that answer a window's questions about them. Arrays run parallel. */
export interface RowLayout {
  /** Indices into the lane's events, in order of start. */
  items: Uint32Array;
  /** ms, sorted. */
  starts: Float64Array;
  /** ms, until when each is known to have gone on. */
  ends: Float64Array;
  /** The ends again, sorted by themselves. */
  sortedEnds: Float64Array;
  /** The scale from which on each label is shown. */
  appear: MinTree;
  /** The ends, negated: who of those before is still going on? */
  latest: MinTree;
}

/** What is known of the events of a lane, in order of start. */
export interface LaneColumns {
  starts: Float64Array;
  ends: Float64Array;
  appear: Float64Array;
  row: Uint16Array;
}

export function rowLayouts(columns: LaneColumns, rows: number): RowLayout[] {
  const counts = new Uint32Array(rows);
  for (const row of columns.row) counts[row]!++;
  const layouts = Array.from(counts, emptyRow);
  const filled = new Uint32Array(rows);
  for (let item = 0; item < columns.row.length; item++) {
    const row = columns.row[item]!;
    put(layouts[row]!, filled[row]!++, item, columns);
  }
  for (const { ends, sortedEnds } of layouts) {
    sortedEnds.set(ends);
    sortedEnds.sort();
  }
  return layouts;
}

function emptyRow(count: number): RowLayout {
  return {
    items: new Uint32Array(count),
    starts: new Float64Array(count),
    ends: new Float64Array(count),
    sortedEnds: new Float64Array(count),
    appear: new MinTree(count),
    latest: new MinTree(count),
  };
}

function put(row: RowLayout, place: number, item: number, columns: LaneColumns): void {
  row.items[place] = item;
  row.starts[place] = columns.starts[item]!;
  row.ends[place] = columns.ends[item]!;
  row.appear.lower(place, columns.appear[item]!);
  row.latest.lower(place, -columns.ends[item]!);
}

/** The last place before `place` whose label is shown at `scale` px per ms and whose event goes on after `ms`; or -1. */
export function lastShownAndGoingOn(row: RowLayout, place: number, scale: number, ms: number): number {
  let shown = row.appear.previous(place, scale);
  let goingOn = row.latest.previous(place, -ms);
  // Each leaps to the other's place until they meet, so that neither walks through what the other leaves out.
  while (shown !== goingOn) {
    if (shown > goingOn) shown = goingOn < 0 ? -1 : row.appear.previous(goingOn + 1, scale);
    else goingOn = shown < 0 ? -1 : row.latest.previous(shown + 1, -ms);
  }
  return shown;
}

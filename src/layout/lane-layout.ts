import { LabelIndex } from './label-index.ts';
import { UNPLACED } from './label-grid.ts';
import type { LabelLevel } from './labels.ts';
import type { EndsTree } from './last-going-on.ts';
import type { Lane } from './pack.ts';
import { laneHeight, METRICS, type RowMetrics } from './metrics.ts';

/** What is worked out of a lane's events once, by their place in the lane, in order of start. Arrays run parallel. */
export interface LaneColumns {
  /** Axis ms, sorted. */
  starts: Float64Array;
  /** Axis ms, until when each is known to have gone on. */
  ends: Float64Array;
  /** The ends again, sorted by themselves. */
  sortedEnds: Float64Array;
  /** px: the label's own width; `NaN` for one that nobody had to measure yet, which has no place either. */
  ownWidths: Float32Array;
  /** px, of the same: what a label keeps free: itself, its chip where it always has one, and the space to the next. */
  widths: Float32Array;
  /** 0 for the most important. */
  rank: Uint32Array;
  /** px: none of `widths` is wider. */
  widest: number;
  /** When each ends. */
  tree: EndsTree;
}

/** How a lane is to be laid out. */
export interface LaneForm {
  rows: number;
  metrics: RowMetrics;
  /** Marks only. */
  collapsed: boolean;
  /** Room for density beneath the rows. */
  strip: boolean;
}

/** A lane with its place and its indexes. Labels arrive level by level. */
export class LaneLayout {
  readonly lane: Lane;
  readonly form: LaneForm;
  /** px */
  readonly top: number;
  readonly height: number;
  readonly columns: LaneColumns;
  readonly labels: LabelIndex;
  /** By place: row of the label; `UNPLACED` as long as none is known. */
  readonly row: Uint8Array;
  /** By place: px by which the label begins before its anchor. */
  readonly slide: Float32Array;

  constructor(lane: Lane, form: LaneForm, top: number, columns: LaneColumns) {
    const n = columns.starts.length;
    this.lane = lane;
    this.form = form;
    this.top = top;
    this.height = heightOf(form);
    this.columns = columns;
    this.labels = new LabelIndex(columns.starts);
    this.row = new Uint8Array(n).fill(UNPLACED);
    this.slide = new Float32Array(n);
  }

  addLabels(level: LabelLevel): void {
    const { items, slides, rowStarts } = level;
    for (let row = 0; row + 1 < rowStarts.length; row++) {
      for (let i = rowStarts[row]!; i < rowStarts[row + 1]!; i++) {
        this.row[items[i]!] = row;
        this.slide[items[i]!] = slides[i]!;
      }
    }
    this.labels.add(level);
  }

  /** The row that an event's mark stands in: that of its label, or, where it has none, of the last before it that has. */
  rowOf(item: number): number {
    let at = item;
    while (at > 0 && at > item - NEAR && this.row[at] === UNPLACED) at--;
    const row = this.row[at]!;
    return row === UNPLACED ? 0 : row;
  }

  rowTop(row: number): number {
    const { padTop, rowHeight } = this.form.metrics;
    return this.top + padTop + row * rowHeight;
  }

  /** Top of a row's strip of marks. */
  markTop(row: number): number {
    return this.rowTop(row) + this.form.metrics.captionHeight;
  }

  /** Top of the strip that density is drawn in. */
  get densityTop(): number {
    const { padBottom } = this.form.metrics;
    if (!this.form.strip) return this.markTop(0);
    return this.top + this.height - padBottom - METRICS.markHeight;
  }
}

/** So many places are looked at for a row; a crowd may be a million. */
const NEAR = 64;

export function heightOf({ rows, metrics, strip }: Omit<LaneForm, 'collapsed'>): number {
  return laneHeight(rows, metrics) + (strip ? METRICS.densityHeight : 0);
}

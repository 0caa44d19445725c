import type { Bounds, TimelineEvent } from '../core/model.ts';
import {
  allotRows,
  COLLAPSED,
  COMFORTABLE,
  COMPACT,
  countBelow,
  countUpTo,
  labelScales,
  laneHeight,
  METRICS,
  MOST_ROWS,
  mostMarks,
  overviewCounts,
  project,
  rowsNeeded,
  type Cluster,
  type EventTable,
  type Fold,
  type Lane,
  type LabelWidths,
  type LaneForm,
  type Projection,
  type ReportedMark,
  type reportedMarks,
  type RowMetrics,
} from '../layout/index.ts';
import type { Arranger } from './arranger.ts';
import { Layouter, type Plan } from './layouter.svelte.ts';
import type { Viewport } from './viewport.svelte.ts';

/** What the picture is made of; functions, since each may change. */
export interface PictureOptions {
  table: () => EventTable;
  lanes: () => readonly Lane[];
  fold: () => Fold;
  /** Of the labels, for rows of these metrics; none wider than `widest` px. */
  widths: (metrics: RowMetrics, widest: number) => LabelWidths;
  /** Width of a digit of a chip, px. */
  digit: () => number;
  /** Height that the lanes may take, px. */
  height: () => number;
  /** Ids of lanes that show their marks only. */
  collapsed: () => ReadonlySet<string>;
  /** Finds when events were reported; null while that is not shown. */
  reported: () => typeof reportedMarks | null;
  /** Ids of events whose marks are wanted even where they are too many to tell apart. */
  always: () => readonly string[];
  arranger: Arranger;
  /** How each lane is laid out; decided by the room there is where it is left out. */
  forms?: () => readonly LaneForm[];
}

/** No label is wider, px, and as a share of the timeline: long titles are whole in it, and leave room for others. */
const LONGEST_LABEL = 640;
const LABEL_SHARE = 0.62;

/** Between labels, px. */
const GAP: Record<'comfortable' | 'compact', number> = { comfortable: 18, compact: 8 };

/** Of a chip, beside its digits: its padding, its border and the plus sign, px. */
const CHIP_BASE = 24;

/** Stories of more events than this are set in compact rows without asking. */
const MANY = 400;

/** Comfortable rows are given up where labels would need this many times as many as there is room for. */
const CROWDED = 1.5;

/** Of a cluster, in its list. */
const MOST_LISTED = 100;

const EMPTY: Projection = {
  width: 0,
  height: 0,
  perMs: 0,
  shift: 0,
  lanes: [],
  marks: [],
  labels: [],
  clusters: [],
  density: [],
};

/** The timeline as it is to be painted: a chain from the events to marks and labels in px. */
export class Picture {
  readonly #viewport: Viewport;
  readonly #options: PictureOptions;
  readonly #layouter: Layouter;

  /** No label is wider, px; whole, as widths are kept in single precision and are compared with it. */
  readonly widest: number = $derived.by(() =>
    Math.floor(Math.min(LONGEST_LABEL, this.#viewport.width * LABEL_SHARE)),
  );

  /** Kept, since a change of height, which asks for them again, does not change them. */
  readonly #comfortable: LabelWidths = $derived.by(() => this.#options.widths(COMFORTABLE, this.widest));
  readonly #compact: LabelWidths = $derived.by(() => this.#options.widths(COMPACT, this.widest));

  /** How rows are set: comfortable as long as most labels have room. */
  readonly metrics: RowMetrics = $derived.by(() => {
    const { table, lanes, height } = this.#options;
    if (table().count > MANY) return COMPACT;
    const open = lanes().filter(({ id }) => !this.#isCollapsed(id));
    const needs = this.#needs(open, COMFORTABLE);
    const needed = needs.reduce((sum, need) => sum + need, 0);
    const room = Math.max(
      open.length,
      (height() - open.length * laneHeight(0, COMFORTABLE)) / COMFORTABLE.rowHeight,
    );
    return needed > CROWDED * room ? COMPACT : COMFORTABLE;
  });

  readonly #plan: Plan | null = $derived.by(() => {
    const { table, lanes, fold, digit } = this.#options;
    const { fitted, limits, width } = this.#viewport;
    if (table().count === 0 || width <= 0) return null;
    const { metrics } = this;
    const forms = this.#options.forms?.() ?? this.#forms(lanes(), metrics);
    const gap = GAP[metrics === COMPACT ? 'compact' : 'comfortable'];
    const scales = labelScales(fitted, limits);
    const chip = { base: CHIP_BASE, digit: digit() };
    const { starts, ends, order } = table();
    return {
      lanes: lanes(),
      forms,
      frame: { table: table(), fold: fold(), scales, gap, chip },
      input: {
        starts,
        ends,
        order,
        widths: this.#widths(metrics),
        gap,
        chip,
        lanes: lanes().map(({ items }, lane) => ({ items, ...forms[lane]! })),
        scales,
        window: { start: fitted.start, end: fitted.end },
      },
    };
  });

  readonly projection: Projection = $derived.by(() => {
    const { layout } = this.#layouter;
    return layout === null ? EMPTY : project(layout, this.#viewport.scale, this.#options.always());
  });

  /** When the events in view were reported, where that is to be shown. */
  readonly reports: readonly ReportedMark[] = $derived.by(() => {
    const layout = this.#layouter.columns;
    const reporter = this.#options.reported();
    if (layout === null || reporter === null) return [];
    return reporter(this.projection.marks, this.#viewport.scale, layout.fold, this.metrics);
  });

  /** How many events there are in each column of the fitted view. */
  readonly overview: Uint32Array = $derived.by(() =>
    overviewCounts(this.#layouter.columns?.lanes ?? [], this.#viewport.fitted, METRICS.column),
  );

  /** Whether labels name the date, and nothing is to be told besides. */
  readonly labelsSayAll: boolean = $derived.by(
    () => this.metrics !== COMPACT && this.#options.reported() === null,
  );

  /** How many events are over before the window begins, and how many begin after it. */
  readonly beyond: { before: number; after: number } = $derived.by(() => {
    const { start, end } = this.#viewport.scale;
    let [before, after] = [0, 0];
    for (const { columns } of this.#layouter.columns?.lanes ?? []) {
      before += countUpTo(columns.sortedEnds, start);
      after += columns.starts.length - countBelow(columns.starts, end);
    }
    return { before, after };
  });

  /** Call within an effect's root. */
  constructor(viewport: Viewport, options: PictureOptions) {
    this.#viewport = viewport;
    this.#options = options;
    this.#layouter = new Layouter(
      () => this.#plan,
      () => viewport.scale,
      options.arranger,
    );
  }

  /** The events of a cluster that have no label, in order of time; of very many the first. */
  hidden({ lane, from, to }: Cluster): TimelineEvent[] {
    const { layout } = this.#layouter;
    const items = layout?.lanes[lane]?.lane.items;
    if (layout === null || items === undefined) return [];
    const labelled = new Set(this.projection.labels.map(({ id }) => id));
    const events: TimelineEvent[] = [];
    for (let place = from; place < to && events.length < MOST_LISTED; place++) {
      // The layout may still be that of other events than those that are to be shown next.
      const event = layout.table.at(items[place]!);
      if (!labelled.has(event.id)) events.push(event);
    }
    return events;
  }

  /** Where a cluster's events begin and end, axis ms. */
  boundsOf({ lane, from, to }: Cluster): Bounds | null {
    const columns = this.#layouter.layout?.lanes[lane]?.columns;
    if (columns === undefined) return null;
    // From the first to the last start: labels come apart there, however long the events are.
    return { start: columns.starts[from]!, end: columns.starts[to - 1]! };
  }

  #widths(metrics: RowMetrics): LabelWidths {
    return metrics === COMPACT ? this.#compact : this.#comfortable;
  }

  #isCollapsed(id: string): boolean {
    return this.#options.collapsed().has(id);
  }

  #needs(lanes: readonly Lane[], metrics: RowMetrics): number[] {
    const { starts } = this.#options.table();
    const widths = this.#widths(metrics);
    return lanes.map((lane) => rowsNeeded(lane, { starts, widths }, this.#viewport.fitted));
  }

  #forms(lanes: readonly Lane[], metrics: RowMetrics): LaneForm[] {
    const most = mostMarks(this.#viewport.width);
    const open = lanes.filter(({ id }) => !this.#isCollapsed(id));
    const strips = open.filter(({ items }) => items.length > most).length;
    const taken = strips * METRICS.densityHeight + (lanes.length - open.length) * laneHeight(1, COLLAPSED);
    const rows = allotRows(this.#needs(open, metrics), this.#options.height() - taken, metrics);
    return lanes.map((lane) => {
      const at = open.indexOf(lane);
      if (at < 0) return { rows: 1, metrics: COLLAPSED, collapsed: true, strip: false };
      const strip = lane.items.length > most;
      return { rows: Math.min(rows[at]!, MOST_ROWS), metrics, collapsed: false, strip };
    });
  }
}

import type { TimelineEvent } from '../core/model.ts';
import { describeSpan } from '../core/span/index.ts';
import {
  allotRows,
  arrange,
  extentOf,
  METRICS,
  overviewCounts,
  pack,
  project,
  pxPerMs,
  ticks,
  type LabelWidths,
} from '../layout/index.ts';
import type { Timeline } from './timeline.svelte.ts';
import type { Viewport } from './viewport.svelte.ts';

/** Widths of text in px, as the page sets it. */
export interface Measures {
  /** Titles of labels. */
  title: (text: string) => number;
  /** Dates of labels, and counts. */
  small: (text: string) => number;
  /** Figures of the axis, with the space around them. */
  axis: (text: string) => number;
}

/** What the page tells the picture; functions, since each may change. */
export interface PictureOptions {
  measures: () => Measures;
  /** Height that the lanes may take, px. */
  height: () => number;
  /** Ids of events whose marks are wanted even where they are too many to tell apart. */
  always: () => readonly string[];
}

/** No label is wider, px, and as a share of the timeline: the fitted view could not hold it. */
const LONGEST_LABEL = 400;
const LABEL_SHARE = 0.5;

/** px. */
const GAP = 18;
const CHIP_PADDING = 14;
/** A canvas measures text as the page sets it to within this. */
const SLACK = 2;

/** The timeline as it is to be painted: a chain from the events to marks, labels and ticks in px. */
export class Picture {
  readonly #timeline: Timeline;
  readonly #viewport: Viewport;
  readonly #options: PictureOptions;

  readonly lanes = $derived.by(() => {
    const { events, collection } = this.#timeline.dataset;
    return pack(events, 'theme', collection.themes);
  });
  readonly extent = $derived.by(() => extentOf(this.#timeline.dataset.events));
  readonly #widths: LabelWidths = $derived.by(() => {
    const { title, small } = this.#options.measures();
    const longest = Math.min(LONGEST_LABEL, this.#viewport.width * LABEL_SHARE);
    return {
      label: (event) =>
        Math.min(Math.ceil(Math.max(title(event.title), small(this.date(event)))) + SLACK, longest),
      chip: (count) => Math.ceil(small(`+${count}`)) + CHIP_PADDING,
      gap: GAP,
    };
  });
  readonly widestLabel = $derived.by(() =>
    this.#timeline.dataset.events.reduce((widest, event) => Math.max(widest, this.#widths.label(event)), 0),
  );
  readonly #rows = $derived.by(() =>
    allotRows(this.lanes, this.#widths, this.#viewport.fitted, this.#options.height()),
  );
  readonly #layout = $derived.by(() =>
    arrange(this.lanes, this.#rows, this.#widths, pxPerMs(this.#viewport.fitted)),
  );
  readonly projection = $derived.by(() =>
    project(this.#layout, this.#viewport.scale, this.#options.always()),
  );
  readonly ticks = $derived.by(() =>
    ticks(this.#viewport.scale, { locale: this.#timeline.locale, measure: this.#options.measures().axis }),
  );

  /** How many events there are in each column of the fitted view. */
  readonly overview = $derived.by(() => overviewCounts(this.#layout, this.#viewport.fitted, METRICS.column));

  constructor(timeline: Timeline, viewport: Viewport, options: PictureOptions) {
    this.#timeline = timeline;
    this.#viewport = viewport;
    this.#options = options;
  }

  /** An event's date as its label says it. */
  date({ span }: Pick<TimelineEvent, 'span'>): string {
    return describeSpan(span, this.#timeline.locale, { style: 'short' });
  }
}

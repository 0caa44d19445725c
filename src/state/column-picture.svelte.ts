import type { Bounds, TimelineEvent } from '../core/model.ts';
import {
  countBelow,
  LabelStack,
  pxPerMs,
  sheetOf,
  stackInView,
  widthsOf,
  type Cluster,
  type LaneForm,
  type PlacedLabel,
  type Projection,
  type ReportedMark,
  type RowMetrics,
  type Stack,
  type StackExtent,
  type StackItems,
  type StackedLabel,
} from '../layout/index.ts';
import { Picture, type PictureOptions } from './picture.svelte.ts';
import type { Viewport } from './viewport.svelte.ts';

/** What the picture is made of; functions, since each may change. */
export interface ColumnPictureOptions extends Pick<
  PictureOptions,
  'table' | 'lanes' | 'fold' | 'collapsed' | 'reported' | 'always' | 'arranger'
> {
  /** How labels are set, by event; heads by lane. */
  labels: () => ColumnSetting;
  /** How far before its mark a label begins that has the room, px. */
  above: () => number;
  /** Of a lane that shows its labels, and of one that does not. */
  metrics: () => { open: RowMetrics; collapsed: RowMetrics };
}

export type ColumnSetting = Pick<StackItems, 'heights' | 'heads'> & {
  /** What the head of an event’s label says. */
  headOf: (index: number) => string;
};

/** A label with the mark that it belongs to; `maxWidth` is its height, with the space to the next. */
export interface ColumnLabel extends PlacedLabel {
  /** Whether it has a head, or shares that of the label before. */
  hasHead: boolean;

  /** Where the mark begins, px on the sheet. */
  markX: number;
}

/** `x` is px down, and `y` px to the right. */
export interface ColumnProjection extends Projection {
  labels: ColumnLabel[];
}

/** Nobody scrolls further than this to the end of a story, in screens. */
const MOST_SCREENS = 32;

/** So many labels more have to come with a screen more. */
const WORTH = 1;

/** px: no label is further from its mark. On a low screen that is two of them. */
const REACH = 1000;

/** px: what is nearer to its mark than this is seen together with it. */
const NEAR = 300;

/** Of a cluster, in its list. */
const MOST_LISTED = 100;

/** Scales are told apart by so many figures: a window that is moved keeps its own but for rounding. */
const FIGURES = 12;

/** The timeline running down, as it is to be painted: lanes are columns side by side, with a stack of labels in each. */
export class ColumnPicture {
  readonly #viewport: Viewport;
  readonly #options: ColumnPictureOptions;
  readonly #marks: Picture;

  readonly #stacks: readonly (LabelStack | null)[] = $derived.by(() => {
    const { table, lanes, labels, collapsed } = this.#options;
    const all = this.#all;
    if (this.#viewport.extent === null) return [];
    const { starts, ends } = table();
    const orders = this.#orders;
    const { heights, heads } = labels();
    return lanes().map(({ id }, lane) =>
      collapsed().has(id)
        ? null
        : new LabelStack({ order: orders[lane]!, starts, ends, heights, heads, groups: this.#groups }, all),
    );
  });

  readonly #all: StackExtent = $derived.by(() => {
    const { fitted, reelLimits } = this.#viewport;
    const { start, end } = reelLimits.extent;
    const height = (end - start) * pxPerMs(fitted);
    return { start, end, height, reach: Math.max(height, REACH) };
  });

  readonly #orders: Uint32Array[] = $derived.by(() => {
    const { table, lanes } = this.#options;
    const { order, count } = table();
    const laneOf = new Uint16Array(count);
    lanes().forEach(({ items }, lane) => items.forEach((item) => (laneOf[item] = lane)));
    return lanes().map((_, lane) => order.filter((item) => laneOf[item] === lane));
  });

  /** Events side by side in a lane whose labels have the same head are a group. */
  readonly #groups: Uint32Array = $derived.by(() => {
    const { table, lanes, labels } = this.#options;
    const groups = new Uint32Array(table().count);
    let group = 0;
    for (const { items } of lanes()) {
      let before: string | null = null;
      for (const item of items) {
        const head = labels().headOf(item);
        if (head !== before) group++;
        groups[item] = group;
        before = head;
      }
    }
    return groups;
  });

  readonly #perMs: number = $derived.by(() => Number(pxPerMs(this.#viewport.scale).toPrecision(FIGURES)));

  /** Worked out where the scale changes: scrolling only looks at them. */
  readonly #placed: readonly (Stack | null)[] = $derived.by(() => this.#placesAt(this.#perMs));

  readonly #inView: readonly (readonly StackedLabel[])[] = $derived.by(() => {
    const { ends } = this.#options.table();
    const setting = { ends, ...this.#options.labels() };
    const { scale, reelLimits } = this.#viewport;
    return this.#placed.map((stack) =>
      stack === null ? [] : stackInView(stack, setting, reelLimits.extent.start, scale),
    );
  });

  readonly projection: ColumnProjection = $derived.by(() => {
    const { collapsed } = this.#options;
    const { projection } = this.#marks;
    const lanes = projection.lanes.map((lane) => ({ ...lane, collapsed: collapsed().has(lane.id) }));
    // While a new layout is under way the lanes are still those of the last.
    if (lanes.length !== this.#inView.length) return { ...projection, lanes, labels: [] };
    const labels = this.#inView.flatMap((all, lane) =>
      all.map((label) => this.#placeLabel(label, lane, lanes[lane]!.top)),
    );
    const clusters = this.#inView.flatMap((all, lane) =>
      all.flatMap((label) => this.#clusterOf(label, lane, lanes[lane]!.top)),
    );
    return { ...projection, lanes, labels, clusters };
  });

  /** How many screens long the story is best read: as long as the labels are worth that stand near their marks then. */
  readonly screens: number = $derived.by(() => {
    const { fitted, limits } = this.#viewport;
    const whole = fitted.end - fitted.start;
    const most = Math.min(MOST_SCREENS, whole / limits.minSpan);
    // The scales at which labels begin to be shown.
    const steps = [1];
    for (let screens = this.#all.reach / this.#all.height; screens <= most; screens *= 2) steps.push(screens);
    let best = { screens: 1, worth: -Infinity };
    for (const screens of steps) {
      const worth = this.#countNear(pxPerMs(fitted) * screens) - WORTH * screens;
      if (worth > best.worth) best = { screens, worth };
    }
    return best.screens;
  });

  /** Call within an effect's root. */
  constructor(viewport: Viewport, options: ColumnPictureOptions) {
    this.#viewport = viewport;
    this.#options = options;
    const { collapsed, lanes, metrics, table } = options;
    const formOf = (id: string): LaneForm => {
      const { open, collapsed: closed } = metrics();
      return { rows: 1, metrics: collapsed().has(id) ? closed : open, collapsed: true, strip: false };
    };
    // Its own labels stand beside their marks or not at all: it is asked for none.
    this.#marks = new Picture(viewport, {
      table,
      lanes,
      fold: options.fold,
      collapsed,
      reported: options.reported,
      arranger: options.arranger,
      widths: () => widthsOf(new Float32Array(table().count)),
      digit: () => 0,
      height: () => 0,
      always: () => [...options.always(), ...this.#labelled],
      forms: () => lanes().map(({ id }) => formOf(id)),
    });
  }

  /** When the events in view were reported, where that is to be shown. */
  get reports(): readonly ReportedMark[] {
    return this.#marks.reports;
  }

  /** Whether a label tells all that a card would. */
  get labelsSayAll(): boolean {
    return this.#options.reported() === null;
  }

  /** The events of a cluster that have no label, in order of time; of very many the first. */
  hidden({ lane, from, to }: Cluster): TimelineEvent[] {
    const { table, lanes } = this.#options;
    const { items } = lanes()[lane]!;
    const { shown } = this.#placed[lane]!;
    const events: TimelineEvent[] = [];
    for (let place = from; place < to && events.length < MOST_LISTED; place++) {
      const item = items[place]!;
      if (shown[countBelow(shown, item)] !== item) events.push(table().at(item));
    }
    return events;
  }

  /** Where a cluster's events begin and end, axis ms. */
  boundsOf({ lane, from, to }: Cluster): Bounds {
    const { table, lanes } = this.#options;
    const { items } = lanes()[lane]!;
    return { start: table().starts[items[from]!]!, end: table().starts[items[to - 1]!]! };
  }

  #placesAt(perMs: number): (Stack | null)[] {
    const { room, extent } = this.#viewport.reelLimits;
    const last = (extent.end - extent.start) * perMs + room.right;
    const above = this.#options.above();
    return this.#stacks.map((stack) => stack?.at(perMs, { first: -room.left, last, above }) ?? null);
  }

  /** How many labels stand near their marks at a scale, px per axis ms. */
  #countNear(perMs: number): number {
    const { starts } = this.#options.table();
    const { start } = this.#viewport.reelLimits.extent;
    let near = 0;
    for (const stack of this.#placesAt(perMs)) {
      stack?.shown.forEach((item, place) => {
        if (Math.abs(stack.tops[place]! - (starts[item]! - start) * perMs) <= NEAR) near++;
      });
    }
    return near;
  }

  /** Where the label of an event stands, axis ms; null where it is not shown. */
  labelAt(id: string): number | null {
    const item = this.#options.table().indexOf(id);
    for (const stack of this.#placed) {
      const place = stack === null ? -1 : countBelow(stack.shown, item);
      if (stack?.shown[place] !== item) continue;
      return this.#viewport.reelLimits.extent.start + stack.tops[place]! / this.#perMs;
    }
    return null;
  }

  /** Ids of the events with labels in view: where marks are too dense to tell apart, theirs are drawn all the same. */
  get #labelled(): string[] {
    const { table } = this.#options;
    return this.#inView.flatMap((labels) => labels.map(({ item }) => table().at(item).id));
  }

  #placeLabel(
    { item, place, y: down, height, hasHead, held }: StackedLabel,
    lane: number,
    left: number,
  ): ColumnLabel {
    const { table, metrics } = this.#options;
    const { scale, reelLimits } = this.#viewport;
    const { origin, perMs, shift } = sheetOf(scale);
    const event = table().at(item);
    const start = (reelLimits.extent.start - origin) * perMs;
    return {
      id: event.id,
      event,
      lane,
      row: 0,
      x: down,
      y: left + metrics().open.padTop,
      sheetX: held ? Math.round(down) - shift : Math.round(start + this.#placed[lane]!.tops[place]!),
      maxWidth: height,
      hasHead,
      stuck: held,
      markX: Math.round((table().starts[item]! - origin) * perMs),
    };
  }

  /** What has no label between one and the next; the first of all speaks for those before it too. */
  #clusterOf(label: StackedLabel, lane: number, left: number): Cluster[] {
    const { items } = this.#options.lanes()[lane]!;
    const { shown } = this.#placed[lane]!;
    const from = label.place === 0 ? 0 : countBelow(items, label.item);
    const next = shown[label.place + 1];
    const to = next === undefined ? items.length : countBelow(items, next);
    const hidden = to - from - 1;
    if (hidden === 0 || label.held) return [];
    const { id, row, x, y, sheetX } = this.#placeLabel(label, lane, left);
    return [{ id, lane, row, x, y, sheetX, count: hidden, from, to }];
  }
}

import type { TimelineEvent } from '../../../core/model.ts';
import { COLLAPSED, METRICS, type RowMetrics } from '../../../layout/index.ts';
import type { ColumnSetting } from '../../../state/column-picture.svelte.ts';
import type { Contents } from '../../../state/contents.svelte.ts';
import type { Display } from '../../../state/display.svelte.ts';
import type { Caption, Measures } from '../measures.ts';
import {
  labelSetter,
  LARGE,
  LINE,
  SMALL,
  TEXT_INSET,
  TEXT_MARGIN,
  type ColumnType,
  type SetLabel,
} from './label-setter.ts';
import { planColumns, type ColumnPlan } from './plan-columns.ts';

/** What columns are made for; functions, since each may change. */
export interface ColumnsOptions {
  contents: Contents;
  display: Display;
  /** px. */
  width: () => number;
  /** Whether there is the room for one column only. */
  narrow: () => boolean;
  caption: () => Caption;
  measures: () => Measures;
}

/** Between labels, px. */
const GAP = 10;

/** Columns of this width are set in large type, as those of a phone are, px. */
const ROOMY = 360;

const NONE: ReadonlySet<string> = new Set();

/** The lanes of a timeline that runs down, as columns of labels. */
export class Columns {
  readonly #options: ColumnsOptions;
  /** Ids of lanes that were opened in place of others, the latest first. */
  #opened: readonly string[] = $state.raw([]);

  readonly #closed: ReadonlySet<string> = $derived.by(() => {
    const { narrow, display } = this.#options;
    return narrow() ? NONE : display.collapsed;
  });
  readonly #plan: ColumnPlan = $derived.by(() => {
    const { contents, width } = this.#options;
    return planColumns(contents.lanes, width(), this.#closed, this.#opened);
  });
  /** Ids of lanes that show their marks only, by the reader’s will or for want of room. */
  readonly collapsed: ReadonlySet<string> = $derived.by(
    () => new Set([...this.#closed, ...this.#plan.crowdedOut]),
  );
  readonly type: ColumnType = $derived.by(() =>
    this.#options.narrow() || this.metrics.open.rowHeight >= ROOMY ? LARGE : SMALL,
  );
  /** Width of the text, px. */
  readonly textWidth: number = $derived.by(() => this.metrics.open.rowHeight - TEXT_INSET - TEXT_MARGIN);
  readonly set: (event: TimelineEvent) => SetLabel = $derived.by(() => {
    const { caption, measures } = this.#options;
    return labelSetter(caption(), measures(), this.textWidth, this.type);
  });
  readonly setting: ColumnSetting = $derived.by(() => {
    const { table } = this.#options.contents;
    const { line } = this.#options.caption();
    const { set } = this;
    const heights = new Float32Array(table.count);
    const heads = new Float32Array(table.count);
    for (let i = 0; i < heights.length; i++) {
      const { titleHeight, dateHeight } = set(table.at(i));
      heights[i] = titleHeight + GAP;
      heads[i] = dateHeight;
    }
    return { heights, heads, headOf: (index) => line(table.at(index)) };
  });

  constructor(options: ColumnsOptions) {
    this.#options = options;
  }

  get metrics(): { open: RowMetrics; collapsed: RowMetrics } {
    return { open: this.#plan.metrics, collapsed: COLLAPSED };
  }

  /** How far before its mark a label begins that has the room, px: its date and a point are then side by side. */
  get above(): number {
    return (LINE - METRICS.pointWidth) / 2;
  }

  /** Collapses a lane, or opens it again; one that had no room takes that of another. */
  toggle(id: string): void {
    if (this.#plan.crowdedOut.has(id)) this.#opened = [id, ...this.#opened.filter((other) => other !== id)];
    else this.#options.display.toggleLane(id);
  }
}

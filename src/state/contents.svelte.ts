import type { LanesBy } from '../core/belonging.ts';
import {
  extentOf,
  foldBounds,
  foldEmpty,
  lanesOf,
  pack,
  tableOf,
  toAxis,
  toTime,
  UNFOLDED,
  type EventTable,
  type Extent,
  type Fold,
  type Lane,
  type Lanes,
} from '../layout/index.ts';
import type { Display } from './display.svelte.ts';
import type { Timeline } from './timeline.svelte.ts';
import type { TimeMap } from './viewport.svelte.ts';

/** What there is to tell, and what of it is shown. */
type Told = Pick<Timeline, 'whole' | 'events'>;

/** What a timeline shows, ordered as the reader wants it: events in lanes, on an axis with or without its empty stretches. */
export class Contents {
  readonly #timeline: Told;
  readonly #display: Pick<Display, 'folded'>;
  readonly #lanesBy: () => LanesBy;

  readonly #unfolded: EventTable = $derived.by(() => tableOf(this.#timeline.events));
  readonly #folded: Fold = $derived.by(() => foldEmpty(this.#unfolded.starts, this.#unfolded.ends));
  /** Decided from the whole dataset, so that lanes keep their order whatever is shown. */
  readonly belonging: Lanes = $derived.by(() => lanesOf(this.#timeline.whole, this.#lanesBy()));
  readonly lanes: Lane[] = $derived.by(() => pack(this.#timeline.events, this.belonging));
  readonly fold: Fold = $derived.by(() => (this.#display.folded ? this.#folded : UNFOLDED));
  readonly table: EventTable = $derived.by(() =>
    this.fold.breaks.length === 0 ? this.#unfolded : tableOf(this.#timeline.events, this.fold),
  );
  /** Of the whole dataset, ms: time stands still while some of it is hidden. */
  readonly extent: Extent | null = $derived.by(() => extentOf(this.#timeline.whole.events));
  /** The same on the axis, axis ms. */
  readonly axisExtent: Extent | null = $derived.by(() =>
    this.extent === null ? null : { ...this.extent, ...foldBounds(this.fold, this.extent) },
  );
  readonly timeMap: TimeMap = $derived.by(() => {
    const { fold } = this;
    return { toAxis: (ms) => toAxis(fold, ms), toTime: (axisMs) => toTime(fold, axisMs) };
  });

  /** `lanesBy`: where there is not the room for lanes as the reader wants them. */
  constructor(
    timeline: Told,
    display: Pick<Display, 'folded' | 'lanesBy'>,
    lanesBy: () => LanesBy = () => display.lanesBy,
  ) {
    this.#timeline = timeline;
    this.#display = display;
    this.#lanesBy = lanesBy;
  }

  /** The present, ms, of a time (ms) within the story; one that is over, or yet to come, has none. */
  present(now: number): number | null {
    return this.extent !== null && now >= this.extent.start && now < this.extent.end ? now : null;
  }

  /** Whether there is a stretch that is long and empty enough to be folded. */
  get canFold(): boolean {
    return this.#folded.breaks.length > 0;
  }
}

import type { LanesBy } from '../core/belonging.ts';
import type { Below, Options, Orientation } from '../core/link.ts';

/** How the reader wants the timeline shown. One instance a timeline. */
export class Display {
  #lanesBy: LanesBy = $state('theme');
  /** Ids of lanes. */
  collapsed: ReadonlySet<string> = $state.raw(new Set());
  /** Whether it is also shown when events were reported. */
  reported = $state(false);
  /** Whether long stretches without events are folded. */
  folded = $state(false);
  /** `auto` as the page has room for it. */
  orientation: Orientation = $state('auto');
  /** What stands below the timeline. */
  below: Below = $state('events');
  /** Of the coverage. */
  order: Options['order'] = $state('date');
  columns: Options['columns'] = $state('auto');
  differing = $state(false);

  get lanesBy(): LanesBy {
    return this.#lanesBy;
  }

  /** Lanes of another kind are other lanes: none of them is collapsed. */
  set lanesBy(by: LanesBy) {
    if (by === this.#lanesBy) return;
    this.#lanesBy = by;
    this.collapsed = new Set();
  }

  /** All of it, as an address holds it. */
  get options(): Options {
    return {
      lanes: this.#lanesBy,
      orientation: this.orientation,
      folded: this.folded,
      reported: this.reported,
      collapsed: [...this.collapsed],
      below: this.below,
      order: this.order,
      columns: this.columns,
      differing: this.differing,
    };
  }

  set options(options: Options) {
    const { lanes, orientation, folded, reported, collapsed, below, order, columns, differing } = options;
    this.lanesBy = lanes;
    this.orientation = orientation;
    this.folded = folded;
    this.reported = reported;
    this.collapsed = new Set(collapsed);
    this.below = below;
    this.order = order;
    this.columns = columns;
    this.differing = differing;
  }

  /** Collapses a lane, or opens it again. */
  toggleLane(id: string): void {
    const collapsed = new Set(this.collapsed);
    if (!collapsed.delete(id)) collapsed.add(id);
    this.collapsed = collapsed;
  }
}

import { untrack } from 'svelte';
import {
  LaneLayout,
  levelsAt,
  type ArrangeInput,
  type ArrangePart,
  type Lane,
  type LaneForm,
  type TimelineLayout,
  type TimeScale,
} from '../layout/index.ts';
import type { Arranger, Arranging } from './arranger.ts';

/** What a layout is to be made of. */
export interface Plan {
  input: ArrangeInput;
  lanes: readonly Lane[];
  forms: readonly LaneForm[];
  /** What of the layout is known beforehand. */
  frame: Omit<TimelineLayout, 'lanes' | 'height'>;
}

/**
 * So many levels of zoom are labelled ahead of the one in view: while one moves, four times as near, and while nothing moves, level by
 * level, 256 times. Who then zooms in finds the labels there, and nothing at work beside the picture that moves.
 */
const AHEAD = { moving: 4, resting: 16 };

/** ms until the next: what is in view is painted first, and whatever else the page starts with comes before it too. */
const LATER = 100;

/** Labels that arrive wait so long for the next window, which brings them along: one that moves is not drawn anew for them. ms */
const PATIENCE = 60;

/**
 * Keeps the layout of the plan in force. Until a new one has its columns the last one stays; labels arrive level by level,
 * the ones in view first and those of deeper zooms as they come near.
 */
export class Layouter {
  #layout: TimelineLayout | null = $state.raw(null);
  /** Counts the labels' arrivals: they are added to the layout in place. */
  #version = $state(0);

  /** Call within an effect's root. */
  constructor(plan: () => Plan | null, scale: () => TimeScale, arranger: Arranger) {
    let work: Arranging | null = null;
    let ahead = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const forget = () => {
      clearTimeout(waiting);
      waiting = undefined;
    };
    let later: ReturnType<typeof setTimeout> | undefined;
    const need = (scales: Float64Array) => {
      work?.need(levelsAt(scales, scale()) + ahead);
      clearTimeout(later);
      if (ahead === AHEAD.resting) return;
      later = setTimeout(() => {
        ahead = Math.max(AHEAD.moving, ahead + 1);
        need(scales);
      }, LATER);
    };
    $effect.pre(() => {
      const current = plan();
      if (current === null) {
        this.#layout = null;
        return;
      }
      const show = (layout: TimelineLayout) => {
        forget();
        this.#layout = layout;
        this.#version = untrack(() => this.#version) + 1;
      };
      const receive = receiver(current, (layout, isNew, nearest) => {
        if (isNew) show(layout);
        else if (nearest < levelsAt(layout.scales, scale()))
          waiting ??= setTimeout(() => show(layout), PATIENCE);
      });
      work = arranger(current.input, receive);
      ahead = 0;
      untrack(() => need(current.input.scales));
      return () => {
        clearTimeout(later);
        forget();
        work?.stop();
        work = null;
      };
    });
    $effect.pre(() => {
      if (this.#layout === null) return;
      ahead = Math.min(ahead, AHEAD.moving);
      need(this.#layout.scales);
      forget();
    });
  }

  get layout(): TimelineLayout | null {
    void this.#version;
    return this.#layout;
  }

  /** The same, to those who need no labels. */
  get columns(): TimelineLayout | null {
    return this.#layout;
  }
}

/**
 * Puts the parts of a layout together, and gives it on whenever there is more of it: `isNew` the first time, `nearest` the first level
 * that has labels now.
 */
function receiver(
  { lanes, forms, frame }: Plan,
  onlayout: (layout: TimelineLayout, isNew: boolean, nearest: number) => void,
): (parts: readonly ArrangePart[]) => void {
  const layouts: LaneLayout[] = [];
  let layout: TimelineLayout | null = null;
  let top = 0;
  return (parts) => {
    let nearest = Infinity;
    for (const part of parts) {
      if (part.kind === 'labels') {
        layouts[part.lane]!.addLabels(part.level);
        nearest = Math.min(nearest, part.level.level);
        continue;
      }
      const lane = new LaneLayout(lanes[part.lane]!, forms[part.lane]!, top, part.columns);
      layouts.push(lane);
      top += lane.height;
    }
    if (layouts.length < lanes.length) return;
    const isNew = layout === null;
    layout ??= { ...frame, lanes: layouts, height: top };
    onlayout(layout, isNew, nearest);
  };
}

import type { Bounds, TimelineEvent } from '../core/model.ts';
import type { Timeline } from './timeline.svelte.ts';

/** What lies over a step. */
export type Cover = 'black' | 'white' | 'contents' | 'keys';

/** A talk without preparation: the events that are shown, one a step, in order of time. */
export class Presentation {
  readonly #timeline: Timeline;

  /** Null while the step itself is seen. */
  cover: Cover | null = $state(null);
  /** Whether all accounts of the step’s event are shown, and not one alone. */
  isComparing = $state(false);
  /** The number of a step that is being typed; '' for none. */
  typed = $state('');

  readonly steps: readonly TimelineEvent[] = $derived.by(() => this.#timeline.events);
  /** From 0. */
  readonly at: number = $derived.by(() =>
    Math.min(Math.max((this.#timeline.presenting ?? 1) - 1, 0), Math.max(this.steps.length - 1, 0)),
  );
  readonly event: TimelineEvent | null = $derived(this.steps[this.at] ?? null);

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  get isOpen(): boolean {
    return this.#timeline.presenting !== null;
  }

  /** Begins with the open event, else with the first. */
  begin(): void {
    const { event, events } = this.#timeline;
    const at = event === null ? 0 : events.indexOf(event);
    this.#timeline.presenting = Math.max(at, 0) + 1;
  }

  /** Leads back to the page, with the step’s event open there. */
  end(): void {
    const { event } = this;
    this.cover = null;
    this.isComparing = false;
    this.typed = '';
    this.#timeline.presenting = null;
    if (event !== null) this.#timeline.choose(event.id);
  }

  /** To a step, from 0; to the nearest that there is. A cover goes: who steps on wants to see. */
  goTo(at: number): void {
    this.cover = null;
    this.typed = '';
    const to = Math.min(Math.max(at, 0), Math.max(this.steps.length - 1, 0));
    if (to !== this.at) this.isComparing = false;
    this.#timeline.presenting = to + 1;
  }

  move(steps: number): void {
    this.goTo(this.at + steps);
  }

  /** Puts a cover over the step, or takes it away again. */
  toggle(cover: Cover): void {
    this.cover = this.cover === cover ? null : cover;
  }

  /** Types a digit of the number of a step; the last ones count. */
  type(digit: string): void {
    this.typed = (this.typed + digit).slice(-6);
  }

  /** Goes to the step whose number was typed; false where none was. */
  enter(): boolean {
    if (this.typed === '') return false;
    this.goTo(Number(this.typed) - 1);
    return true;
  }

  /** Takes away what lies uppermost; false where nothing does. */
  back(): boolean {
    if (this.typed !== '') this.typed = '';
    else if (this.cover !== null) this.cover = null;
    else if (this.isComparing) this.isComparing = false;
    else return false;
    return true;
  }
}

/** Share of the whole that is in view about an event, and how much longer than the event it is. */
const SHARE = 1 / 6;
const ABOUT = 4;

/** The window about an event, within a whole: the event in the middle, and what is around it in time. Axis ms. */
export function windowAbout(event: Bounds, whole: Bounds): Bounds {
  const length = whole.end - whole.start;
  const wanted = Math.min(length, Math.max(length * SHARE, (event.end - event.start) * ABOUT));
  const middle = (event.start + event.end) / 2;
  return { start: middle - wanted / 2, end: middle + wanted / 2 };
}

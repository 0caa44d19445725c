import type { Giving } from '../core/link.ts';
import type { Bounds, TalkStep, TimelineEvent } from '../core/model.ts';
import { buildsOf, stepsOf } from '../core/talk/index.ts';
import type { Timeline } from './timeline.svelte.ts';

/** What may lie over a step. */
export const COVERS = ['black', 'white', 'contents', 'keys'] as const;

export type Cover = (typeof COVERS)[number];

/** A talk that is given: an authored one, or without preparation the events that are shown, one a step, in order of time. */
export class Presentation {
  readonly #timeline: Timeline;
  /** Where it was left, and the event that was open then: who comes back to that goes on there. */
  #left: { giving: Giving; event: string | null } | null = null;

  /** Whether the talk was begun here and now, and not come back to. */
  isFresh = false;
  /** Null while the step itself is seen. */
  cover: Cover | null = $state(null);
  /** Whether all accounts of the step’s event are shown, and not only those of the step. */
  isComparing = $state(false);
  /** The number of a step that is being typed; '' for none. */
  typed = $state('');

  /** Whether a talk was asked for that there is not. Derived, so that the steps are not made anew at each of them. */
  readonly isMissing: boolean = $derived.by(() => {
    const { presenting, talk } = this.#timeline;
    return presenting !== null && presenting.talk !== null && talk === null;
  });
  readonly steps: readonly TalkStep[] = $derived.by(() => {
    if (this.isMissing) return [];
    return this.#timeline.talk?.steps ?? stepsOf(this.#timeline.events);
  });
  /** From 0. */
  readonly at: number = $derived.by(() => this.#held((this.#timeline.presenting?.step ?? 1) - 1));
  readonly step: TalkStep | null = $derived(this.steps[this.at] ?? null);
  /** How many times the step can go on. */
  readonly builds: number = $derived(this.step === null ? 0 : buildsOf(this.step));
  /** How many times it has. */
  readonly built: number = $derived.by(() => Math.min(this.#timeline.presenting?.built ?? 0, this.builds));
  /** The events that the step is about; none that nothing had been told of by its day. */
  readonly events: readonly TimelineEvent[] = $derived.by(() => {
    const { event = null, accounts } = this.step ?? {};
    const ids = new Set([...(event === null ? [] : [event]), ...(accounts ?? []).map((one) => one.event)]);
    return [...ids].flatMap((id) => this.#timeline.find(id) ?? []);
  });
  /** The one that stands for them. */
  readonly event: TimelineEvent | null = $derived(this.events[0] ?? null);

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  get isOpen(): boolean {
    return this.#timeline.presenting !== null;
  }

  get isAtFirst(): boolean {
    return this.at === 0 && this.built === 0;
  }

  get isAtLast(): boolean {
    return this.at >= this.steps.length - 1 && this.built >= this.builds;
  }

  /** Begins a talk; without one, the events that are shown, from the open one on, unless a talk was left at just that place. */
  begin(talk: string | null = null): void {
    const { event, events } = this.#timeline;
    if (talk === null && this.#left !== null && this.#left.event === (event?.id ?? null)) {
      this.isFresh = false;
      this.#timeline.presenting = this.#left.giving;
      return;
    }
    this.isFresh = true;
    const at = talk !== null || event === null ? 0 : Math.max(events.indexOf(event), 0);
    this.#timeline.presenting = { talk, step: at + 1, built: 0 };
  }

  /** Leads back to the page, with the step’s event open there. */
  end(): void {
    const { event } = this;
    const { presenting } = this.#timeline;
    this.cover = null;
    this.isComparing = false;
    this.typed = '';
    this.#timeline.presenting = null;
    if (event !== null) this.#timeline.choose(event.id);
    const isAuthored = presenting !== null && presenting.talk !== null;
    this.#left = isAuthored ? { giving: presenting, event: this.#timeline.event?.id ?? null } : null;
  }

  /** To a step, from 0; to the nearest that there is. A cover goes: who steps on wants to see. */
  goTo(at: number, built = 0): void {
    this.cover = null;
    this.typed = '';
    const to = this.#held(at);
    if (to !== this.at) this.isComparing = false;
    this.#timeline.presenting = { talk: this.#timeline.presenting?.talk ?? null, step: to + 1, built };
  }

  /** On and back through what comes one by one; back to a step is to all of it. */
  move(steps: number): void {
    const built = this.built + steps;
    if (built >= 0 && built <= this.builds) return this.goTo(this.at, built);
    const to = this.#held(this.at + steps);
    if (to === this.at) return this.goTo(to, this.built);
    this.goTo(to, steps < 0 ? buildsOf(this.steps[to]!) : 0);
  }

  /** Puts a cover over the step, or takes it away again. */
  toggle(cover: Cover): void {
    this.cover = this.cover === cover ? null : cover;
  }

  /** All accounts of the event, or those of the step again. */
  compare(): void {
    this.cover = null;
    this.isComparing = !this.isComparing;
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

  #held(at: number): number {
    return Math.min(Math.max(at, 0), Math.max(this.steps.length - 1, 0));
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

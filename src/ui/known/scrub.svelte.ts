import { asKnownOn, parseDay, publicationDays, undatedArticles } from '../../core/known/index.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';

/** That EDTF can write. */
const LAST_DAY = '9999-12-31';

/** ms between two days that are played. */
const STEP = 1200;

/** Keys that follow one another within so many ms are one way. */
const REST = 400;

/** The day up to which a collection is taken as known, moved through its days of publication by hand, by key or by itself. */
export class Scrub {
  readonly #timeline: Timeline;
  /** The days on which something came to be known. */
  readonly days = $derived.by(() => publicationDays(this.#timeline.whole));
  readonly undated = $derived.by(() => undatedArticles(this.#timeline.whole));
  /** All that is ever known. */
  readonly atLast = $derived.by(() => asKnownOn(this.#timeline.whole, LAST_DAY));
  /** Place in `days` of the last one that is taken in; -1 before the first. */
  readonly at: number = $derived.by(() => {
    const start = parseDay(this.#timeline.known ?? '')?.start ?? Infinity;
    return this.days.findLastIndex((day) => day.start <= start);
  });

  isPlaying = $state(false);
  #isHeld = false;
  /** The day when the hand took hold. */
  #before: string | null = null;
  /** The day that was gone to last: where another is in force, somebody else has set it. */
  #own: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  /** To a place in `days`, by key: as near as there is one. */
  goTo(at: number): void {
    this.#stop();
    this.#timeline.isScrubbing = true;
    this.#set(at);
    this.#timer = setTimeout(() => this.pause(), REST);
  }

  /** A hand takes hold of the day. */
  grab(): void {
    this.#stop();
    this.#isHeld = true;
    this.#before = this.#timeline.known;
    this.#timeline.isScrubbing = true;
  }

  drag(at: number): void {
    if (this.#isHeld) this.#set(at);
  }

  /** The hand turned out to scroll the page: it has moved nothing. */
  cancel(): void {
    if (this.#isHeld) this.#timeline.known = this.#before;
    this.pause();
  }

  /** The hand lets go, a way by key has come to rest, or what plays by itself is to stop. */
  pause(): void {
    this.#stop();
    this.#timeline.isScrubbing = false;
  }

  /** From day to day by itself up to the last; from there, from the first on. */
  play(): void {
    this.#stop();
    this.isPlaying = true;
    this.#timeline.isScrubbing = true;
    this.#set(this.at >= this.days.length - 1 ? 0 : this.at + 1);
    this.#timer = setTimeout(() => this.#playOn(), STEP);
  }

  #playOn(): void {
    if (this.#timeline.known !== this.#own || this.at >= this.days.length - 1) return this.pause();
    this.#set(this.at + 1);
    this.#timer = setTimeout(() => this.#playOn(), STEP);
  }

  #set(at: number): void {
    const day = this.days[Math.min(Math.max(at, 0), this.days.length - 1)];
    if (day === undefined) return;
    this.#own = day.day;
    this.#timeline.known = day.day;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.isPlaying = false;
    this.#isHeld = false;
  }
}

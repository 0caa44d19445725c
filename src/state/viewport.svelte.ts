import { untrack } from 'svelte';
import type { Bounds } from '../core/model.ts';
import {
  clampScale,
  fit,
  limitsFor,
  panBy,
  reelLimits,
  toPx,
  zoomAt,
  type Extent,
  type Padding,
  type ReelLimits,
  type ScaleLimits,
  type TimeScale,
} from '../layout/index.ts';
import { ease } from './ease.ts';
import type { Flight } from './flight.ts';
import { Drag, glide } from './glide.ts';

/** What a viewport needs of the browser, so that a test can run its own clock. */
export interface Clock {
  /** ms */
  now: () => number;
  frame: (callback: () => void) => number;
  cancel: (frame: number) => void;
  reducedMotion: () => boolean;
}

/** How time lies on the axis: ms since the epoch to axis ms and back, both ways monotone. */
export interface TimeMap {
  toAxis: (ms: number) => number;
  toTime: (axisMs: number) => number;
}

const UNFOLDED: TimeMap = { toAxis: (ms) => ms, toTime: (axisMs) => axisMs };

/** px free beside the data in the fitted view: after it is the room for a count behind the label of the last event. */
const BESIDE_DATA: Padding = { left: 24, right: 48 };

/** No flight is longer, ms. */
const LONGEST_FLIGHT = 900;

/** Beside what is flown to, as a share of the width. */
const BESIDE = 1 / 6;

/** A window that is further from where it was sent, px, has come to a limit. */
const HELD_BACK = 0.5;

/** The way from a window to another: `flightBetween`, or none, which is at once. */
export type Pilot = (from: Bounds, to: Bounds) => Flight;

/** The window of time in view, and how it moves. Windows are in axis ms, which are ms where no stretch is folded. */
export class Viewport {
  /** Length of the timeline along its axis, px. */
  width = $state(0);
  extent: Extent | null = $state.raw(null);
  /** Set while the window is moved by scrolling the page, and then keeps to the data and so much room beside it. */
  reel: Padding | null = $state.raw(null);
  /** How many windows long a reel is at the scale that it opens with: 1 or more. */
  screens = $state(1);
  /** How the axis is folded; see `refold`. */
  fold: TimeMap = $state.raw(UNFOLDED);
  /** Null while the view is the one that the timeline opens with: it then stays so when the page or the data changes. */
  #window: Bounds | null = $state.raw(null);
  /** Where a flight goes: the opening view is null here too. */
  #target: { window: Bounds | null } | null = $state.raw(null);
  /** Where the last flight came to its end. */
  #landed: Bounds | null = $state.raw(null);
  #landings = $state(0);
  /** The next frame of what moves the window by itself: a flight where there is a target, else a glide. */
  #frame: number | null = null;
  /** While a hand has hold of the timeline. */
  #drag: Drag | null = null;
  readonly #clock: Clock;
  readonly #pilot: Pilot;

  /** Whether there is something to show, and room for it. */
  readonly isReady = $derived(this.extent !== null && this.width > 0);
  /** The scale at which everything is in view. */
  readonly fitted: TimeScale = $derived(
    this.extent === null || this.width <= 0
      ? { start: 0, end: 1, width: Math.max(this.width, 1) }
      : fit(this.extent, this.width, this.reel ?? BESIDE_DATA),
  );
  /** Of the reel, where there is one. */
  readonly reelLimits: ReelLimits = $derived(
    reelLimits(this.extent ?? this.fitted, this.fitted, this.extent?.finest ?? 'day'),
  );
  readonly limits: ScaleLimits = $derived(
    this.reel === null
      ? limitsFor(this.extent ?? this.fitted, this.fitted, this.extent?.finest ?? 'day')
      : this.reelLimits,
  );
  /** The view that the timeline opens with: everything, or the first screen of the reel. */
  readonly home: TimeScale = $derived.by(() => {
    const { start, end } = this.fitted;
    if (this.reel === null) return this.fitted;
    return clampScale({ ...this.fitted, end: start + (end - start) / this.screens }, this.limits);
  });
  readonly scale: TimeScale = $derived(
    this.#window === null
      ? this.home
      : clampScale({ ...this.#window, width: this.fitted.width }, this.limits),
  );
  readonly isFitted = $derived(this.#window === null);
  /** Whether the window is where it was sent: then nothing more is to come, as it may be after a step of a wheel. */
  readonly hasLanded: boolean = $derived(this.#window === this.#landed);

  /** The window in view, or the one that a flight is on its way to; null for the opening view. */
  readonly destination: Bounds | null = $derived.by(() => {
    if (this.#target !== null) return this.#target.window;
    // What was asked for before there was anything to show is kept as it was asked for.
    return this.#window === null || !this.isReady ? this.#window : this.scale;
  });

  /** How many flights have come to their end; those that are over at once are among them. */
  get landings(): number {
    return this.#landings;
  }

  constructor(clock: Clock, pilot: Pilot = atOnce) {
    this.#clock = clock;
    this.#pilot = pilot;
  }

  /** Another, on the same clock and with the same pilot: for a second picture of the same timeline. */
  another(): Viewport {
    return new Viewport(this.#clock, this.#pilot);
  }

  /** Whether the window is on its way to where it was sent. */
  get isFlying(): boolean {
    return this.#target !== null;
  }

  /** Puts a window in view at once; the opening view for null. */
  show(window: Bounds | null): void {
    this.#stop();
    this.#window = window === null ? null : { start: window.start, end: window.end };
  }

  zoomBy(factor: number, px = this.fitted.width / 2): void {
    this.show(zoomAt(this.scale, factor, px, this.limits));
  }

  /** Moves the window by so many px; positive is later. */
  panBy(px: number): void {
    this.show(panBy(this.scale, px, this.limits));
  }

  /** Moves one edge of the window as near to a time as the limits let it; the other edge stays. */
  resize(edge: 'start' | 'end', axisMs: number): void {
    const { start, end } = this.scale;
    const { minSpan, maxSpan, extent } = this.limits;
    if (edge === 'start') {
      const earliest = Math.max(end - maxSpan, 2 * extent.start - end);
      this.show({ start: Math.min(Math.max(axisMs, earliest), end - minSpan), end });
    } else {
      const latest = Math.min(start + maxSpan, 2 * extent.end - start);
      this.show({ start, end: Math.max(Math.min(axisMs, latest), start + minSpan) });
    }
  }

  /** Flies to the opening view. */
  fit(): void {
    this.travel(null);
  }

  /** Flies until the bounds fill most of the window. */
  flyTo(bounds: Bounds): void {
    if (this.isReady) this.travel(this.#around(bounds));
  }

  /** Moves a time into view, if it is not, without zooming. */
  reveal(axisMs: number): void {
    // Seen from where a flight goes, since it goes on there.
    const { start, end } = this.destination ?? this.home;
    const span = end - start;
    const isInView = axisMs >= start + span * 0.02 && axisMs <= end - span * 0.2;
    if (isInView || !this.isReady) return;
    const target = { ...this.fitted, start: axisMs - span / 3, end: axisMs + (span * 2) / 3 };
    this.travel(clampScale(target, this.limits));
  }

  /** Flies to a window, and ends exactly there; to the opening view for null. At once where motion is to be reduced. */
  travel(window: Bounds | null): void {
    const flight = this.#pilot(this.scale, window ?? this.home);
    const isAtOnce = !this.isReady || this.#clock.reducedMotion();
    const duration = isAtOnce ? 0 : Math.min(flight.duration, LONGEST_FLIGHT);
    this.#stop();
    this.#target = { window };
    this.#move((elapsed) => {
      const isOver = elapsed >= duration;
      if (isOver) this.#land(window);
      else this.#window = flight.at(ease(elapsed / duration));
      return !isOver;
    });
  }

  /** A hand takes hold of the timeline: whatever moves stops where it is. */
  grab(): void {
    this.#stop();
    this.#drag = new Drag();
    this.#drag.add(this.#clock.now(), this.scale);
  }

  /** The hand has moved the window there. */
  drag(window: Bounds): void {
    this.show(window);
    this.#drag?.add(this.#clock.now(), this.scale);
  }

  /** The hand lets go: from a quick move the timeline glides on, slower and slower, up to its limits. */
  release(): void {
    const from = this.scale;
    const speed = this.#drag?.speed(this.#clock.now(), from.width) ?? 0;
    this.#drag = null;
    if (speed === 0 || this.#clock.reducedMotion()) return;
    this.#stop();
    this.#move((elapsed) => {
      const { px, isOver } = glide(speed, elapsed);
      const { start, end } = panBy(from, px, this.limits);
      this.#window = { start, end };
      return !isOver && Math.abs(toPx(from, start) - px) < HELD_BACK;
    });
  }

  /** Stops a glide where it is; a flight, which was asked for, goes on. */
  brake(): void {
    if (this.#target === null) this.#stop();
  }

  /** Keeps the same stretch of time in view where the axis is folded anew, and takes the new fold as its own. */
  refold(from: TimeMap, to: TimeMap): void {
    const window = untrack(() => (this.#target === null ? this.#window : this.#target.window));
    const anew = (axisMs: number) => to.toAxis(from.toTime(axisMs));
    this.show(window === null ? null : { start: anew(window.start), end: anew(window.end) });
    this.fold = to;
  }

  /** The window to see bounds in. */
  #around({ start, end }: Bounds): Bounds {
    const { width } = this.fitted;
    const beside = width * BESIDE;
    const wanted = fit({ start, end: Math.max(end, start + this.limits.minSpan / 2) }, width, {
      left: beside,
      right: beside,
    });
    const held = clampScale(wanted, this.limits);
    // A window's middle does not leave the data: where the bounds do, the window grows until it holds them.
    const missing = Math.max(held.start - start, end - held.end, 0);
    return clampScale({ ...held, start: held.start - missing, end: held.end + missing }, this.limits);
  }

  /** Runs `step` now and in every frame, with the ms since now, until it returns false or something else moves the window. */
  #move(step: (elapsed: number) => boolean): void {
    const began = this.#clock.now();
    const frame = () => {
      this.#frame = step(this.#clock.now() - began) ? this.#clock.frame(frame) : null;
    };
    frame();
  }

  #land(window: Bounds | null): void {
    this.show(window);
    this.#landed = this.#window;
    this.#landings++;
  }

  #stop(): void {
    if (this.#frame !== null) this.#clock.cancel(this.#frame);
    this.#frame = null;
    this.#target = null;
  }
}

function atOnce(_from: Bounds, to: Bounds): Flight {
  return { duration: 0, at: () => to };
}

import { interpolateZoom } from 'd3';
import type { Bounds } from '../core/model.ts';
import { clampScale, fit, limitsFor, panBy, zoomAt, type Extent, type TimeScale } from '../layout/index.ts';

/** What a viewport needs of the browser, so that a test can run its own clock. */
export interface Clock {
  now: () => number;
  frame: (callback: () => void) => number;
  cancel: (frame: number) => void;
  reducedMotion: () => boolean;
}

/** px free to the left of the data in the fitted view. */
const LEFT = 24;

/** No flight is longer, ms. */
const LONGEST_FLIGHT = 900;

/** Around what is flown to, as a share of its own length. */
const AROUND = 0.25;

/** The window of time in view, and how it moves. */
export class Viewport {
  /** Width of the timeline, px. */
  width = $state(0);
  /** Width of the widest label, px: the fitted view keeps that much room, since labels stand to the right of their marks. */
  labelWidth = $state(0);
  extent: Extent | null = $state.raw(null);
  /** Null while the whole timeline is in view: it then stays so when the page or the data changes. */
  #window: Bounds | null = $state.raw(null);
  #flight: number | null = null;
  readonly #clock: Clock;

  /** The scale at which everything is in view. */
  readonly fitted: TimeScale = $derived(
    this.extent === null || this.width <= 0
      ? { start: 0, end: 1, width: Math.max(this.width, 1) }
      : fit(this.extent, this.width, { left: LEFT, right: this.labelWidth }),
  );
  readonly limits = $derived(
    limitsFor(this.extent ?? this.fitted, this.fitted, this.extent?.finest ?? 'day'),
  );
  readonly scale: TimeScale = $derived(
    this.#window === null
      ? this.fitted
      : clampScale({ ...this.#window, width: this.fitted.width }, this.limits),
  );
  readonly isFitted = $derived(this.#window === null);

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Puts a window in view at once. */
  show({ start, end }: Bounds): void {
    this.#stop();
    this.#window = { start, end };
  }

  zoomBy(factor: number, px = this.fitted.width / 2): void {
    this.show(zoomAt(this.scale, factor, px, this.limits));
  }

  /** Moves the window by so many px; positive is later. */
  panBy(px: number): void {
    this.show(panBy(this.scale, px, this.limits));
  }

  /** Flies to where everything is in view. */
  fit(): void {
    this.#fly(this.fitted, () => (this.#window = null));
  }

  /** Flies until the bounds fill most of the window. */
  flyTo({ start, end }: Bounds): void {
    const room = (end - start) * AROUND;
    this.#fly(clampScale({ start: start - room, end: end + room, width: this.fitted.width }, this.limits));
  }

  /** Moves a time into view, if it is not, without zooming. */
  reveal(ms: number): void {
    const { start, end } = this.scale;
    const span = end - start;
    if (ms >= start + span * 0.02 && ms <= end - span * 0.2) return;
    this.#fly(clampScale({ ...this.scale, start: ms - span / 3, end: ms + (span * 2) / 3 }, this.limits));
  }

  /** A flight of van Wijk and Nuij (2003), in px of the fitted scale: ms would be far too large for its arithmetic. */
  #fly(target: Bounds, then: () => void = () => {}): void {
    this.#stop();
    const { start: origin } = this.fitted;
    const pxPerMs = this.fitted.width / (this.fitted.end - origin);
    const view = ({ start, end }: Bounds): [number, number, number] => [
      ((start + end) / 2 - origin) * pxPerMs,
      0,
      (end - start) * pxPerMs,
    ];
    const path = interpolateZoom(view(this.scale), view(target));
    const duration = this.#clock.reducedMotion() ? 0 : Math.min(path.duration, LONGEST_FLIGHT);
    const began = this.#clock.now();

    const step = () => {
      const share = duration === 0 ? 1 : Math.min((this.#clock.now() - began) / duration, 1);
      if (share >= 1) {
        this.#flight = null;
        this.#window = { start: target.start, end: target.end };
        then();
        return;
      }
      const [middle, , length] = path(ease(share));
      this.#window = {
        start: origin + (middle - length / 2) / pxPerMs,
        end: origin + (middle + length / 2) / pxPerMs,
      };
      this.#flight = this.#clock.frame(step);
    };
    step();
  }

  #stop(): void {
    if (this.#flight !== null) this.#clock.cancel(this.#flight);
    this.#flight = null;
  }
}

function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

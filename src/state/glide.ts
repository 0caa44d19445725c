import type { Bounds } from '../core/model.ts';

/** The time in which a glide loses all but a third (1/e) of its speed, ms. */
const DECAY = 325;

/** The last moves of a hand say how fast it was: those of so many ms. */
const REMEMBERED = 80;

/** px per ms. A slower hand has put the timeline down; a faster one was measured over too short a time. */
const SLOWEST = 0.1;
const FASTEST = 6;

/** A glide that has less than this to go is over, px. */
const NEARLY_THERE = 0.5;

interface Move {
  /** ms of the clock. */
  time: number;
  window: Bounds;
}

/** The moves of a hand that drags a window, as far back as its speed depends on them. */
export class Drag {
  #moves: Move[] = [];

  /** Adds where the window is at a time of the clock, ms. */
  add(time: number, window: Bounds): void {
    const last = this.#moves.at(-1);
    // Two fingers zoom: what was dragged at another scale has no speed in px at this one.
    if (last !== undefined && !haveOneLength(last.window, window)) this.#moves = [];
    this.#moves.push({ time, window });
    while (time - this.#moves[0]!.time > REMEMBERED) this.#moves.shift();
  }

  /** How fast the window moves `width` px at the time when the hand lets go, px per ms; positive is later, 0 is at rest. */
  speed(time: number, width: number): number {
    const moves = this.#moves.filter((move) => time - move.time <= REMEMBERED);
    const first = moves[0];
    const last = moves.at(-1);
    if (first === undefined || last === undefined || time === first.time) return 0;
    const pxPerMs = width / (last.window.end - last.window.start);
    const speed = ((last.window.start - first.window.start) * pxPerMs) / (time - first.time);
    return Math.abs(speed) < SLOWEST ? 0 : Math.min(Math.max(speed, -FASTEST), FASTEST);
  }
}

/** How far a glide has come, px, `elapsed` ms after it began at `speed` px per ms; and whether it is over. */
export function glide(speed: number, elapsed: number): { px: number; isOver: boolean } {
  const whole = speed * DECAY;
  const left = whole * Math.exp(-elapsed / DECAY);
  const isOver = Math.abs(left) < NEARLY_THERE;
  return { px: isOver ? whole : whole - left, isOver };
}

/** To within what rounding does to a window that is moved. */
function haveOneLength(a: Bounds, b: Bounds): boolean {
  return Math.abs((a.end - a.start) / (b.end - b.start) - 1) < 1e-6;
}

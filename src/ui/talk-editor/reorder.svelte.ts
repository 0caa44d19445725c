import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { EdgeScroll, scrollerOf } from './edge-scroll.ts';

/** What is dragged, and before which place it would come down: from 0 to the number of rows. */
interface Drag {
  from: number;
  before: number;
}

/** A pointer that moves less has pressed, px. */
const MOVED = 3;

/** Rows that are put into another order by dragging their handles, with a mouse, a pen or a finger. */
export class Reorder {
  drag: Drag | null = $state.raw(null);
  readonly #rows: () => readonly HTMLElement[];
  readonly #onmove: (from: number, to: number) => void;
  #held: { handle: HTMLElement; place: number; scroll: EdgeScroll; downY: number; y: number } | null = null;

  /** `rows`: in their order. */
  constructor(rows: () => readonly HTMLElement[], onmove: (from: number, to: number) => void) {
    this.#rows = rows;
    this.#onmove = onmove;
  }

  /** Whether the line that shows where it comes down stands above a row; that of their number: below the last. */
  isBefore(place: number): boolean {
    if (this.drag === null || this.drag.before !== place) return false;
    // There it stands already.
    return place !== this.drag.from && place !== this.drag.from + 1;
  }

  handle(place: number): Attachment<HTMLElement> {
    return (element) => {
      const ends = new AbortController();
      const on = { signal: ends.signal };
      element.addEventListener('pointerdown', (down) => this.#hold(down, element, place), on);
      element.addEventListener('pointermove', (move) => this.#move(move), on);
      element.addEventListener('pointerup', () => this.#drop(), on);
      element.addEventListener('pointercancel', () => this.#end(), on);
      element.addEventListener('lostpointercapture', () => this.#end(), on);
      return () => ends.abort();
    };
  }

  #hold(down: PointerEvent, handle: HTMLElement, place: number): void {
    if (down.button !== 0 || !down.isPrimary) return;
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    const scroll = new EdgeScroll(scrollerOf(handle), () => this.#aim());
    this.#held = { handle, place, scroll, downY: down.clientY, y: down.clientY };
  }

  #move({ clientY }: PointerEvent): void {
    const held = this.#held;
    if (held === null || (this.drag === null && Math.abs(clientY - held.downY) < MOVED)) return;
    if (this.drag === null) this.#set({ from: held.place, before: held.place });
    held.y = clientY;
    this.#aim();
    held.scroll.move(clientY);
  }

  #aim(): void {
    if (this.drag === null || this.#held === null) return;
    const { y } = this.#held;
    const boxes = this.#rows().map((row) => row.getBoundingClientRect());
    const before = boxes.filter(({ top, bottom }) => (top + bottom) / 2 < y).length;
    if (before !== this.drag.before) this.drag = { ...this.drag, before };
  }

  #drop(): void {
    const { drag } = this;
    this.#end();
    if (drag === null) return;
    const to = drag.before > drag.from ? drag.before - 1 : drag.before;
    if (to !== drag.from) this.#onmove(drag.from, to);
  }

  #end(): void {
    if (this.drag !== null) this.#set(null);
    this.#held?.scroll.stop();
    this.#held = null;
  }

  /** What is folded away while rows are dragged moves the others: the one that is held stays under its pointer. */
  #set(drag: Drag | null): void {
    const { handle } = this.#held!;
    const scroller = scrollerOf(handle);
    const { top } = handle.getBoundingClientRect();
    this.drag = drag;
    flushSync();
    scroller.scrollTop += handle.getBoundingClientRect().top - top;
  }
}

import type { Attachment } from 'svelte/attachments';

/** What is dragged, and before which place it would come down: from 0 to the number of rows. */
interface Drag {
  from: number;
  before: number;
}

/** Rows that are put into another order by dragging their handles, with a mouse, a pen or a finger. */
export class Reorder {
  drag: Drag | null = $state.raw(null);
  readonly #rows: () => readonly HTMLElement[];
  readonly #onmove: (from: number, to: number) => void;

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
      element.addEventListener('pointerdown', (down) => this.#start(down, element, place), on);
      element.addEventListener('pointermove', (move) => this.#move(move), on);
      element.addEventListener('pointerup', () => this.#drop(), on);
      element.addEventListener('pointercancel', () => (this.drag = null), on);
      element.addEventListener('lostpointercapture', () => (this.drag = null), on);
      return () => ends.abort();
    };
  }

  #start(down: PointerEvent, handle: HTMLElement, place: number): void {
    if (down.button !== 0 || !down.isPrimary) return;
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    this.drag = { from: place, before: place };
  }

  #move({ clientY }: PointerEvent): void {
    if (this.drag === null) return;
    const rows = this.#rows();
    const boxes = rows.map((row) => row.getBoundingClientRect());
    const before = boxes.filter(({ top, bottom }) => (top + bottom) / 2 < clientY).length;
    if (before !== this.drag.before) this.drag = { ...this.drag, before };
    // Towards an edge of what scrolls, more rows come into view.
    const next = clientY < (boxes[before]?.top ?? Infinity) ? before - 1 : before;
    rows[Math.min(Math.max(next, 0), rows.length - 1)]?.scrollIntoView({ block: 'nearest' });
  }

  #drop(): void {
    const { drag } = this;
    this.drag = null;
    if (drag === null) return;
    const to = drag.before > drag.from ? drag.before - 1 : drag.before;
    if (to !== drag.from) this.#onmove(drag.from, to);
  }
}

/** So near to an edge, px, what is dragged scrolls what it lies in; at the edge by so many px a frame. */
const NEAR = 64;
const FASTEST = 12;

/** px a frame by which what reaches from `top` to `bottom` scrolls under a pointer at `y`: the faster, the nearer it is to an edge. */
export function edgeSpeed(y: number, top: number, bottom: number): number {
  const near = Math.min(NEAR, (bottom - top) / 4);
  const over = Math.max(y - (bottom - near), 0) - Math.max(top + near - y, 0);
  return Math.round(Math.max(Math.min(over / near, 1), -1) * FASTEST || 0);
}

/** What scrolls about an element: the nearest that does, or the page. */
export function scrollerOf(element: Element): Element {
  for (let about = element.parentElement; about !== null; about = about.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(about).overflowY);
    if (scrolls && about.scrollHeight > about.clientHeight) return about;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Scrolls while a pointer is held near an edge. */
export class EdgeScroll {
  readonly #scroller: Element;
  readonly #onscroll: () => void;
  #y = 0;
  #frame: number | null = null;

  constructor(scroller: Element, onscroll: () => void) {
    this.#scroller = scroller;
    this.#onscroll = onscroll;
  }

  /** The pointer is there now, px from the top of the window. */
  move(y: number): void {
    this.#y = y;
    this.#frame ??= requestAnimationFrame(this.#step);
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  readonly #step = (): void => {
    this.#frame = null;
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    const by = edgeSpeed(this.#y, Math.max(top, 0), Math.min(bottom, innerHeight));
    const before = this.#scroller.scrollTop;
    this.#scroller.scrollTop += by;
    if (this.#scroller.scrollTop === before) return;
    this.#onscroll();
    this.#frame = requestAnimationFrame(this.#step);
  };
}

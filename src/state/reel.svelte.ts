import { reelLength, reelOffset, reelWindow } from '../layout/index.ts';
import type { Viewport } from './viewport.svelte.ts';

/** What a reel needs of the page that it stands in, so that a test can have its own. px from the top of the page. */
export interface Page {
  /** Where the reel begins. */
  top: () => number;
  /** How far the page is scrolled. */
  scrolled: () => number;
  /** Scrolls at once, as far as the page goes. */
  scrollTo: (y: number) => void;
}

/** A page that is where it was sent to within this is not scrolled by its reader, px. */
const EXACT = 1;

/** What is left in each frame of a flight of the way to where all of the window is in view. */
const EASING = 0.8;

/** Share by which a scale may differ from another that it is as good as. */
const ALMOST = 1e-6;

/**
 * A viewport whose window is moved by scrolling the page: time lies along a reel of the page, and the window stays in view while
 * the reel passes under it. The window belongs to the part of the page that the reel has scrolled to, and the other way round.
 */
export class Reel {
  readonly #viewport: Viewport;
  readonly #page: Page;
  /** Length of all of time at the present scale, px. */
  readonly length: number = $derived.by(() => reelLength(this.#viewport.scale, this.#viewport.reelLimits));
  /** Where the page was sent, until its reader scrolls it. */
  #sentTo: number | null = null;
  /**
   * How far the window is from where it is when all of it is in view, px: down before the reel has come to the top of the
   * screen, up after its end has.
   */
  #slack = 0;
  /** Flights of the viewport that the page has followed to their end. */
  #landings = 0;
  /** Where the reel began when that was read. */
  #top = 0;

  constructor(viewport: Viewport, page: Page) {
    this.#viewport = viewport;
    this.#page = page;
  }

  /** Call it once the reel stands in the page: a window that was asked for is then scrolled to, the opening view waits its turn. */
  begin(): void {
    this.#top = this.#page.top();
    if (this.#viewport.isFitted) this.#settle();
    this.follow();
  }

  /** Takes note of where the reader has scrolled the page. */
  onscroll(): void {
    const y = this.#page.scrolled();
    if (this.#sentTo !== null && Math.abs(y - this.#sentTo) < EXACT) return;
    this.#sentTo = null;
    const before = reelOffset(this.#viewport.scale, this.#viewport.reelLimits);
    const offset = this.#settle();
    if (this.#viewport.isFlying || Math.abs(offset - before) >= EXACT) this.#show(offset);
  }

  /** Scrolls the page to where the window was moved. Call it whenever it was, once the reel has its length in the page. */
  follow(): void {
    const { scale, reelLimits, isFlying, landings } = this.#viewport;
    // Who has scrolled on to what follows on the page is to stay there.
    if (this.#slack < -scale.width / 2) return;
    const offset = reelOffset(scale, reelLimits);
    const top = this.#page.top();
    // Above the reel the page stays where it is, however long it gets there.
    if (this.#slack > 0) this.#slack += top - this.#top;
    if (isFlying) this.#slack *= EASING;
    // Also one that was over at once: what was flown to is not to be below the screen.
    else if (landings !== this.#landings) this.#slack = 0;
    this.#landings = landings;
    this.#top = top;
    this.#sendTo(top + offset - this.#slack);
    if (isFlying) return;
    // What is moved by hand, or key, keeps its place on the screen though more or less of the window is in view.
    const reached = this.#settle();
    if (Math.abs(reached - offset) >= EXACT) this.#show(reached);
  }

  #sendTo(y: number): void {
    if (Math.abs(this.#page.scrolled() - y) >= EXACT / 2) this.#page.scrollTo(y);
    this.#sentTo = this.#page.scrolled();
  }

  /** Reads from the page how far from the start of the reel the window begins, px. */
  #settle(): number {
    this.#top = this.#page.top();
    const past = this.#page.scrolled() - this.#top;
    const offset = Math.min(Math.max(past, 0), this.length - this.#viewport.scale.width);
    this.#slack = offset - past;
    return offset;
  }

  #show(offset: number): void {
    const { scale, home, reelLimits } = this.#viewport;
    const isAtHome =
      offset < EXACT && Math.abs((home.end - home.start) / (scale.end - scale.start) - 1) < ALMOST;
    this.#viewport.show(isAtHome ? null : reelWindow(offset, scale, reelLimits));
  }
}

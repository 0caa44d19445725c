import { tick } from 'svelte';
import type { Piece } from './pieces.ts';
import { spotFor, type Spot } from './spot.ts';

/** A pointer that passes by opens nothing, and has the time to go over to the card; ms. */
const OPENS_AFTER = 150;
const CLOSES_AFTER = 300;

/** What an open card belongs to, in the page. */
interface Surroundings {
  elementOf: (piece: Piece) => HTMLElement | null;
  text: () => HTMLElement | undefined;
  scroller: () => HTMLElement | undefined;
}

/** The card that says more of some words: opened by a pointer or the focus on them, or pinned by a click or a key. */
export class OpenCard {
  readonly #page: Surroundings;
  #timer: ReturnType<typeof setTimeout> | undefined;

  piece: Piece | null = $state.raw(null);
  pinned = $state(false);
  /** Null until it has been measured. */
  spot: Spot | null = $state.raw(null);
  /** While the focus is given back to the words: that opens nothing. */
  isReturning = false;
  element: HTMLElement | undefined = $state();

  constructor(page: Surroundings) {
    this.#page = page;
  }

  async open(piece: Piece, pinned: boolean): Promise<void> {
    this.stay();
    if (this.piece !== piece) this.spot = null;
    this.piece = piece;
    this.pinned = pinned;
    await tick();
    const words = this.#page.elementOf(piece);
    const text = this.#page.text();
    if (words && text && this.element) this.spot = spotFor(words, this.element, text, this.#page.scroller());
  }

  openSoon(piece: Piece): void {
    this.stay();
    this.#timer = setTimeout(() => void this.open(piece, false), OPENS_AFTER);
  }

  close(): void {
    this.stay();
    this.piece = null;
  }

  /** Unless it is pinned. */
  closeSoon(ms = CLOSES_AFTER): void {
    this.stay();
    if (!this.pinned) this.#timer = setTimeout(() => this.close(), ms);
  }

  /** Closes, and gives the focus that is in the card back to its words. */
  leave(): void {
    const words = this.piece && this.#page.elementOf(this.piece);
    const hadFocus = this.has(document.activeElement);
    this.close();
    if (!hadFocus) return;
    this.isReturning = true;
    words?.querySelector<HTMLElement>('[tabindex], a')?.focus({ preventScroll: true });
    this.isReturning = false;
  }

  /** Keeps it as it is. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  has(target: EventTarget | null): boolean {
    return target instanceof Node && this.element?.contains(target) === true;
  }

  /** Whether a place in the page is in the card or in its words. */
  isAt(target: EventTarget | null): boolean {
    const words = this.piece && this.#page.elementOf(this.piece);
    return this.has(target) || (target instanceof Node && words?.contains(target) === true);
  }
}

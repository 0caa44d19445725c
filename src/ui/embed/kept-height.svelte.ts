/** The height of an element that does not shrink while it is kept. */
export class KeptHeight {
  /** As it is, px. */
  now = $state(0);
  #before = $state(0);
  readonly #isKept: () => boolean;
  /** As a style; null where it may be any. */
  readonly least: string | null = $derived.by(() => (this.#isKept() ? `${this.#before}px` : null));

  /** Call within an effect’s root. */
  constructor(isKept: () => boolean) {
    this.#isKept = isKept;
    $effect(() => {
      if (!isKept()) this.#before = this.now;
    });
  }
}

import { flushSync } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

/** Whether the page is being laid out for paper. */
export class AboutToPrint {
  /** Browsers that do not say that they are about to print still ask for the style of print. */
  readonly #style = new MediaQuery('print');
  #isSaid = $state(false);

  get isNow(): boolean {
    return this.#isSaid || this.#style.current;
  }

  /** For `beforeprint`: the page is laid out as soon as this returns. */
  readonly begin = (): void => {
    flushSync(() => (this.#isSaid = true));
  };

  /** For `afterprint`. */
  readonly end = (): void => {
    this.#isSaid = false;
  };
}

import { createSubscriber } from 'svelte/reactivity';

/** px: a timeline turns into a list under this width. */
const LIST_UNDER = 640;

/** Whether an element is too narrow for a timeline; one that is not shown is as it was. */
export class NarrowElement {
  #isNarrow = false;
  readonly #changes: () => void;

  constructor(element: HTMLElement) {
    this.#measure(element);
    this.#changes = createSubscriber((update) => {
      const observer = new ResizeObserver(() => {
        const before = this.#isNarrow;
        this.#measure(element);
        if (this.#isNarrow !== before) update();
      });
      observer.observe(element);
      return () => observer.disconnect();
    });
  }

  get current(): boolean {
    this.#changes();
    return this.#isNarrow;
  }

  #measure({ clientWidth }: HTMLElement): void {
    if (clientWidth > 0) this.#isNarrow = clientWidth < LIST_UNDER;
  }
}

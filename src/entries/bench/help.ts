import type { Workers } from '../arranging/arranger-by.ts';

/** Workers that read and that arrange: the one that has read arranges next, as it has started already. */
export class Help implements Workers {
  #waiting: Worker | null = null;

  hire(): Worker {
    const worker =
      this.#waiting ?? new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' });
    this.#waiting = null;
    return worker;
  }

  /** Takes a worker back that has done its work. */
  release(worker: Worker): void {
    this.#waiting?.terminate();
    this.#waiting = worker;
  }
}

import type { Console } from './console.ts';
import { heed, ignore } from './signals.ts';

/** What is done sooner is done without a word; ms. */
const QUICK = 700;
/** Between two pictures of the bar, and between two lines where nobody watches; ms. */
const BAR_EVERY = 80;
const LINE_EVERY = 10_000;
const BAR_WIDTH = 28;

export interface Progress {
  /** So many are done. */
  at(done: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** Says on standard error how far long work is: a bar where somebody watches, else a line now and then. `now` in ms. */
export function progress(what: string, total: number, io: Console, now: () => number): Progress {
  const start = now();
  let last = io.isWatched ? start + QUICK - BAR_EVERY : start;
  let isShown = false;
  const bar = {
    clear() {
      if (isShown) io.error('\r\x1b[K');
      isShown = false;
    },
  };
  return {
    at(done) {
      const time = now();
      if (time - last < (io.isWatched ? BAR_EVERY : LINE_EVERY)) return;
      last = time;
      const words = `${what}: ${done} of ${total}`;
      if (!io.isWatched) {
        io.error(`${words}\n`);
        return;
      }
      if (!isShown) heed(bar);
      isShown = true;
      const filled = Math.round((BAR_WIDTH * done) / Math.max(total, 1));
      io.error(`\r[${'='.repeat(filled).padEnd(BAR_WIDTH)}] ${words}\x1b[K`);
    },
    end() {
      ignore(bar);
      bar.clear();
    },
  };
}

import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/chromium.js';

/**
 * @typedef {object} Watched
 * @property {number[]} long ms of every task of the page that took more than 50 ms
 * @property {[sent: number, done: number][]} compiled when files were handed to the worker, and when the page had the answer
 * @property {number} sent
 */

/** ms */
const PATIENCE = 60_000;

/** A page whose long tasks and compilations are counted. */
export async function watchedPage() {
  const browser = await chromium.launch(chromiumLaunch());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watch);
  return {
    page,
    close: () => browser.close(),
    /** What happens from now on is counted anew. */
    forget: () =>
      page.evaluate(() => {
        const { bench } = /** @type {{ bench: Watched }} */ (/** @type {unknown} */ (globalThis));
        bench.long.length = bench.compiled.length = 0;
      }),
    /** Resolves when nothing is compiled any more; the longest task and the longest compilation since, in ms. */
    async settled() {
      await page.waitForFunction(
        () => {
          const { bench } = /** @type {{ bench: Watched }} */ (/** @type {unknown} */ (globalThis));
          return bench.compiled.length > 0 && bench.compiled.length >= bench.sent;
        },
        null,
        { polling: 100 },
      );
      // What the page makes of it.
      await page.waitForTimeout(1500);
      return page.evaluate(() => {
        const { bench } = /** @type {{ bench: Watched }} */ (/** @type {unknown} */ (globalThis));
        const took = bench.compiled.map(([sent, done]) => done - sent);
        const result = { longest: Math.max(0, ...bench.long), compile: Math.max(0, ...took) };
        bench.sent = 0;
        return result;
      });
    },
  };
}

/** Runs in the page, before anything else of it. */
function watch() {
  /** @type {Watched} */
  const bench = { long: [], compiled: [], sent: 0 };
  Object.assign(globalThis, { bench });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const Plain = globalThis.Worker;
  globalThis.Worker = class extends Plain {
    /** @param {string | URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(url, options);
      let sent = 0;
      const post = this.postMessage.bind(this);
      this.postMessage = (/** @type {{ kind?: string }} */ message) => {
        if (message.kind === 'compile') {
          sent = performance.now();
          bench.sent++;
        }
        post(message);
      };
      this.addEventListener('message', ({ data }) => {
        if (data?.kind !== 'done' || sent === 0) return;
        bench.compiled.push([sent, performance.now()]);
        sent = 0;
      });
    }
  };
}

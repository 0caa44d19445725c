import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/chromium.js';

/** px a notch, notches, and ms between two of them. */
const [NOTCH, NOTCHES, PACE] = [60, 120, 25];

/** ms for what has loaded to come to rest. */
const REST = 1500;

/**
 * Scrolls a page by its wheel, with every frame in it loaded, and counts the frames that were drawn a second: of the page itself, and
 * not of what is framed in it.
 *
 * @param {string} url
 * @param {string | null} selector of what is waited for in each frame
 */
export async function drawnWhileScrolled(url, selector) {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    await page.goto(url);
    if (selector !== null)
      for (const frame of page.frames().slice(1)) await frame.locator(selector).first().waitFor();
    await page.waitForTimeout(REST);
    await page.mouse.move(20, 350);
    const stop = await countDrawn(await browser.newBrowserCDPSession());
    const began = performance.now();
    for (let notch = 0; notch < NOTCHES; notch++) {
      void page.mouse.wheel(0, NOTCH);
      await page.waitForTimeout(Math.max(0, began + (notch + 1) * PACE - performance.now()));
    }
    const ms = performance.now() - began;
    return ((await stop()) / ms) * 1000;
  } finally {
    await browser.close();
  }
}

/** @typedef {{ name: string, pid: number, args?: { layerTreeId?: number } }} Traced */

/**
 * Counts the frames that the compositor draws, of the tree with most of them: each frame of another site has one of its own.
 *
 * @param {import('playwright').CDPSession} control of the browser
 * @returns {Promise<() => Promise<number>>} stops counting
 */
async function countDrawn(control) {
  /** @type {Map<string, number>} */
  const drawn = new Map();
  control.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, pid, args } of /** @type {Traced[]} */ (/** @type {unknown} */ (value))) {
      if (name !== 'DrawFrame') continue;
      const tree = `${pid} ${args?.layerTreeId}`;
      drawn.set(tree, (drawn.get(tree) ?? 0) + 1);
    }
  });
  await control.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise((resolve) => control.once('Tracing.tracingComplete', resolve));
    await control.send('Tracing.end');
    await complete;
    return Math.max(0, ...drawn.values());
  };
}

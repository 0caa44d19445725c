import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/chromium.js';

/** Chromium’s “Slow 4G”, bytes a second and ms, and a phone’s processor. */
const SLOW_4G = { offline: false, downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 };
const CPU = 4;

/** ms */
const PATIENCE = 60_000;

/**
 * How long a page takes, from an empty cache and throttled, until the first element of `selector` has words in it and was painted, in
 * ms since the navigation; and what it transferred by then, in bytes.
 *
 * @param {string} url
 * @param {string} selector
 */
export async function firstPainted(url, selector) {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    let bytes = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(watch, selector);
    await page.goto(url, { waitUntil: 'commit' });
    const handle = await page.waitForFunction(
      () => /** @type {{ painted?: number }} */ (globalThis).painted,
      null,
      { timeout: PATIENCE },
    );
    return { ms: Number(await handle.jsonValue()), bytes };
  } finally {
    await browser.close();
  }
}

/** Runs in the page before its scripts: leaves in `painted` when the element was. @param {string} selector */
function watch(selector) {
  const look = () => {
    const isThere = [...document.querySelectorAll(selector)].some(
      (element) =>
        element.textContent?.trim() !== '' && element.getBoundingClientRect().width > 0 && isSeen(element),
    );
    // The frame after the one in which it is there has been painted.
    if (isThere) requestAnimationFrame(() => Object.assign(globalThis, { painted: performance.now() }));
    else requestAnimationFrame(look);
  };
  /** @param {Element} element */
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  requestAnimationFrame(look);
}

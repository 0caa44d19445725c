import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/chromium.js';
import { watchFrames } from './probe/frames.js';
import { watchLabels } from './probe/labels.js';
import { watchLoading } from './probe/loading.js';
import { within } from './waiting.js';

/** @import { CDPSession, Page } from 'playwright' */
/** @import { Peer } from './types.ts' */

/**
 * @typedef {object} OpenPage
 * @property {Page} page
 * @property {CDPSession} cdp of the page
 * @property {CDPSession} control of the browser
 * @property {string[]} errors uncaught errors of the page, as they come
 * @property {string[]} blocked addresses outside this machine that the page asked for
 */

/** In CSS px. */
export const VIEWPORT = { width: 1280, height: 800 };

/** ms that a browser gets to close by itself: with a page that hangs it does not. */
const CLOSING = 5000;

/** How Chromium is started: with nothing but this machine to talk to. */
export function launchOptions() {
  const { executablePath, args } = chromiumLaunch();
  return { executablePath, args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] };
}

/**
 * Opens an empty page in a browser of its own (cold caches, a clean heap) and closes it after use.
 *
 * @template Result
 * @param {Peer} peer whose page it is going to be
 * @param {boolean} takeCanvasText whether text drawn on a canvas is to be noted
 * @param {(open: OpenPage) => Promise<Result>} use
 * @returns {Promise<Result>} rejects where `use` does, and where the page crashes
 */
export async function withPage(peer, takeCanvasText, use) {
  const browser = await chromium.launch(launchOptions());
  const control = await browser.newBrowserCDPSession();
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  try {
    const context = await browser.newContext({ viewport: VIEWPORT });
    const page = await context.newPage();
    await page.addInitScript(watchLoading, { item: peer.item });
    await page.addInitScript(watchFrames);
    await page.addInitScript(watchLabels, { takeCanvasText });
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push((error.stack ?? error.message).slice(0, 600)));
    /** @type {string[]} */
    const blocked = [];
    page.on('requestfailed', (request) => {
      if (!request.url().startsWith('http://127.0.0.1')) blocked.push(request.url());
    });
    const crashed = new Promise((_, reject) => {
      page.on('crash', () => reject(new Error('the renderer crashed, out of memory')));
    });
    // Nobody waits for it any more when the page crashes while it is closed.
    crashed.catch(() => {});
    const cdp = await context.newCDPSession(page);
    const used = use({ page, cdp, control, errors, blocked });
    return await Promise.race([/** @type {Promise<never>} */ (crashed), used]);
  } finally {
    const main = processInfo.find(({ type }) => type === 'browser');
    await within(browser.close(), 'closing', CLOSING).catch(() => main && process.kill(main.id, 'SIGKILL'));
  }
}

import { metricsOf, noteDrawnFrames } from '../browser/drawn-frames.js';
import { VIEWPORT, launchOptions } from '../browser/open-page.js';
import { sleep } from '../browser/waiting.js';
import { chromium } from 'playwright';
import { flightsOf } from './flights.js';

/** @import { CDPSession, Page } from 'playwright' */

/** The name of the marks that keys leave. */
const MARK = 'talk:key';
/** ms from step to step: longer than any flight. */
const PACE = 1500;
/** ms for what has opened to come to rest. */
const REST = 3000;
/** ms */
const PATIENCE = 120_000;

/**
 * Gives a talk: presses P, and then each of the keys, step after step.
 *
 * @param {string} url of the page
 * @param {(address: string) => string | null} moved where a request goes instead
 * @param {{ reducedMotion: boolean, keys: readonly string[] }} how each of `keys` typed before Enter where it is a number
 */
export async function give(url, moved, { reducedMotion, keys }) {
  const browser = await chromium.launch(launchOptions());
  try {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    });
    const page = await context.newPage();
    await page.route('**/data/*.json', (route) => {
      const to = moved(route.request().url());
      return to === null ? route.continue() : route.continue({ url: to });
    });
    await page.addInitScript(watchKeys, MARK);
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('.label').first().waitFor({ timeout: PATIENCE });
    await sleep(REST);
    await press(page, 'p');
    await sleep(REST);

    const cdp = await context.newCDPSession(page);
    const control = await browser.newBrowserCDPSession();
    await cdp.send('Performance.enable');
    const before = { metrics: await metricsOf(cdp), cpu: await cpuOf(control) };
    const stop = await noteDrawnFrames(control, MARK);
    for (const key of keys) {
      await press(page, key);
      await sleep(PACE);
    }
    const { drawn, marks } = await stop();
    const after = { metrics: await metricsOf(cdp), cpu: await cpuOf(control) };
    await press(page, 'o');
    const [opened = 0, ...steps] = await page.evaluate(() => /** @type {any} */ (globalThis).talkSeen);
    const tasks = ((after.metrics['TaskDuration'] ?? 0) - (before.metrics['TaskDuration'] ?? 0)) * 1000;
    return {
      flights: flightsOf(marks, drawn),
      opened: Number(opened),
      steps: /** @type {number[]} */ (steps.slice(0, -1)),
      contents: Number(steps.at(-1)),
      mainMs: tasks / Math.max(drawn.length, 1),
      cpuMs: ((after.cpu - before.cpu) * 1000) / keys.length,
    };
  } finally {
    await browser.close();
  }
}

/**
 * @param {Page} page
 * @param {string} key or the number of a step
 */
async function press(page, key) {
  const isNumber = /^\d+$/.test(key);
  for (const digit of isNumber ? key : '') await page.keyboard.press(digit);
  const before = await page.evaluate(() => /** @type {any} */ (globalThis).talkSeen.length);
  await page.keyboard.press(isNumber ? 'Enter' : key);
  await page.waitForFunction((before) => /** @type {any} */ (globalThis).talkSeen.length > before, before, {
    timeout: PATIENCE,
  });
}

/**
 * Processor time of all of the browser's processes, s.
 *
 * @param {CDPSession} control of the browser
 */
async function cpuOf(control) {
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/**
 * Runs in the page before its scripts: marks every key that is no digit, and leaves in `talkSeen` how long it took, ms, until what
 * it asked for was painted: until the frame after the one that has it.
 *
 * @param {string} mark
 */
function watchKeys(mark) {
  /** @type {number[]} */
  const seen = [];
  Object.assign(globalThis, { talkSeen: seen });
  const look = () =>
    `${document.querySelector('.presenting footer p')?.textContent} ${document.querySelector('.presenting nav') !== null}`;
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (/^\d$/.test(key)) return;
      performance.mark(mark);
      const before = look();
      const wait = () => {
        if (look() === before) requestAnimationFrame(wait);
        else requestAnimationFrame(() => seen.push(performance.now() - timeStamp));
      };
      requestAnimationFrame(wait);
    },
    { capture: true },
  );
}

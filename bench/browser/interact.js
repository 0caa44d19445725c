import { countDrawnFrames, metricsOf } from './drawn-frames.js';
import { clickZoomGesture, panGesture, wheelZoomGesture } from './gesture.js';
import { motionOf } from './motion.js';
import { sleep } from './waiting.js';

/** @import { CDPSession, Page } from 'playwright' */
/** @import { Gesture, Point } from './gesture.js' */
/** @import { OpenPage } from './open-page.js' */
/** @import { Motion, Peer } from './types.ts' */

/** ms after the last input in which long tasks still count. */
const AFTERMATH = 1000;

/**
 * Pans or zooms the page, by real input at a fixed rate that does not wait for the page: a person does not slow down because
 * the page does. Chromium coalesces what a slow page cannot keep up with.
 *
 * @param {OpenPage} open
 * @param {Peer} peer
 * @param {'pan' | 'zoom'} kind
 * @returns {Promise<Motion>}
 */
export async function interact({ page, cdp, control }, peer, kind) {
  if (kind === 'pan') {
    await page.evaluate(() => globalThis.__timelineBench?.beforePan?.());
    await sleep(1000);
  }
  const at = await centreOf(page, peer.area);
  const gesture = kind === 'pan' ? panGesture(peer.pan, at) : await zoomGesture(page, peer, at);

  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await sleep(300);
  await cdp.send('Performance.enable');
  const stopCounting = await countDrawnFrames(control);
  const before = await metricsOf(cdp);
  await page.evaluate(() => timelineProbe.startFrames());
  await perform(cdp, gesture);
  const { frames, ms } = await page.evaluate(() => timelineProbe.stopFrames());
  const after = await metricsOf(cdp);
  const drawn = await stopCounting();
  await sleep(AFTERMATH);
  const long = await page.evaluate(() => timelineProbe.longTasksSinceStart());
  return motionOf({ frames, ms, drawn, long, before, after });
}

/**
 * @param {Page} page
 * @param {Peer} peer one that can zoom
 * @param {Point} at
 */
async function zoomGesture(page, { id, zoom }, at) {
  if (zoom === null) throw new Error(`${id} cannot zoom`);
  if (typeof zoom === 'string') return wheelZoomGesture(zoom, at);
  const [zoomIn, zoomOut] = zoom.click;
  return clickZoomGesture(await centreOf(page, zoomIn), await centreOf(page, zoomOut));
}

/**
 * @param {CDPSession} cdp
 * @param {Gesture} gesture
 */
async function perform(cdp, { before, steps, after, every }) {
  const send = (/** @type {import('./gesture.js').MouseInput} */ input) =>
    cdp.send('Input.dispatchMouseEvent', input);
  for (const input of before) await send(input);
  /** @type {Promise<unknown>[]} */
  const sent = [];
  const start = performance.now();
  for (const [i, inputs] of steps.entries()) {
    // Answered when the page has handled them, which the clock does not wait for. They stay in order.
    sent.push(...inputs.map(send));
    await sleep(Math.max(0, start + (i + 1) * every - performance.now()));
  }
  await Promise.all(sent);
  for (const input of after) await send(input);
}

/**
 * The centre of what of an element is in the window.
 *
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<Point>}
 */
async function centreOf(page, selector) {
  const centre = await page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box === undefined) return null;
    const left = Math.max(0, box.left);
    const top = Math.max(0, box.top);
    return {
      x: (left + Math.min(innerWidth, box.right)) / 2,
      y: (top + Math.min(innerHeight, box.bottom)) / 2,
    };
  }, selector);
  if (centre === null) throw new Error(`the page has no element ${selector}`);
  return centre;
}

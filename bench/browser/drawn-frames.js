/** @import { CDPSession } from 'playwright' */

/** @typedef {{ name: string, cat: string, ts: number }} Traced of the trace; `ts` in µs */

const CATEGORIES = ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'];

/**
 * Counts frames that the compositor draws: animation frames alone flatter a page that does nothing in them, and miss what
 * is scrolled or drawn elsewhere than in the main thread.
 *
 * @param {CDPSession} control of the browser
 * @returns {Promise<() => Promise<number>>} stops counting
 */
export async function countDrawnFrames(control) {
  const stop = await trace(control, CATEGORIES);
  return async () => (await stop()).filter(isDrawn).length;
}

/**
 * Notes when the compositor draws frames, and when the page marks something (`performance.mark`): on one clock, in ms.
 *
 * @param {CDPSession} control of the browser
 * @param {string} mark its name
 * @returns {Promise<() => Promise<{ drawn: number[], marks: number[] }>>} stops noting
 */
export async function noteDrawnFrames(control, mark) {
  const stop = await trace(control, [...CATEGORIES, 'blink.user_timing']);
  return async () => {
    const events = await stop();
    const times = (/** @type {Traced[]} */ some) => some.map(({ ts }) => ts / 1000).sort((a, b) => a - b);
    return {
      drawn: times(events.filter(isDrawn)),
      marks: times(events.filter(({ name, cat }) => name === mark && cat.includes('user_timing'))),
    };
  };
}

/**
 * What the page has taken so far, by `Performance.getMetrics`, in s.
 *
 * @param {CDPSession} cdp of the page, with `Performance` enabled
 */
export async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * @param {CDPSession} control
 * @param {string[]} includedCategories
 * @returns {Promise<() => Promise<Traced[]>>} stops it
 */
async function trace(control, includedCategories) {
  /** @type {Traced[]} */
  const events = [];
  const take = (/** @type {{ value: object[] }} */ { value }) => {
    for (const event of value) if ('name' in event) events.push(/** @type {Traced} */ (event));
  };
  control.on('Tracing.dataCollected', take);
  await control.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((resolve) => control.once('Tracing.tracingComplete', resolve));
    await control.send('Tracing.end');
    await complete;
    control.off('Tracing.dataCollected', take);
    return events;
  };
}

/** @param {Traced} event */
function isDrawn({ name }) {
  return name === 'DrawFrame';
}

import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { watchFrames } from '../../../bench/browser/probe/frames.js';
import { watchLabels } from '../../../bench/browser/probe/labels.js';
import { watchLoading } from '../../../bench/browser/probe/loading.js';
import { openPage } from '../support/browser.ts';

/** A page of the HTML that is watched as the benchmark watches one, and what `look` makes of it. */
async function inPage<Result>(
  html: string,
  look: (page: Page) => Promise<Result>,
  { item = null, takeCanvasText = false }: { item?: string | null; takeCanvasText?: boolean } = {},
): Promise<Result> {
  const { page, close } = await openPage();
  try {
    await page.addInitScript(watchLoading, { item });
    await page.addInitScript(watchFrames);
    await page.addInitScript(watchLabels, { takeCanvasText });
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('http://localhost/');
    return await look(page);
  } finally {
    await close();
  }
}

const STYLE = '<style>b { position: absolute; font: 16px/20px monospace; white-space: pre }</style>';
const COUNT = (page: Page) => page.evaluate(() => timelineProbe.countLabels('b', []));

describe('labels', () => {
  const ONE = { visible: 1, overlapping: 0, cut: 0, tiny: 0, readable: 1 };
  const CUT = { ...ONE, cut: 1, readable: 0 };
  const NONE = { ...ONE, visible: 0, readable: 0 };

  test.each([
    ['by itself', '<b style="left:50px">Event</b>', ONE],
    ['without text', '<b style="left:50px"> </b>', NONE],
    ['that is hidden', '<b style="visibility:hidden">Event</b>', NONE],
    ['that is transparent', '<b style="opacity:0">Event</b>', NONE],
    ['out of the window', '<b style="left:1300px">Event</b>', NONE],
    ['partly out of the window', '<b style="left:1260px">Event</b>', CUT],
    [
      'cut by a box around it',
      '<div style="overflow:hidden;width:20px;height:90px;position:relative"><b>Event</b></div>',
      CUT,
    ],
    [
      'in a box that shows what runs over',
      '<div style="width:20px;height:90px;position:relative"><b>Event</b></div>',
      ONE,
    ],
    ['cut within itself', '<b style="overflow:hidden;width:20px">Event</b>', CUT],
    ['cut below', '<b style="overflow:hidden;height:9px">Event</b>', CUT],
    ['shortened', '<b>Event…</b>', CUT],
    ['shortened by dots', '<b>Event...</b>', CUT],
    ['too small', '<b style="font-size:7px">Event</b>', { ...ONE, tiny: 1, readable: 0 }],
    ['just large enough', '<b style="font-size:8px">Event</b>', ONE],
  ])('%s', async (_name, html, expected) => {
    expect(await inPage(STYLE + html, COUNT)).toEqual(expected);
  });

  test.each([
    ['side by side', 'left:100px', 2],
    ['below', 'left:0;top:30px', 2],
    ['over the end of the other by 1 px', 'left:39px', 2],
    ['over the end of the other by 5 px', 'left:35px', 0],
    ['in the same place', 'left:0', 0],
  ])('two, one %s', async (_name, style, readable) => {
    // Made wide by itself: five characters of a monospaced font would not be the same everywhere.
    const wide = '<b style="left:0;top:0"><i style="display:inline-block;width:40px">a</i></b>';
    const other = `<b style="top:0;${style}"><i style="display:inline-block;width:40px">b</i></b>`;
    const counted = await inPage(STYLE + wide + other, COUNT);
    expect(counted).toEqual({ visible: 2, overlapping: 2 - readable, cut: 0, tiny: 0, readable });
  });

  test('on a canvas: what begins a title, since it was last cleared', async () => {
    const html = `<canvas width="600" height="300"></canvas><script>
      const context = document.querySelector('canvas').getContext('2d');
      context.font = '16px sans-serif';
      context.fillText('Event of before', 10, 20);
      context.clearRect(0, 0, 600, 300);
      context.fillText('Event one', 10, 20);
      context.fillText('Event tw…', 10, 60);
      context.fillText('January', 10, 90);
      context.fillText('Event three', 12, 22);
    </script>`;
    const titles = ['Event one', 'Event two', 'Event three', 'Event of before'];
    const count = (page: Page) => page.evaluate((titles) => timelineProbe.countLabels(null, titles), titles);
    const counted = await inPage(html, count, { takeCanvasText: true });
    expect(counted).toEqual({ visible: 3, overlapping: 2, cut: 1, tiny: 0, readable: 0 });
  });
});

describe('loading', () => {
  const loaded = (page: Page) => page.evaluate(() => timelineProbe.loaded);

  test('ends with the last change after the page was ready', async () => {
    // Each step in a frame after that of the step before it, however few frames the machine draws.
    const html = `<body><script type="module">
      const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      const frames = async () => { for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame); };
      await rest(50);
      performance.mark('timeline:data');
      await rest(100);
      document.body.append(Object.assign(document.createElement('i'), { className: 'item' }));
      await frames();
      await rest(100);
      performance.mark('timeline:ready');
      await rest(200);
      document.body.append(document.createElement('u'));
    </script>`;
    const { data, first, ready, all, known } = await inPage(
      html,
      (page) => page.evaluate(async () => ({ ...(await timelineProbe.loaded), known: performance.now() })),
      { item: '.item' },
    );
    expect(data).toBeGreaterThanOrEqual(50);
    expect(first).toBeGreaterThanOrEqual(150);
    expect(first).toBeLessThan(ready);
    expect(ready).toBeGreaterThanOrEqual(250);
    expect(all).toBeGreaterThanOrEqual(450);
    // What it was then quiet for, until that was known, is no part of it.
    expect(known - all).toBeGreaterThan(300);
  });

  test('ends with the last long task', async () => {
    const html = `<body><script type="module">
      performance.mark('timeline:first-item');
      performance.mark('timeline:ready');
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      setTimeout(() => { const end = performance.now() + 200; while (performance.now() < end); }, 100);
    </script>`;
    const { data, first, all, longest } = await inPage(html, loaded);
    expect(data).toBeNull();
    expect(longest).toBeGreaterThanOrEqual(200);
    expect(all).toBeGreaterThanOrEqual(300);
    expect(all).toBeGreaterThan(first);
  });
});

test('frames and long tasks are noted between start and stop', async () => {
  const html = `<body><script>performance.mark('timeline:ready');
    function work(ms) { const end = performance.now() + ms; while (performance.now() < end); }
    work(90);</script>`;
  const { frames, ms, long } = await inPage(html, async (page) => {
    await page.evaluate(() => timelineProbe.loaded);
    await page.evaluate(() => timelineProbe.startFrames());
    await page.evaluate('setTimeout(work, 0, 150)');
    // However long its frames take.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    });
    const recorded = await page.evaluate(() => timelineProbe.stopFrames());
    return { ...recorded, long: await page.evaluate(() => timelineProbe.longTasksSinceStart()) };
  });
  expect(frames).toEqual(frames.toSorted((a, b) => a - b));
  expect(frames.length).toBeGreaterThan(5);
  expect(ms).toBeGreaterThanOrEqual(150);
  expect(long.filter((duration) => duration > 140)).toHaveLength(1);
});

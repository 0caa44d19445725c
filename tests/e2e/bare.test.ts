import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchEvents } from '../../bench/browser/dataset.js';
import { openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

/** The page that is measured beside other timelines: nothing but a timeline of the events at `?data=`. */

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

async function visit(count: number, steps: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await openPage({ viewport: { width: 1280, height: 800 } });
  try {
    const body = JSON.stringify({ title: 'News', events: benchEvents(count) });
    const isData = ({ pathname }: URL) => pathname === '/events.json';
    await page.route(isData, (route) => route.fulfill({ contentType: 'application/json', body }));
    await page.goto(`${server.url}bench.html?data=/events.json`);
    await page.waitForFunction(() => performance.getEntriesByName('timeline:ready').length === 1);
    await steps(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

interface Box {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the words of the labels stand. */
function labels(page: Page): Promise<Box[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return [...document.querySelectorAll<HTMLElement>('[data-timeline-label]:not([hidden])')].map((label) => {
      const range = document.createRange();
      range.selectNodeContents(label);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { text: label.textContent ?? '', left, top, right, bottom };
    });
  });
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const isWhole = ({ left, right }: Box) => left >= 0 && right <= 1280;

/** The labels of long events are held at the left edge, and may be pushed out of it. */
const isFree = (box: Box) => isWhole(box) && box.left > 4;

/** Drags by so many px, and holds still, so that nothing glides on. */
async function pan(page: Page, px: number): Promise<void> {
  await page.mouse.move(640, 400);
  await page.mouse.down();
  await page.mouse.move(640 + px, 400, { steps: 5 });
  await page.waitForTimeout(120);
  await page.mouse.up();
}

test.each([
  [20, 20],
  [100, 100],
  [1000, 100],
])(
  'of %i events, at least %i labels are readable in the opening view, none cut or over another',
  (count, least) =>
    visit(count, async (page) => {
      const boxes = await labels(page);
      expect(boxes.length).toBeGreaterThanOrEqual(least);
      expect(overlaps(boxes)).toEqual([]);
      expect(boxes.filter((box) => !isWhole(box) || box.bottom > 800)).toEqual([]);
      const cut = await page
        .locator('[data-timeline-label] .title')
        .evaluateAll((titles) => titles.filter((title) => title.scrollWidth > title.clientWidth).length);
      expect(cut).toBe(0);
    }),
);

describe('whatever one does', () => {
  test('labels never overlap, zooming in hides none, panning changes none', () =>
    visit(1000, async (page) => {
      // The same “random” ways in every run.
      const ways = [0.31, 0.74, 0.52, 0.18, 0.9, 0.43, 0.66, 0.27].map((share) => 80 + share * 1120);
      for (const x of ways) {
        const before = await labels(page);
        await page.mouse.move(x, 400);
        await page.mouse.wheel(0, -100);
        const near = await labels(page);
        expect(overlaps(near)).toEqual([]);
        const shown = new Set(near.map(({ text }) => text));
        // What stood within a fifth of the window around the pointer is still in it.
        const kept = before.filter(({ left, right }) => left > x - 200 && right < x + 200);
        expect(kept.filter(({ text }) => !shown.has(text))).toEqual([]);

        await pan(page, (x - 640) / 4);
        const moved = await labels(page);
        expect(overlaps(moved)).toEqual([]);
        const by = new Map(moved.map((box) => [box.text, box]));
        const both = near.filter((box) => isFree(box) && by.has(box.text) && isFree(by.get(box.text)!));
        const shifts = both.map((box) => Math.round(by.get(box.text)!.left - box.left));
        expect(new Set(shifts).size).toBeLessThanOrEqual(1);
        expect(both.filter((box) => by.get(box.text)!.top !== box.top)).toEqual([]);
        const [shift = 0] = shifts;
        const stillIn = near.filter(
          (box) => box.left + shift > 40 && box.right + shift < 1240 && isFree(box),
        );
        expect(stillIn.filter(({ text }) => !by.has(text))).toEqual([]);
      }
    }));

  test('counts of hidden events rest while one zooms, and come back', () =>
    visit(1000, async (page) => {
      const chips = page.getByRole('button', { name: /more events? at this time/ });
      expect(await chips.count()).toBeGreaterThan(0);
      // They are gone for a moment only: the page itself looks, in each of its frames.
      const rested = page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLElement>('[data-chip]')].every((chip) => chip.hidden),
      );
      await page.mouse.move(640, 400);
      await page.mouse.wheel(0, -100);
      await rested;
      await expect.poll(() => chips.count()).toBeGreaterThan(0);
    }));
});

test.each([
  ['without the name of a file', 'bench.html', 'name it'],
  ['for a file that is not there', 'bench.html?data=/nothing.json', '404'],
])('%s it says what is wrong', async (_what, path, words) => {
  const { page, close } = await openPage();
  try {
    await page.goto(server.url + path);
    await expect.poll(() => page.getByRole('alert').innerText()).toContain(words);
  } finally {
    await close();
  }
});

test('years and months stand before `Intl` is asked for, whose first use would hold everything up', async () => {
  const { page, problems, close } = await openPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.addInitScript(() => {
      const intlUses: string[] = [];
      const note = (name: string) =>
        intlUses.push(`${name}, ${performance.getEntriesByName('timeline:ready').length} ready`);
      for (const name of ['DateTimeFormat', 'NumberFormat', 'ListFormat', 'Segmenter'] as const) {
        const construct = (target: new () => object, args: []) => (note(name), new target(...args));
        Object.assign(Intl, { [name]: new Proxy(Intl[name], { construct }) });
      }
      Object.assign(globalThis, { intlUses });
    });
    const body = JSON.stringify({ title: 'News', events: benchEvents(10_000) });
    await page.route(
      ({ pathname }) => pathname === '/events.json',
      (route) => route.fulfill({ body }),
    );
    await page.goto(`${server.url}bench.html?data=/events.json`);
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { intlUses: string[] }).intlUses))
      .toEqual(['DateTimeFormat, 1 ready']);
    const axis = await page.locator('.axis').innerText();
    expect(axis).toMatch(/\bJan\b[^]*\bJul\b[^]*\b2015\b[^]*\b2024\b/);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
});

test('nothing is painted before the script has run, and no error is made as it starts', async () => {
  const { page, close } = await openPage();
  try {
    await page.addInitScript(() => {
      const made: unknown[] = [];
      Object.assign(globalThis, { made });
      globalThis.Error = new Proxy(Error, {
        construct(target, how: unknown[], newTarget) {
          made.push(how);
          return Reflect.construct(target, how, newTarget) as Error;
        },
      });
    });
    await page.goto(`${server.url}bench.html`);
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate('made')).toEqual([]);
    expect(await page.locator('script[src]').getAttribute('blocking')).toBe('render');
  } finally {
    await close();
  }
});

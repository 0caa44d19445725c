import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { violations } from './support/axe.ts';
import { goBack, goForward, openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
/** One with several accounts. */
const EVENT = 'nyt-report';

let server: StaticServer;
let dataset: Dataset;

beforeAll(async () => {
  server = await serveDist();
  dataset = JSON.parse(await readFile(path.join(DIST, 'data/ukraine-2022-2024.json'), 'utf8')) as Dataset;
});

afterAll(() => server.close());

const built = (id: string, file: string) => readFile(path.join(DIST, 'event', id, file));

interface Data {
  '@graph': { '@type': string; text?: string }[];
}

function dataOf(html: string): Data {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json) as Data;
}

describe('every event', () => {
  test('has a page whose data quote it word for word', async () => {
    for (const { id, accounts } of dataset.events) {
      const things = dataOf(String(await built(id, 'index.html')))['@graph'];
      const quoted = things.filter((thing) => thing['@type'] === 'Quotation').map(({ text }) => text);
      expect([id, quoted]).toEqual([id, accounts.map(({ exact }) => exact)]);
      expect(things.filter((thing) => thing['@type'] === 'Event')).toHaveLength(1);
    }
  });

  test('has a card of 1200 × 630 px and less than 100 kB', async () => {
    const cards = await Promise.all(dataset.events.map(({ id }) => built(id, 'card.png')));
    for (const card of [...cards, await readFile(path.join(DIST, 'card.png'))]) {
      expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(card.length).toBeLessThan(100_000);
    }
    expect(new Set(cards.map((card) => card.toString('latin1'))).size).toBe(cards.length);
  });
});

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false };

  test('the timeline can be read, and leads to its events and from one to the next', async () => {
    const { page, problems, close } = await openPage(off);
    await page.goto(server.url);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(dataset.collection.title);
    const quotations = await page.locator('blockquote').allTextContents();
    expect(quotations).toEqual(dataset.events.flatMap(({ accounts }) => accounts.map(({ exact }) => exact)));
    expect(await page.locator('blockquote').first().isVisible()).toBe(true);
    expect(await page.getByText('Loading').isVisible()).toBe(false);

    const [first, second] = dataset.events;
    await page.getByRole('link', { name: first!.title, exact: true }).click();
    expect(page.url()).toBe(`${server.url}event/${first!.id}/`);
    await page.getByRole('link', { name: `Later: ${second!.title}` }).click();
    expect(page.url()).toBe(`${server.url}event/${second!.id}/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(second!.title);
    await page.getByRole('link', { name: 'The whole timeline' }).click();
    expect(page.url()).toBe(server.url);
    expect(problems).toEqual([]);
    expect(server.missing).toEqual([]);
    await close();
  });

  test.each([
    { width: 1280, colorScheme: 'light' as const },
    { width: 320, colorScheme: 'dark' as const },
  ])('axe finds nothing at $width px, $colorScheme, and nothing runs off', async ({ width, colorScheme }) => {
    for (const where of ['', `event/${EVENT}/`]) {
      // Scripts have to run for axe; the page's own do not.
      const { page, close } = await openPage({ viewport: { width, height: 800 }, colorScheme });
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(server.url + where);
      await page.waitForFunction(
        () => getComputedStyle(document.querySelector('main')!).visibility === 'visible',
      );
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    }
  });
});

describe('with JavaScript', () => {
  test('a page loads what stands beside it, and runs nothing that stands in it', async () => {
    const { page, close } = await openPage();
    for (const where of ['', `event/${EVENT}/`]) {
      await page.goto(server.url + where);
      await page.locator('#timeline').waitFor();
      const refused = await page.evaluate(async () => {
        const found: string[] = [];
        addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        const style = document.createElement('style');
        style.textContent = 'h1 { display: none }';
        const image = document.createElement('img');
        image.src = 'https://elsewhere.example/pixel.png';
        document.body.append(script, style, image);
        await fetch('https://elsewhere.example/data.json').catch(() => {});
        await new Promise((done) => setTimeout(done, 50));
        return [...found.toSorted(), String('ran' in globalThis)];
      });
      expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem', 'false']);
    }
    await close();
  });

  test('the page of an event opens it, and nothing that stays moves', async () => {
    const { page, problems, close } = await openPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
    });
    let answer = () => {};
    let asked = Promise.resolve();
    await page.route('**/data/*.json', async (route) => {
      await asked;
      await route.continue();
    });
    for (const [where, headings] of [
      ['', 'h1'],
      [`event/${EVENT}/`, '.page-title'],
    ] as const) {
      asked = new Promise((resolve) => (answer = resolve));
      // Its styles are there by then, its data is not.
      await page.goto(server.url + where, { waitUntil: 'domcontentloaded' });
      const before = await page.locator(headings).first().boundingBox();
      answer();
      await page.locator('#timeline').waitFor();
      if (where === '') expect(await page.locator('h1').boundingBox()).toEqual(before);
      else expect(await page.locator('#event-title').innerText()).toBe(titleOf(EVENT));
      expect(page.url()).toBe(server.url + where);
      const moved = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
      expect(moved.reduce((a, b) => a + b, 0)).toBeLessThan(0.01);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test('another event has an address that can be sent; back, forward and reload follow', async () => {
    const { page, close } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    const index = dataset.events.findIndex(({ id }) => id === EVENT);
    const next = dataset.events[index + 1]!;
    const opened = (id: string) =>
      page.getByRole('heading', { level: 2, name: titleOf(id), exact: true }).waitFor();

    await page.goto(`${server.url}event/${EVENT}/`);
    await opened(EVENT);
    await page.locator('.panel').getByRole('button', { name: 'Later', exact: true }).click();
    await opened(next.id);
    expect(page.url()).toContain(`${server.url}?event=${next.id}`);
    await page.reload();
    await opened(next.id);
    // The link to be sent is that of its own page, which has its card.
    await page.locator('.panel .cite button').first().click();
    await page.getByRole('button', { name: 'Link to this event' }).first().click();
    await page.getByText('Copied: Link to this event').waitFor();
    const link = `${server.url}event/${next.id}/`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect((await fetch(link)).ok).toBe(true);
    await goBack(page);
    await opened(EVENT);
    expect(page.url()).toContain(`${server.url}event/${EVENT}/`);
    await goForward(page);
    await opened(next.id);
    expect(server.missing).toEqual([]);

    await page.goto(`${server.url}event/${EVENT}/?lanes=outlet`);
    await opened(EVENT);
    await page.locator('.panel').getByRole('button', { name: 'Close', exact: true }).click();
    await page.locator('#event-title').waitFor({ state: 'detached' });
    expect(page.url()).toContain(`${server.url}?lanes=outlet`);
    await close();
  });
});

function titleOf(id: string): string {
  return dataset.events.find((event) => event.id === id)!.title;
}

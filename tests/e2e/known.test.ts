import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { asKnownOn, publicationDays } from '../../src/core/known/index.ts';
import { goBack, goForward, serveDist, visitAt } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;
let dataset: Dataset;

beforeAll(async () => {
  server = await serveDist();
  dataset = await (await fetch(`${server.url}data/ukraine-2022-2024.json`)).json();
});

afterAll(() => server.close());

/** Opens the demonstration timeline. */
function visit(
  steps: (page: Page) => Promise<void>,
  { query = '', ...options }: { query?: string } & Parameters<typeof visitAt>[2] = {},
): Promise<void> {
  return visitAt(server.url + query, steps, options);
}

const slider = (page: Page) => page.getByRole('slider', { name: 'As known on' });
const listed = (page: Page) => page.locator('.list li button').allInnerTexts();
const titlesOn = (day: string) => asKnownOn(dataset, day).events.map(({ title }) => title);
const known = (page: Page) => new URL(page.url()).searchParams.get('known');

describe('as known on', () => {
  test('each day of publication has the events that had been told, by keyboard alone', () =>
    visit(async (page) => {
      const days = publicationDays(dataset).map(({ day }) => day);
      await page.getByRole('button', { name: 'As known on…' }).press('Enter');
      await slider(page).focus();
      for (const day of days.toReversed()) {
        await expect.poll(() => listed(page)).toEqual(titlesOn(day));
        await expect.poll(() => known(page)).toBe(day);
        await page.keyboard.press('ArrowLeft');
      }
      expect(titlesOn(days[0]!).length).toBeLessThan(dataset.events.length);
      await page.keyboard.press('Escape');
      await expect.poll(() => listed(page)).toEqual(dataset.events.map(({ title }) => title));
      expect(known(page)).toBeNull();
    }));

  test('a day is in the address: it comes back with a reload, and goes back and forward', () =>
    visit(
      async (page) => {
        expect(await listed(page)).toEqual(titlesOn('2024-07-09'));
        await slider(page).press('End');
        await expect.poll(() => known(page)).toBe('2024-08-13');
        await page.reload();
        await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toContain('2024');
        expect(await listed(page)).toEqual(titlesOn('2024-08-13'));
        await goBack(page);
        await expect.poll(() => listed(page)).toEqual(titlesOn('2024-07-09'));
        await goForward(page);
        await expect.poll(() => listed(page)).toEqual(titlesOn('2024-08-13'));
      },
      { query: '?known=2024-07-09' },
    ));

  test('a day between those of publication, and one before them all, are kept too', () =>
    visit(
      async (page) => {
        expect(await listed(page)).toEqual(titlesOn('2024-07-11'));
        await page.goto(`${server.url}?known=2000-01-01`);
        const none = '0 of 5 articles published, 0 of 43 events; 43 not yet told.';
        await page.getByText(none, { exact: true }).waitFor();
        await page.getByRole('button', { name: 'Show everything' }).click();
        await expect.poll(() => listed(page)).toEqual(titlesOn('2024-08-13'));
      },
      { query: '?known=2024-07-11' },
    ));

  test('dragging through the days makes one entry in the history', () =>
    visit(
      async (page) => {
        const entries = await page.evaluate(() => history.length);
        const track = (await page.locator('.track').boundingBox())!;
        const y = track.y + track.height / 2;
        await page.mouse.move(track.x + track.width, y);
        await page.mouse.down();
        for (let share = 1; share >= 0; share -= 0.1) await page.mouse.move(track.x + track.width * share, y);
        await page.mouse.up();
        await expect.poll(() => known(page)).toBe('2023-11-04');
        expect(await page.evaluate(() => history.length)).toBe(entries + 1);
        await goBack(page);
        await expect.poll(() => known(page)).toBe('2024-08-13');
      },
      { query: '?known=2024-08-13' },
    ));

  test('plays through the days, makes one entry, and stops at a key', () =>
    visit(
      async (page) => {
        const entries = await page.evaluate(() => history.length);
        await page.getByRole('button', { name: 'Play' }).click();
        await expect.poll(() => known(page), { timeout: 5000 }).toBe('2024-07-14');
        await page.keyboard.press('x');
        await page.getByRole('button', { name: 'Play' }).waitFor();
        await page.waitForTimeout(1500);
        expect(known(page)).toBe('2024-07-14');
        expect(await page.evaluate(() => history.length)).toBe(entries + 1);
      },
      { query: '?known=2023-11-04', reducedMotion: 'reduce' },
    ));

  test('opens what is new, and says where the open event had not been told', () =>
    visit(
      async (page) => {
        await page.getByRole('list', { name: 'New on this day' }).getByRole('button').first().click();
        const title = await page.locator('#event-title').innerText();
        expect(titlesOn('2024-07-09')).toContain(title);
        await slider(page).press('Home');
        await page.getByText(`“${title}”, which is open, had not been told.`).waitFor();
        expect(await page.locator('#event-title').count()).toBe(0);
        await slider(page).press('End');
        await page.locator('#event-title').waitFor();
      },
      { query: '?known=2024-07-09' },
    ));

  test('on a day before the first article there is nothing, and a way back', () =>
    visit(
      async (page) => {
        await page.getByRole('heading', { name: /^Nothing had been told by/ }).waitFor();
        await page.getByRole('button', { name: 'As known now' }).click();
        await page.getByRole('heading', { name: `All ${dataset.events.length} events` }).waitFor();
      },
      { query: '?known=2023-01-01' },
    ));

  test('is a line in the timeline, whichever way it lies', () =>
    visit(
      async (page) => {
        const line = (kind: string) => page.locator(`#timeline .${kind}`).count();
        expect(await line('across')).toBe(1);
        await page.getByRole('radio', { name: 'Vertical' }).check();
        await expect.poll(() => line('across')).toBe(0);
        await page.getByRole('button', { name: 'Show everything' }).click();
        await page.getByRole('radio', { name: 'Horizontal' }).check();
        expect(await line('across')).toBe(0);
      },
      { query: '?known=2024-07-09' },
    ));

  test.each([320, 1280])('fits the page, %i px wide', (width) =>
    visit(
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect((await slider(page).boundingBox())!.width).toBeGreaterThanOrEqual(24);
      },
      { query: '?known=2024-07-09', viewport: { width, height: 800 } },
    ),
  );
});

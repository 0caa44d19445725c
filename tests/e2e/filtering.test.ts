import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { violations } from './support/axe.ts';
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
  query: string,
  steps: (page: Page) => Promise<void>,
  options: Parameters<typeof visitAt>[2] = {},
): Promise<void> {
  return visitAt(server.url + query, steps, { reducedMotion: 'reduce', ...options });
}

const titles = (page: Page) => page.locator('.list li button').allInnerTexts();
const search = (page: Page) => new URL(page.url()).search;
const filter = (page: Page) => page.locator('#filter-button');
const inForce = (page: Page) =>
  page.getByRole('list', { name: 'Filters in force' }).locator('bdi').allInnerTexts();
const forecasts = () => dataset.events.filter(({ modality }) => modality === 'forecast');

describe('the filter', () => {
  test('leaves the open event open, and says that it hides it', () =>
    visit('?event=kursk-incursion&modality=forecast', async (page) => {
      const panel = page.locator('.panel');
      await panel.getByText('Hidden by the filter').waitFor();
      await panel.getByRole('button', { name: 'Clear the filter' }).click();
      await panel.getByText(/^Event \d+ of 43$/).waitFor();
      expect(search(page)).toBe('?event=kursk-incursion');
    }));

  test('is restored exactly by reload, back and forward', () =>
    visit('', async (page) => {
      const all = await titles(page);
      await filter(page).click();
      await page.getByRole('checkbox', { name: 'A forecast' }).click();
      const first = await titles(page);
      expect(first).toEqual(forecasts().map(({ title }) => title));
      await page.getByRole('radio', { name: '2 articles' }).click();
      const second = await titles(page);
      expect(second.length).toBeGreaterThan(0);
      expect(second.length).toBeLessThan(first.length);
      expect(search(page)).toBe('?modality=forecast&told=2');

      await page.reload();
      await page.locator('.list li').first().waitFor();
      expect(await titles(page)).toEqual(second);
      expect(await inForce(page)).toEqual(['forecast', 'told by 2 or more']);

      await goBack(page);
      await expect.poll(() => titles(page)).toEqual(first);
      expect(search(page)).toBe('?modality=forecast');
      await goBack(page);
      await expect.poll(() => titles(page)).toEqual(all);
      await goForward(page);
      await goForward(page);
      await expect.poll(() => titles(page)).toEqual(second);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expect.poll(() => titles(page)).toEqual(all);
      expect(search(page)).toBe('');
    }));

  test('narrows the timeline as well as the list, and leaves an open event open', () =>
    visit('?modality=forecast&event=kursk-incursion', async (page) => {
      expect(await page.locator('.list h2').innerText()).toBe(
        `${forecasts().length} of ${dataset.events.length} events`,
      );
      const shown = new Set(forecasts().map(({ title }) => title));
      const labels = await page.locator('[data-timeline-label] span:first-child').allInnerTexts();
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.filter((label) => !shown.has(label))).toEqual([]);
      expect(await page.locator('#event-title').isVisible()).toBe(true);
    }));

  test('takes what is in view', () =>
    visit('?range=2022-01-01/2022-06-30', async (page) => {
      await filter(page).click();
      await page.getByRole('button', { name: 'Only what is in view' }).click();
      const { start, end } = { start: Date.UTC(2022, 0, 1), end: Date.UTC(2022, 6, 1) };
      const expected = dataset.events.filter(({ span }) => span.start < end && span.end > start);
      await expect.poll(() => titles(page)).toEqual(expected.map(({ title }) => title));
      expect(search(page)).toContain('within=2022-01-01/2022-06-30');
    }));

  test('that leaves nothing says what to leave out', () =>
    visit('?modality=forecast&outlets=outlet:Antiwar.com&told=9', async (page) => {
      await page.getByRole('heading', { name: 'No event matches' }).waitFor();
      await expect.poll(() => page.locator('#timeline, .list').count()).toBe(0);
      await page.getByRole('button', { name: 'Any number of articles' }).click();
      await page.locator('#timeline').waitFor();
      expect(search(page)).toBe('?outlets=outlet:Antiwar.com&modality=forecast');
      expect((await titles(page)).length).toBeGreaterThan(0);
    }));

  test('is gone through by keyboard alone', () =>
    visit('', async (page) => {
      await filter(page).focus();
      await page.keyboard.press('Enter');
      // Its choices come with the first use.
      await page.getByRole('checkbox', { name: 'A forecast' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect.poll(() => inForce(page)).toHaveLength(1);
      await page.keyboard.press('Escape');
      expect(await filter(page).getAttribute('aria-expanded')).toBe('false');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-button');
      await page.getByRole('button', { name: /^Remove/ }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => titles(page)).toHaveLength(dataset.events.length);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-button');
    }));
});

describe('the coverage', () => {
  test('is held by the address, and opens an article at its words', () =>
    visit('', async (page) => {
      await page.getByRole('tab', { name: 'Coverage' }).click();
      expect(search(page)).toBe('?below=coverage');
      await page.reload();
      await page.getByRole('table').waitFor();
      expect(await page.locator('tbody tr').count()).toBe(dataset.events.length);
      expect(await page.locator('tbody .cell').count()).toBe(
        dataset.events.reduce(
          (sum, { accounts }) => sum + new Set(accounts.map(({ article }) => article)).size,
          0,
        ),
      );
      const row = page.getByRole('row', { name: 'Ukrainian forces enter Russia’s Kursk region' });
      await row.locator('.cell').first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(search(page)).toContain('event=kursk-incursion&article=');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.locator('#event-title').innerText()).toBe(
        'Ukrainian forces enter Russia’s Kursk region',
      );
      await goBack(page);
      await goBack(page);
      await goBack(page);
      await page.getByRole('heading', { name: `All ${dataset.events.length} events` }).waitFor();
    }));

  test('stands as the address says, and writes there how it stands', () =>
    visit('?below=coverage&order=most&differing=1', async (page) => {
      await page.getByRole('table').waitFor();
      expect(await page.getByRole('radio', { name: 'Most told' }).isChecked()).toBe(true);
      expect(await page.locator('tbody tr').first().innerText()).toContain('3 of 5');
      await page.getByRole('radio', { name: 'Least told' }).check();
      await page.getByRole('checkbox', { name: 'Only what some tell' }).uncheck();
      expect(search(page)).toBe('?below=coverage&order=least');
      await goBack(page);
      expect(await page.getByRole('checkbox', { name: 'Only what some tell' }).isChecked()).toBe(true);
    }));
});

describe('axe finds nothing, and nothing runs off the page', () => {
  const VIEWS = [
    '?below=coverage',
    '?themes=aid&told=2&outlets=outlet:Antiwar.com',
    '?below=coverage&modality=forecast',
  ];
  test.each([320, 768, 1440].flatMap((width) => VIEWS.map((query) => ({ width, query }))))(
    '$width px, $query',
    ({ width, query }) =>
      visit(
        query,
        async (page) => {
          await filter(page).click();
          await page.getByRole('checkbox', { name: 'A forecast' }).waitFor();
          expect(await violations(page)).toEqual([]);
          if (width === 320) {
            await page.getByRole('button', { name: 'Close' }).click();
            expect(await violations(page)).toEqual([]);
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        },
        { viewport: { width, height: 900 }, colorScheme: width === 768 ? 'dark' : 'light' },
      ),
  );
});

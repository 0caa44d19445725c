import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { goBack, goForward, openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;
let dataset: Dataset;

beforeAll(async () => {
  server = await serveDist();
  dataset = await (await fetch(`${server.url}data/ukraine-2022-2024.json`)).json();
});

afterAll(() => server.close());

/** Opens the reader, runs `steps`, and expects that nothing went wrong in the page. */
async function read(
  query: string,
  steps: (page: Page) => Promise<void>,
  options: Parameters<typeof openPage>[0] = {},
): Promise<void> {
  const { page, problems, close } = await openPage({ reducedMotion: 'reduce', ...options });
  try {
    await page.goto(server.url + query);
    await page.locator('dialog [data-block]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await steps(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const place = async (page: Page) =>
  (await page.getByRole('group', { name: 'Excerpts' }).innerText()).replaceAll(/\s+/g, ' ');
const litWords = async (page: Page) => (await page.locator('mark.lit').allTextContents()).join('');

/** The excerpts of an article in the order of its text. */
function excerptsOf(article: string): string[] {
  return dataset.events
    .flatMap(({ accounts }) => accounts.filter((account) => account.article === article))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ exact }) => exact);
}

const alike = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('highlights', () => {
  test('all of them, by keyboard alone, each with just its words', () =>
    read('?article=antiwar-kursk', async (page) => {
      const excerpts = excerptsOf('antiwar-kursk');
      for (const [index, exact] of excerpts.entries()) {
        await page.keyboard.press('n');
        await expect.poll(() => place(page)).toContain(`Excerpt ${index + 1} of ${excerpts.length}`);
        await expect.poll(async () => alike(await litWords(page))).toBe(alike(exact));
        const box = await page.locator('mark.lit').first().boundingBox();
        expect(box!.y).toBeGreaterThan(0);
        expect(box!.y).toBeLessThan(800);
        expect(await page.evaluate(() => document.activeElement?.closest('mark') !== null)).toBe(true);
      }
      await page.keyboard.press('n');
      expect(await place(page)).toContain(`Excerpt ${excerpts.length} of`);
      await page.keyboard.press('p');
      await expect.poll(() => place(page)).toContain(`Excerpt ${excerpts.length - 1} of`);
    }));

  test('the one that was stepped to is in the address; back leaves the article at once', () =>
    read('?article=antiwar-kursk', async (page) => {
      await page.goto(`${server.url}?event=losses-past-day`);
      await page
        .getByRole('button', { name: /^Open in article/ })
        .first()
        .click();
      await page.locator('dialog [data-block]').first().waitFor();
      for (const key of ['p', 'p', 'p']) await page.keyboard.press(key);
      const stood = await place(page);
      await expect.poll(() => page.url()).toMatch(/[?&]passage=\d+-\d+/);
      await page.reload();
      await expect.poll(() => place(page)).toBe(stood);
      await goBack(page);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }));

  test('the event’s own words are lit at once, and its links to the source stand there', () =>
    read('?event=losses-past-day&article=antiwar-kursk', async (page) => {
      const event = dataset.events.find(({ id }) => id === 'losses-past-day')!;
      await expect.poll(async () => alike(await litWords(page))).toBe(alike(event.accounts[0]!.exact));
      expect(await page.locator('.ways').count()).toBe(1);
    }));

  test('overlapping words give a choice of events; back leads to the reader again', () =>
    read('?event=kursk-incursion&article=antiwar-kursk', async (page) => {
      await page.locator('mark [role="button"]', { hasText: 'over 1,000 Ukrainian soldiers' }).click();
      const card = page.getByRole('group', { name: 'About these words' });
      expect(await card.getByRole('link').allInnerTexts()).toHaveLength(2);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await page.getByRole('dialog').count()).toBe(1);

      await page.locator('mark [role="button"]', { hasText: 'over 1,000 Ukrainian soldiers' }).click();
      await card.getByRole('link', { name: 'Heavy fighting in the Kursk region' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(new URL(page.url()).searchParams.get('event')).toBe('kursk-fighting');
      expect(new URL(page.url()).searchParams.get('article')).toBe(null);
      await goBack(page);
      await page.getByRole('dialog').waitFor();
      expect(new URL(page.url()).searchParams.get('article')).toBe('antiwar-kursk');
      await expect.poll(() => litWords(page)).toContain('over 1,000 Ukrainian soldiers');
      await goForward(page);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }));
});

describe('the words of a date', () => {
  const QUERY = '?article=antiwar-kursk';
  const said = /“last Tuesday”: August 6, 2024, .+/;

  test('say what they resolve to under a pointer and in the focus; Esc closes the card alone', () =>
    read(QUERY, async (page) => {
      const words = page.locator('.dated', { hasText: 'last Tuesday' });
      const card = page.getByRole('group', { name: 'About these words' });
      await words.hover();
      await card.waitFor();
      expect(await card.innerText()).toMatch(said);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      await words.focus();
      await card.waitFor();
      expect(await card.innerText()).toMatch(said);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await page.getByRole('dialog').count()).toBe(1);
    }));

  test('and by a tap, within a narrow screen', () =>
    read(
      QUERY,
      async (page) => {
        await page.locator('.dated', { hasText: 'last Tuesday' }).tap();
        const card = page.getByRole('group', { name: 'About these words' });
        await card.waitFor();
        const box = (await card.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 700 }, hasTouch: true },
    ));
});

test('an article says whose report it passes on, and the report by whom it is passed on', () =>
  read('?article=lost-territories', async (page) => {
    const head = page.locator('.spread > .head:has(#reader-title)');
    expect(alike(await head.innerText())).toContain('Passes on a report by The New York Times (article 2)');
    await head.getByRole('link', { name: 'article 2' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('article')).toBe('nyt-officials-say');
    expect(await head.innerText()).toContain('Its report is passed on by');
  }));

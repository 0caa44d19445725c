import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { mounted, openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

/** As it comes out of a printer, an A4 page wide. */
const PAPER = { width: 680, height: 960 };

async function datasetOf(page: Page): Promise<Dataset> {
  const answer = page.waitForResponse((response) => /dataset|data\/.*\.json/.test(response.url()));
  await page.goto(server.url);
  return (await answer).json();
}

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** Waits until the page for paper has come: a browser that prints by itself does not. */
async function pageForPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.locator('.printed').waitFor();
  await page.emulateMedia({ media: null });
  await page.locator('.printed').waitFor({ state: 'detached' });
}

test('prints every event with its excerpts, and every source, and nothing of the controls', async () => {
  const { page, problems, close } = await openPage({ colorScheme: 'dark' });
  const { collection, events, articles } = await datasetOf(page);
  await mounted(page);
  expect(await page.locator('.printed').count()).toBe(0);

  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed');
  await printed.waitFor();
  const text = words(await printed.innerText());
  expect(text).toContain(collection.title);
  expect(text).toContain(`All ${events.length} events from ${articles.length} articles`);
  expect(text).toContain(server.url);
  for (const { title, accounts } of events) {
    expect(text).toContain(words(title));
    for (const { exact } of accounts) expect(text).toContain(words(exact));
  }
  for (const { title } of articles) expect(text).toContain(words(title));
  const numbers = await printed.locator('svg text.caption tspan.number').allTextContents();
  expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(events.map((_, index) => index + 1));

  // Nothing else is printed, and nothing is cut off at the side.
  expect(words(await page.locator('body').innerText()).trim()).toBe(text.trim());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
  const colours = await printed.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(element).colorScheme,
  ]);
  expect(colours).toEqual(['rgb(28, 30, 34)', 'light']);

  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => page.locator('.printed').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('a PDF has it all on pages of its size, from the screen as it is', async () => {
  const { page, close } = await openPage({ colorScheme: 'dark' });
  await page.goto(server.url);
  await pageForPaper(page);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(5);
    expect(await page.locator('.printed').count()).toBe(0);
  }
  await close();
});

test('an open event, a filter and a day of knowledge: prints what is shown, and says so', async () => {
  const { page, close } = await openPage();
  const { events } = await datasetOf(page);
  const theme = events[0]!.theme;
  await page.goto(`${server.url}?event=${events[0]!.id}&themes=${theme}&known=2024-07-09`);
  await mounted(page);
  await page.emulateMedia({ media: 'print' });
  const text = words(await page.locator('.printed').innerText());
  expect(text).toContain('as known on');
  const shown = await page.locator('.printed h3').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(events.filter((event) => event.theme === theme).length);
  expect(text).toContain(`${shown} events of ${events.length} from`);
  expect(words(await page.locator('body').innerText()).trim()).toBe(text.trim());
  await close();
});

test('the button opens the browser’s own dialog', async () => {
  const { page, close } = await openPage();
  await page.addInitScript('window.print = () => { window.printed = true; }');
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect.poll(() => page.evaluate('window.printed')).toBe(true);
  await close();
});

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mounted, openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

const EVENT = 'kursk-incursion';
const ARTICLE = 'antiwar-kursk';

/** Everything that comes later is answered by this; null lets it through. */
type Fault = 'none' | 'lost' | 'late';

const LATER =
  /assets\/(on-paper|checking|ReaderText|choosing|KnownStrip|found|Coverage|Keys|VerticalView)-[^/]+\.(js|css)$/;

/** Opens the page with what comes later lost or late, and undoes that with what it hands to the steps. */
async function visit(
  query: string,
  fault: Fault,
  steps: (page: Page, mend: () => Promise<void>) => Promise<void>,
  which: RegExp = LATER,
): Promise<void> {
  const { page, close } = await openPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(LATER.exec(request.url())?.[1] ?? ''));
  let mend = () => {};
  const mended = new Promise<void>((resolve) => (mend = resolve));
  await page.route(which, async (route) => {
    if (fault === 'lost') return route.abort();
    if (fault === 'late') await mended;
    await route.continue().catch(() => {});
  });
  // A style that is late, and asked for soon enough, holds back that the page has loaded.
  await page.goto(server.url + query, { waitUntil: 'domcontentloaded' });
  await mounted(page);
  await page.locator('#timeline [data-timeline-label]').first().waitFor();
  // Until all of it has been tried in vain once, it would come by itself.
  if (fault === 'lost') await expect.poll(() => asked.has('VerticalView'), { timeout: 30_000 }).toBe(true);
  await steps(page, async () => {
    mend();
    if (fault === 'lost') await page.unroute(which);
  });
  await close();
}

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });
const alerts = (page: Page) => page.getByRole('alert');

test('the timeline stands before anything that comes later has come, which then comes by itself', async () => {
  const { page, problems, close } = await openPage();
  const asked: string[] = [];
  let labels = 0;
  await page.route(LATER, async (route) => {
    labels ||= await page.locator('#timeline [data-timeline-label]').count();
    asked.push(LATER.exec(route.request().url())![1]!);
    await route.continue();
  });
  await page.goto(server.url);
  const all = ['on-paper', 'checking', 'ReaderText', 'choosing', 'found', 'KnownStrip', 'Coverage', 'Keys'];
  await expect.poll(() => new Set(asked).size, { timeout: 30_000 }).toBe(all.length + 1);
  expect([...new Set(asked)]).toEqual([...all, 'VerticalView']);
  expect(labels).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});

test('what an address asks for comes with the data', async () => {
  const { page, close } = await openPage();
  const asked: string[] = [];
  let answer = () => {};
  const parts = new Promise<void>((resolve) => (answer = resolve));
  await page.route(LATER, async (route) => {
    asked.push(LATER.exec(route.request().url())![1]!);
    if (['checking', 'ReaderText'].every((name) => asked.includes(name))) answer();
    await route.continue();
  });
  await page.route('**/data/*.json', async (route) => {
    await parts;
    await route.continue();
  });
  await page.goto(`${server.url}?event=${EVENT}&article=${ARTICLE}`, { waitUntil: 'domcontentloaded' });
  await page.locator('dialog [data-block]').first().waitFor();
  await close();
});

describe('an event', () => {
  test('has title, date and excerpts at once; what checks them takes a place that was kept for it', () =>
    visit('', 'late', async (page, mend) => {
      await page.locator(`#list-${EVENT} button, .list button`).first().click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await page.locator('.panel blockquote').count()).toBeGreaterThan(0);
      expect(await page.locator('.panel .waiting').count()).toBe(1);
      await mend();
      await page.getByRole('button', { name: /^Copy/ }).first().waitFor();
      expect(await page.locator('.panel .waiting').count()).toBe(0);
    }));

  test('says what is lost, and gets it when that is tried again', () =>
    visit(`?event=${EVENT}`, 'lost', async (page, mend) => {
      await alerts(page).getByText('could not be loaded. Is the connection up?').waitFor();
      expect(await page.locator('.panel blockquote').count()).toBeGreaterThan(0);
      await tryAgain(page).click();
      await page.getByText('published anew since this page was opened').waitFor();
      await page.getByRole('button', { name: 'Load the page again' }).waitFor();
      await mend();
      await tryAgain(page).click();
      await page.getByRole('button', { name: /^Copy/ }).first().waitFor();
      expect(await alerts(page).count()).toBe(0);
    }));
});

describe('an article', () => {
  test('has its sheet and headline at once, and closes before its text has come', () =>
    visit('', 'late', async (page, mend) => {
      const open = page.getByRole('region', { name: 'The articles' }).getByRole('button').first();
      await open.click();
      const dialog = page.getByRole('dialog');
      const title = await dialog.getByRole('heading', { level: 2 }).boundingBox();
      await dialog.getByText('Loading the article…').waitFor();
      await mend();
      await dialog.locator('[data-block]').first().waitFor();
      expect(await dialog.getByRole('heading', { level: 2 }).first().boundingBox()).toEqual(title);
      await page.keyboard.press('Escape');
      await expect.poll(() => open.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  test('is styled when only its style was lost, and that is tried again', () =>
    visit(
      `?article=${ARTICLE}`,
      'lost',
      async (page, mend) => {
        await alerts(page).getByText('The article could not be loaded').waitFor();
        await mend();
        await tryAgain(page).click();
        await page.locator('dialog [data-block]').first().waitFor();
        const display = await page
          .locator('dialog .spread')
          .evaluate((element) => getComputedStyle(element).display);
        expect(display).toBe('grid');
      },
      /ReaderText-[^/]+\.css$/,
    ));
});

test.each<[string, (page: Page) => Promise<void>, string]>([
  ['the filter', (page) => page.getByRole('button', { name: 'Filter' }).click(), '[aria-label=Filter] input'],
  [
    'the strip of days',
    (page) => page.getByRole('button', { name: /As known on/ }).click(),
    '.strip [role=slider]',
  ],
  ['the table of coverage', (page) => page.getByRole('tab', { name: 'Coverage' }).click(), '#coverage-title'],
  ['the list of keys and marks', (page) => page.keyboard.press('?'), 'dialog kbd'],
  [
    'the vertical timeline',
    (page) => page.getByRole('radio', { name: 'Vertical' }).check({ force: true }),
    '.track',
  ],
])('%s that is lost is said in words, and comes when it is tried again', (name, open, there) =>
  visit('', 'lost', async (page, mend) => {
    await page.locator('#timeline').focus();
    await open(page);
    await alerts(page)
      .getByText(`${name[0]!.toUpperCase()}${name.slice(1)} could not be loaded`)
      .waitFor();
    // The timeline is never lost with it.
    await page.locator('#timeline').waitFor();
    await mend();
    await tryAgain(page).click();
    await page.locator(there).first().waitFor();
    expect(await alerts(page).allInnerTexts()).toEqual([]);
  }),
);

test('a search whose list is lost says so, and finds when it is tried again', () =>
  visit('', 'lost', async (page, mend) => {
    await page.getByRole('combobox').fill('kursk');
    await page.locator('.search').getByText('The search could not be loaded.').waitFor();
    await mend();
    await tryAgain(page).click();
    await page.getByRole('option').first().waitFor();
  }));

describe('printing before the page for paper has come', () => {
  test('by key or button waits for it', () =>
    visit('', 'late', async (page, mend) => {
      await page.evaluate(
        'window.printed = []; window.print = () => { dispatchEvent(new Event("beforeprint")); printed.push(document.querySelectorAll(".printed li").length); dispatchEvent(new Event("afterprint")) }',
      );
      await page.keyboard.press('Control+p');
      await page.getByRole('button', { name: 'Print', exact: true }).click();
      expect(await page.evaluate('printed')).toEqual([]);
      await mend();
      await expect.poll(() => page.evaluate('printed.length')).toBe(2);
      expect(await page.evaluate('Math.min(...printed)')).toBeGreaterThan(43);
    }));

  test('by a menu says on the paper that it is not all', () =>
    visit('', 'lost', async (page) => {
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      await page.emulateMedia({ media: 'print' });
      await page.getByText('Print it again').waitFor();
    }));
});

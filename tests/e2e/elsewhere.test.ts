import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

const STORY = readFileSync(new URL('../fixtures/town-council/expected.json', import.meta.url), 'utf8');
const SITE = 'https://data.example';

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

/** Opens the page, as built for an operator who allows `SITE`, on a dataset that answers with `json`; else as it is built here. */
async function visit(
  { src, json = STORY, isAllowed = true }: { src: string; json?: string; isAllowed?: boolean },
  steps: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, close } = await openPage();
  const asked: string[] = [];
  await page.route(`${SITE}/**`, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ body: json, headers: { 'access-control-allow-origin': '*' } });
  });
  if (isAllowed)
    await page.route(server.url + '**', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const answer = await route.fetch();
      const html = (await answer.text())
        .replace('connect-src &#39;self&#39;', `connect-src &#39;self&#39; ${SITE}`)
        .replace('name="dateline:sources" content=""', `name="dateline:sources" content="${SITE}"`);
      await route.fulfill({ response: answer, body: html });
    });
  try {
    await page.goto(`${server.url}?src=${encodeURIComponent(src)}`);
    await steps(page);
    if (!isAllowed) expect(asked).toEqual([]);
  } finally {
    await close();
  }
}

const banner = (page: Page) => page.getByRole('note').filter({ hasText: 'comes from' });

test('a dataset of a site that the operator allows is shown, under the name of the site', () =>
  visit({ src: `${SITE}/town.json` }, async (page) => {
    await page.locator('#timeline').waitFor();
    expect(await banner(page).innerText()).toBe(
      'This timeline comes from https://data.example. Nobody here has checked it.',
    );
    expect(await page.locator('h1').innerText()).toBe(JSON.parse(STORY).collection.title);
    // The address keeps it, whatever else it says.
    await page.getByRole('radio', { name: 'Outlet' }).first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('lanes')).toBe('outlet');
    expect(new URL(page.url()).searchParams.get('src')).toBe(`${SITE}/town.json`);
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(30);
    expect((await banner(page).boundingBox())!.y).toBe(0);
  }));

test('titles of elsewhere are text, and its words are held against its articles', async () => {
  const dataset = JSON.parse(STORY);
  dataset.collection.title = '<img src=x onerror="globalThis.ran = true">';
  await visit({ src: `${SITE}/town.json`, json: JSON.stringify(dataset) }, async (page) => {
    await page.locator('#timeline').waitFor();
    expect(await page.locator('h1').innerText()).toBe(dataset.collection.title);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });
  dataset.events[0].accounts[0].exact = 'words that nobody wrote';
  await visit({ src: `${SITE}/town.json`, json: JSON.stringify(dataset) }, async (page) => {
    await page.getByText('quotes words that do not stand in the article').waitFor();
    expect(await page.locator('#timeline').count()).toBe(0);
  });
});

test('without leave of the operator nothing is even asked for', () =>
  visit({ src: `${SITE}/town.json`, isAllowed: false }, async (page) => {
    await page.getByText('whoever runs it has allowed no other site').waitFor();
  }));

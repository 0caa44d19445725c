import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

type Answer = Parameters<Parameters<Parameters<Page['route']>[1]>[0]['fulfill']>[0];

/** Opens the page with another answer in the dataset's place; null for none. */
async function visit(answer: Answer | null, steps: (page: Page) => Promise<void>, query = ''): Promise<void> {
  const { page, close } = await openPage();
  await page.route('**/data/*.json', (route) => (answer === null ? route.abort() : route.fulfill(answer)));
  await page.goto(server.url + query);
  await steps(page);
  await close();
}

const message = (page: Page) => page.getByRole('main').innerText();

describe('a dataset that cannot be read is explained, and can be tried again', () => {
  test.each<[string, Answer | null, RegExp]>([
    ['nothing answers', null, /Nothing answered at data\/ukraine-2022-2024\.json/],
    ['it is not there', { status: 404 }, /answered 404/],
    ['it is cut off', { body: '{"version": 1, "coll' }, /not JSON/],
    ['it is of another version', { body: '{"version": 2}' }, /version 2.*reads version 1/],
  ])('%s', (_case, answer, expected) =>
    visit(answer, async (page) => {
      await page.getByRole('heading', { name: 'could not be loaded' }).waitFor();
      expect(await message(page)).toMatch(expected);
      await page.unroute('**/data/*.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'The war in Ukraine' }).waitFor();
    }),
  );

  test('a collection that is not there is named', () =>
    visit(
      null,
      async (page) => {
        await page.getByRole('heading', { name: 'could not be loaded' }).waitFor();
        expect(await message(page)).toContain('no collection “nowhere”');
      },
      '?collection=nowhere',
    ));
});

test('a collection without events says what to do', async () => {
  const dataset = await (await fetch(`${server.url}data/ukraine-2022-2024.json`)).json();
  const empty = { ...dataset, events: [], articles: [] };
  await visit({ json: empty }, async (page) => {
    await page.getByText('This collection has no events yet').waitFor();
    expect(await page.locator('#timeline').count()).toBe(0);
  });
});

test('one event, and titles of 400 characters, right to left and without spaces, keep the page whole', async () => {
  const dataset = await (await fetch(`${server.url}data/ukraine-2022-2024.json`)).json();
  const titles = ['x'.repeat(400), 'خبر عاجل '.repeat(40), '見出し'.repeat(100), ''];
  const events = dataset.events
    .slice(0, titles.length)
    .map((event: object, index: number) => ({ ...event, title: titles[index] }));
  for (const shown of [events.slice(0, 1), events]) {
    await visit({ json: { ...dataset, events: shown } }, async (page) => {
      await page.locator('#timeline').waitFor();
      expect(await page.locator('[data-timeline-label]').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    });
  }
});

import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { openPage, serveDist, visitAt } from './support/browser.ts';
import { serveHost, type Host } from './support/host.ts';
import type { StaticServer } from './support/static-server.ts';

/** The dialog that gives what to paste, and what comes of it when it is pasted as it is. */

let server: StaticServer;
let host: Host;

beforeAll(async () => {
  server = await serveDist();
  host = await serveHost();
});

afterAll(async () => {
  await server.close();
  await host.close();
});

const KURSK = 'Ukrainian forces enter Russia’s Kursk region';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed this timeline' });
const snippets = (page: Page) =>
  dialog(page)
    .locator('textarea')
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));

/** Until its preview is as high as what is in it: what stands below is where it stays. */
async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Embed' }).click();
  await dialog(page).frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await expect
    .poll(() =>
      dialog(page)
        .locator('iframe')
        .evaluate(async (frame: HTMLIFrameElement) => {
          const inside = frame.contentDocument!;
          await inside.fonts.ready;
          return (
            Math.ceil(inside.getElementById('embed')!.getBoundingClientRect().height) - frame.clientHeight
          );
        }),
    )
    .toBe(0);
}

test('it opens and closes by keyboard, shows what is chosen, and says what is published', () =>
  visitAt(
    `${server.url}?event=kursk-incursion`,
    async (page) => {
      await page.getByRole('button', { name: 'Embed' }).focus();
      await page.keyboard.press('Enter');
      const preview = dialog(page).frameLocator('iframe');
      // The view as it is.
      await preview.getByRole('heading', { level: 2, name: KURSK }).waitFor();
      const before = await page.evaluate(() => history.length);
      await dialog(page).getByLabel('The whole timeline').check();
      await dialog(page).getByLabel('480').check();
      await dialog(page).getByLabel('Dark').check();
      await preview.getByRole('region', { name: /Timeline of \d+ events/ }).waitFor();
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect((await snippets(page))[0]).toContain('theme=dark" title="');
      expect((await snippets(page))[0]).toContain('width="480"');
      await dialog(page).getByText('This page is on your own machine').waitFor();
      await dialog(page).getByText('publish: excerpts').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Embed');
    },
    { reducedMotion: 'reduce' },
  ));

test('what is pasted as it is works, in a page of another site', async () => {
  const { page, problems, close } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  try {
    await page.goto(`${server.url}event/kursk-incursion/`);
    await open(page);
    await dialog(page).getByLabel('One event').check();
    await dialog(page).getByRole('button', { name: 'Copy' }).first().click();
    await dialog(page).getByText('Copied.').waitFor();
    const all = await snippets(page);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(all[0]);

    await page.goto(host.show({ body: all.join('\n') }));
    const [frame, element, picture] = [
      page.frameLocator('iframe'),
      page.locator('dateline-timeline'),
      page.locator('a > img'),
    ];
    for (const place of [frame, element]) {
      await place.getByRole('heading', { name: KURSK }).waitFor();
      await place.locator('[part=excerpt]').first().waitFor();
    }
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(1200);
    expect(server.missing).toEqual([]);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
});

test('where the clipboard is refused the text is selected, and at 320 px nothing reaches out', () =>
  visitAt(
    server.url,
    async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await open(page);
      await dialog(page).getByRole('button', { name: 'Copy' }).nth(1).click();
      await dialog(page).getByText('This page may not use the clipboard').waitFor();
      expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('<dateline-timeline');
      const [content, room] = await dialog(page)
        .locator('.body')
        .evaluate((body) => [body.scrollWidth, body.clientWidth]);
      expect(content).toBeLessThanOrEqual(room);
    },
    { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' },
  ));

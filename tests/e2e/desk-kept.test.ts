import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../src/state/desk/desk.svelte.ts';
import type { Shelf } from '../../src/state/desk/shelf.svelte.ts';
import { serveDist, sharedBrowser } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

/** How often a tab is made to crash: `DATELINE_KILLS=200` for more than the usual. */
const KILLS = Number(process.env['DATELINE_KILLS'] ?? 3);

declare const dateline: { shelf: Shelf };
declare let desk: Desk;

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

async function newContext(): Promise<BrowserContext> {
  const browser = await sharedBrowser();
  return browser.newContext({ reducedMotion: 'reduce' });
}

/** A tab with the first collection of the shelf, or a new one, as `desk`. */
async function tab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.url}desk.html`);
  await page.waitForFunction(() => 'dateline' in globalThis);
  await page.evaluate(async () => {
    const [first] = dateline.shelf.collections;
    const opened = first === undefined ? null : await dateline.shelf.open(first.id);
    Object.assign(globalThis, { desk: opened ?? (await dateline.shelf.create('A story')) });
  });
  return page;
}

/** Sets the one article of the collection to some words, as a step; what is known of its keeping once it was written. */
function write(page: Page, words: string): Promise<string> {
  return page.evaluate(async (words) => {
    const text = `---\ntitle: T\n---\n${words}\n`;
    desk.run('Write', (files) => ({ ok: true, files: new Map([...files, ['articles/a.md', text]]) }));
    await desk.settled();
    return desk.keeping.kind;
  }, words);
}

function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const file = String(desk.files.get('articles/a.md') ?? '');
    return file.slice(file.lastIndexOf('---\n') + 4).trim();
  });
}

test('a quota that is full is said at once, and what could not be kept is kept once there is room', async () => {
  const context = await newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(server.url);
  // Before anything is kept: a browser remembers for a while how much room there is.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  await page.goto(`${server.url}desk.html`);
  await page.getByRole('button', { name: /small invented story/ }).click();
  await page.getByText(/^Kept/).first().waitFor();
  await page
    .getByRole('button', { name: /^Story/ })
    .first()
    .click();
  // Numbers that no database packs into less.
  const words = Array.from({ length: 60_000 }, (_, place) => ((place * 2654435761) % 1e9).toString(36));
  await page.getByLabel('Description').fill(words.join(' '));
  await page.keyboard.press('Tab');
  await page.getByText(/no more room in this browser/).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it now' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  await page.getByLabel('Title').fill('Written while there was no room');
  await page.keyboard.press('Tab');
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByText(/^Kept/).first().waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Written while there was no room' }).waitFor();
  await page
    .getByRole('button', { name: /^Story/ })
    .first()
    .click();
  expect(await page.getByLabel('Description').inputValue()).toBe(words.join(' '));
  await context.close();
});

test('a tab that is frozen is taken over from, and overwrites nothing when it wakes', async () => {
  const context = await newContext();
  const first = await tab(context);
  expect(await write(first, 'the first tab’s')).toBe('kept');
  const frozen = await context.newCDPSession(first);
  await frozen.send('Page.setWebLifecycleState', { state: 'frozen' });

  const second = await tab(context);
  expect(await second.evaluate(() => desk.keeping.kind)).toBe('read-only');
  await second.evaluate(() => desk.takeOver());
  await expect.poll(() => second.evaluate(() => desk.keeping.kind)).toBe('kept');
  expect(await wordsOf(second)).toBe('the first tab’s');
  expect(await write(second, 'the second tab’s')).toBe('kept');

  await frozen.send('Page.setWebLifecycleState', { state: 'active' });
  await expect.poll(() => first.evaluate(() => desk.keeping.kind)).toBe('read-only');
  await write(first, 'written over');
  await expect.poll(() => wordsOf(first)).toBe('the second tab’s');
  const third = await tab(context);
  expect(await wordsOf(third)).toBe('the second tab’s');
  await context.close();
});

test(
  'whatever was said to be kept is there when the tab crashed',
  async () => {
    const context = await newContext();
    let kept = 0;
    let tried = 0;
    await context.exposeFunction('kept', (edit: number) => (kept = edit));
    await context.exposeFunction('trying', (edit: number) => (tried = edit));
    for (let kill = 0; kill < KILLS; kill++) {
      const page = await tab(context);
      await expect.poll(() => page.evaluate(() => desk.keeping.kind)).toBe('kept');
      const found = Number((await wordsOf(page)) || 0);
      expect(found, `after crash ${kill}`).toBeGreaterThanOrEqual(kept);
      expect(found, `after crash ${kill}`).toBeLessThanOrEqual(tried);
      void page.evaluate(keepWriting, found).catch(() => undefined);
      await expect.poll(() => kept, { interval: 5 }).toBeGreaterThan(found);
      await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 101));
      const crashed = page.waitForEvent('crash');
      const cdp = await context.newCDPSession(page);
      void cdp.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.close();
    }
    expect(kept).toBeGreaterThanOrEqual(KILLS);
    await context.close();
  },
  30_000 + KILLS * 5_000,
);

/** Writes one number after the other, as quickly as they are kept, until the tab is gone. */
async function keepWriting(last: number): Promise<void> {
  const tell = globalThis as unknown as Record<'kept' | 'trying', (edit: number) => Promise<void>>;
  for (let edit = last + 1; ; edit++) {
    await tell.trying(edit);
    const text = `---\ntitle: T\n---\n${edit}\n`;
    desk.run('Write', (files) => ({ ok: true, files: new Map([...files, ['articles/a.md', text]]) }));
    await desk.settled();
    if (desk.keeping.kind === 'kept') await tell.kept(edit);
  }
}

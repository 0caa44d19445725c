import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { openPage, serveDist } from './support/browser.ts';
import { serveHost, type Host } from './support/host.ts';
import { serveFolder, type StaticServer } from './support/static-server.ts';

let site: StaticServer;
/** Where the author puts what was made, and the blog that shows it: three different origins. */
let files: StaticServer;
let blog: Host;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-embed-'));
  [site, files, blog] = await Promise.all([serveDist(), serveFolder(folder), serveHost()]);
});

afterAll(async () => {
  await Promise.all([site.close(), files.close(), blog.close()]);
  await rm(folder, { recursive: true });
});

const EVENT = 'Harbour authority stops the ferry to Tolmen Island';
const WORDS = 'The old ferry was stopped last month, when inspectors found cracks in its hull.';

test('the embed leaves the desk as one file, which a blog frames and a disk opens', async () => {
  const desk = await openPage({ reducedMotion: 'reduce', acceptDownloads: true });
  const { page } = desk;
  await page.goto(`${site.url}desk.html`);
  await page.getByRole('button', { name: /invented story/ }).click();
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('radio', { name: 'With an event open' }).check();
  await page.getByLabel('Event', { exact: true }).selectOption({ label: EVENT });
  await page.getByRole('radio', { name: 'German' }).check();
  const preview = page.frameLocator('iframe[title="Preview of the embed"]');
  await preview.getByRole('heading', { level: 2, name: EVENT }).waitFor();
  await preview.getByText('14. Mai 2024').first().waitFor();

  const field = page.getByLabel('Its address');
  await field.fill('C:\\files');
  await page.getByText('That is a place on your own machine').waitFor();
  await field.fill(files.url);
  const snippet = page.getByRole('textbox', { name: 'Paste this' });
  await expect
    .poll(() => snippet.inputValue())
    .toContain(`src="${files.url}ferry-tolmen-island-embed.html?event=`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the embed' }).click(),
  ]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const pasted = await snippet.inputValue();
  expect(await violations(page)).toEqual([]);
  expect(desk.problems).toEqual([]);
  await page.reload();
  // Said once, it is known the next time.
  await expect.poll(() => field.inputValue()).toBe(files.url);
  await desk.close();

  const reader = await openPage();
  const policy = `default-src 'none'; script-src 'self'; img-src data:; frame-src ${new URL(files.url).origin}`;
  for (const sandbox of ['', 'sandbox="allow-scripts" ']) {
    const body = pasted.replace('<iframe ', `<iframe ${sandbox}`);
    await reader.page.goto(blog.show({ body, policy }));
    const frame = reader.page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 2, name: EVENT }).waitFor();
    await frame.getByText(WORDS).waitFor();
  }
  expect(reader.problems).toEqual([]);
  await reader.close();

  const alone = await openPage({ viewport: { width: 320, height: 640 }, offline: true });
  await alone.page.goto(pathToFileURL(file).href);
  await alone.page.getByRole('button', { name: EVENT }).click();
  await alone.page.getByText(WORDS).waitFor();
  expect(await alone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violations(alone.page)).toEqual([]);
  expect(alone.problems).toEqual([]);
  await alone.close();
});

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;
let folder: string;

beforeAll(async () => {
  server = await serveDist();
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-saving-'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('a timeline is saved as one page, which opens and presents without a network', async () => {
  const { page, problems, close } = await openPage({ acceptDownloads: true });
  await page.goto(`${server.url}event/kursk-incursion/`);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('ukraine-2022-2024.html');
  await page.getByText('is in your downloads').waitFor();
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  expect((await stat(file)).size).toBeLessThan(400_000);

  expect(problems).toEqual([]);
  await close();

  const saved = await openPage({ reducedMotion: 'reduce', offline: true });
  await saved.page.goto(`${pathToFileURL(file).href}?present=2`);
  const talk = saved.page.getByRole('dialog', { name: /^Presentation of/ });
  await talk.getByRole('heading', { level: 2 }).waitFor();
  expect(await saved.page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
  expect(saved.problems).toEqual([]);
  await saved.close();
});

test('it says so where what the page is made of does not come', async () => {
  const { page, close } = await openPage();
  await page.route('**/single.txt', (route) => route.abort());
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('It could not be saved').waitFor();
  await close();
});

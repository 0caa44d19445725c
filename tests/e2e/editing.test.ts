import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateline } from '../../src/entries/vite-plugin.ts';
import { sharedBrowser, watch } from './support/browser.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

let folder: string;
let server: ViteDevServer;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-editing-'));
  await cp(path.join(PROJECT, 'data'), folder, { recursive: true });
  server = await createServer({
    root: PROJECT,
    configFile: false,
    logLevel: 'silent',
    cacheDir: path.join(folder, '.vite'),
    plugins: [svelte(), dateline({ root: folder })],
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  url = server.resolvedUrls!.local[0]!;
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Changes a file of the collection while the page is open. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const place = path.join(folder, 'ukraine-2022-2024', file);
  const text = await readFile(place, 'utf8');
  expect(text).toContain(from);
  await writeFile(place, text.replace(from, to));
}

describe('while the files are edited', () => {
  test('the page follows, without a reload; an error shows with file and line, and nothing is lost', async () => {
    const page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
    const problems = watch(page);
    await page.goto(`${url}?event=kursk-incursion`);
    const title = page.locator('#event-title');
    await expect.poll(() => title.innerText()).toBe('Ukrainian forces enter Russia’s Kursk region');
    await page.evaluate(() => Object.assign(globalThis, { stayed: true }));

    await edit('events/2024-kursk.yaml', 'title: Ukrainian forces enter', 'title: A column enters');
    await expect.poll(() => title.innerText()).toBe('A column enters Russia’s Kursk region');

    await edit(
      'events/2024-kursk.yaml',
      'entered Russian\n        territory last Tuesday\n      mention',
      'entered Russian\n        teritory last Tuesday\n      mention',
    );
    const panel = page.locator('.diagnostics');
    await panel.waitFor();
    expect(await panel.innerText()).toMatch(/2024-kursk\.yaml:\d+:\d+/);
    expect(await panel.innerText()).toContain('quote-missing');
    expect(await panel.innerText()).toContain('territory');
    expect(await title.innerText()).toBe('A column enters Russia’s Kursk region');

    await edit('events/2024-kursk.yaml', 'teritory', 'territory');
    await panel.waitFor({ state: 'detached' });

    await edit(
      'articles/antiwar-kursk.md',
      'entered Russian territory last Tuesday',
      'crossed into Russia last Tuesday',
    );
    await panel.waitFor();
    expect(await panel.innerText()).toContain('quote-missing');
    await edit(
      'articles/antiwar-kursk.md',
      'crossed into Russia last Tuesday',
      'entered Russian territory last Tuesday',
    );
    await panel.waitFor({ state: 'detached' });

    expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('articles are readable whole, furniture folded away', async () => {
    const page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${url}?article=nyt-officials-say`);
    const reader = page.getByRole('dialog');
    await reader.waitFor();
    await expect.poll(() => reader.textContent()).toContain('suspect that you');
    const text = (await reader.textContent())!;
    expect(text).not.toContain('not published here');
    expect(await reader.getByText('suspect that you').isVisible()).toBe(false);
    await page.close();
  });

  test('files that have errors from the start are explained in the page, and it goes on when they are mended', async () => {
    await edit('collection.yaml', 'title:', 'titel:');
    const page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
    const panel = page.locator('.diagnostics');
    // Opened once the server has seen what was written: a page that is opened before is told of it only if it listens already.
    const isExplained = async () => {
      await page.goto(url);
      return panel.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isExplained, { timeout: 40_000 }).toBe(true);
    expect(await panel.innerText()).toMatch(/collection\.yaml:\d+:\d+/);
    await edit('collection.yaml', 'titel:', 'title:');
    await page.getByRole('heading', { level: 1, name: 'The war in Ukraine' }).waitFor();
    await panel.waitFor({ state: 'detached' });
    await page.close();
  });
});

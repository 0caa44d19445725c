import { cp, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from './support/browser.ts';
import { installPackage, type InstalledPackage } from './support/package.ts';
import { serveFolder } from './support/static-server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STORY = path.join(ROOT, 'data/ukraine-2022-2024');
const KURSK = 'Ukrainian forces enter Russia’s Kursk region';

let installed: InstalledPackage;
let said: string;

const at = (...parts: string[]) => path.join(installed.folder, ...parts);

beforeAll(async () => {
  installed = await installPackage();
  await cp(path.join(ROOT, 'tests/fixtures/town-council'), at('town'), { recursive: true });
  const { code, error } = await installed.dateline(
    ...['publish', STORY, 'town', '--out', 'site', '--base', 'https://example.org/a/b/'],
  );
  expect([code, error]).toEqual([0, expect.stringContaining('published:')]);
  said = error;
});

afterAll(() => installed.remove());

test('the package holds what runs and its documents, and neither sources, tests nor stories', () => {
  expect(installed.files.filter((file) => !/^(bin|built|docs)\//.test(file)).sort()).toEqual([
    'LICENSE',
    'README.md',
    'package.json',
  ]);
  expect(installed.files.filter((file) => /ukraine|bench|\.map$|(?<!\.d)\.ts$|\.svelte$/.test(file))).toEqual(
    [],
  );
});

describe('a site that the installed package wrote', () => {
  test('goes without cards where there is no canvas, and says so', () => {
    expect(said).toContain('the pages have no cards, since @napi-rs/canvas does not work here');
  });

  test('has everything that its pages lead to, by relative addresses', async () => {
    const pages = (await readdir(at('site'), { recursive: true })).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(45);
    const lost: string[] = [];
    for (const page of pages) {
      const html = await readFile(at('site', page), 'utf8');
      const local = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !/^(?:https?:|data:|#)/.test(address));
      expect([page, local.filter((address) => address.startsWith('/'))]).toEqual([page, []]);
      for (const address of new Set(local)) {
        const [file = ''] = address.split(/[?#]/);
        const target = path.join(
          path.dirname(at('site', page)),
          file.endsWith('/') ? `${file}index.html` : file,
        );
        if (!(await stat(target).catch(() => null))?.isFile()) lost.push(`${page}: ${address}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('opens at any path: the first collection, an event of the second, the embed', async () => {
    const server = await serveFolder(at('site'), { at: '/any/where/' });
    const { page, problems, close } = await openPage({ reducedMotion: 'reduce' });
    await page.goto(server.url);
    await page.locator('#timeline').waitFor();
    await page.goto(`${server.url}collection/town/event/vote/`);
    await page.getByRole('heading', { name: 'The old bridge at Elmford' }).waitFor();
    await page.getByRole('heading', { name: 'The council votes to close the bridge' }).first().waitFor();
    await page.goto(`${server.url}embed.html?collection=town&only=vote`);
    await page.getByRole('heading', { name: 'The council votes to close the bridge' }).waitFor();
    expect(problems).toEqual([]);
    expect(server.missing).toEqual([]);
    await close();
    await server.close();
  });
});

test('one file holds the timeline, and opens from a disk without a network', async () => {
  const { error } = await installed.dateline('publish', '--single', STORY, '--out', 'story.html');
  expect(error).toContain('published: story.html');
  expect((await stat(at('story.html'))).size).toBeLessThan(400_000);

  const { page, problems, close } = await openPage({ reducedMotion: 'reduce' });
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = pathToFileURL(at('story.html')).href;
  await page.goto(file);
  await page.locator('#timeline').waitFor();

  // An event by a click, its article, and back.
  await page.getByRole('button', { name: KURSK }).first().click();
  await expect.poll(() => page.url()).toBe(`${file}?event=kursk-incursion`);
  await page
    .getByRole('button', { name: /^Open in article/ })
    .first()
    .click();
  const reader = page.getByRole('dialog');
  await reader.locator('mark').first().waitFor();
  await page.keyboard.press('Escape');
  await reader.waitFor({ state: 'detached' });

  // Words that stand in excerpts alone.
  await page.getByRole('combobox', { name: 'Search' }).fill('armored vehicles');
  await expect
    .poll(() => page.getByRole('option').allInnerTexts())
    .toContainEqual(expect.stringContaining(KURSK));
  await page.keyboard.press('Escape');

  // An address with everything in it, as it is sent and as it is loaded again; a talk, and its next step.
  await page.goto(`${file}?event=kursk-incursion&lanes=outlet`);
  await page.getByRole('heading', { name: KURSK }).first().waitFor();
  expect(await page.getByRole('radio', { name: 'Outlet' }).first().isChecked()).toBe(true);
  await page.goto(`${file}?present=2`);
  const talk = page.getByRole('dialog', { name: /^Presentation of/ });
  const step = () => talk.locator('footer p').first().innerText();
  await expect.poll(step).toMatch(/^2 \//);
  await page.keyboard.press('PageDown');
  await expect.poll(step).toMatch(/^3 \//);
  await page.reload();
  await expect.poll(step).toMatch(/^3 \//);
  await page.keyboard.press('Escape');

  // On paper, every event with its words.
  await page.emulateMedia({ media: 'print' });
  await page.locator('.printed', { hasText: 'armored vehicles' }).waitFor();

  expect(asked.filter((url) => !url.startsWith(file) && !url.startsWith('blob:'))).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

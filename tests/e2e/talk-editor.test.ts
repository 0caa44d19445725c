import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkTalks } from '../../src/compile/index.ts';
import type { Dataset } from '../../src/core/model.ts';
import { readTalk } from '../../src/formats/folder/read/index.ts';
import { violations } from './support/axe.ts';
import { openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;
let dataset: Dataset;

const DATA = 'data/ukraine-2022-2024.json';

beforeAll(async () => {
  server = await serveDist();
  dataset = await (await fetch(server.url + DATA)).json();
});

afterAll(() => server.close());

const editor = (page: Page) => page.getByRole('dialog', { name: 'Your talks' });
const rows = (page: Page) => editor(page).locator('ol > li .name');
const said = (page: Page) => page.getByRole('complementary', { name: 'Message' }).getByRole('status');
const row = (page: Page, step: number) => editor(page).getByRole('button', { name: `Step ${step}:` });
const kept = (within: Locator) =>
  expect.poll(() => within.getByText(/^Kept in this browser/).count()).toBe(1);

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.getByRole('button', { name: 'Make a talk, or work on yours' }).click();
  await editor(page).waitFor();
}

test('a talk is made of open events and steps of every kind, put into order, presented, and taken away as a file', async () => {
  const { page, problems, close } = await openPage({ reducedMotion: 'reduce', acceptDownloads: true });
  await page.goto(`${server.url}?event=kursk-incursion`);
  await page.locator('#event-title:focus, #event-title').waitFor();

  // From the open event, by key.
  await page.keyboard.press('t');
  await expect.poll(() => said(page).innerText()).toContain('is the first step of a new talk');
  await page.getByRole('button', { name: 'Open the talk' }).click();
  expect(await rows(page).allInnerTexts()).toEqual(['Ukrainian forces enter Russia’s Kursk region']);
  expect(await violations(page)).toEqual([]);

  // A step of every kind.
  const add = (kind: string) => editor(page).getByRole('button', { name: kind, exact: true }).click();
  await add('Comparison');
  await page.keyboard.type('times reports');
  await page.keyboard.press('Enter');
  await add('Range of time');
  await editor(page).getByLabel('From when to when').fill('from June to August 2023');
  await page.keyboard.press('Enter');
  await add('As known on a day');
  await add('Words');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Words');
  await page.keyboard.type('مرحبا: where to look');
  await editor(page).getByRole('textbox', { name: 'Text' }).fill('- one\n- two');
  await editor(page).getByLabel('One by one').check();
  await editor(page).getByLabel('Notes').fill('Slowly.');
  await editor(page).getByLabel('Minutes').fill('5');
  expect(await rows(page).allInnerTexts()).toEqual([
    'Ukrainian forces enter Russia’s Kursk region',
    'The New York Times reports US officials’ view',
    expect.stringMatching(/^June\W+August 2023$/),
    'August 13, 2024',
    'مرحبا: where to look',
  ]);
  expect(await editor(page).getByText('5 steps: 1:00 each.').count()).toBe(1);

  // Put into order by key, said once; by mouse, with the place shown; and taken back.
  await row(page, 5).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => said(page).innerText()).toBe('Step 5 is step 4 of 5 now.');
  expect(await row(page, 4).evaluate((button) => button === document.activeElement)).toBe(true);
  const [from, to] = await Promise.all(
    [4, 1].map((at) => editor(page).locator('.handle').nth(at).boundingBox()),
  );
  await page.mouse.move(from!.x + 8, from!.y + 20);
  await page.mouse.down();
  await page.mouse.move(to!.x + 8, to!.y + 4, { steps: 3 });
  expect(await editor(page).locator('li.before').count()).toBe(1);
  await page.mouse.up();
  await expect.poll(() => said(page).innerText()).toBe('Step 5 is step 2 of 5 now.');
  expect((await rows(page).allInnerTexts())[1]).toBe('August 13, 2024');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => said(page).innerText()).toBe('Done again: Move step 5 to 4.');
  await row(page, 3).click();
  await page.keyboard.press('Delete');
  await expect.poll(() => rows(page).count()).toBe(4);
  await kept(editor(page));

  // Presented from a step, and back where one was.
  await row(page, 3).click();
  await editor(page).getByRole('button', { name: 'Present from here' }).click();
  const screen = page.getByRole('dialog', { name: /^Presentation of/ });
  await expect.poll(() => screen.locator('h2').innerText()).toBe('مرحبا: where to look');
  await page.keyboard.press('PageDown');
  await expect.poll(() => new URL(page.url()).searchParams.get('present')).toMatch(/^own\..+:3\.1$/);
  // Also where the browser has lost its database.
  await page.evaluate(
    () => new Promise((resolve) => (indexedDB.deleteDatabase('dateline-talks').onsuccess = resolve)),
  );
  await page.reload();
  await expect.poll(() => screen.locator('h2').innerText()).toBe('مرحبا: where to look');
  expect(await screen.locator('li:not(.ahead)').allInnerTexts()).toEqual(['one']);
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await notes.getByRole('region', { name: 'Notes' }).getByText('Slowly.').waitFor();
  await notes.close();
  await page.keyboard.press('Escape');
  await screen.waitFor({ state: 'detached' });

  // There again, among the talks, and as a file that compile takes.
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.getByRole('button', { name: /Yours/ }).waitFor();
  await page.getByRole('button', { name: 'Make a talk, or work on yours' }).click();
  await row(page, 3).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    editor(page).getByRole('button', { name: 'Download its file' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const path = `talks/${download.suggestedFilename()}`;
  expect(checkTalks([{ path, text }], dataset.events)).toEqual([]);
  expect(readTalk(path, text).talk).toMatchObject({
    minutes: 5,
    steps: [
      { event: 'kursk-incursion' },
      { event: 'nyt-report', accounts: { length: 3 } },
      { title: 'مرحبا: where to look', text: '- one\n- two', build: true, notes: 'Slowly.' },
      { known: '2024-08-13' },
    ],
  });
  expect(problems).toEqual([]);
  await close();
});

/** The collection as it is published anew, without an event. */
async function without(context: BrowserContext, event: string): Promise<void> {
  const events = dataset.events.filter(({ id }) => id !== event);
  const body = JSON.stringify({ ...dataset, events, talks: [] });
  await context.route(`**/${DATA}`, (route) => route.fulfill({ contentType: 'application/json', body }));
}

test('files are taken in, what is gone is said at its step, a second tab is told, and nothing is lost on a phone', async () => {
  const { page, problems, close } = await openPage({
    reducedMotion: 'reduce',
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  });
  const context = page.context();
  await without(context, 'kursk-incursion');
  await page.goto(server.url);
  await begin(page);
  expect(await violations(page)).toEqual([]);
  const take = (name: string, text: string) =>
    editor(page)
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await take('broken.yaml', 'title: x\nsteps: [\n');
  await expect.poll(() => said(page).innerText()).toMatch(/^broken\.yaml cannot be read: in line \d/);
  await take('words.yaml', 'Some words');
  await expect.poll(() => said(page).innerText()).toMatch(/^words\.yaml is no talk/);
  const text =
    'title: Mine # kept\nsteps:\n  - event: kursk-incursion\n    notes: Mine too.\n  - title: End\n';
  await take('mine.yaml', text);
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(['kursk-incursion', 'End']);
  expect(await editor(page).getByText('there is no event “kursk-incursion”').count()).toBe(1);
  expect(await editor(page).getByLabel('Notes').inputValue()).toBe('Mine too.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violations(page)).toEqual([]);
  await kept(editor(page));

  const second = await context.newPage();
  await second.goto(server.url);
  await begin(second);
  await expect.poll(() => rows(second).count()).toBe(2);
  expect(await editor(second).getByText('Open in another tab: here it can only be read.').count()).toBe(1);
  expect(await editor(second).getByRole('button', { name: 'Duplicate' }).isDisabled()).toBe(true);
  await second.close();

  // An event in its sheet, by touch, and the talk opened from there.
  await page.keyboard.press('Escape');
  await page.goto(`${server.url}?event=nyt-report`);
  await page.getByRole('button', { name: 'Add to a talk' }).tap();
  await page.getByText('is step 3 of the talk “Mine”.').first().waitFor();
  await page.getByRole('button', { name: 'Open the talk' }).first().tap();
  await expect.poll(() => rows(page).count()).toBe(3);

  // Put into order by finger: by the number it drags, past the fields of the open step, and elsewhere it scrolls.
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const at = async (place: number, of: '.handle' | '.name') => {
    const box = await editor(page).locator(`ol > li ${of}`).nth(place).boundingBox();
    return { x: box!.x + 10, y: box!.y + box!.height / 2 };
  };
  const scrolled = () =>
    editor(page).evaluate((sheet) =>
      [sheet, ...sheet.querySelectorAll('*')].reduce((sum, { scrollTop }) => sum + scrollTop, 0),
    );
  await row(page, 1).tap();
  await row(page, 1).scrollIntoViewIfNeeded();
  const from = await at(0, '.handle');
  await touch('touchStart', from);
  await touch('touchMove', { x: from.x, y: from.y + 10 });
  await expect.poll(async () => (await at(1, '.handle')).y - (await at(0, '.handle')).y).toBeLessThan(120);
  const to = await at(2, '.handle');
  await touch('touchMove', { x: to.x, y: to.y + 20 });
  await expect.poll(() => editor(page).locator('li.after').count()).toBe(1);
  await touch('touchEnd');
  await expect
    .poll(() => rows(page).allInnerTexts())
    .toEqual(['End', 'The New York Times reports US officials’ view', 'kursk-incursion']);
  await row(page, 1).scrollIntoViewIfNeeded();
  const [before, name] = [await scrolled(), await at(1, '.name')];
  await touch('touchStart', name);
  for (let px = 20; px <= 100; px += 20) await touch('touchMove', { x: name.x, y: name.y - px });
  await touch('touchEnd');
  await expect.poll(scrolled).toBeGreaterThan(before + 40);
  expect(await editor(page).locator('ol.dragging').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { violations } from './support/axe.ts';
import { openPage, serveDist, visitAt } from './support/browser.ts';
import { serveHost, type Host } from './support/host.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;
let host: Host;
let dataset: Dataset;

const DATA = 'data/ukraine-2022-2024.json';
const NOTES = ['Say where they come from.', 'Wait.', 'A opens the rest.'];

beforeAll(async () => {
  [server, host] = await Promise.all([serveDist(), serveHost()]);
  dataset = await (await fetch(server.url + DATA)).json();
});

afterAll(() => Promise.all([server.close(), host.close()]));

const screen = (page: Page) => page.getByRole('dialog', { name: /^Presentation of/ });
const title = (page: Page) => screen(page).locator('h2').innerText();
const present = (page: Page) => new URL(page.url()).searchParams.get('present');

/** What is built has no notes: here it is as `npm start` serves it. */
async function withNotes(context: BrowserContext): Promise<void> {
  const [talk] = dataset.talks;
  const steps = talk!.steps.map((step, place) => ({ ...step, notes: NOTES[place] ?? null }));
  const json = JSON.stringify({ ...dataset, talks: [{ ...talk, steps }] });
  await context.route(`**/${DATA}`, (route) =>
    route.fulfill({ contentType: 'application/json', body: json }),
  );
}

test('the notes of the demonstration are not in what is built', () => {
  expect(dataset.talks.flatMap(({ steps }) => steps.filter(({ notes }) => notes !== null))).toEqual([]);
});

test('a talk is chosen, goes its own way with what comes one by one, and comes back after a reload', () =>
  visitAt(
    server.url,
    async (page) => {
      const [talk] = dataset.talks;
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await page.getByRole('button', { name: talk!.title }).click();
      const seen = () => screen(page).locator('li:not(.ahead), figure:not(.ahead)').count();
      await expect.poll(() => present(page)).toBe('three-tellings:1');
      expect([await title(page), await seen()]).toEqual([talk!.title, 0]);
      expect(await violations(page)).toEqual([]);
      const way: string[] = [];
      for (let i = 0; i < 16; i++) {
        await page.keyboard.press('PageDown');
        await expect.poll(() => present(page)).not.toBe(way.at(-1) ?? 'three-tellings:1');
        way.push(present(page)!);
        if (way.at(-1) === 'three-tellings:4')
          expect(await screen(page).locator('.slide').innerText()).toContain('told by 1 article of 5');
        if (way.at(-1) === 'three-tellings:5.1') {
          expect(await screen(page).locator('mark').allInnerTexts()).toEqual([
            'which had favored Moscow',
            'favoring Ukraine',
            'Underlined',
          ]);
          await page.reload();
          await expect.poll(() => title(page)).toBe('Whom did the change favor?');
          expect([present(page), await seen()]).toEqual(['three-tellings:5.1', 2]);
        }
      }
      expect(way).toEqual(
        ['1.1', '1.2', '2', '3', '4', '5', '5.1', '6', '6.1', '6.2', '7', '8', '9', '9.1', '9.2', '9.3'].map(
          (step) => `three-tellings:${step}`,
        ),
      );
      // The start button of a clicker sends Escape every other time.
      await page.keyboard.press('PageUp');
      await page.keyboard.press('Escape');
      await screen(page).waitFor({ state: 'detached' });
      await page.keyboard.press('p');
      await expect.poll(() => present(page)).toBe('three-tellings:9.2');
    },
    { reducedMotion: 'reduce' },
  ));

test.each([
  [1024, 768, 'dark'],
  [3840, 2160, 'light'],
] as const)('every step can be read from the last row: %i × %i, %s', (width, height, colorScheme) =>
  visitAt(
    `${server.url}?present=three-tellings:1`,
    async (page) => {
      for (let step = 1; step <= dataset.talks[0]!.steps.length; step++) {
        await page.keyboard.press(String(step));
        await page.keyboard.press('Enter');
        await expect.poll(() => present(page)).toBe(`three-tellings:${step}`);
        const look = () =>
          screen(page).evaluate((dialog) => {
            const slide = dialog.querySelector('.slide')!;
            const texts = [
              ...dialog.querySelectorAll('.slide p, .slide li, h2, blockquote, figcaption, footer p'),
            ];
            const small = texts.filter(
              (text) => parseFloat(getComputedStyle(text).fontSize) < innerHeight * 0.025,
            );
            return { small: small.length, cut: Math.max(0, slide.scrollHeight - slide.clientHeight - 1) };
          });
        await expect.poll(look, { message: `step ${step}` }).toEqual({ small: 0, cut: 0 });
        const { event } = dataset.talks[0]!.steps[step - 1]!;
        // The event that is spoken of is named in the timeline, however many there are beside it.
        if (event !== null)
          await expect
            .poll(() => screen(page).locator('.lifted').innerText(), { message: `step ${step}` })
            .toContain(dataset.events.find(({ id }) => id === event)!.title);
      }
    },
    { viewport: { width, height }, colorScheme, reducedMotion: 'reduce' },
  ),
);

describe('the notes window', () => {
  const state = (notes: Page) => notes.locator('.state').innerText();

  test('shows notes, next step and clock, steps on, and both sides can be loaded anew; another tab is another talk', async () => {
    const { page, problems, close } = await openPage({ reducedMotion: 'reduce' });
    await withNotes(page.context());
    await page.goto(`${server.url}?present=three-tellings:2`);
    await screen(page).locator('h2').waitFor();
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect.poll(() => state(notes)).toBe('Step 2 of 9.');
    expect(await notes.locator('.own').innerText()).toBe('Wait.');
    expect(await notes.getByRole('region', { name: 'Next' }).innerText()).toContain(
      'Officials and Ukraine discuss possible peace talks',
    );
    expect(await notes.locator('dd.elapsed').innerText()).toMatch(/^0:\d\d ?\/ 8:00$/);
    expect(await violations(notes)).toEqual([]);

    const other = await page.context().newPage();
    await other.goto(`${server.url}?present=three-tellings:7`);
    await screen(other).locator('h2').waitFor();
    for (const [press, on, expected] of [
      ['PageDown', notes, 'Step 3 of 9.'],
      ['b', notes, 'Step 3 of 9. The screen is black.'],
      ['reload', page, 'Step 3 of 9. The screen is black.'],
      ['reload', notes, 'Step 3 of 9. The screen is black.'],
      ['PageUp', other, 'Step 3 of 9. The screen is black.'],
      ['5', page, 'Step 3 of 9, go to 5. The screen is black.'],
      ['Enter', notes, 'Step 5 of 9, 0 of 1 shown.'],
      ['PageDown', page, 'Step 5 of 9, 1 of 1 shown.'],
      ['reload', notes, 'Step 5 of 9, 1 of 1 shown.'],
      ['reload', page, 'Step 5 of 9, 1 of 1 shown.'],
    ] as const) {
      if (press === 'reload') await on.reload();
      else await on.keyboard.press(press);
      await expect.poll(() => state(notes), { message: press }).toBe(expected);
    }
    expect([present(page), present(other)]).toEqual(['three-tellings:5.1', 'three-tellings:6.2']);
    await page.close();
    await expect.poll(() => state(notes)).toContain('is not there');
    expect(problems).toEqual([]);
    await close();
  });
});

test('goes on by itself, around and around, until a key is pressed; not where less motion is wanted', async () => {
  const { page, close } = await openPage();
  await page.clock.install();
  await page.goto(`${server.url}?present=three-tellings:9&autoplay=8s&loop`);
  await screen(page).locator('h2').waitFor();
  for (const step of ['9.1', '9.2', '9.3', '1', '1.1']) {
    await page.clock.runFor(8000);
    await expect.poll(() => present(page)).toBe(`three-tellings:${step}`);
  }
  await page.keyboard.press('Shift');
  const button = screen(page).getByRole('button', { name: 'Play' });
  await button.waitFor();
  await page.clock.runFor(60_000);
  expect(present(page)).toBe('three-tellings:1.1');
  await button.click();
  await page.clock.runFor(8000);
  await expect.poll(() => present(page)).toBe('three-tellings:1.2');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await button.waitFor();
  await close();
});

test('on paper a talk is a page for each step, with excerpts as text; with its notes from the notes window', async () => {
  const { page, close } = await openPage({ colorScheme: 'dark' });
  await withNotes(page.context());
  await page.goto(`${server.url}?present=three-tellings:3`);
  await screen(page).locator('h2').waitFor();
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed');
  await printed.waitFor();
  const words = (text: string) => text.replaceAll(/\s+/g, ' ');
  const text = words(await printed.innerText());
  for (const { event, accounts } of dataset.talks[0]!.steps) {
    for (const account of accounts ?? []) {
      const told = dataset.events.find(({ id }) => id === account.event)!;
      const { exact } = told.accounts.find(({ article }) => article === account.article)!;
      expect(text).toContain(words(exact));
    }
    const shown = dataset.events.find(({ id }) => id === event);
    if (shown && accounts === null)
      for (const { exact } of shown.accounts) expect(text).toContain(words(exact));
  }
  expect(text).not.toContain(NOTES[0]);
  for (let step = 1; step <= dataset.talks[0]!.steps.length; step++)
    expect(text).toContain(`${server.url}?present=three-tellings:${step}`);
  // Ink on paper, whatever the screen.
  expect(await printed.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(28, 30, 34)');
  expect(words(await page.locator('body').innerText()).trim()).toBe(text.trim());
  await page.emulateMedia({ media: null });
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, format).toBe(dataset.talks[0]!.steps.length);
  }
  await page.goto(`${server.url}?present=three-tellings:3&notes=`);
  await page.locator('main.notes').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(words(await page.locator('.printed').innerText())).toContain(NOTES[0]);
  await close();
});

test('within a deck it steps on with the deck’s keys, gives them back at its ends, and takes no focus', async () => {
  const { page, problems, close } = await openPage({ reducedMotion: 'reduce' });
  const address = host.show({
    body: `<button>Slide</button><iframe title="Talk" width="960" height="600" src="${server.url}embed.html?present=three-tellings:8"></iframe>`,
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Slide' }).focus();
  const talk = page.frameLocator('iframe').getByRole('dialog');
  const line = () => talk.locator('footer p').first().innerText();
  const step = (message: unknown) =>
    page.evaluate((data) => document.querySelector('iframe')!.contentWindow!.postMessage(data, '*'), message);
  const ends = () =>
    page.evaluate(() =>
      (globalThis as unknown as { messages: { dateline?: string; at?: string }[] }).messages
        .filter(({ dateline }) => dateline === 'end')
        .map(({ at }) => at),
    );
  await expect.poll(line).toBe('8 / 9');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Slide');
  for (let i = 0; i < 4; i++) await step({ dateline: 'step', by: 1 });
  await expect.poll(() => talk.locator('li:not(.ahead)').count()).toBe(3);
  expect(await ends()).toEqual([]);
  await step({ dateline: 'step', by: 1 });
  await expect.poll(ends).toEqual(['last']);
  await step({ dateline: 'step', by: 1, then: 'leave' });
  await step({ dateline: 'leave', by: 1 });
  for (let i = 0; i < 40; i++) await step({ dateline: 'step', by: -1 });
  await expect.poll(ends).toContain('first');
  expect(await line()).toBe('1 / 9');
  // With the focus within, its own keys do the same.
  await talk.locator('h2').click();
  await page.keyboard.press('Home');
  const before = (await ends()).length;
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await ends()).length).toBe(before + 1);
  await page.keyboard.press('Escape');
  expect(await line()).toBe('1 / 9');
  expect(problems).toEqual([]);
  await close();
});

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { violations } from './support/axe.ts';
import { goBack, goForward, serveDist, visitAt } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;
let dataset: Dataset;

beforeAll(async () => {
  server = await serveDist();
  dataset = await (await fetch(`${server.url}data/ukraine-2022-2024.json`)).json();
});

afterAll(() => server.close());

const visit = (
  steps: (page: Page) => Promise<void>,
  { query = '', ...options }: { query?: string } & Parameters<typeof visitAt>[2] = {},
) => visitAt(server.url + query, steps, { reducedMotion: 'reduce', ...options });

const talk = (page: Page) => page.getByRole('dialog', { name: /^Presentation of/ });
const title = (page: Page) => talk(page).locator('h2').innerText();
const present = (page: Page) => new URL(page.url()).searchParams.get('present');

async function begin(page: Page): Promise<void> {
  await page.locator('#timeline, .reel').first().waitFor();
  await page.keyboard.press('p');
  await talk(page).locator('h2').waitFor();
}

describe('P', () => {
  test('gives a talk of all events, in order of time, with the words of an outlet', () =>
    visit(async (page) => {
      await begin(page);
      for (const event of dataset.events.slice(0, 6)) {
        await expect.poll(() => title(page)).toBe(event.title);
        const words = (await talk(page).locator('blockquote').innerText()).trim();
        expect(event.accounts.map(({ exact }) => exact.replaceAll(/\s+/g, ' '))).toContain(words);
        expect(await talk(page).locator('figcaption').innerText()).not.toBe('');
        await page.keyboard.press('PageDown');
      }
    }));

  test('begins with the open event, and the button does the same', () =>
    visit(
      async (page) => {
        await page.getByRole('button', { name: 'Present', exact: true }).click();
        await page.getByRole('button', { name: 'All events, in order' }).click();
        await expect.poll(() => title(page)).toBe('Ukrainian forces enter Russia’s Kursk region');
      },
      { query: '?event=kursk-incursion' },
    ));

  test('takes the events that the filter lets through', () =>
    visit(
      async (page) => {
        await begin(page);
        const aid = dataset.events.filter(({ theme }) => theme === 'aid');
        expect(await talk(page).locator('footer p').first().innerText()).toBe(`1 / ${aid.length}`);
        await page.keyboard.press('End');
        await expect.poll(() => title(page)).toBe(aid.at(-1)!.title);
      },
      { query: '?themes=aid' },
    ));

  test.each(['Control+p', 'Alt+p', 'Meta+p'])('does nothing as %s', (keys) =>
    visit(async (page) => {
      await page.locator('#timeline').waitFor();
      await page.keyboard.press(keys);
      expect(present(page)).toBeNull();
    }),
  );

  test('is a letter where one types', () =>
    visit(async (page) => {
      await page.locator('#timeline').waitFor();
      await page.locator('#timeline').focus();
      await page.keyboard.press('p');
      await page.getByRole('combobox', { name: 'Search' }).pressSequentially('pu');
      expect(present(page)).toBeNull();
      expect(await talk(page).count()).toBe(0);
    }));
});

test('every key does what presenters and their clickers expect', () =>
  visit(
    async (page) => {
      await talk(page).locator('h2').waitFor();
      const covers = { black: '.cover.black', white: '.cover.white', contents: 'nav', keys: '.keys' };
      const shown = async () => {
        const found = [present(page)];
        for (const [name, selector] of Object.entries(covers))
          if ((await talk(page).locator(selector).count()) > 0) found.push(name);
        if ((await talk(page).locator('figure').count()) > 1) found.push('compare');
        return found.join(' ');
      };
      const last = dataset.events.length;
      for (const [key, expected] of [
        ['ArrowRight', '21'],
        ['ArrowDown', '22'],
        ['Space', '23'],
        ['n', '24'],
        ['PageDown', '25'],
        ['ArrowLeft', '24'],
        ['ArrowUp', '23'],
        ['Shift+Space', '22'],
        ['p', '21'],
        ['PageUp', '20'],
        ['b', '20 black'],
        ['.', '20'],
        ['w', '20 white'],
        ['Escape', '20'],
        [',', '20 white'],
        [',', '20'],
        ['Backspace', '19'],
        ['N', '20'],
        ['o', '20 contents'],
        ['Escape', '20'],
        ['?', '20 keys'],
        ['?', '20'],
        ['a', '20 compare'],
        ['b', '20 black compare'],
        ['Escape', '20 compare'],
        ['Escape', '20'],
        ['b', '20 black'],
        ['PageDown', '21'],
        ['1', '21'],
        ['2', '21'],
        ['Enter', '12'],
        ['g', '12 contents'],
        ['ArrowDown', '12 contents'],
        ['Enter', '13'],
        ['Control+ArrowRight', '13'],
        ['Alt+n', '13'],
        ['Meta+b', '13'],
        ['Home', '1'],
        ['ArrowLeft', '1'],
        ['End', `${last}`],
        ['ArrowRight', `${last}`],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(shown, { message: key }).toBe(expected);
      }
      await page.mouse.move(300, 200);
      await page.keyboard.press('l');
      await talk(page).locator('.pointer').waitFor({ state: 'attached' });
      await page.keyboard.press('l');
      await talk(page).locator('.pointer').waitFor({ state: 'detached' });
      await page.keyboard.press('f');
      const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
      await expect.poll(isFull).toBe(true);
      await page.keyboard.press('f');
      await expect.poll(isFull).toBe(false);
      const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
      await expect.poll(() => notes.locator('.state').innerText()).toContain(`Step ${last} of ${last}`);
    },
    { query: '?present=20' },
  ));

test.each([
  { on: 'PageDown', back: 'PageUp', start: 'F5', black: '.' },
  { on: 'ArrowRight', back: 'ArrowLeft', start: 'Shift+F5', black: 'b' },
])('a clicker that sends $on, $back, $black, and in turn $start and Escape', ({ on, back, start, black }) =>
  visit(
    async (page) => {
      await talk(page).locator('h2').waitFor();
      const pressed = async (key: string, step: string | null) => {
        await page.keyboard.press(key);
        await expect.poll(() => present(page), { message: key }).toBe(step);
      };
      await pressed(on, '8');
      await pressed(on, '9');
      await pressed(back, '8');
      await pressed(black, '8');
      await talk(page).locator('.cover.black').waitFor();
      await pressed(black, '8');
      await talk(page).locator('.cover').waitFor({ state: 'detached' });
      // The key is left to the browser, which loads the page anew: here it has none.
      await page.evaluate(() =>
        addEventListener('keydown', ({ key, defaultPrevented }) => {
          if (key === 'F5') sessionStorage.setItem('left', String(!defaultPrevented));
        }),
      );
      await page.keyboard.press(start);
      await expect.poll(() => page.evaluate(() => sessionStorage.getItem('left'))).toBe('true');
      await page.reload();
      await expect.poll(() => title(page)).toBe(dataset.events[7]!.title);
      await pressed('Escape', null);
      await pressed('p', '8');
      await pressed(on, '9');
    },
    { query: '?present=7' },
  ),
);

test('reload comes back to the step; back leaves, and so does Escape, to the event', () =>
  visit(async (page) => {
    await begin(page);
    for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown');
    await expect.poll(() => present(page)).toBe('5');
    await page.reload();
    await expect.poll(() => title(page)).toBe(dataset.events[4]!.title);
    await goBack(page);
    await talk(page).waitFor({ state: 'detached' });
    await goForward(page);
    await expect.poll(() => title(page)).toBe(dataset.events[4]!.title);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await talk(page).waitFor({ state: 'detached' });
    expect(await page.locator('#event-title').innerText()).toBe(dataset.events[5]!.title);
    expect(present(page)).toBeNull();
  }));

/** How many texts are smaller than the last row can read, and how many px of the slide are out of view. */
const look = (page: Page) =>
  talk(page).evaluate((dialog) => {
    const slide = dialog.querySelector('.slide')!;
    const enlarged = Number(
      /[\d.]+/.exec(dialog.querySelector<HTMLElement>('.enlarged')!.style.transform)![0],
    );
    const sizes = [...dialog.querySelectorAll('.slide p, h2, blockquote, figcaption, footer p, .axis span')]
      .filter((text) => text.textContent.trim() !== '')
      .map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * (text.closest('.enlarged') ? enlarged : 1),
      );
    return {
      small: sizes.filter((size) => size < innerHeight * 0.025).length,
      cut: Math.max(0, slide.scrollHeight - slide.clientHeight - 1),
    };
  });

describe('every step can be read from the last row', () => {
  test.each([
    [1024, 768, 'light'],
    [1920, 1080, 'dark'],
    [3840, 2160, 'light'],
  ] as const)('%i × %i, %s', (width, height, colorScheme) =>
    visit(
      async (page) => {
        await talk(page).locator('h2').waitFor();
        for (let step = 1; step <= dataset.events.length; step += 1) {
          await expect.poll(() => present(page)).toBe(String(step));
          for (const accounts of ['one', 'all']) {
            await expect
              .poll(() => look(page), { message: `step ${step}, ${accounts}` })
              .toEqual({ small: 0, cut: 0 });
            await page.keyboard.press('a');
          }
          await page.keyboard.press('PageDown');
        }
      },
      { query: '?present=1', viewport: { width, height }, colorScheme },
    ),
  );
});

test('axe finds nothing in a step, in its accounts, in the contents and in the keys', () =>
  visit(
    async (page) => {
      await talk(page).locator('h2').waitFor();
      expect(await violations(page)).toEqual([]);
      for (const key of ['a', 'o', '?']) {
        await page.keyboard.press(key);
        expect(await violations(page), key).toEqual([]);
      }
    },
    { query: '?present=20' },
  ));

test('accounts that no screen holds go on with the next key, and none is lost', () =>
  visit(
    async (page) => {
      const [event] = dataset.events;
      const exact = 'Said at length by somebody who was there and saw all of it. '.repeat(9).trim();
      const articles = Array.from({ length: 6 }, (_, n) => ({ ...dataset.articles[0]!, id: `a${n}` }));
      const accounts = articles.map(({ id }) => ({ ...event!.accounts[0]!, article: id, exact }));
      const json = {
        ...dataset,
        articles,
        events: [
          { ...event!, accounts },
          { ...dataset.events[1]!, accounts },
        ],
        talks: [],
      };
      await page.route('**/data/*.json', (route) => route.fulfill({ json }));
      await page.reload();
      await talk(page).locator('h2').waitFor();
      await page.keyboard.press('a');
      const more = talk(page).locator('.slide[data-more]');
      await more.waitFor();
      expect((await look(page)).small).toBe(0);
      const last = talk(page).locator('figcaption').last();
      const below = () =>
        last.evaluate(
          (of) => of.getBoundingClientRect().bottom - of.closest('.slide')!.getBoundingClientRect().bottom,
        );
      for (let key = 0; key < 9 && (await more.count()) > 0; key++) {
        const before = await below();
        await page.keyboard.press('PageDown');
        await expect.poll(below).toBeLessThan(before);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      expect(await below()).toBeLessThanOrEqual(1);
      expect(present(page)).toBe('1');
      await page.keyboard.press('PageDown');
      await expect.poll(() => present(page)).toBe('2');
      // Of the last step too, the button leads to what is below.
      await page.keyboard.press('a');
      await more.waitFor();
      const next = talk(page).getByRole('button', { name: 'Next' });
      for (let press = 0; press < 9 && (await next.isEnabled()); press++) {
        const before = await below();
        await next.click();
        await expect.poll(below).toBeLessThan(before);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      expect(await below()).toBeLessThanOrEqual(1);
      expect(await next.isDisabled()).toBe(true);
    },
    { query: '?present=1', viewport: { width: 1024, height: 768 } },
  ));

test('black is black and white is white, whatever colours are forced', () =>
  visit(
    async (page) => {
      await talk(page).locator('h2').waitFor();
      for (const [key, colour] of [
        ['b', 'rgb(0, 0, 0)'],
        ['w', 'rgb(255, 255, 255)'],
      ] as const) {
        await page.keyboard.press(key);
        const cover = talk(page).locator('.cover');
        await expect.poll(() => cover.evaluate((of) => getComputedStyle(of).backgroundColor)).toBe(colour);
      }
    },
    { query: '?present=1', forcedColors: 'active', colorScheme: 'dark' },
  ));

test('a swipe goes on and back', () =>
  visit(
    async (page) => {
      await talk(page).locator('h2').waitFor();
      const swipe = (from: number, to: number) =>
        talk(page).evaluate(
          (dialog, [from, to]) => {
            const touch = (clientX: number) =>
              new Touch({ identifier: 1, target: dialog, clientX, clientY: 300 });
            dialog.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(from!)] }));
            dialog.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(to!)] }));
          },
          [from, to],
        );
      await expect(talk(page).getByRole('button', { name: 'Leave' }).boundingBox()).resolves.toSatisfy(
        (box: { x: number; width: number }) => box.x + box.width <= 390,
      );
      await swipe(300, 255);
      await expect.poll(() => present(page)).toBe('4');
      await swipe(100, 130);
      expect(present(page)).toBe('4');
      await swipe(100, 145);
      await expect.poll(() => present(page)).toBe('3');
    },
    { query: '?present=3', hasTouch: true, viewport: { width: 390, height: 800 } },
  ));

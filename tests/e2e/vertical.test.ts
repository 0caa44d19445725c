import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseView } from '../../src/core/link.ts';
import type { Dataset } from '../../src/core/model.ts';
import { article, account, dataset as datasetOf, event } from '../support/data.ts';
import { violationsInBoth } from './support/axe.ts';
import { goBack, mounted, openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;
let story: Dataset;

beforeAll(async () => {
  server = await serveDist();
  story = await (await fetch(`${server.url}data/ukraine-2022-2024.json`)).json();
});

afterAll(() => server.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface Visit extends NonNullable<Parameters<typeof openPage>[0]> {
  query?: string;
  /** In place of the demonstration story. */
  dataset?: Dataset;
}

/** Opens a timeline, runs `steps`, and expects that nothing went wrong in the page. */
async function visit(
  steps: (page: Page) => Promise<void>,
  { query = '', dataset, ...options }: Visit = PHONE,
): Promise<void> {
  const { page, problems, close } = await openPage(options);
  try {
    if (dataset) await page.route('**/data/*.json', (route) => route.fulfill({ json: dataset }));
    await page.goto(server.url + query);
    await mounted(page);
    await page.evaluate(() => document.fonts.ready);
    await rest(page);
    await steps(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const stage = (page: Page) => page.locator('#timeline');
const title = (page: Page) => page.locator('#event-title');
const labels = (page: Page) => page.locator('[data-timeline-label]:visible');
const range = (page: Page) => parseView(new URL(page.url()).search).range;
const scrolled = (page: Page) => page.evaluate(() => scrollY);
const reelHeight = (page: Page) => page.locator('.reel').evaluate((reel) => reel.clientHeight);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until what has changed is drawn, however busy the machine: scrolling is told in the frame after it. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });

/** Waits until the page has not moved for a moment, and its address is written. */
async function rest(page: Page): Promise<void> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = `${await scrolled(page)} ${page.url()}`;
        return last === before;
      },
      { interval: 500, timeout: 10_000 },
    )
    .toBe(true);
}

async function scrollPage(page: Page, y: number): Promise<void> {
  await page.evaluate((to) => scrollTo(0, to), y);
  await drawn(page);
}

/** From the top of the page to where the timeline has left it, two thirds of a screen at a time. */
async function throughout(page: Page, look: () => Promise<void>): Promise<void> {
  const end = await page
    .locator('.reel')
    .evaluate((reel) => reel.getBoundingClientRect().bottom + scrollY - innerHeight);
  const step = (page.viewportSize()!.height * 2) / 3;
  for (let y = 0; y < end + step; y += step) {
    await scrollPage(page, Math.min(y, end));
    await look();
  }
}

/** Moves fingers, each from a place to another, px. */
async function fingers(page: Page, ...ways: [fromX: number, fromY: number, toX: number, toY: number][]) {
  const session = await page.context().newCDPSession(page);
  const at = (share: number) =>
    ways.map(([x, y, toX, toY], id) => ({ id, x: x + (toX - x) * share, y: y + (toY - y) * share }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 10; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** The names of months on the axis with where they stand on the screen, px. */
async function figures(page: Page): Promise<Map<string, number>> {
  const found = await page
    .locator('.gutter span')
    .evaluateAll((all) => all.map((figure) => [figure.textContent, figure.getBoundingClientRect().top]));
  return new Map(found as [string, number][]);
}

async function expectClearLabels(page: Page): Promise<void> {
  const boxes = await page
    .locator('[data-timeline-label]:visible, .chip:visible, .gutter span')
    .evaluateAll((all) =>
      all.map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { text: element.textContent, left, top, right, bottom };
      }),
    );
  const overlaps = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  expect(overlaps).toEqual([]);
  const { width } = page.viewportSize()!;
  expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
}

describe.each([320, 390])('on a phone %i px wide', (width) => {
  const phone = { ...PHONE, viewport: { width, height: 640 } };

  test('time runs down with the page, and labels neither overlap nor are cut', () =>
    visit(async (page) => {
      expect(await scrolled(page)).toBe(0);
      await throughout(page, async () => {
        await expectClearLabels(page);
        const cut = await labels(page)
          .locator('span')
          .evaluateAll((lines) => lines.filter((line) => line.scrollHeight > line.clientHeight + 1).length);
        expect(cut).toBe(0);
      });
    }, phone));

  test('whoever scrolls on comes by every event, as a label or counted in a number', () =>
    visit(async (page) => {
      const titles = new Set<string>();
      const counts = new Map<string, number>();
      await throughout(page, async () => {
        for (const text of await labels(page).locator('.title').allInnerTexts()) titles.add(text);
        for (const chip of await page.locator('.chip:visible').all()) {
          counts.set((await chip.getAttribute('data-chip'))!, Number((await chip.innerText()).slice(1)));
        }
      });
      const hidden = [...counts.values()].reduce((sum, count) => sum + count, 0);
      expect(titles.size + hidden).toBe(story.events.length);
      expect(titles.size).toBeGreaterThan(story.events.length * 0.6);
    }, phone));
});

describe('scrolling', () => {
  test('with one finger is the page’s own, and moves the window', () =>
    visit(async (page) => {
      const before = await figures(page);
      await fingers(page, [200, 700, 200, 100]);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(400);
      await expect.poll(async () => [...(await figures(page))]).not.toEqual([...before]);
      await rest(page);
      // The stage stays, whatever passes by.
      expect((await stage(page).boundingBox())!.y).toBe(0);
    }));

  test('is to scale: as far as the page goes the axis goes', () =>
    visit(async (page) => {
      await scrollPage(page, 800);
      const before = await figures(page);
      await scrollPage(page, 950);
      const after = await figures(page);
      // The one at the top is held there.
      const common = [...after].filter(([label, y]) => /2022/.test(label) && before.has(label) && y > 20);
      expect(common.length).toBeGreaterThan(2);
      for (const [label, y] of common) expect(before.get(label)! - y).toBeCloseTo(150, -0.5);
    }));

  test('the address holds where the page is, and brings it back there', () =>
    visit(async (page) => {
      expect(range(page)).toBeNull();
      await scrollPage(page, 1500);
      await rest(page);
      const seen = range(page)!;
      await page.reload();
      await labels(page).first().waitFor();
      await rest(page);
      expect(Math.abs((await scrolled(page)) - 1500)).toBeLessThan(20);
      const length = seen.end - seen.start;
      expect(Math.abs(range(page)!.start - seen.start)).toBeLessThan(length / 20);
      await scrollPage(page, 0);
      await rest(page);
      expect(Math.abs(range(page)!.end - range(page)!.start - length)).toBeLessThan(length / 20);
    }));

  test('on to the list leaves the reader there, also when an event is opened and closed', () =>
    visit(async (page) => {
      await page.locator('.list li button').nth(30).scrollIntoViewIfNeeded();
      await page.locator('.list li button').nth(30).tap();
      await title(page).waitFor();
      await rest(page);
      const at = await scrolled(page);
      await page.keyboard.press('Escape');
      await title(page).waitFor({ state: 'detached' });
      await goBack(page);
      await title(page).waitFor();
      await rest(page);
      expect(Math.abs((await scrolled(page)) - at)).toBeLessThan(10);
    }));
});

describe('zooming', () => {
  test('two fingers zoom about what is between them', () =>
    visit(
      async (page) => {
        const before = await figures(page);
        await fingers(page, [200, 350, 200, 250], [200, 450, 200, 550]);
        await expect.poll(async () => (await figures(page)).get('Mar 2024')).not.toBe(before.get('Mar 2024'));
        const after = await figures(page);
        for (const label of ['Feb 2024', 'Mar 2024', 'Apr 2024']) {
          const expected = 400 + (before.get(label)! - 400) * 3;
          if (expected > 40 && expected < 760) expect(after.get(label)!).toBeCloseTo(expected, -1.3);
        }
      },
      { ...PHONE, query: '?range=2023-12-11/2024-05-26' },
    ));

  test('Ctrl and the wheel zoom at the pointer, the plain wheel scrolls', () =>
    visit(
      async (page) => {
        const { x } = (await stage(page).boundingBox())!;
        await page.mouse.move(x + 300, 420);
        await page.mouse.wheel(0, 120);
        await rest(page);
        const before = await figures(page);
        const [label, at] = [...before].find(([text, y]) => /2024/.test(text) && y > 150)!;
        await page.mouse.move(x + 300, at);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -100);
        await page.keyboard.up('Control');
        await expect.poll(() => range(page)).not.toBeNull();
        await rest(page);
        expect((await figures(page)).get(label)!).toBeCloseTo(at, -1);
        expect([...(await figures(page)).keys()]).not.toEqual([...before.keys()]);
      },
      { viewport: { width: 1280, height: 800 }, query: '?orientation=vertical&range=2023-12-11/2024-05-26' },
    ));

  test('the buttons at the thumb zoom, show all on one screen, and come back to where one reads', () =>
    visit(async (page) => {
      const height = await reelHeight(page);
      await scrollPage(page, 1500);
      await button(page, 'Zoom in').tap();
      await expect.poll(() => reelHeight(page)).toBeGreaterThan(height * 1.4);
      await expectClearLabels(page);
      await button(page, 'Show all').tap();
      await rest(page);
      expect(await reelHeight(page)).toBe(844);
      await expectClearLabels(page);
      expect(await button(page, 'Zoom out').isDisabled()).toBe(true);
      await button(page, 'Read').tap();
      await rest(page);
      expect(Math.abs((await reelHeight(page)) - height)).toBeLessThan(3);
      for (let i = 0; i < 40 && (await button(page, 'Zoom in').isEnabled()); i++) {
        await button(page, 'Zoom in').tap();
      }
      expect(await button(page, 'Zoom in').isDisabled()).toBe(true);
      expect(await reelHeight(page)).toBeLessThan(10_100_000);
      for (const control of await page.locator('.bar .control').all()) {
        const box = (await control.boundingBox())!;
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(40);
        expect(box.y + box.height).toBeLessThanOrEqual(844);
      }
    }));

  test('never hides a label further in, and shows each where it is clear', () =>
    visit(async (page) => {
      const seen = async () => {
        const titles = new Set<string>();
        await throughout(page, async () => {
          await expectClearLabels(page);
          for (const text of await labels(page).locator('.title').allInnerTexts()) titles.add(text);
        });
        return titles;
      };
      await button(page, 'Show all').tap();
      await rest(page);
      const whole = await seen();
      await button(page, 'Read').tap();
      await rest(page);
      const read = await seen();
      expect([...whole].filter((text) => !read.has(text))).toEqual([]);
      expect(read.size).toBeGreaterThan(whole.size);
    }));
});

describe('an event', () => {
  test('opens from its label, as a sheet, and the page is where it was after it', () =>
    visit(async (page) => {
      await scrollPage(page, 1700);
      const label = labels(page).first();
      const name = await label.locator('.title').innerText();
      await label.tap();
      expect(await title(page).innerText()).toBe(name);
      expect(await page.getByRole('dialog').count()).toBe(1);
      await page.getByRole('button', { name: 'Close' }).tap();
      await title(page).waitFor({ state: 'detached' });
      expect(await scrolled(page)).toBe(1700);
    }));

  test('opens from its mark', () =>
    visit(async (page) => {
      const { x, y } = (await page.locator('.lanes').boundingBox())!;
      await page.touchscreen.tap(x + 15, y + 200);
      expect(await title(page).innerText()).toMatch(/Russia sends|Votes on|Zelensky signs/);
    }));

  test('without a label is in the list behind its number', () =>
    visit(async (page) => {
      await button(page, 'Show all').tap();
      await rest(page);
      const chip = page.locator('.chip:visible').last();
      const hidden = Number((await chip.innerText()).slice(1));
      await chip.tap();
      const card = stage(page).locator('ul');
      const titles = await card.locator('.title').allTextContents();
      expect(titles).toHaveLength(hidden);
      const shown = await labels(page).locator('.title').allInnerTexts();
      expect(titles.filter((text) => shown.includes(text))).toEqual([]);
      const box = (await card.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThan(844);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      await card.getByRole('button').first().tap();
      expect(await title(page).innerText()).toBe(titles[0]);
    }));

  test.each(['no-preference', 'reduce'] as const)('of an address is where the timeline is: %s', (motion) =>
    visit(
      async (page) => {
        await page.keyboard.press('Escape');
        await title(page).waitFor({ state: 'detached' });
        const open = labels(page).filter({ hasText: 'Russian forces take Avdiivka' });
        const box = (await open.boundingBox())!;
        expect(box.y).toBeGreaterThan(0);
        expect(box.y).toBeLessThan(700);
      },
      { ...PHONE, reducedMotion: motion, query: `?event=avdiivka` },
    ),
  );

  test('an address with a range keeps it, whatever is open', () =>
    visit(
      async (page) => {
        await title(page).waitFor();
        await rest(page);
        expect(new URL(page.url()).search).toBe('?event=avdiivka&range=2022-03-01/2022-05-31');
      },
      { ...PHONE, query: `?event=avdiivka&range=2022-03-01/2022-05-31` },
    ));
});

describe('by keyboard', () => {
  const WIDE = { viewport: { width: 1280, height: 800 }, query: '?orientation=vertical' };

  test('down and up go through time, left and right through the lanes', () =>
    visit(async (page) => {
      const said = () => page.locator('.timeline > [aria-live="polite"]').innerText();
      await stage(page).focus();
      await page.keyboard.press('Home');
      await expect.poll(said).toContain('1 of 43');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await expect.poll(said).toContain('2 of 43');
      const lane = (text: string) =>
        story.collection.themes.findIndex(({ label }) => text.includes(`${label}. `));
      const from = lane(await said());
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => lane(await said())).toBe(from + 1);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(async () => lane(await said())).toBe(from);
    }, WIDE));

  test('every event comes into view, and opens', () =>
    visit(
      async (page) => {
        await stage(page).focus();
        await page.keyboard.press('Home');
        for (const { title: name } of story.events) {
          await page.keyboard.press('Enter');
          expect(await title(page).innerText()).toBe(name);
          await page.keyboard.press('Escape');
          await title(page).waitFor({ state: 'detached' });
          expect(await page.evaluate(() => document.activeElement?.id)).toBe('timeline');
          await page.keyboard.press('ArrowDown');
        }
      },
      { ...PHONE, reducedMotion: 'reduce' },
    ));

  test('0 goes back to the beginning, a search to what is found', () =>
    visit(async (page) => {
      await stage(page).focus();
      await page.keyboard.type('kursk');
      await rest(page);
      expect(range(page)!.end).toBeGreaterThan(Date.UTC(2024, 7, 6));
      expect(await scrolled(page)).toBeGreaterThan(400);
      await page.waitForTimeout(1100);
      await page.keyboard.press('0');
      await rest(page);
      expect(range(page)).toBeNull();
    }));
});

describe('by choice', () => {
  const WIDE = { viewport: { width: 1280, height: 800 } };
  const direction = (page: Page, name: string) => page.getByRole('radio', { name });

  test('the window stays the same from one to the other, and the choice has the focus', () =>
    visit(
      async (page) => {
        const before = range(page)!;
        await direction(page, 'Vertical').check();
        await page.locator('.reel').waitFor();
        await rest(page);
        expect(page.url()).toContain('orientation=vertical');
        expect(range(page)).toEqual(before);
        expect(await direction(page, 'Vertical').evaluate((radio) => radio === document.activeElement)).toBe(
          true,
        );
        // Not by the pointer: the page would be scrolled to the choice, and the window with it.
        await direction(page, 'Horizontal').dispatchEvent('click');
        await rest(page);
        await page.locator('.reel').waitFor({ state: 'detached' });
        expect(range(page)).toEqual(before);
      },
      { ...WIDE, query: '?range=2024-05-01/2024-07-20' },
    ));

  test('lanes are columns with their names over them, which collapse', () =>
    visit(
      async (page) => {
        await scrollPage(page, 700);
        const names = page.getByRole('list', { name: 'Lanes' }).getByRole('button');
        expect(await names.count()).toBe(story.collection.themes.length);
        expect((await names.first().boundingBox())!.y).toBeLessThan(1);
        await expectClearLabels(page);
        const width = async (i: number) => (await names.nth(i).boundingBox())!.width;
        const before = await width(0);
        await names.nth(1).click();
        expect(await names.nth(1).getAttribute('aria-expanded')).toBe('false');
        expect(await width(1)).toBeLessThan(40);
        expect(await width(0)).toBeGreaterThan(before);
        expect(page.url()).toContain('collapsed=');
        await expectClearLabels(page);
      },
      { ...WIDE, query: '?orientation=vertical' },
    ));

  test('lanes that there is no room for open in the place of others', () =>
    visit(
      async (page) => {
        const names = page.getByRole('list', { name: 'Lanes' }).getByRole('button');
        const closed = page.locator('[aria-label="Lanes"] [aria-expanded="false"]');
        const count = await closed.count();
        expect(count).toBeGreaterThan(3);
        const name = (await closed.last().getAttribute('aria-label'))!;
        await closed.last().click();
        expect(await names.and(page.getByLabel(name)).getAttribute('aria-expanded')).toBe('true');
        expect(await closed.count()).toBe(count);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
      },
      { viewport: { width: 768, height: 1024 }, query: '?orientation=vertical&lanes=actor' },
    ));

  test('a phone that is turned keeps its window', () =>
    visit(async (page) => {
      await scrollPage(page, 1500);
      await rest(page);
      const before = range(page);
      await page.setViewportSize({ width: 844, height: 390 });
      await rest(page);
      await page.locator('.reel').waitFor({ state: 'detached' });
      expect(range(page)).toEqual(before);
      await page.setViewportSize({ width: 390, height: 844 });
      await rest(page);
      expect(range(page)).toEqual(before);
      expect(Math.abs((await scrolled(page)) - 1500)).toBeLessThan(20);
    }));
});

describe('other stories', () => {
  const told = { accounts: [account('x')] };
  const of = (...events: Dataset['events']) => datasetOf([article('x')], events);
  const long = 'A title that goes on and on '.repeat(15).slice(0, 400);

  test.each([
    ['of one event', of(event('one', '2024-08-06', told)), 1],
    [
      'with titles of many kinds',
      of(
        event('a', '2024-01-05', { ...told, title: 'اجتماع قادة حلف الشمال الأطلسي في واشنطن لبحث الدعم' }),
        event('b', '2024-03-05', {
          ...told,
          title: '乌克兰军队进入俄罗斯库尔斯克地区，双方在边境地带展开激烈战斗',
        }),
        event('c', '2024-05-05', { ...told, title: long }),
        event('d', '2024-07-05', { ...told, title: 'W'.repeat(400) }),
        event('e', '2024-09-05', { ...told, title: '   ' }),
      ),
      5,
    ],
    [
      'of five thousand events in an hour',
      of(
        ...Array.from({ length: 5000 }, (_, i) => {
          const when = new Date(Date.UTC(2024, 0, 1, 12) + Math.floor(i * 720)).toISOString();
          return event(`e${String(i).padStart(4, '0')}`, `${when.slice(0, 19)}Z`, told);
        }),
      ),
      8,
    ],
  ])('%s are shown', (_name, dataset, atLeast) =>
    visit(
      async (page) => {
        await scrollPage(page, 200);
        expect(await labels(page).count()).toBeGreaterThanOrEqual(atLeast);
        await expectClearLabels(page);
        await button(page, 'Zoom in').tap();
        await page.waitForTimeout(200);
        await expectClearLabels(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      },
      { ...PHONE, dataset },
    ),
  );
});

describe('axe finds nothing, and nothing runs off the page', () => {
  test.each([320, 390, 768, 1440])('%i px', (width) =>
    visit(
      async (page) => {
        for (const y of [0, 1000]) {
          await scrollPage(page, y);
          expect(await violationsInBoth(page)).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 800 }, reducedMotion: 'reduce', query: '?orientation=vertical' },
    ),
  );
});

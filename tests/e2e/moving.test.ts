import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseView } from '../../src/core/link.ts';
import { goBack, goForward, serveDist, visitAt } from './support/browser.ts';
import { serveHost } from './support/host.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

const SUMMER = 'range=2023-06-04/2023-08-20';

/** Opens the demonstration timeline. */
function visit(
  steps: (page: Page) => Promise<void>,
  { query = '', ...options }: { query?: string } & Parameters<typeof visitAt>[2] = {},
): Promise<void> {
  return visitAt(server.url + query, steps, options);
}

const stage = (page: Page) => page.locator('#timeline');
const overview = (page: Page) => page.getByRole('slider', { name: 'Part of the timeline in view' });
const inView = async (page: Page) => (await overview(page).getAttribute('aria-valuetext')) ?? '';
const search = (page: Page) => new URL(page.url()).search;
const range = (page: Page) => parseView(search(page)).range;
const title = (page: Page) => page.locator('#event-title');

/** Waits until the address holds a window and no longer changes. */
async function settled(page: Page): Promise<string> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = search(page);
        return last === before;
      },
      { interval: 700, timeout: 10_000 },
    )
    .toBe(true);
  return last;
}

/** From here on time passes in the page only where a test lets it: how fast a hand was does not depend on the machine. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Drags with the mouse by so many px sideways, and lets go at once or after `hold` ms. */
async function drag(page: Page, px: number, { hold = 0 } = {}): Promise<void> {
  const { x, y, width, height } = (await stage(page).boundingBox())!;
  const from = { x: x + width / 2, y: y + height - 4 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await page.clock.runFor(16);
    await page.mouse.move(from.x + share * px, from.y);
  }
  await page.clock.runFor(hold);
  await page.mouse.up();
}

/** Turns the wheel, and waits until the page has heard of it. */
async function turnWheel(page: Page): Promise<void> {
  const heard = page.evaluate(
    () => new Promise((resolve) => addEventListener('wheel', () => resolve(null), { once: true })),
  );
  await page.mouse.wheel(0, 1);
  await heard;
}

describe('a drag', () => {
  test('glides on after a quick release, and stops by itself', () =>
    visit(
      async (page) => {
        await stopTime(page);
        await drag(page, -200);
        const released = await inView(page);
        await page.clock.runFor(100);
        const gliding = await inView(page);
        expect(gliding).not.toBe(released);
        await page.clock.runFor(3000);
        const rested = await inView(page);
        expect(rested).not.toBe(gliding);
        expect(range(page)!.start).toBeGreaterThan(Date.UTC(2023, 6, 20));
        await page.clock.runFor(1000);
        expect(await inView(page)).toBe(rested);
      },
      { query: `?${SUMMER}` },
    ));

  test('that rests before it lets go ends where it is', () =>
    visit(
      async (page) => {
        await stopTime(page);
        await drag(page, -200, { hold: 150 });
        const released = await inView(page);
        await page.clock.runFor(1000);
        expect(await inView(page)).toBe(released);
      },
      { query: `?${SUMMER}` },
    ));

  test.each<[string, (page: Page) => Promise<void>]>([
    ['a press', (page) => page.mouse.down()],
    ['the wheel', turnWheel],
    ['a key', (page) => page.keyboard.press('Shift')],
  ])('stops gliding at %s', (_what, stop) =>
    visit(
      async (page) => {
        await stopTime(page);
        await drag(page, -200);
        const released = await inView(page);
        await page.clock.runFor(200);
        const gliding = await inView(page);
        expect(gliding).not.toBe(released);
        await stop(page);
        await page.clock.runFor(1000);
        expect(await inView(page)).toBe(gliding);
      },
      { query: `?${SUMMER}` },
    ),
  );

  test('does not glide where motion is to be reduced', () =>
    visit(
      async (page) => {
        await stopTime(page);
        await drag(page, -200);
        const released = await inView(page);
        await page.clock.runFor(1000);
        expect(await inView(page)).toBe(released);
      },
      { query: `?${SUMMER}`, reducedMotion: 'reduce' },
    ));

  test('of a click that trembles moves nothing', () =>
    visit(async (page) => {
      await stopTime(page);
      await drag(page, 3);
      expect(await page.getByRole('button', { name: 'Show all' }).isDisabled()).toBe(true);
      await page.clock.runFor(1000);
      expect(search(page)).toBe('');
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      expect(await page.getByRole('button', { name: 'Show all' }).isEnabled()).toBe(true);
    }));

  test('Ctrl and the wheel never zoom the page itself, at the limits either', () =>
    visit(async (page) => {
      await stage(page).hover({ position: { x: 600, y: 4 } });
      const left = await page.evaluate(async () => {
        const send = () =>
          document
            .querySelector('#timeline')!
            .dispatchEvent(
              new WheelEvent('wheel', { deltaY: 5000, ctrlKey: true, bubbles: true, cancelable: true }),
            );
        const leftToThePage: boolean[] = [];
        for (let i = 0; i < 3; i++) {
          leftToThePage.push(send());
          // A gesture of the wheel ends after 150 ms.
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        return leftToThePage;
      });
      expect(left).toEqual([false, false, false]);
    }));
});

describe('by touch', () => {
  test('a flick glides on', () =>
    visit(
      async (page) => {
        await stopTime(page);
        const { y } = (await stage(page).boundingBox())!;
        const session = await page.context().newCDPSession(page);
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: x === undefined ? [] : [{ x, y: y + 200 }],
          });
        await touch('touchStart', 500);
        for (let x = 480; x >= 300; x -= 20) {
          await page.clock.runFor(16);
          await touch('touchMove', x);
        }
        await touch('touchEnd');
        const released = await inView(page);
        await page.clock.runFor(500);
        expect(await inView(page)).not.toBe(released);
      },
      { query: `?${SUMMER}`, viewport: { width: 820, height: 1100 }, hasTouch: true, isMobile: true },
    ));
});

describe('the address', () => {
  test('holds the window once it rests, in the same entry of the history', () =>
    visit(async (page) => {
      const entries = await page.evaluate(() => history.length);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => search(page)).toMatch(/^\?range=\d{4}-\d\d-\d\d[^/]*\/\d{4}-\d\d-\d\d[^/]*$/);
      expect(await page.evaluate(() => history.length)).toBe(entries);

      const sent = search(page);
      await page.reload();
      await stage(page).waitFor();
      expect(await page.getByRole('button', { name: 'Show all' }).isEnabled()).toBe(true);
      await page.waitForTimeout(700);
      expect(search(page)).toBe(sent);

      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => search(page)).toBe('');
    }));

  test('is shown as it is sent, and stays as it was sent', () =>
    visit(
      async (page) => {
        expect(await inView(page)).toBe('Sunday, June 4, 2023 to Monday, August 21, 2023');
        await page.waitForTimeout(700);
        expect(search(page)).toBe(`?${SUMMER}`);
      },
      { query: `?${SUMMER}` },
    ));

  test('back and forward bring back what was chosen, with its window', () =>
    visit(
      async (page) => {
        const first = await inView(page);
        await page.locator('[data-timeline-label]').first().click();
        const opened = await settled(page);
        expect(opened).toContain('event=');
        await page.getByRole('button', { name: 'Zoom out' }).click();
        // At once: what has not come to rest belongs to the entry all the same.
        await page.locator('.list li button').last().click();
        await settled(page);
        const last = await inView(page);

        await goBack(page);
        await expect.poll(() => range(page)!.end - range(page)!.start).toBeGreaterThan(100 * 86_400_000);
        expect(search(page)).toContain(opened.match(/event=[^&]*/)![0]);
        await goBack(page);
        await title(page).waitFor({ state: 'detached' });
        await expect.poll(() => inView(page)).toBe(first);
        expect(search(page)).toBe(`?${SUMMER}`);
        await goForward(page);
        await goForward(page);
        await expect.poll(() => inView(page)).toBe(last);
      },
      { query: `?${SUMMER}` },
    ));

  test.each(['?range=nonsense', '?range=2024/2023', '?lanes=stars&orientation=up&folded=maybe'])(
    'opens with everything where it says %s',
    (query) =>
      visit(
        async (page) => {
          expect(await page.getByRole('button', { name: 'Show all' }).isDisabled()).toBe(true);
          expect(search(page)).toBe('');
          expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
        },
        { query },
      ),
  );

  test('of a window far out of the data leads to its edge', () =>
    visit(
      async (page) => {
        expect(await page.getByRole('button', { name: 'Show all' }).isEnabled()).toBe(true);
        await page.getByRole('button', { name: 'Show all' }).click();
        await expect.poll(() => search(page)).toBe('');
      },
      { query: '?range=%2B200000-01-01/%2B200000-01-02' },
    ));

  test('of a window is the same on a phone', () =>
    visit(
      async (page) => {
        await page.waitForTimeout(1000);
        expect(search(page)).toBe(`?${SUMMER}`);
      },
      { query: `?${SUMMER}`, viewport: { width: 400, height: 800 } },
    ));

  test('works within a frame that is shut off from its page', async () => {
    const open = await serveDist({ headers: { 'access-control-allow-origin': '*' } });
    const host = await serveHost();
    try {
      // A page of somebody else: our own lets no frames in.
      const frame = `<iframe sandbox="allow-scripts" width="1000" height="900" src="${open.url}?${SUMMER}"></iframe>`;
      await visit(async (page) => {
        await page.goto(host.show({ body: frame }));
        const before = page.url();
        await page.frameLocator('iframe').getByRole('button', { name: 'Zoom in' }).click();
        const query = () => new URL(page.frames()[1]!.url()).search;
        await expect.poll(query).toMatch(/^\?range=(?!2023-06-04\/)/);
        expect(page.url()).toBe(before);
      });
    } finally {
      await open.close();
      await host.close();
    }
  });
});

describe('the overview', () => {
  const open = { query: `?${SUMMER}` };

  /** Goes with the mouse from the middle of the window outwards, until an edge is under it. */
  async function reach(page: Page, edge: 'start' | 'end'): Promise<{ x: number; y: number }> {
    await overview(page).scrollIntoViewIfNeeded();
    const strip = (await overview(page).boundingBox())!;
    const y = strip.y + strip.height / 2;
    let x = strip.x + (Number(await overview(page).getAttribute('aria-valuenow')) / 100) * strip.width;
    const isReached = () => overview(page).evaluate((canvas, name) => canvas.classList.contains(name), edge);
    do await page.mouse.move((x += edge === 'start' ? -6 : 6), y);
    while (!(await isReached()));
    return { x, y };
  }

  test('its window’s edges are dragged apart from each other', () =>
    visit(async (page) => {
      const [start, end] = (await inView(page)).split(' to ');
      const right = await reach(page, 'end');
      await page.mouse.down();
      await page.mouse.move(right.x + 60, right.y, { steps: 3 });
      await page.mouse.up();
      const [sameStart, wider] = (await inView(page)).split(' to ');
      expect(sameStart).toBe(start);
      expect(wider).not.toBe(end);

      const left = await reach(page, 'start');
      await page.mouse.down();
      await page.mouse.move(left.x - 60, left.y, { steps: 3 });
      await page.mouse.up();
      const [earlier, sameEnd] = (await inView(page)).split(' to ');
      expect(earlier).not.toBe(start);
      expect(sameEnd).toBe(wider);
    }, open));

  test('the arrow keys move it, with Shift its end alone', () =>
    visit(async (page) => {
      const [start, end] = (await inView(page)).split(' to ');
      await overview(page).focus();
      await page.keyboard.press('Shift+ArrowRight');
      const [sameStart, later] = (await inView(page)).split(' to ');
      expect(sameStart).toBe(start);
      expect(later).not.toBe(end);
      await page.keyboard.press('ArrowRight');
      expect((await inView(page)).split(' to ')[0]).not.toBe(start);
      await page.keyboard.press('Home');
      expect(await inView(page)).toMatch(/202[12] to/);
      await page.keyboard.press('0');
      await expect.poll(() => page.getByRole('button', { name: 'Show all' }).isDisabled()).toBe(true);
    }, open));
});

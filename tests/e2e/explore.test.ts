import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { goBack, goForward, mounted, openPage, serveDist, visitAt } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;
let dataset: Dataset;

beforeAll(async () => {
  server = await serveDist();
  dataset = await (await fetch(`${server.url}data/ukraine-2022-2024.json`)).json();
});

afterAll(() => server.close());

/** Opens the demonstration timeline. */
function visit(
  steps: (page: Page) => Promise<void>,
  { query = '', ...options }: { query?: string } & Parameters<typeof visitAt>[2] = {},
): Promise<void> {
  return visitAt(server.url + query, steps, options);
}

/** Text of the axis: it changes when the window in view does. */
const axis = (page: Page) => page.locator('.axis').innerText();
const title = (page: Page) => page.locator('#event-title');
const stage = (page: Page) => page.locator('#timeline');

describe('the opening view', () => {
  test('says what it is, when it was, and that the words can be read', () =>
    visit(async (page) => {
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(dataset.collection.title);
      expect(await page.getByText('Choose an event to read them').isVisible()).toBe(true);
      for (const year of ['2022', '2023', '2024']) expect(await axis(page)).toContain(year);
      for (const { label } of dataset.collection.themes) {
        expect(await page.getByRole('list', { name: 'Lanes' }).innerText()).toContain(label);
      }
    }));

  test('asks for nothing outside its own folder', () =>
    visit(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await mounted(page);
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
    }));

  test.each([640, 768, 1024, 1440, 2560])(
    'shows labels that neither overlap nor are cut, and zoomed in none that overlap, %i px wide',
    (width) =>
      visit(
        async (page) => {
          await expectClearLabels(page, 5);
          expect(await cutLabels(page)).toEqual([]);
          for (let i = 0; i < 6; i++) {
            await page.getByRole('button', { name: 'Zoom in' }).click();
            await expectClearLabels(page, 1);
          }
        },
        { viewport: { width, height: 900 } },
      ),
  );

  test('lists every event as a heading’s button, with its date in words', () =>
    visit(async (page) => {
      const buttons = page.locator('.list li button');
      await expect.poll(() => buttons.allInnerTexts()).toEqual(dataset.events.map((event) => event.title));
      const dates = await page.locator('.list li .when').allInnerTexts();
      expect(dates).toHaveLength(dataset.events.length);
      expect(dates.filter((date) => /[~%X[\]{}]|\.\.|\/|undefined|NaN/.test(date))).toEqual([]);
    }));
});

/** What labels say that are cut off, or reach out of the timeline. */
async function cutLabels(page: Page): Promise<string[]> {
  const right = await stage(page).evaluate((element) => element.getBoundingClientRect().right);
  return page.locator('[data-timeline-label]').evaluateAll(
    (labels, edge) =>
      labels
        .filter((label) => {
          const lines = [...label.querySelectorAll('span')];
          const short = lines.some((line) => line.scrollWidth > line.clientWidth);
          return short || label.getBoundingClientRect().right > edge + 1;
        })
        .map((label) => label.textContent),
    right,
  );
}

async function expectClearLabels(page: Page, atLeast: number): Promise<void> {
  await expect.poll(() => page.locator('[data-timeline-label]').count()).toBeGreaterThanOrEqual(atLeast);
  const boxes = await page.locator('[data-timeline-label], .axis span').evaluateAll((labels) =>
    labels.map((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect();
      return { text: label.textContent, left, top, right, bottom };
    }),
  );
  const overlaps = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  expect(overlaps).toEqual([]);
}

describe('an event', () => {
  test('opens from its label with every account, and the address holds it', () =>
    visit(async (page) => {
      await page.locator('[data-timeline-label]', { hasText: 'Ukrainian forces enter' }).click();
      expect(await title(page).innerText()).toBe('Ukrainian forces enter Russia’s Kursk region');
      const panel = page.locator('.panel');
      expect(await panel.innerText()).toContain('“last Tuesday” in an article of Tuesday, August 13, 2024');
      expect(await panel.locator('.mention').first().innerText()).toBe('last Tuesday');
      expect(page.url()).toContain('?event=kursk-incursion');

      await page.getByRole('button', { name: 'Later', exact: true }).last().click();
      expect(page.url()).not.toContain('kursk-incursion');
      await goBack(page);
      expect(await title(page).innerText()).toBe('Ukrainian forces enter Russia’s Kursk region');
      await goBack(page);
      await title(page).waitFor({ state: 'detached' });
      await goForward(page);
      expect(await title(page).innerText()).toBe('Ukrainian forces enter Russia’s Kursk region');
      await page.reload();
      expect(await title(page).innerText()).toBe('Ukrainian forces enter Russia’s Kursk region');
    }));

  test('shows its accounts side by side, and what each dates differently', () =>
    visit(
      async (page) => {
        const columns = page.locator('.columns > article');
        expect(await columns.count()).toBe(3);
        const tops = await columns.evaluateAll((all) =>
          all.map((column) => column.getBoundingClientRect().top),
        );
        expect(new Set(tops).size).toBe(1);
        expect(await page.locator('.own-date').allInnerTexts()).toEqual([
          'This passage’s own date: July 14, 2024 or earlier',
        ]);
      },
      { query: '?event=nyt-report', viewport: { width: 1440, height: 900 } },
    ));

  test('every one of them opens by its address with its excerpts, verbatim', () =>
    visit(async (page) => {
      for (const event of dataset.events) {
        await page.evaluate((id) => {
          history.replaceState(null, '', `?event=${id}`);
          dispatchEvent(new PopStateEvent('popstate'));
        }, event.id);
        await page.getByRole('heading', { level: 2, name: event.title, exact: true }).waitFor();
        const excerpts = await page
          .locator('.panel blockquote')
          .evaluateAll((all) => all.map((q) => q.textContent));
        expect(excerpts.sort()).toEqual(event.accounts.map(({ exact }) => exact).sort());
        const note = await page.locator('.panel aside').allInnerTexts();
        expect(note.length).toBe(event.note === null ? 0 : 1);
      }
    }));

  test.each([700, 900, 1100])('is in view when its address opens, in a window %i px high', async (height) => {
    const { page, close } = await openPage({ viewport: { width: 1440, height } });
    await page.goto(`${server.url}?event=kursk-incursion`);
    const title = page.locator('#event-title');
    await title.waitFor();
    const bottom = async () => {
      const box = (await title.boundingBox())!;
      return box.y < 0 ? Infinity : box.y + box.height;
    };
    await expect.poll(bottom).toBeLessThan(height);
    // Whoever scrolls is not brought back.
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(300);
    const stood = await page.evaluate(() => scrollY);
    await page.setViewportSize({ width: 1440, height: height - 20 });
    await page.waitForTimeout(300);
    expect(Math.abs((await page.evaluate(() => scrollY)) - stood)).toBeLessThan(100);
    await close();
  });

  test('that is not there is said, and the list stays', () =>
    visit(
      async (page) => {
        expect(await page.getByRole('status').innerText()).toContain('no event “nowhere”');
        expect(await page.locator('.list li').count()).toBe(dataset.events.length);
      },
      { query: '?event=nowhere' },
    ));
});

describe('an article', () => {
  test('opens at the excerpt, and a highlight leads back to its event', () =>
    visit(
      async (page) => {
        await page
          .getByRole('button', { name: /^Open in article/ })
          .first()
          .click();
        const reader = page.getByRole('dialog');
        const open = reader.locator('mark.open');
        await open.first().waitFor();
        expect(page.url()).toContain('article=antiwar-kursk');
        const box = await open.first().boundingBox();
        expect(box!.y).toBeGreaterThan(0);
        expect(box!.y).toBeLessThan(800);

        await reader.locator('mark a', { hasText: 'Another NATO official told Bloomberg' }).click();
        await reader.waitFor({ state: 'detached' });
        expect(await title(page).innerText()).toBe('Bloomberg reports NATO countries’ view');
      },
      { query: '?event=kursk-incursion' },
    ));

  test('every excerpt of it is highlighted', () =>
    visit(async (page) => {
      for (const [index, source] of (
        await page.locator('section[aria-labelledby="sources-title"] li').all()
      ).entries()) {
        await source.getByRole('button').click();
        const reader = page.getByRole('dialog');
        await reader.locator('mark').first().waitFor();
        const marked = (await reader.locator('mark').allTextContents()).join('').replaceAll(/\s+/g, '');
        const id = new URL(page.url()).searchParams.get('article')!;
        for (const { accounts } of dataset.events) {
          for (const { article, exact } of accounts) {
            if (article === id)
              expect(marked, `article ${index + 1}`).toContain(exact.replaceAll(/\s+/g, ''));
          }
        }
        await page.keyboard.press('Escape');
        await reader.waitFor({ state: 'detached' });
      }
    }));

  test('says how its date was worked out', () =>
    visit(
      async (page) => {
        const details = page.getByRole('dialog').locator('.dating');
        await details.locator('summary').click();
        expect(await details.innerText()).toContain('NBC News reported on Saturday');
        expect(await details.innerText()).toContain('Editor’s note.');
      },
      { query: '?article=delicate-talks' },
    ));

  test('is published in excerpts only', () => {
    expect(dataset.collection.publish).toBe('excerpts');
    expect(JSON.stringify(dataset)).not.toContain('Your email address will not be published');
    expect(JSON.stringify(dataset)).not.toContain('suspect that you');
    for (const article of dataset.articles) expect(article).not.toHaveProperty('text');
  });
});

describe('moving', () => {
  test('the plain wheel scrolls the page; with Ctrl it zooms at the pointer', () =>
    visit(async (page) => {
      const before = await axis(page);
      const box = (await stage(page).boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.8, box.y + 40);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(await axis(page)).toBe(before);

      await page.evaluate(() => scrollTo(0, 0));
      const label = page.locator('[data-timeline-label]', { hasText: 'counteroffensive begins' });
      const at = (await label.boundingBox())!.x;
      await page.mouse.move(at, box.y + 2);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await expect.poll(() => axis(page)).not.toBe(before);
      expect(Math.abs((await label.boundingBox())!.x - at)).toBeLessThan(6);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }));

  test('dragging pans, and does not open what is let go upon', () =>
    visit(async (page) => {
      const before = await axis(page);
      const box = (await stage(page).boundingBox())!;
      await page.mouse.move(box.x + 700, box.y + box.height - 5);
      await page.mouse.down();
      await page.mouse.move(box.x + 300, box.y + box.height - 5, { steps: 5 });
      await page.mouse.up();
      expect(await axis(page)).not.toBe(before);
      expect(await title(page).count()).toBe(0);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => axis(page)).toBe(before);
    }));

  test('buttons zoom and pan, within limits', () =>
    visit(async (page) => {
      const zoomIn = page.getByRole('button', { name: 'Zoom in' });
      for (let i = 0; i < 40 && (await zoomIn.isEnabled()); i++) await zoomIn.click();
      expect(await zoomIn.isEnabled()).toBe(false);
      const earlier = page
        .getByRole('group', { name: 'Move the timeline' })
        .getByRole('button', { name: 'Earlier' });
      const before = await axis(page);
      await earlier.click();
      expect(await axis(page)).not.toBe(before);
    }));

  test('the overview’s window is dragged, and moved by key', () =>
    visit(async (page) => {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      const overview = page.getByRole('slider', { name: 'Part of the timeline in view' });
      const box = (await overview.boundingBox())!;
      const before = await overview.getAttribute('aria-valuetext');
      await page.mouse.click(box.x + 30, box.y + 20);
      const clicked = await overview.getAttribute('aria-valuetext');
      expect(clicked).not.toBe(before);
      await overview.focus();
      await page.keyboard.press('ArrowRight');
      expect(await overview.getAttribute('aria-valuetext')).not.toBe(clicked);
    }));
});

describe('marks without a label', () => {
  /** Too narrow for all labels. */
  const TABLET = { viewport: { width: 700, height: 1300 } };

  /** Goes with the keys to an event that has no label in view. */
  async function unlabelled(page: Page): Promise<string> {
    const shown = async () =>
      (await page.locator('[data-timeline-label].title, [data-timeline-label] .title').allInnerTexts()).join(
        '\n',
      );
    // Labels come from a worker: those of the opening view are meant, all of them.
    let labels = '';
    const rest = async () => {
      const before = labels;
      labels = await shown();
      return labels !== '' && labels === before;
    };
    await expect.poll(rest, { interval: 300, timeout: 10_000 }).toBe(true);
    const index = dataset.events.findIndex((event) => !labels.includes(event.title));
    await stage(page).focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < index; i++) await page.keyboard.press('ArrowRight');
    return dataset.events[index]!.title;
  }

  test('tell of themselves in a card, under the cursor and under the pointer, until Escape', () =>
    visit(async (page) => {
      const name = await unlabelled(page);
      const card = stage(page).locator('ul');
      await expect.poll(() => card.innerText()).toContain(name);
      const box = (await card.boundingBox())!;

      await page.getByRole('button', { name: 'Zoom in' }).focus();
      await card.waitFor({ state: 'detached' });
      await page.mouse.move(box.x + 24, box.y - 5, { steps: 4 });
      await card.waitFor();
      await page.mouse.move(box.x + 40, box.y + 12, { steps: 4 });
      expect(await card.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });

      await page.mouse.move(box.x + 24, box.y - 5, { steps: 4 });
      await card.getByRole('button').first().click();
      expect(await title(page).count()).toBe(1);
    }, TABLET));

  test('are counted behind the label before them; the count opens as a list, and zooms in to them', () =>
    visit(async (page) => {
      const chip = page.getByRole('button', { name: /more events? at this time/ }).first();
      const more = Number((await chip.innerText()).slice(1));
      const before = await axis(page);
      await chip.click();
      const items = stage(page).locator('ul button:has(.title)');
      expect(await items.count()).toBe(more);
      await items.last().waitFor();
      const last = await items.last().locator('.title').innerText();
      await items.last().click();
      expect(await title(page).innerText()).toBe(last);

      await chip.click();
      await stage(page).getByRole('button', { name: 'zoom in to all of them' }).click();
      await expect.poll(() => axis(page)).not.toBe(before);
      await stage(page).locator('ul').waitFor({ state: 'detached' });
    }, TABLET));
});

describe('by touch', () => {
  const TABLET = { viewport: { width: 820, height: 1100 }, hasTouch: true, isMobile: true };

  /** Moves fingers, each from a place to another, px. */
  async function fingers(page: Page, ...ways: [fromX: number, fromY: number, toX: number, toY: number][]) {
    const session = await page.context().newCDPSession(page);
    const at = (share: number) =>
      ways.map(([x, y, toX, toY], id) => ({ id, x: x + (toX - x) * share, y: y + (toY - y) * share }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let share = 0.1; share <= 1; share += 0.1) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    }
    // Rested before they are lifted, so that nothing glides on.
    await page.waitForTimeout(150);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  test('two fingers zoom, one pans sideways, one scrolls the page up and down', () =>
    visit(async (page) => {
      const { y } = (await stage(page).boundingBox())!;
      const fitted = await axis(page);
      await fingers(page, [300, y + 200, 200, y + 200], [500, y + 200, 600, y + 200]);
      await expect.poll(() => axis(page)).not.toBe(fitted);
      const zoomed = await axis(page);
      await fingers(page, [600, y + 200, 350, y + 205]);
      await expect.poll(() => axis(page)).not.toBe(zoomed);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const panned = await axis(page);
      await fingers(page, [600, y + 300, 605, y + 50]);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
      expect(await axis(page)).toBe(panned);
    }, TABLET));

  test('a tap opens an event', () =>
    visit(async (page) => {
      const label = page.locator('[data-timeline-label]', { hasText: 'NATO leaders gather' });
      await label.tap();
      expect(await title(page).innerText()).toBe('NATO leaders gather in Washington');
    }, TABLET));
});

describe('by keyboard alone', () => {
  test('from the first Tab to an event, its article and back', () =>
    visit(async (page) => {
      const active = () => page.evaluate(() => document.activeElement?.id);
      for (let tabs = 0; tabs < 20 && (await active()) !== 'timeline'; tabs++)
        await page.keyboard.press('Tab');
      expect(await active()).toBe('timeline');

      await page.keyboard.press('End');
      await expect
        .poll(() => page.locator('.timeline > [aria-live="polite"]').innerText())
        .toContain(dataset.events.at(-1)!.title);
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const second = dataset.events[1]!;
      expect(await title(page).innerText()).toBe(second.title);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('event-title');

      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.textContent?.startsWith('Open in article')))
          break;
      }
      await page.keyboard.press('Enter');
      for (const close of ['Escape', 'Close button']) {
        await page.getByRole('dialog').waitFor();
        if (close === 'Escape') await page.keyboard.press('Escape');
        else await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        expect(await title(page).innerText()).toBe(second.title);
        expect(await page.evaluate(() => document.activeElement?.textContent), close).toMatch(
          /^Open in article/,
        );
        if (close === 'Escape') await page.keyboard.press('Enter');
      }

      await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
      expect(await title(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('timeline');
    }));

  test('the arrow keys go on from an event that was opened in the list, also once it is closed', () =>
    visit(async (page) => {
      await page.locator('.list li button').nth(10).click();
      await stage(page).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await title(page).innerText()).toBe(dataset.events[11]!.title);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await stage(page).focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      expect(await title(page).innerText()).toBe(dataset.events[10]!.title);
    }));

  test('the link to the list leads there, and the address stays true after it', () =>
    visit(async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe('#list-title');
      await page.locator('.list li button').first().press('Enter');
      expect(new URL(page.url()).search).toBe(`?event=${dataset.events[0]!.id}`);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      expect(new URL(page.url()).search).toBe('');
    }));

  test('zooms, fits, and lists its keys; keys with Ctrl stay the browser’s', () =>
    visit(async (page) => {
      await stage(page).focus();
      const before = await axis(page);
      await page.keyboard.press('+');
      expect(await axis(page)).not.toBe(before);
      await page.keyboard.press('0');
      await expect.poll(() => axis(page)).toBe(before);
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog').innerText()).toContain('Keys and marks');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('Control+ArrowRight');
      await page.keyboard.press('Enter');
      expect(await title(page).count()).toBe(0);
    }));

  test('reaches every event with the arrow keys', () =>
    visit(async (page) => {
      await stage(page).focus();
      await page.keyboard.press('Home');
      for (const event of dataset.events) {
        await page.keyboard.press('Enter');
        expect(await title(page).innerText()).toBe(event.title);
        await stage(page).focus();
        await page.keyboard.press('ArrowRight');
      }
    }));
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { violations } from './support/axe.ts';
import { openPage, serveDist } from './support/browser.ts';
import { serveHost, type Host, type HostPage } from './support/host.ts';
import type { StaticServer } from './support/static-server.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** The built embed in a frame of a page of another site, on a server that allows nobody to read from it. */

let server: StaticServer;
let host: Host;

beforeAll(async () => {
  server = await serveDist();
  host = await serveHost();
});

afterAll(async () => {
  await server.close();
  await host.close();
});

const frameOf = (query = '', attributes = '') =>
  `<iframe data-dateline ${attributes} title="Timeline" width="100%" height="560" src="${server.url}embed.html${query.replaceAll('&', '&amp;')}"></iframe>`;

interface Visit {
  page: Page;
  frame: Frame;
  /** Addresses that were asked for. */
  requests: string[];
}

/** Opens a page with an embed, waits for the timeline in it, and expects that nothing went wrong in either. */
async function visit(
  hostPage: HostPage,
  steps: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { page, problems, close } = await openPage(options);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  try {
    await page.goto(host.show(hostPage));
    const frame = page.frames()[1]!;
    await steps({ page, frame, requests });
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const KURSK = 'Ukrainian forces enter Russia’s Kursk region';
const timeline = (frame: Frame) => frame.getByRole('application', { name: /Timeline of \d+ events/ });
const rail = (frame: Frame) => frame.getByRole('region', { name: /Timeline of \d+ events/ });
const wide = (width: number): BrowserContextOptions => ({ viewport: { width, height: 900 } });

interface Told {
  height: number;
  value: number;
  secret: string;
  origin: string;
}

const messages = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { messages: Told[] }).messages);

/** The messages once no more have come for a while. */
async function settled(page: Page): Promise<Told[]> {
  let before = -1;
  for (;;) {
    const all = await messages(page);
    if (all.length > 0 && all.length === before) return all;
    before = all.length;
    await page.waitForTimeout(500);
  }
}

const field = (frame: Frame) => frame.getByRole('searchbox', { name: 'Search' });

describe('a search', () => {
  test('shows what it finds on the timeline, in a sandbox too, and Enter opens the best of it', () =>
    visit(
      { body: frameOf('', 'sandbox="allow-scripts"') },
      async ({ page, frame, requests }) => {
        await timeline(frame).waitFor();
        const height = (await settled(page)).at(-1)!.height;
        expect(requests.filter((url) => url.includes('search'))).toEqual([]);
        await field(frame).pressSequentially('Kirsk territory');
        await frame.getByRole('application', { name: 'Timeline of 4 events' }).waitFor();
        await frame.getByText('“Kirsk” read as “Kursk”').first().waitFor();
        await frame.getByText('4 of 43', { exact: true }).waitFor();
        expect((await settled(page)).at(-1)!.height).toBe(height);
        await page.keyboard.press('Enter');
        const heading = frame.getByRole('heading', { level: 2 });
        await heading.waitFor();
        await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
        const full = frame.getByRole('link', { name: /Open full timeline/ });
        expect(await full.getAttribute('href')).toContain('q=Kirsk+territory');
        await frame.getByRole('button', { name: 'Clear' }).click();
        await frame.getByRole('application', { name: 'Timeline of 43 events' }).waitFor();
      },
      wide(1200),
    ));

  test('leaves what it finds in the list of a narrow frame, and says where there is nothing', () =>
    visit(
      { body: frameOf('?q=Kyiv') },
      async ({ frame }) => {
        // “Kiev” is in the collection’s list of variants.
        await rail(frame).getByText('Shoigu says that “the Kiev regime is losing”').waitFor();
        expect(await field(frame).inputValue()).toBe('Kyiv');
        await frame.getByText('Russia sends its forces into Ukraine').waitFor({ state: 'detached' });
        await field(frame).fill('zebra');
        await frame.getByText('Found nowhere').first().waitFor();
        await field(frame).press('Escape');
        await frame.getByText('Russia sends its forces into Ukraine').waitFor();
      },
      wide(320),
    ));

  test.each([
    [768, '?q=NATO'],
    [660, '?q=war'],
  ])('cuts neither titles nor counts where it leaves few events, %i px wide', (width, query) =>
    visit(
      { body: frameOf(query) },
      async ({ frame }) => {
        await frame.getByRole('application', { name: 'Timeline of' }).waitFor();
        await frame.locator('[data-timeline-label] .title:visible').first().waitFor();
        const cut = await frame
          .locator('[data-timeline-label] .title:visible, .chip:visible')
          .evaluateAll((all) => {
            const end = document.querySelector('.stage')!.getBoundingClientRect().right;
            const isCut = (part: Element) =>
              part.scrollWidth > part.clientWidth + 1 || part.getBoundingClientRect().right > end;
            return all.filter(isCut).map((part) => part.textContent);
          });
        expect(cut).toEqual([]);
      },
      wide(width),
    ),
  );

  test('that does not come is said, and can be asked for again', async () => {
    const { page, close } = await openPage();
    await page.route('**/dateline-timeline-search.js', (route) => route.abort());
    await page.goto(host.show({ body: frameOf() }));
    const frame = page.frames()[1]!;
    await field(frame).fill('Kursk');
    await frame.getByText('The search could not be loaded.').first().waitFor();
    expect(await frame.getByRole('application', { name: 'Timeline of 43 events' }).count()).toBe(1);
    await page.unroute('**/dateline-timeline-search.js');
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('application', { name: 'Timeline of 6 events' }).waitFor();
    await close();
  });
});

describe('at any width', () => {
  test.each([320, 480, 768, 1200])('%i px: an event opens with its words, nothing reaches out', (width) =>
    visit(
      { body: frameOf() },
      async ({ frame }) => {
        await (width < 640 ? rail(frame) : timeline(frame)).waitFor();
        const first = frame.getByText('Russia sends its forces into Ukraine').first();
        await first.click();
        await frame.locator('blockquote').first().waitFor();
        expect(await frame.locator('blockquote u').first().innerText()).toBe('back in 2022');
        const [content, window] = await frame.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ]);
        expect(content).toBeLessThanOrEqual(window);
        const small = await frame
          .locator('button:visible')
          .evaluateAll((all) =>
            all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent),
          );
        expect(small.filter((text) => text?.startsWith('+') === false && text.length < 12)).toEqual([]);
      },
      wide(width),
    ),
  );

  test('a panel goes by Escape, and gives the focus back to the timeline', () =>
    visit({ body: frameOf() }, async ({ frame, page }) => {
      await timeline(frame).focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await frame.getByRole('heading', { level: 2 }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => frame.getByRole('heading', { level: 2 }).count()).toBe(0);
      expect(await frame.evaluate(() => document.activeElement?.id)).toBe('timeline');
    }));

  test('the mark of the last event is beside its panel', () =>
    visit(
      { body: frameOf('?event=kursk-incursion') },
      async ({ frame }) => {
        await frame.getByRole('heading', { level: 2, name: KURSK }).waitFor();
        const panel = (await frame.locator('.side').boundingBox())!;
        // Its label ends at its mark.
        const label = frame.locator('.label.chosen');
        await expect
          .poll(async () => ((box) => box!.x + box!.width)(await label.boundingBox()))
          .toBeLessThan(panel.x);
      },
      wide(900),
    ));

  test('in a narrow frame of a given height the event of the address is in view, open', () =>
    visit(
      { body: frameOf('?event=kursk-incursion') },
      async ({ frame }) => {
        const words = rail(frame).locator('blockquote').first();
        await words.waitFor();
        const { y, height } = (await words.boundingBox())!;
        const embed = (await frame.frameElement().then((element) => element.boundingBox()))!;
        expect(y).toBeGreaterThan(embed.y);
        expect(y + height).toBeLessThan(embed.y + embed.height);
      },
      wide(480),
    ));

  test('a list is divided by outlets where that is asked for', () =>
    visit(
      { body: frameOf('?lanes=outlet') },
      async ({ frame }) => {
        await rail(frame).waitFor();
        const headings = await frame.locator('.lane').allInnerTexts();
        expect(headings.length).toBeGreaterThan(1);
        expect(new Set(headings).size).toBe(headings.length);
      },
      wide(400),
    ));

  test('a list grows to the last event', () =>
    visit(
      { body: frameOf() },
      async ({ frame }) => {
        await rail(frame).waitFor();
        const more = frame.getByRole('button', { name: /later events?$/ });
        while ((await more.count()) > 0) await more.click();
        const [, count] = /(\d+)/.exec((await rail(frame).getAttribute('aria-label'))!)!;
        expect(await frame.locator('li').count()).toBe(Number(count));
      },
      wide(400),
    ));
});

describe('in a sandbox that allows scripts alone', () => {
  test.each([320, 1200])('it works at %i px, asks nobody else, and stores nothing', (width) =>
    visit(
      { body: frameOf('', 'sandbox="allow-scripts"') },
      async ({ page, frame, requests }) => {
        await frame.getByText('Russia sends its forces into Ukraine').first().click();
        await frame.locator('blockquote').first().waitFor();
        expect(await frame.evaluate(() => origin)).toBe('null');
        const sites = new Set(requests.map((url) => new URL(url).origin).filter((site) => site !== 'null'));
        expect(sites).toEqual(new Set([new URL(page.url()).origin, new URL(server.url).origin]));
        expect(await page.context().cookies()).toEqual([]);
      },
      wide(width),
    ),
  );

  test('and by itself, where it might, it stores nothing either', async () => {
    const { page, problems, close } = await openPage();
    try {
      await page.goto(`${server.url}embed.html`);
      await page.getByText('Russia sends its forces into Ukraine').first().click();
      await page.locator('blockquote').first().waitFor();
      const stored = () => [localStorage.length, sessionStorage.length, document.cookie.length];
      expect(await page.evaluate(stored)).toEqual([0, 0, 0]);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });
});

test('a page with a strict policy and hostile styles changes nothing in it', () =>
  visit(
    {
      head: '<style nonce="x">*{color:red!important;font-size:50px!important;direction:rtl}</style>',
      body: frameOf(),
      dir: 'rtl',
      policy: `default-src 'none'; script-src 'self'; style-src 'nonce-x'; img-src data:; frame-src ${new URL(server.url).origin}`,
    },
    async ({ frame }) => {
      await timeline(frame).waitFor();
      const style = await frame
        .getByRole('heading', { level: 1 })
        .evaluate((title) => [getComputedStyle(title).fontSize, getComputedStyle(title).direction]);
      expect(style).toEqual(['18px', 'ltr']);
    },
  ));

describe('colours', () => {
  const ground = (frame: Frame) =>
    frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [light, dark] = ['rgb(251, 250, 247)', 'rgb(21, 23, 28)'];

  test.each([
    ['', 'light', light],
    ['', 'dark', dark],
    ['', 'no-preference', light],
    ['?theme=dark', 'light', dark],
    ['?theme=light', 'dark', light],
    ['?theme=system', 'dark', dark],
  ] as const)('%s for a reader of %s', (query, colorScheme, colour) =>
    visit(
      { body: frameOf(query) },
      async ({ frame }) => {
        await timeline(frame).waitFor();
        expect(await ground(frame)).toBe(colour);
      },
      { colorScheme },
    ),
  );
});

describe('what the address asks for', () => {
  test('an event is open, its window in view, and the full timeline opens the same', () =>
    visit(
      {
        body: frameOf(
          '?event=kursk-incursion&range=2024-07-01/2024-08-31&lanes=outlet&known=2024-08-20&theme=dark',
        ),
      },
      async ({ frame }) => {
        await frame.getByRole('heading', { level: 2, name: KURSK }).waitFor();
        const href = await frame.getByRole('link', { name: /Open full timeline/ }).getAttribute('href');
        const asked = new URLSearchParams(href!.slice(href!.indexOf('?')));
        expect(Object.fromEntries(asked)).toMatchObject({
          event: 'kursk-incursion',
          lanes: 'outlet',
          known: '2024-08-20',
        });
        expect(asked.get('range')).toMatch(/^2024-0[678]-\d\d/);
        expect(asked.has('theme')).toBe(false);
        expect(await frame.getByRole('button', { name: /^Antiwar\.com, / }).count()).toBe(1);
        // Colours are themes still.
        expect(await frame.getByRole('list', { name: 'Themes by colour' }).getByText('Talks').count()).toBe(
          1,
        );
      },
    ));

  test('it begins at the end, without buttons, in other words for dates', () =>
    visit({ body: frameOf('?start_at_end=1&initial_zoom=4&toolbar=0&lang=de') }, async ({ frame }) => {
      await timeline(frame).waitFor();
      expect(await frame.getByRole('button', { name: 'Zoom in' }).count()).toBe(0);
      await frame.getByText(KURSK).first().click();
      await frame.getByText('6. August 2024').first().waitFor();
      expect(await frame.getByText('Russia sends its forces into Ukraine').count()).toBe(0);
    }));

  test('what is wrong is said, what is unknown is not', () =>
    visit({ body: frameOf('?theme=sepia&utm=1&event=nowhere') }, async ({ frame }) => {
      await timeline(frame).waitFor();
      expect(await frame.getByRole('status').allInnerTexts()).toEqual([
        expect.stringContaining('theme=sepia is not understood'),
        expect.stringContaining('no event “nowhere”'),
      ]);
    }));

  test('a height is kept to', () =>
    visit({ body: frameOf('?height=400') }, async ({ frame }) => {
      await timeline(frame).waitFor();
      const height = await frame.evaluate(() => document.documentElement.scrollHeight);
      expect(
        await frame.locator('#embed').evaluate((embed) => embed.getBoundingClientRect().height),
      ).toBeLessThanOrEqual(400);
      expect(height).toBeLessThanOrEqual(560);
    }));

  test('the page’s own fonts are fetched where they are asked for, and else none', () =>
    visit({ body: frameOf() + frameOf('?font=page') }, async ({ page, requests }) => {
      await timeline(page.frames()[1]!).waitFor();
      await timeline(page.frames()[2]!).waitFor();
      await expect.poll(() => requests.some((url) => url.endsWith('.woff2'))).toBe(true);
      const families = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) =>
            frame.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).fontFamily),
          ),
      );
      expect(families[0]).toMatch(/^Georgia/);
      expect(families[1]).toMatch(/^"?Newsreader/);
    }));
});

describe('one event by itself', () => {
  test.each([320, 1200])('has its words at once, and leads to the full timeline, at %i px', (width) =>
    visit(
      { body: frameOf('?only=kursk-incursion') },
      async ({ page, frame }) => {
        await frame.getByRole('heading', { level: 2, name: KURSK }).waitFor();
        await frame.locator('blockquote').first().waitFor();
        expect(await frame.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(0);
        expect(await timeline(frame).count()).toBe(0);
        const href = await frame.getByRole('link', { name: /Open full timeline/ }).getAttribute('href');
        expect(href).toBe('./?event=kursk-incursion');
        expect((await settled(page)).length).toBeLessThanOrEqual(3);
      },
      wide(width),
    ),
  );

  test('that is not there is said, and the timeline stands in its place', () =>
    visit({ body: frameOf('?only=nowhere') }, async ({ frame }) => {
      await timeline(frame).waitFor();
      expect(await frame.getByRole('status').innerText()).toContain('no event “nowhere”');
    }));
});

describe('axe finds nothing', () => {
  test.each([
    [320, 'light', ''],
    [320, 'dark', '?event=kursk-incursion'],
    [768, 'light', '?event=kursk-incursion'],
    [1200, 'dark', '?event=kursk-incursion&theme=sepia'],
    [1200, 'light', ''],
    [480, 'light', '?only=kursk-incursion'],
  ] as const)('at %i px, %s, %s', async (width, colorScheme, query) => {
    const { page, problems, close } = await openPage({ ...wide(width), colorScheme });
    try {
      await page.goto(`${server.url}embed.html${query}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (query !== '') await page.locator('blockquote').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });
});

describe('the height', () => {
  test.each([320, 480, 768, 1200])('settles in at most three messages at %i px, in every shape', (width) =>
    visit(
      { body: frameOf('#?secret=Ab3dEf9hIj') },
      async ({ page, frame }) => {
        const all = await settled(page);
        expect(all.length).toBeLessThanOrEqual(3);
        const height = await frame
          .locator('#embed')
          .evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));
        expect(all.at(-1)).toMatchObject({
          ...{ sentinel: 'amp', type: 'embed-size', message: 'height', secret: 'Ab3dEf9hIj' },
          ...{ height, value: height, 'datawrapper-height': { dateline: height } },
        });
      },
      wide(width),
    ),
  );

  test('is followed by the host script without growing, also where that comes late, and can shrink', () =>
    visit(
      { body: frameOf('', 'sandbox="allow-scripts"') },
      async ({ page, frame }) => {
        await settled(page);
        await page.addScriptTag({ url: `${server.url}embed-host.js` });
        const box = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
        const content = () =>
          frame.locator('#embed').evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));
        await expect.poll(async () => (await box()) - (await content())).toBe(0);
        const before = await box();
        await frame.getByText('Russia sends its forces into Ukraine').click();
        await expect.poll(box).toBeGreaterThan(before + 100);
        await expect.poll(async () => (await box()) - (await content())).toBe(0);
        await frame.getByText('Russia sends its forces into Ukraine').click();
        await expect.poll(box).toBe(before);
        const count = (await settled(page)).length;
        await page.waitForTimeout(600);
        expect((await messages(page)).length).toBe(count);
      },
      wide(400),
    ));

  test('is not asked for by anybody but the page around, nor by anything but the one message', () =>
    visit({ body: frameOf() + '<iframe name="other" srcdoc="x"></iframe>' }, async ({ page }) => {
      const count = (await settled(page)).length;
      await page.evaluate(() => {
        const target = document.querySelector('iframe')!.contentWindow!;
        for (const data of [
          { dateline: 'reload' },
          'height',
          null,
          { method: 'height' },
          { dateline: 'height', x: 1 },
        ])
          target.postMessage(data, '*');
      });
      await page.frame('other')!.evaluate(() => parent.frames[0]!.postMessage({ dateline: 'height' }, '*'));
      await page.waitForTimeout(300);
      expect((await messages(page)).length).toBe(count);
      await page.evaluate(() =>
        document.querySelector('iframe')!.contentWindow!.postMessage({ dateline: 'height' }, '*'),
      );
      await expect.poll(async () => (await messages(page)).length).toBe(count + 1);
    }));

  test('a host script takes it from the frames that it knows alone, and clamps it', () =>
    visit({ body: frameOf() + '<iframe name="other" srcdoc="x"></iframe>' }, async ({ page }) => {
      await page.addScriptTag({ url: `${server.url}embed-host.js` });
      await settled(page);
      const height = () =>
        page
          .locator('iframe')
          .first()
          .evaluate((frame) => frame.style.height);
      const before = await height();
      await page
        .frame('other')!
        .evaluate(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 9000 }, '*'));
      await page.waitForTimeout(200);
      expect(await height()).toBe(before);
      expect(
        await page
          .locator('iframe')
          .nth(1)
          .evaluate((frame) => frame.style.height),
      ).toBe('');
      await page
        .frames()[1]!
        .evaluate(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 1e9 }, '*'));
      await expect.poll(height).toBe('20000px');
    }));
});

describe('manners', () => {
  test('it takes neither focus nor scroll, and leaves the plain wheel and keys to the page', () =>
    visit(
      {
        body: `<input autofocus><div>${'<p>Words.</p>'.repeat(8)}</div>${frameOf('?event=kursk-incursion')}${'<p>Words.</p>'.repeat(80)}`,
      },
      async ({ page, frame }) => {
        await frame.getByRole('heading', { level: 2, name: KURSK }).waitFor();
        expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'INPUT']);
        const link = () => frame.getByRole('link', { name: /Open full timeline/ }).getAttribute('href');
        const before = await link();
        await page.keyboard.type('+0-');
        expect(await page.locator('input').inputValue()).toBe('+0-');
        expect(await link()).toBe(before);
        const box = (await page.locator('iframe').boundingBox())!;
        await page.mouse.move(box.x + 300, box.y + 150);
        await page.mouse.wheel(0, 300);
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
        expect(await link()).toBe(before);
      },
    ));

  test('mounted out of sight, it is whole when it is shown', () =>
    visit({ body: `<div id="tab" hidden>${frameOf()}</div>` }, async ({ page, frame }) => {
      await page.waitForTimeout(800);
      expect(await messages(page)).toEqual([]);
      await page.evaluate(() => (document.getElementById('tab')!.hidden = false));
      await timeline(frame).waitFor();
      await frame.getByText('Russia sends its forces into Ukraine').first().click();
      await frame.locator('blockquote').first().waitFor();
      expect((await settled(page)).length).toBeLessThanOrEqual(3);
    }));

  test('ten on a page share nothing', () =>
    visit({ body: frameOf().repeat(10) }, async ({ page }) => {
      for (const frame of page.frames().slice(1)) await timeline(frame).waitFor();
      await page.frames()[3]!.getByText('Russia sends its forces into Ukraine').first().click();
      await page.frames()[3]!.getByRole('heading', { level: 2 }).waitFor();
      const open = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.getByRole('heading', { level: 2 }).count()),
      );
      expect(open).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
      expect((await settled(page)).length).toBeLessThanOrEqual(30);
    }));

  // By itself: in a frame of another process the scripts may run before Chromium is told that they must not.
  test('without JavaScript it is a list that leads to the events’ pages', async () => {
    const { page, problems, close } = await openPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}embed.html`);
    const link = page.getByRole('link', { name: KURSK });
    expect(await link.getAttribute('href')).toBe('event/kursk-incursion/');
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(20);
    expect(await page.getByText('Loading').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test.each([
    ['', true],
    ['?only=kursk-incursion', false],
    ['?collection=other', false],
  ])('where its script is slow to come, “%s” has a list to read until then: %s', async (query, listed) => {
    const { page, close } = await openPage();
    try {
      await page.route('**/assets/embed-*.js', () => {});
      await page.goto(host.show({ body: frameOf(query) }), { waitUntil: 'commit' });
      const frame = page.frameLocator('iframe');
      await frame.getByText('Loading the timeline').waitFor();
      const entry = frame.getByRole('link', { name: KURSK });
      if (listed) await entry.waitFor();
      else expect(await entry.count()).toBe(0);
    } finally {
      await close();
    }
  });

  test('on paper it is the list of all events with all their words', () =>
    visit({ body: frameOf() }, async ({ frame, page }) => {
      await timeline(frame).waitFor();
      await frame.waitForFunction(() => globalThis.dateline.words !== undefined);
      await page.emulateMedia({ media: 'print' });
      await frame.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await frame.locator('blockquote').first().waitFor();
      const { events } = JSON.parse(
        await readFile(path.join(DIST, 'data/ukraine-2022-2024.json'), 'utf8'),
      ) as Dataset;
      const plain = (text: string) => text.replaceAll(/[“”\s]+/g, ' ').trim();
      expect(await frame.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
        events.map(({ title }) => title),
      );
      expect((await frame.locator('blockquote').allInnerTexts()).map(plain).sort()).toEqual(
        events.flatMap(({ accounts }) => accounts.map(({ exact }) => plain(exact))).sort(),
      );
      // Whole lines, on any paper.
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await page.emulateMedia({ media: null });
      await frame.evaluate(() => dispatchEvent(new Event('afterprint')));
      await timeline(frame).waitFor();
    }));

  test.each([
    ['is not there', { status: 404 }],
    ['is cut off', { contentType: 'text/javascript', body: 'dateline.index={"version":1,' }],
    ['is of another build', { contentType: 'text/javascript', body: 'dateline.index={"version":99};' }],
    ['is broken', { contentType: 'text/javascript', body: 'dateline.index={"version":1,"events":[{}]};' }],
  ])('data that %s is a clear line with a link', async (_case, answer) => {
    const { page, close } = await openPage();
    try {
      await page.route('**/*.embed.js', (route) => route.fulfill(answer));
      await page.goto(host.show({ body: frameOf('?collection=war') }));
      const frame = page.frames()[1]!;
      await frame.getByRole('alert').waitFor();
      expect(await frame.getByRole('link').getAttribute('href')).toBe('./?collection=war');
    } finally {
      await close();
    }
  });

  test('words that do not come are said, and can be asked for again', async () => {
    const { page, close } = await openPage();
    try {
      await page.route('**/*.words.js', (route) => route.fulfill({ status: 404 }));
      await page.goto(host.show({ body: frameOf('?event=kursk-incursion') }));
      const frame = page.frames()[1]!;
      const lost = frame.getByText('The excerpts could not be loaded.');
      await lost.waitFor();
      // Once it is idle the page asks for them by itself: that comes to nothing too.
      await frame.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })));
      await lost.waitFor();
      await page.unroute('**/*.words.js');
      await frame.getByRole('button', { name: 'Try again' }).click();
      await frame.locator('blockquote').first().waitFor();
    } finally {
      await close();
    }
  });

  test('words are asked for once, however soon an event is opened', () =>
    visit({ body: frameOf('?event=kursk-incursion') }, async ({ page, frame, requests }) => {
      await frame.locator('blockquote').first().waitFor();
      await page.waitForTimeout(2500);
      expect(requests.filter((url) => url.endsWith('.words.js'))).toHaveLength(1);
    }));
});

test('with its width and height given, the page around does not move', () =>
  visit(
    {
      body: `<p>Before.</p>${frameOf('?event=kursk-incursion')}<p>After.</p>`,
    },
    async ({ page, frame }) => {
      await frame.locator('blockquote').first().waitFor();
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
              type: 'layout-shift',
              buffered: true,
            });
            setTimeout(() => resolve(0), 500);
          }),
      );
      expect(moved).toBe(0);
    },
  ));

describe('what it weighs', () => {
  const LIMIT = 60_000;

  test('everything that is transferred before it can be used is at most 60 kB', () =>
    visit({ body: frameOf() }, async ({ frame, requests }) => {
      await timeline(frame).waitFor();
      await frame.getByText('Russia sends its forces into Ukraine').first().waitFor();
      const own = [...requests].filter((url) => url.startsWith(server.url) && !url.endsWith('.words.js'));
      const sizes = await Promise.all(
        own.map(async (url) => {
          const file = path.join(DIST, new URL(url).pathname.slice(new URL(server.url).pathname.length));
          const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
          return brotliCompressSync(await readFile(file), options).length;
        }),
      );
      expect(own.length).toBeLessThanOrEqual(4);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
    }));

  test('the host script is at most 1 kB', async () => {
    expect((await readFile(path.join(DIST, 'embed-host.js'))).length).toBeLessThanOrEqual(1024);
  });
});

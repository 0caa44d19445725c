import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { openPage, serveDist } from './support/browser.ts';
import { serveHost, type Host, type HostPage } from './support/host.ts';
import type { StaticServer } from './support/static-server.ts';

/** The built `<dateline-timeline>` in a page of another site, on a server that allows nobody to read from it. */

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

const DIST = path.resolve(import.meta.dirname, '../../dist');
const DATASET = path.join(DIST, 'data/ukraine-2022-2024.json');

const script = () => `<script src="${server.url}dateline-timeline.js" defer></script>`;
const element = (attributes = '', inside = '') =>
  `<dateline-timeline ${attributes}>${inside}</dateline-timeline>`;

/** Opens a page with the script, keeps what its elements tell, and expects that nothing went wrong in it. */
async function visit(
  hostPage: HostPage,
  steps: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { page, problems, close } = await openPage({ reducedMotion: 'reduce', ...options });
  try {
    await page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      for (const type of ['ready', 'select', 'error'])
        document.addEventListener(`dateline-${type}`, (event) =>
          told.push([type, (event.target as Element).id, (event as CustomEvent<unknown>).detail]),
        );
    });
    await page.route('https://data.example/war.json', async (route) =>
      route.fulfill({ body: await readFile(DATASET), headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.goto(host.show({ ...hostPage, head: script() + (hostPage.head ?? '') }));
    await steps(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const KURSK = 'Ukrainian forces enter Russia’s Kursk region';
const timelines = (page: Page) => page.getByRole('application', { name: /Timeline of \d+ events/ });
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);

const HOSTILE = `<style>
  html { font-size: 8px }
  body { font: italic 30px/3 cursive; letter-spacing: 5px; text-transform: uppercase; direction: rtl; white-space: pre }
  * { color: red !important; margin: 9px }
  .control, button, h1, h2 { font-size: 60px !important; visibility: hidden !important }
</style>`;

test('in a page with hostile styles it looks as it does, and changes nothing around', () =>
  visit({ head: HOSTILE, dir: 'rtl', body: `<p id="host">Words</p>${element()}` }, async (page) => {
    await timelines(page).waitFor();
    const style = (selector: string) =>
      page.locator(selector).evaluate((found) => {
        const { fontSize, direction, color, visibility, textTransform, letterSpacing } =
          getComputedStyle(found);
        return { fontSize, direction, color, visibility, textTransform, letterSpacing };
      });
    expect(await style('dateline-timeline [part=title]')).toEqual({
      ...{ fontSize: '18px', direction: 'ltr', color: 'rgb(28, 30, 34)' },
      ...{ visibility: 'visible', textTransform: 'none', letterSpacing: 'normal' },
    });
    expect(await style('#host')).toMatchObject({ fontSize: '30px', color: 'rgb(255, 0, 0)' });
    expect(await page.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual([]);
  }));

test('what is searched for in one stays in it, and the page around hears no key of it', () =>
  visit({ body: element('id="a"') + element('id="b"') }, async (page) => {
    await timelines(page).nth(1).waitFor();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup'])
        document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
    });
    await page.locator('#a').getByRole('searchbox').pressSequentially('Kursk');
    await page.locator('#a').getByRole('application', { name: 'Timeline of 6 events' }).waitFor();
    expect(await page.locator('#b').getByRole('application', { name: 'Timeline of 43 events' }).count()).toBe(
      1,
    );
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  }));

test('an event opens with its words, by hand and by property, and is told', () =>
  visit(
    {
      head: '<title>x</title>',
      body: `<main><h1>x</h1>${element('id="a"')}${element('id="b" range="2024"')}</main>`,
    },
    async (page) => {
      await timelines(page).nth(1).waitFor();
      await expect.poll(() => told(page)).toHaveLength(2);
      expect(await told(page)).toContainEqual(['ready', 'a', { title: expect.any(String), events: 43 }]);
      await page.locator('#a').getByText('Russia sends its forces into Ukraine').first().click();
      await page.locator('#a blockquote').first().waitFor();
      expect((await told(page)).slice(2)).toEqual([
        ['select', 'a', { id: expect.any(String), title: 'Russia sends its forces into Ukraine' }],
      ]);
      // The other is as it was.
      expect(await page.locator('#b blockquote').count()).toBe(0);
      await page.evaluate(() => (document.querySelector('dateline-timeline')!.event = 'kursk-incursion'));
      await page.locator('#a').getByRole('heading', { name: KURSK }).waitFor();
      expect(await page.evaluate(() => document.querySelector('dateline-timeline')!.event)).toBe(
        'kursk-incursion',
      );
      await page.evaluate(() => (document.querySelector('dateline-timeline')!.event = null));
      await expect.poll(() => page.locator('#a blockquote').count()).toBe(0);
      expect((await told(page)).slice(3)).toEqual([
        ['select', 'a', { id: 'kursk-incursion', title: KURSK }],
        ['select', 'a', { id: null, title: null }],
      ]);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 400, height: 800 });
      await page.locator('#b [part=list]').waitFor();
      expect(await violations(page)).toEqual([]);
    },
  ));

test('attributes take effect when they change, and it may be moved, taken away and put back', () =>
  visit({ body: element('id="a" start-at-end') }, async (page) => {
    await timelines(page).waitFor();
    const ground = () =>
      page.locator('#a .dateline').evaluate((body) => getComputedStyle(body).backgroundColor);
    const set = (name: string, value: string) =>
      page.locator('#a').evaluate((node, [name, value]) => node.setAttribute(name!, value!), [name, value]);
    await set('theme', 'dark');
    await expect.poll(ground).toBe('rgb(21, 23, 28)');
    await set('style', '--dateline-paper: rgb(1, 2, 3)');
    await expect.poll(ground).toBe('rgb(1, 2, 3)');
    await set('lanes', 'outlet');
    await page.getByRole('button', { name: /^Antiwar\.com, / }).waitFor();
    await set('only', 'kursk-incursion');
    await page.getByRole('heading', { name: KURSK }).waitFor();
    expect(await timelines(page).count()).toBe(0);
    await page.locator('#a').evaluate((node) => {
      node.removeAttribute('only');
      node.remove();
    });
    expect(await page.locator('dateline-timeline').count()).toBe(0);
    await page.evaluate(() => {
      const made = document.createElement('dateline-timeline');
      made.event = 'kursk-incursion';
      document.body.append(made);
    });
    await page.getByRole('heading', { level: 2, name: KURSK }).waitFor();
    await page.evaluate(() => {
      const made = document.querySelector('dateline-timeline')!;
      const place = document.createElement('div');
      document.body.append(place);
      made.remove();
      setTimeout(() => place.append(made), 50);
    });
    await expect.poll(() => page.locator('div > dateline-timeline').count()).toBe(1);
    await timelines(page).waitFor();
  }));

test('keys and the wheel stay where they are meant', () =>
  visit(
    { body: `<div>${'<p>Words.</p>'.repeat(4)}</div>${element()}${'<p>Words.</p>'.repeat(60)}` },
    async (page) => {
      await timelines(page).waitFor();
      await page.evaluate(() => {
        const keys: string[] = [];
        Object.assign(globalThis, { keys });
        document.addEventListener('keydown', ({ key }) => keys.push(key));
      });
      expect(await page.evaluate(() => [scrollY, document.activeElement === document.body])).toEqual([
        0,
        true,
      ]);
      await timelines(page).focus();
      for (const key of ['ArrowRight', 'End', 'Enter', 'n', 'Shift+Tab', 'Escape'])
        await page.keyboard.press(key);
      const keys = () => page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
      expect(await keys()).toEqual(['n', 'Shift', 'Tab']);
      const box = (await timelines(page).boundingBox())!;
      await page.mouse.move(box.x + 300, box.y + 100);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
    },
  ));

test('in a deck of slides, shown smaller than it is, keys and drags are its own', () =>
  visit(
    {
      body: `<section id="slide" data-at="0">${element('style="width:1000px;transform:scale(0.5);transform-origin:0 0"')}</section>`,
    },
    async (page) => {
      await timelines(page).waitFor();
      // As slides are turned.
      await page.evaluate(() => {
        const slide = document.getElementById('slide')!;
        document.addEventListener('keydown', ({ key }) => {
          if (['ArrowRight', 'ArrowLeft', ' ', 'Enter', 'End'].includes(key))
            slide.dataset['at'] = String(Number(slide.dataset['at']) + 1);
        });
      });
      const at = () => page.locator('#slide').getAttribute('data-at');
      await page.keyboard.press('ArrowRight');
      expect(await at()).toBe('1');
      await timelines(page).focus();
      for (const key of ['ArrowRight', 'End', 'Enter', 'Escape']) await page.keyboard.press(key);
      expect(await at()).toBe('1');
      // What is caught stays under the pointer.
      const label = page.locator('.label:visible', { hasText: 'counteroffensive begins' });
      const before = (await label.boundingBox())!;
      const stage = (await timelines(page).boundingBox())!;
      const [x, y] = [stage.x + stage.width / 2, stage.y + stage.height - 3];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y, { steps: 4 });
      await expect.poll(async () => Math.round((await label.boundingBox())!.x - before.x)).toBe(40);
      await page.mouse.up();
    },
  ));

describe('a policy of the page around', () => {
  const policy = (more: string) =>
    `default-src 'none'; script-src 'self' ${new URL(server.url).origin}; style-src 'self'; img-src data:; ${more}`;

  test.each([
    '',
    "require-trusted-types-for 'script'",
    "require-trusted-types-for 'script'; trusted-types dateline",
  ])('that allows its scripts is enough: %s', (more) =>
    visit({ body: element('event="kursk-incursion"'), policy: policy(more) }, async (page) => {
      await timelines(page).waitFor();
      await page.locator('blockquote').first().waitFor();
      expect(await page.locator('[part=title]').evaluate((title) => getComputedStyle(title).fontSize)).toBe(
        '18px',
      );
    }),
  );
});

test('a frame in which nothing but scripts is allowed shows it, too, and nothing is stored', () =>
  visit({ body: '<iframe sandbox="allow-scripts" width="900" height="600"></iframe>' }, async (page) => {
    await page
      .locator('iframe')
      .evaluate((frame, inside) => frame.setAttribute('srcdoc', inside), script() + element());
    const frame = page.frameLocator('iframe');
    await frame.getByText('Russia sends its forces into Ukraine').first().click();
    await frame.locator('blockquote').first().waitFor();
    expect(await page.context().cookies()).toEqual([]);
  }));

test('out of sight it is whole when it is shown, and a lazy one waits until it is near', () =>
  visit(
    {
      body: `<div id="tab" hidden>${element('id="a"')}</div><div style="height:5000px"></div>${element('id="b" loading="lazy"')}`,
    },
    async (page) => {
      await expect.poll(() => told(page)).toEqual([['ready', 'a', expect.anything()]]);
      await page.evaluate(() => (document.getElementById('tab')!.hidden = false));
      await page.locator('#a').getByText('Russia sends its forces into Ukraine').first().click();
      await page.locator('#a blockquote').first().waitFor();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.locator('#b').getByRole('application').waitFor();
    },
  ));

describe('what is not there', () => {
  test.each([
    ['collection="nowhere"', 'the collection “nowhere”', '?collection=nowhere'],
    ['src="http://data.example/x.json"', 'https:// alone', ''],
  ])('%s is a clear line with a link, with what the page has instead', async (attributes, message, query) => {
    const { page, close } = await openPage();
    try {
      await page.goto(host.show({ head: script(), body: element(attributes, '<p>A list.</p>') }));
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('link').getAttribute('href')).toBe(server.url + query);
      expect(await page.getByText('A list.').isVisible()).toBe(true);
      const said = page.evaluate(
        () =>
          new Promise((resolve) => {
            const found = document.querySelector('dateline-timeline')!;
            found.addEventListener('dateline-error', ({ detail }) => resolve(detail.message));
            found.setAttribute('lanes', 'outlet');
          }),
      );
      expect(await said).toContain(message);
      await page.locator('dateline-timeline').evaluate((found) => {
        found.removeAttribute('src');
        found.removeAttribute('collection');
      });
      await timelines(page).waitFor();
      expect(await page.getByText('A list.').isVisible()).toBe(false);
    } finally {
      await close();
    }
  });
});

test('a dataset of the published shape is shown, its dates in the language that is asked for, with the site it is from', () =>
  visit(
    { body: element('src="https://data.example/war.json" lang="de" event="kursk-incursion"') },
    async (page) => {
      await page.locator('dateline-timeline').getByRole('note').getByText('https://data.example').waitFor();
      await page.getByText('6. August 2024').first().waitFor();
      await page.locator('blockquote').first().waitFor();
      expect(await page.getByRole('link', { name: /Open full timeline/ }).count()).toBe(0);
    },
  ));

test('everything before it can be used is at most 60 kB', async () => {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const sizes = await Promise.all(
    ['dateline-timeline.js', 'data/embed.js'].map(
      async (file) => brotliCompressSync(await readFile(path.join(DIST, file)), options).length,
    ),
  );
  expect(sizes[0]! + sizes[1]!).toBeLessThanOrEqual(60_000);
});

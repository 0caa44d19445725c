import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dataset, TalkStep } from '../../../../src/core/model.ts';
import * as canvas from '../../../../src/entries/cards/canvas.ts';
import { writeSite, type SiteOptions } from '../../../../src/entries/site/write-site.ts';
import { account, article, dataset, event } from '../../../support/data.ts';
import { TEMPLATE } from '../../pages/make-site.ts';

const EMBED = `<head><meta charset="utf-8" />
<!-- dateline:head --><!-- /dateline:head --><script type="module" crossorigin src="./assets/embed.js"></script></head>
<body><!-- dateline:body --><!-- /dateline:body --></body>`;

let root: string;
const warnings: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-'));
  await mkdir(join(root, 'app/assets'), { recursive: true });
  await writeFile(join(root, 'app/index.html'), TEMPLATE);
  await writeFile(join(root, 'app/embed.html'), EMBED);
  await writeFile(join(root, 'app/assets/index.js'), '');
});

afterEach(async () => {
  vi.restoreAllMocks();
  warnings.length = 0;
  await rm(root, { recursive: true });
});

const site = (path: string) => join(root, 'site', path);
const read = (path: string) => readFile(site(path), 'utf8');
const files = async () =>
  (await readdir(site('.'), { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();

function story(id: string, { title = 'Repairs begin' } = {}): Dataset {
  const events = [
    event('vote', '2024-03-01', { accounts: [account('x')] }),
    { ...event('repairs', '2024-04-01', { accounts: [account('x')] }), title },
  ];
  const made = dataset([article('x')], events);
  const step = { event: 'vote', range: null, title: null, text: null, notes: 'Breathe.' } as TalkStep;
  return {
    ...made,
    collection: { ...made.collection, id },
    talks: [{ id: 'talk', title: 'A talk', steps: [step] }],
  };
}

const write = (datasets: readonly Dataset[] = [story('bridge')], over: Partial<SiteOptions> = {}) =>
  writeSite(join(root, 'app'), join(root, 'site'), datasets, {
    base: null,
    sources: [],
    cache: null,
    warn: (message) => warnings.push(message),
    ...over,
  });

/** Painting is not the point. */
const withoutCanvas = () =>
  vi.spyOn(canvas, 'loadCanvas').mockResolvedValue({ ok: false, message: 'no binding' });

test('a site has a page and a card for the timeline and for each event', async () => {
  const cards: string[] = [];
  await write(undefined, { oncard: (done, total) => cards.push(`${done} of ${total}`) });
  const names = await files();
  for (const folder of ['', 'event/vote/', 'event/repairs/']) {
    expect(names).toContain(`${folder}index.html`);
    const png = await readFile(site(`${folder}card.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  expect(cards).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  expect(names.filter((name) => name.endsWith('oembed.json'))).toEqual([]);
  expect(names).not.toContain('sitemap.xml');
  expect(names).not.toContain('robots.txt');
  expect(names).toContain('assets/index.js');
  expect(await read('index.html')).toContain('src="./assets/index.js"');
  expect(await read('event/vote/index.html')).toContain('src="../../assets/index.js"');
});

test('the pages of a second collection have a folder of their own', async () => {
  withoutCanvas();
  await write([story('bridge'), story('village')]);
  expect(await files()).toEqual(
    expect.arrayContaining([
      'data/bridge.json',
      'data/village.json',
      'event/vote/index.html',
      'collection/village/event/vote/index.html',
    ]),
  );
  expect(await read('embed.html')).toContain('<meta name="dateline:first" content="bridge" />');
});

test('every page says what the site has, and what it may load, before all else', async () => {
  withoutCanvas();
  await write([story('bridge')], { sources: ['https://data.example'] });
  for (const page of ['index.html', 'event/vote/index.html']) {
    const html = await read(page);
    const [, listed = ''] = /name="dateline:collections" content="([^"]*)"/.exec(html) ?? [];
    expect(JSON.parse(listed.replaceAll('&quot;', '"'))).toEqual([
      { id: 'bridge', title: story('bridge').collection.title, url: 'data/bridge.json' },
    ]);
    expect(html).toContain('name="dateline:sources" content="https://data.example"');
    expect(html).toContain('connect-src &#39;self&#39; https://data.example;');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<link'));
  }
});

test('with the address of the site, there is a map of it', async () => {
  withoutCanvas();
  await write(undefined, { base: 'https://example.org/bridge/' });
  expect((await read('sitemap.xml')).match(/<loc>[^<]*<\/loc>/g)).toEqual([
    '<loc>https://example.org/bridge/</loc>',
    '<loc>https://example.org/bridge/event/vote/</loc>',
    '<loc>https://example.org/bridge/event/repairs/</loc>',
  ]);
  expect(await read('robots.txt')).toContain('Sitemap: https://example.org/bridge/sitemap.xml');
  expect(JSON.parse(await read('event/vote/oembed.json'))).toMatchObject({
    html: expect.stringContaining('https://example.org/bridge/embed.html?only=vote'),
  });
  for (const path of ['', 'event/vote/'])
    expect(await read(`${path}index.html`)).toContain(
      `type="application/json+oembed" href="https://example.org/bridge/${path}oembed.json"`,
    );
});

test('the notes of talks stay at home, unless they are asked for', async () => {
  withoutCanvas();
  for (const [notes, said] of [
    [false, null],
    [true, 'Breathe.'],
  ] as const) {
    await write(undefined, { notes });
    const published = JSON.parse(await read('data/bridge.json')) as Dataset;
    expect(published.talks[0]!.steps[0]).toMatchObject({ event: 'vote', notes: said });
    expect((await read('data/bridge.json')).includes('Breathe.')).toBe(notes);
  }
});

test('cards are kept from time to time, and made anew where they would be others', async () => {
  const cache = join(root, 'cache');
  await write(undefined, { cache });
  const [first = ''] = await readdir(cache);
  expect(await readdir(cache)).toHaveLength(3);
  await writeFile(join(cache, first), 'kept');
  await write(undefined, { cache });
  const cards = await Promise.all(
    ['', 'event/vote/', 'event/repairs/'].map((path) => read(`${path}card.png`)),
  );
  expect(cards.filter((card) => card === 'kept')).toHaveLength(1);

  await write([story('bridge', { title: 'Works begin' })], { cache });
  expect(await readdir(cache)).toHaveLength(4);
});

test('where the native canvas does not work, the site has no cards, and it is said', async () => {
  withoutCanvas();
  await write();
  expect(warnings).toEqual([
    expect.stringMatching(/have no cards, since @napi-rs\/canvas does not work here .*: no binding/),
  ]);
  expect((await files()).filter((name) => name.endsWith('.png'))).toEqual([]);
  expect(await read('event/vote/index.html')).not.toContain('og:image');
});

test('a site without collections has its page all the same', async () => {
  await write([]);
  expect(await read('index.html')).toContain('name="dateline:collections" content="[]"');
});

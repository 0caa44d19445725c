import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as canvas from '../../../src/entries/cards/canvas.ts';
import { dateline } from '../../../src/entries/vite-plugin.ts';
import { readBase } from '../../../src/entries/vite-plugin/pages.ts';
import { TEMPLATE } from '../pages/make-site.ts';

const FIXTURE = new URL('../../fixtures/town-council/', import.meta.url);

vi.setConfig({ testTimeout: 30_000 });

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-'));
  await cp(FIXTURE, join(root, 'data/town-council'), { recursive: true });
  const template = TEMPLATE.replace('./assets/index.js', '/main.js').replace(/<link[^>]*>/, '');
  await writeFile(join(root, 'index.html'), template);
  await writeFile(join(root, 'main.js'), 'globalThis.page = 1;');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const dist = (path: string) => join(root, 'dist', path);
const read = (path: string) => readFile(dist(path), 'utf8');
const files = async () =>
  (await readdir(dist('.'), { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();

async function buildWith(base?: string): Promise<string[]> {
  const warnings: string[] = [];
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'silent',
    plugins: [dateline({ base })],
    build: { rolldownOptions: { onwarn: ({ message }) => void warnings.push(message) } },
  });
  return warnings;
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('a build writes a page and a card for the timeline and for each event', async () => {
  await buildWith();
  const names = await files();
  for (const folder of ['', 'event/vote/', 'event/repairs/']) {
    expect(names).toContain(`${folder}index.html`);
    expect(sizeOf(await readFile(dist(`${folder}card.png`)))).toEqual([1200, 630]);
  }
  expect(names.filter((name) => name.endsWith('oembed.json'))).toEqual([]);
  expect(names).not.toContain('sitemap.xml');
  expect(names).not.toContain('robots.txt');
  const [, script] = /src="\.\/(assets\/[^"]+\.js)"/.exec(await read('index.html')) ?? [];
  expect(names).toContain(script);
  expect(await read('event/vote/index.html')).toContain(`src="../../${script}"`);
});

test('the pages of a second collection have a folder of their own', async () => {
  await cp(FIXTURE, join(root, 'data/village'), { recursive: true });
  await buildWith();
  expect(await files()).toEqual(
    expect.arrayContaining(['event/vote/index.html', 'collection/village/event/vote/card.png']),
  );
});

test('with the address of the site, there is a map of it', async () => {
  await buildWith('https://example.org/bridge');
  const map = await read('sitemap.xml');
  expect(map.match(/<loc>[^<]*<\/loc>/g)).toEqual([
    '<loc>https://example.org/bridge/</loc>',
    '<loc>https://example.org/bridge/event/vote/</loc>',
    '<loc>https://example.org/bridge/event/repairs/</loc>',
  ]);
  expect(await read('robots.txt')).toContain('Sitemap: https://example.org/bridge/sitemap.xml');
  expect(JSON.parse(await read('event/vote/oembed.json'))).toMatchObject({
    html: expect.stringContaining('https://example.org/bridge/embed.html?only=vote'),
  });
  expect(await read('index.html')).toContain('content="https://example.org/bridge/card.png"');
});

test('an address that no site can have stops the build', async () => {
  await expect(buildWith('example.org')).rejects.toThrow(/“example\.org” is no address .*https:\/\//);
});

test('cards are kept from build to build, and made anew where they would be others', async () => {
  await buildWith();
  const cache = join(root, 'node_modules/.cache/dateline');
  const [first = ''] = await readdir(cache);
  expect(await readdir(cache)).toHaveLength(3);
  await writeFile(join(cache, first), 'kept');
  await buildWith();
  const cards = await Promise.all(
    ['', 'event/vote/', 'event/repairs/'].map((path) => read(`${path}card.png`)),
  );
  expect(cards.filter((card) => card === 'kept')).toHaveLength(1);

  const events = join(root, 'data/town-council/events/2024.yaml');
  await writeFile(events, (await readFile(events, 'utf8')).replace('title: Repairs', 'title: Works'));
  await buildWith();
  expect(await readdir(cache)).toHaveLength(4);
});

test('where the native canvas does not work, the build says so and goes on', async () => {
  vi.spyOn(canvas, 'loadCanvas').mockResolvedValue({ ok: false, message: 'no binding' });
  const warnings = await buildWith();
  expect(warnings).toEqual([
    expect.stringContaining('have no cards, since @napi-rs/canvas does not work here: no binding'),
  ]);
  expect((await files()).filter((name) => name.endsWith('.png'))).toEqual([]);
  expect(await read('event/vote/index.html')).not.toContain('og:image');
});

describe('the address of a site', () => {
  test.each([
    [undefined, null],
    [' ', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a/', 'https://example.org/a/'],
    [' http://localhost:8080/a ', 'http://localhost:8080/a/'],
  ])('%j is %j', (wanted, base) => expect(readBase(wanted)).toEqual({ ok: true, base }));

  test.each([
    'example.org',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'https://example.org/#a',
    '/a/',
  ])('%s is none', (wanted) => expect(readBase(wanted)).toMatchObject({ ok: false }));
});

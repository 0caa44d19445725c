import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as canvas from '../../../../src/entries/cards/canvas.ts';
import { replaceSite } from '../../../../src/entries/cli/site-folder.ts';
import { TEMPLATE } from '../../pages/make-site.ts';
import { call } from './support/run.ts';

const FIXTURE = new URL('../../../fixtures/town-council/', import.meta.url);

/** A small app in the place of the built one. */
const built = vi.hoisted(() => ({ BUILT: '', APP: '' }));
vi.mock('../../../../src/entries/home.ts', async (original) => ({
  ...(await original<object>()),
  get BUILT() {
    return built.BUILT;
  },
  get APP() {
    return built.APP;
  },
}));

const SINGLE = `<html><head><meta name="generator" content="Dateline" />
<!-- dateline:head --><!-- /dateline:head --></head><body><!-- dateline:body --><!-- /dateline:body --></body></html>`;

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dateline-'));
  built.BUILT = join(cwd, 'built');
  built.APP = join(cwd, 'built/app');
  await mkdir(built.APP, { recursive: true });
  await writeFile(join(built.APP, 'index.html'), TEMPLATE);
  await writeFile(join(built.APP, 'single.txt'), SINGLE);
  await cp(FIXTURE, join(cwd, 'data/bridge'), { recursive: true });
  // Painting is not the point.
  vi.spyOn(canvas, 'loadCanvas').mockResolvedValue({ ok: false, message: 'no binding' });
});

afterEach(() => rm(cwd, { recursive: true }));

const dateline = (...args: string[]) => call(args, { cwd });
const read = (path: string) => readFile(join(cwd, path), 'utf8');
/** Files and folders, without what a test begins with. */
const there = async () => (await readdir(cwd)).filter((name) => !['built', 'data'].includes(name)).sort();

test('a site is written for a host, with what is published and no more', async () => {
  const { code, error } = await dateline(
    'publish',
    'bridge',
    '--out',
    'site',
    '--base',
    'https://example.org/a',
  );
  expect([code, error]).toEqual([
    0,
    expect.stringMatching(/^bridge: 2 articles[^]*published: \d+ files in site\n$/),
  ]);
  expect(error).toContain('the pages have no cards');
  expect(await there()).toEqual(['site']);
  expect(await read('site/sitemap.xml')).toContain('<loc>https://example.org/a/event/vote/</loc>');
  const unpublished = 'Leave a Reply';
  expect(await read('data/bridge/articles/gazette.md')).toContain(unpublished);
  const site = await readdir(join(cwd, 'site'), { recursive: true, withFileTypes: true });
  for (const entry of site.filter((one) => one.isFile())) {
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    expect([entry.name, text.includes(unpublished)]).toEqual([entry.name, false]);
  }
});

test('several collections make one site, which opens with the first', async () => {
  await cp(FIXTURE, join(cwd, 'data/arch'), { recursive: true });
  const { code } = await dateline('publish', 'data/bridge', 'arch', '--out', 'a/b/site');
  expect(code).toBe(0);
  expect(await readdir(join(cwd, 'a/b/site/data'))).toEqual(['arch.json', 'bridge.json']);
  expect(await read('a/b/site/index.html')).toMatch(/collections" content="\[\{&quot;id&quot;:&quot;bridge/);

  await cp(FIXTURE, join(cwd, 'more/arch'), { recursive: true });
  const twice = await dateline('publish', 'arch', 'more/arch', '--out', 'two');
  expect([twice.code, twice.error]).toEqual([1, expect.stringContaining('two collections are called arch')]);
});

describe('what is there already', () => {
  test('gives way where it was published, and all else in it stays', async () => {
    await dateline('publish', 'bridge', '--out', 'site', '--base', 'https://example.org/');
    await writeFile(join(cwd, 'site/CNAME'), 'example.org');
    await mkdir(join(cwd, 'site/event/mine'));
    await writeFile(join(cwd, 'site/event/mine/notes.txt'), 'mine');
    await symlink('CNAME', join(cwd, 'site/link'));
    await writeFile(join(cwd, 'site/index.html'), 'an old one');
    const events = join(cwd, 'data/bridge/events/2024.yaml');
    await writeFile(events, (await readFile(events, 'utf8')).replace('id: repairs', 'id: works'));
    const { code, error } = await dateline('publish', 'bridge', '--out', 'site');
    expect([code, error]).toEqual([0, expect.stringContaining('published:')]);
    expect(await read('site/CNAME')).toBe('example.org');
    expect(await read('site/link')).toBe('example.org');
    expect(await read('site/index.html')).not.toContain('an old one');
    expect((await readdir(join(cwd, 'site/event'))).sort()).toEqual(['mine', 'vote', 'works']);
    // Without an address there is no map, and that of before is gone.
    expect(await readdir(join(cwd, 'site'))).not.toContain('sitemap.xml');
    expect(await there()).toEqual(['site']);
  });

  test('somebody’s own rules for search engines stay in the place of ours', async () => {
    const publish = () => dateline('publish', 'bridge', '--out', 'site', '--base', 'https://example.org/');
    await dateline('publish', 'bridge', '--out', 'site');
    await writeFile(join(cwd, 'site/robots.txt'), 'mine');
    for (let time = 0; time < 2; time++) {
      expect((await publish()).error).toContain('robots.txt is not ours, and stays as it is');
      expect(await read('site/robots.txt')).toBe('mine');
    }
  });

  test('is not written over where it is somebody’s own', async () => {
    await dateline('publish', 'bridge', '--out', 'site');
    const before = await read('site/index.html');
    await mkdir(join(cwd, 'site/event/bridge-opens'));
    await writeFile(join(cwd, 'site/event/bridge-opens/index.html'), 'mine');
    const events = join(cwd, 'data/bridge/events/2024.yaml');
    await writeFile(events, (await readFile(events, 'utf8')).replace('id: repairs', 'id: bridge-opens'));
    const { code, error } = await dateline('publish', 'bridge', '--out', 'site');
    expect([code, error]).toEqual([
      1,
      expect.stringContaining('event/bridge-opens/index.html in it was not'),
    ]);
    expect(await read('site/index.html')).toBe(before);
    expect(await there()).toEqual(['site']);
  });

  test.each([
    ['pictures', 'pictures is not empty, and nothing in it says that a site was published there'],
    ['file', 'file is a file, not a folder'],
    ['.', /\. holds .*, which the site would take the place of/],
    ['data', /data holds .*, which the site would take the place of/],
    ['data/bridge', /data\/bridge holds .*, which the site would take the place of/],
    ['file/site', /cannot write file\/site: a part of its path is a file/],
  ])('is left alone: --out %s', async (out, why) => {
    await mkdir(join(cwd, 'pictures'));
    await writeFile(join(cwd, 'pictures/a.png'), '');
    await writeFile(join(cwd, 'file'), 'x');
    const { code, error } = await dateline('publish', 'bridge', '--out', out);
    expect([code, error]).toEqual([1, expect.stringMatching(why)]);
    expect(await there()).toEqual(['file', 'pictures']);
    expect(await readdir(join(cwd, 'pictures'))).toEqual(['a.png']);
    expect(await readdir(join(cwd, 'data'))).toEqual(['bridge']);
  });

  test('is written to where it is an empty folder', async () => {
    await mkdir(join(cwd, 'site'));
    expect((await dateline('publish', 'bridge', '--out', 'site')).code).toBe(0);
  });
});

test('while a site is written, and where that fails, the last one is there', async () => {
  await dateline('publish', 'bridge', '--out', 'site');
  const before = await read('site/index.html');
  const write = async (folder: string) => {
    await writeFile(join(folder, 'index.html'), 'half');
    expect(await read('site/index.html')).toBe(before);
    throw new Error('it stops here');
  };
  const isThere = vi.fn();
  const failure = await replaceSite({ path: join(cwd, 'site'), foreign: [] }, write, isThere);
  expect(isThere).not.toHaveBeenCalled();
  expect(failure).toBe('it stops here');
  expect(await read('site/index.html')).toBe(before);
  expect(await there()).toEqual(['site']);
});

test('nothing is published where a collection has errors, and each is named with its file and line', async () => {
  const events = join(cwd, 'data/bridge/events/2024.yaml');
  await writeFile(events, (await readFile(events, 'utf8')).replace('theme: council', 'theme: concil'));
  for (const kind of [[], ['--single']]) {
    const { code, error } = await dateline('publish', ...kind, 'bridge', '--out', 'site');
    expect([code, error]).toEqual([
      1,
      expect.stringMatching(
        /^data\/bridge\/events\/2024\.yaml:\d+:\d+: theme-unknown: [^]*nothing is published/,
      ),
    ]);
  }
  expect(await there()).toEqual([]);
});

test.each([
  [['publish'], 'say which collection to publish'],
  [['publish', 'bridge'], 'say where to write it: --out <folder>'],
  [['publish', 'bridge', '--single'], 'say where to write it: --out <file>'],
  [['publish', 'bridge', '--out', 's', '--base', 'example.org'], '“example.org” is no address'],
  [['publish', 'bridge', '--out', 's', '--sources', 'http://a.example'], '“http://a.example” is no site'],
  [['publish', 'bridge', 'arch', '--single', '--out', 's'], 'one collection at a time'],
  [
    ['publish', 'bridge', '--single', '--out', 's', '--base', 'https://a.example'],
    'a single file has no address',
  ],
])('%j is not understood', async (args, why) => {
  const { code, error } = await call(args, { cwd });
  expect([code, error]).toEqual([2, expect.stringContaining(why)]);
  expect(await there()).toEqual([]);
});

test('without a built app it says what to do', async () => {
  await rm(built.BUILT, { recursive: true });
  for (const kind of [[], ['--single']]) {
    const { code, error } = await dateline('publish', ...kind, 'bridge', '--out', 's');
    expect([code, error]).toEqual([1, 'dateline: the app is not built yet: run npm run build first\n']);
  }
  await mkdir(built.BUILT);
});

describe('a single file', () => {
  const single = (...args: string[]) =>
    dateline('publish', '--single', 'bridge', '--out', 'talk.html', ...args);
  const dataOf = (html: string) =>
    JSON.parse(/<script type="application\/json" id="dateline-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

  test('holds the dataset, and nothing in it can end it', async () => {
    const events = join(cwd, 'data/bridge/events/2024.yaml');
    const hostile = '</script><!--<script>\u2028$&';
    await writeFile(
      events,
      (await readFile(events, 'utf8')).replace(/title: Repairs.*/, () => `title: "${hostile}"`),
    );
    expect((await single()).error).toMatch(/published: talk\.html, \d+ kB, which opens without a network\n$/);
    const html = await read('talk.html');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
    expect(html).not.toContain('\u2028');
    expect(dataOf(html).events[1].title).toBe(hostile);
    expect(dataOf(html).collection.publish).toBe('excerpts');
  });

  test('has the notes of talks where they are asked for', async () => {
    const talk = join(cwd, 'data/bridge/talks/short.yaml');
    await writeFile(talk, 'title: Short\nsteps:\n  - { event: vote, notes: Breathe. }\n');
    await single();
    expect(await read('talk.html')).not.toContain('Breathe');
    await single('--notes');
    expect(await read('talk.html')).toContain('Breathe');
  });

  test('is written over one of ours alone', async () => {
    await writeFile(join(cwd, 'talk.html'), '<p>Mine</p>');
    expect(await single()).toMatchObject({ code: 1, error: expect.stringContaining('and is no timeline') });
    expect(await read('talk.html')).toBe('<p>Mine</p>');
    const folder = await dateline('publish', '--single', 'bridge', '--out', 'data');
    expect(folder.error).toContain('data is a folder: name a file, such as data/timeline.html');
  });
});

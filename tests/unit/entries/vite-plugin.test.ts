import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import type { Dataset } from '../../../src/core/model.ts';
import { dateline } from '../../../src/entries/vite-plugin.ts';

const FIXTURE = new URL('../../fixtures/town-council/', import.meta.url);
const EVENTS = 'data/town-council/events/2024.yaml';
const WRONG = 'exact: The repairs were expected';
const RIGHT = 'exact: The repairs are expected';

/** A real server and real file events; ms. */
vi.setConfig({ testTimeout: 30_000 });
const PATIENCE = { timeout: 15_000 };

let root: string;
let server: ViteDevServer | null = null;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-'));
  await cp(FIXTURE, join(root, 'data/town-council'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<head></head><script type="module" src="/main.js"></script>');
  await writeFile(join(root, 'main.js'), "import * as page from 'virtual:dateline'; globalThis.page = page;");
});

afterEach(async () => {
  await server?.close();
  server = null;
  await rm(root, { recursive: true });
});

const config = (): InlineConfig => ({
  configFile: false,
  root,
  base: './',
  logLevel: 'silent',
  plugins: [dateline()],
  builder: { buildApp: async ({ build, environments }) => void (await build(environments['client']!)) },
});

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(root, path), text.replace(from, to));
}

interface Update {
  id: string;
  dataset: Dataset | null;
  diagnostics: Diagnostic[];
}

describe('development', () => {
  const address = (path: string) => new URL(path, server?.resolvedUrls?.local[0]);
  const getDataset = async () => (await (await fetch(address('data/town-council.json'))).json()) as Dataset;
  const listed = () => server?.ssrLoadModule('virtual:dateline');

  async function start() {
    server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } });
    await server.listen();
    const send = vi.spyOn(server.environments.client.hot, 'send');
    const payloads = () => send.mock.calls as unknown as [unknown, Update][];
    return {
      payloads: () => payloads().map(([payload]) => payload),
      /** The last update, once it is as expected: a write may be heard of twice. */
      update: (expected: (update: Update | undefined) => unknown) =>
        vi.waitFor(async () => {
          const update = payloads().findLast(([event]) => event === 'dateline:update')?.[1];
          await expected(update);
          return update!;
        }, PATIENCE),
    };
  }

  test('serves each collection whole, and lists them with what was found', async () => {
    await edit(EVENTS, 'weight: 2', 'wieght: 2');
    await start();
    const dataset = await getDataset();
    expect(dataset.collection).toMatchObject({ id: 'town-council', publish: 'full' });
    expect(dataset.articles.map(({ text, passages }) => [typeof text, passages])).toEqual([
      ['string', undefined],
      ['string', undefined],
    ]);
    const page = await listed();
    expect(page?.collections).toEqual([
      { id: 'town-council', title: 'The old bridge at Elmford', url: 'data/town-council.json' },
    ]);
    expect(page?.diagnostics['town-council']).toMatchObject([
      { code: 'key-unknown', file: 'data/town-council/events/2024.yaml', line: 19 },
    ]);
  });

  test('answers for collections alone', async () => {
    await start();
    for (const path of [
      'data/nowhere.json',
      'data/town-council/collection.json',
      'data/%.json',
      'other/town-council.json',
    ]) {
      const response = await fetch(address(path), { headers: { accept: 'application/json' } });
      expect([path, response.status === 200 && response.headers.get('content-type')]).not.toEqual([
        path,
        'application/json; charset=utf-8',
      ]);
    }
    const response = await fetch(address('data/town-council.json?t=1'));
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('sends what a changed file compiles to, without a reload', async () => {
    const page = await start();
    await getDataset();
    await edit(EVENTS, 'title: Repairs of the bridge begin', 'title: Works begin');
    const { id, dataset, diagnostics } = await page.update((update) => expect(update?.dataset).toBeTruthy());
    expect([id, diagnostics]).toEqual(['town-council', []]);
    expect(dataset?.events.map(({ title }) => title)).toEqual([
      'The council votes to close the bridge',
      'Works begin',
    ]);
    expect(dataset?.articles[0]?.text).toContain('Leave a Reply');
    expect(page.payloads()).not.toContainEqual(expect.objectContaining({ type: 'full-reload' }));
    expect((await getDataset()).events[1]?.title).toBe('Works begin');
  });

  test('keeps the last good dataset while there is an error', async () => {
    const page = await start();
    const good = await getDataset();
    await edit(EVENTS, RIGHT, WRONG);
    await page.update((update) =>
      expect(update).toMatchObject({ dataset: null, diagnostics: [{ code: 'quote-missing' }] }),
    );
    expect(await getDataset()).toEqual(good);
    expect((await listed())?.diagnostics['town-council']).toMatchObject([{ code: 'quote-missing' }]);

    await edit(EVENTS, WRONG, RIGHT);
    await page.update((update) =>
      expect(update).toEqual({ id: 'town-council', dataset: good, diagnostics: [] }),
    );
  });

  test('says what is wrong where there has been no good dataset', async () => {
    await edit(EVENTS, RIGHT, WRONG);
    await start();
    const response = await fetch(address('data/town-council.json'));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ diagnostics: [{ code: 'quote-missing' }] });
    expect((await listed())?.collections).toMatchObject([{ id: 'town-council', title: 'town-council' }]);
  });

  test('notices files and collections that come and go', async () => {
    const page = await start();
    await getDataset();
    const talks = (...ids: string[]) =>
      page.update((update) => expect(update?.dataset?.talks.map(({ id }) => id)).toEqual(ids));
    await writeFile(
      join(root, 'data/town-council/talks/long.yaml'),
      'title: Again\nsteps: [{ event: vote }]\n',
    );
    await talks('long', 'short');
    await rm(join(root, 'data/town-council/talks/long.yaml'));
    await talks('short');

    const ids = async () => ((await listed())?.collections as { id: string }[]).map(({ id }) => id);
    await cp(FIXTURE, join(root, 'data/second'), { recursive: true });
    await page.update(async (update) => {
      expect(update).toMatchObject({
        id: 'second',
        dataset: { collection: { id: 'second' } },
        diagnostics: [],
      });
      expect(await ids()).toEqual(['second', 'town-council']);
    });
    await rm(join(root, 'data/second'), { recursive: true });
    await page.update((update) =>
      expect(update).toMatchObject({
        id: 'second',
        dataset: null,
        diagnostics: [{ code: 'folder-missing' }],
      }),
    );
    expect(await ids()).toEqual(['town-council']);
  });

  test('does without a data folder', async () => {
    await rm(join(root, 'data'), { recursive: true });
    await start();
    expect((await listed())?.collections).toEqual([]);
  });
});

describe('build', () => {
  const dist = (path: string) => join(root, 'dist', path);
  const build = async (config: InlineConfig) => (await createBuilder(config)).buildApp();

  test('writes each dataset with what its collection publishes, and no source', async () => {
    await build(config());
    const dataset = JSON.parse(await readFile(dist('data/town-council.json'), 'utf8')) as Dataset;
    expect(dataset.collection.publish).toBe('excerpts');
    expect(dataset.articles.map(({ text, passages }) => [text, passages?.length])).toEqual([
      [undefined, 3],
      [undefined, 1],
    ]);
    expect(await readdir(dist('data'))).toEqual(['town-council.json']);
    const names = await readdir(dist('.'), { recursive: true });
    expect(names.filter((name) => /\.(yaml|md)$/.test(name))).toEqual([]);
    const [script = ''] = names.filter((name) => name.endsWith('.js'));
    const text = await readFile(dist(script), 'utf8');
    expect(text).toContain('dateline:collections');
    expect(text).not.toContain('town-council');
    expect(await readFile(dist('index.html'), 'utf8')).toContain('data/town-council.json');
  });

  test('fails on an error, naming all of them', async () => {
    await edit(EVENTS, RIGHT, WRONG);
    await edit(EVENTS, 'theme: council', 'theme: concil');
    await expect(build(config())).rejects.toThrow(
      /events\/2024\.yaml:11:14: quote-missing: [^]*events\/2024\.yaml:17:10: theme-unknown: /,
    );
  });

  test('prints warnings', async () => {
    await edit(EVENTS, 'weight: 2', 'wieght: 2');
    const warnings: string[] = [];
    await build({
      ...config(),
      build: { rolldownOptions: { onwarn: ({ message }) => void warnings.push(message) } },
    });
    expect(warnings).toEqual([expect.stringContaining('key-unknown: an event has no key “wieght”')]);
  });

  test('leaves out what only speakers are to see, unless it is asked for', async () => {
    const notes = async () =>
      (await readFile(dist('data/town-council.json'), 'utf8')).includes('Say who was asked.');
    await build(config());
    expect(await notes()).toBe(false);
    await build({ ...config(), plugins: [dateline({ notes: true })] });
    expect(await notes()).toBe(true);
  });

  test('reads the collections from another folder, and writes the site beside the app', async () => {
    await mkdir(join(root, 'stories'));
    await cp(FIXTURE, join(root, 'stories/bridge'), { recursive: true });
    await build({ ...config(), plugins: [dateline({ root: 'stories', site: 'site' })] });
    expect(await readdir(join(root, 'site/data'))).toEqual(['bridge.json']);
    expect((await readdir(dist('.'))).sort()).toEqual(['assets', 'index.html']);
    expect(await readFile(dist('index.html'), 'utf8')).not.toContain('bridge');
  });

  test('an address that no site can have stops it', async () => {
    await expect(build({ ...config(), plugins: [dateline({ base: 'example.org' })] })).rejects.toThrow(
      /“example\.org” is no address .*https:\/\//,
    );
  });
});

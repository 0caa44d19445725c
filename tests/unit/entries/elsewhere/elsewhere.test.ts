import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LIMITS } from '../../../../src/core/dataset/index.ts';
import { loadElsewhere, originsIn, sourceFrom } from '../../../../src/entries/elsewhere/index.ts';

const STORY = readFileSync(new URL('../../../fixtures/town-council/expected.json', import.meta.url), 'utf8');

const ALLOWED = ['https://data.example', 'https://other.example:8443'];

describe('sourceFrom', () => {
  test.each([
    ['https://data.example/a.json', 'https://data.example/a.json'],
    ['https://DATA.example:443/a.json?x#y', 'https://data.example/a.json?x#y'],
    ['https://other.example:8443/', 'https://other.example:8443/'],
  ])('takes %s', (asked, href) => {
    const source = sourceFrom(asked, ALLOWED);
    expect(source.ok && source.url.href).toBe(href);
  });

  test.each([
    ['a.json', 'no full address'],
    ['//data.example/a.json', 'no full address'],
    ['http://data.example/a.json', 'http:// is not taken'],
    ['javascript:alert(1)', 'javascript:// is not taken'],
    ['data:application/json,{}', 'data:// is not taken'],
    ['https://me:pass@data.example/a.json', 'a user name or a password'],
    ['https://me@data.example/a.json', 'a user name or a password'],
    ['https://data.example.evil.example/', 'no data from https://data.example.evil.example'],
    ['https://data.example:444/', 'it does from https://data.example, https://other.example:8443'],
    ['https://data.example@evil.example/', 'a user name or a password'],
  ])('refuses %s', (asked, message) => {
    const source = sourceFrom(asked, ALLOWED);
    expect(source.ok ? 'taken' : source.message).toContain(message);
  });

  test('refuses all where nothing is allowed', () => {
    const source = sourceFrom('https://data.example/a.json', []);
    expect(source.ok ? 'taken' : source.message).toContain('has allowed no other site');
  });
});

test.each([
  ['', []],
  ['https://a.example', ['https://a.example']],
  [
    ' https://a.example/path , https://b.example:8443\nhttp://c.example * d.example',
    ['https://a.example', 'https://b.example:8443'],
  ],
])('originsIn %s', (list, origins) => {
  expect(originsIn(list)).toEqual(origins);
});

describe('loadElsewhere', () => {
  const URL_OF_DATA = new URL('https://data.example/a.json');

  afterEach(() => void vi.unstubAllGlobals());

  function answer(respond: (options: RequestInit) => Response | Promise<Response>) {
    const fetched = vi.fn((_: URL, options: RequestInit) => Promise.resolve(respond(options)));
    vi.stubGlobal('fetch', fetched);
    return fetched;
  }

  const failure = async () => {
    const loaded = await loadElsewhere(URL_OF_DATA);
    return loaded.ok ? 'loaded' : loaded.message;
  };

  test('asks without telling who asks, and reads what comes', async () => {
    const fetched = answer(() => new Response(STORY));
    const loaded = await loadElsewhere(URL_OF_DATA);
    expect(loaded.ok && loaded.dataset.events.length).toBe(JSON.parse(STORY).events.length);
    expect(fetched.mock.calls[0]![1]).toMatchObject({
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });

  test('says that the site has answered with an error', async () => {
    answer(() => new Response('gone', { status: 410 }));
    expect(await failure()).toBe('https://data.example answered 410.');
  });

  test('says that nothing came', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure()).toContain('Nothing came from https://data.example.');
  });

  test('says what is wrong with what came', async () => {
    answer(() => new Response('<html>'));
    expect(await failure()).toContain('it is not JSON');
  });

  test('says that it took too long', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    answer(({ signal }) => Promise.reject(signal!.reason));
    expect(await failure()).toBe('https://data.example did not answer in full within 15 seconds.');
  });

  test('reads no more bytes than it may', async () => {
    let sent = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel: () => void (isCancelled = true),
    });
    answer(() => new Response(endless));
    expect(await failure()).toContain('is longer than 24 MB');
    expect(sent).toBeLessThan(4 * LIMITS.length);
    expect(isCancelled).toBe(true);
  });

  test('reads nothing of what says that it is longer', async () => {
    answer(() => new Response(STORY, { headers: { 'content-length': '99999999' } }));
    expect(await failure()).toContain('is longer than 24 MB');
  });
});

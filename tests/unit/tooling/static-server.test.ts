import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../e2e/support/static-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-static-'));
const site = path.join(folder, 'site');
let server: StaticServer;

interface Answer {
  status: number;
  type: string | undefined;
  body: string;
  location: string | undefined;
}

/** Asks for a path as it stands: `fetch` would resolve its dots first. */
function ask(pathname: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: pathname, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, body, location });
      });
    });
    sent.on('error', reject).end();
  });
}

beforeAll(async () => {
  mkdirSync(path.join(site, 'deep'), { recursive: true });
  mkdirSync(path.join(site, 'empty'));
  mkdirSync(path.join(folder, 'site-other'));
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'site-other/secret.txt'), 'secret');
  writeFileSync(path.join(site, 'index.html'), '<p>home</p>');
  writeFileSync(path.join(site, 'deep/index.html'), '<p>deep</p>');
  for (const file of ['a.js', 'a.css', 'a.JSON', 'a.svg', 'a.woff2', 'a.unknown', 'ä b.txt', '..dots.txt']) {
    writeFileSync(path.join(site, file), file);
  }
  server = await serveFolder(site, { at: '/some/where/', headers: { 'x-policy': 'strict' } });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('serveFolder', () => {
  test('gives its address', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/where\/$/);
  });

  test.each([
    ['/some/where/', '<p>home</p>', 'text/html; charset=utf-8'],
    ['/some/where/?event=a/b#c', '<p>home</p>', 'text/html; charset=utf-8'],
    ['/some/where/index.html', '<p>home</p>', 'text/html; charset=utf-8'],
    ['/some/where/deep/', '<p>deep</p>', 'text/html; charset=utf-8'],
    ['/some/where/a.js', 'a.js', 'text/javascript; charset=utf-8'],
    ['/some/where/a.css', 'a.css', 'text/css; charset=utf-8'],
    ['/some/where/a.JSON', 'a.JSON', 'application/json; charset=utf-8'],
    ['/some/where/a.svg', 'a.svg', 'image/svg+xml'],
    ['/some/where/a.woff2', 'a.woff2', 'font/woff2'],
    ['/some/where/a.unknown', 'a.unknown', 'application/octet-stream'],
    ['/some/where/%C3%A4%20b.txt', 'ä b.txt', 'text/plain; charset=utf-8'],
    ['/some/where/..dots.txt', '..dots.txt', 'text/plain; charset=utf-8'],
    ['/some/where/deep/../a.css', 'a.css', 'text/css; charset=utf-8'],
  ])('%s', async (pathname, body, type) => {
    expect(await ask(pathname)).toMatchObject({ status: 200, body, type });
  });

  test.each([
    '/',
    '/a.js',
    '/some/',
    '/some/wherever/a.js',
    '/some/where/none.js',
    '/some/where/a.js/',
    '/some/where/empty/',
    '/some/where/../secret.txt',
    '/some/where/../../../../../../etc/passwd',
    '/some/where/%2e%2e/secret.txt',
    '/some/where/..%2fsecret.txt',
    '/some/where/../site-other/secret.txt',
    '/some/where/a.js%00.txt',
    '/some/where/%E4',
    `/some/where/${'a'.repeat(300)}`,
  ])('%s is not there', async (pathname) => {
    expect(await ask(pathname)).toMatchObject({ status: 404, body: 'Not found' });
    expect(server.missing.at(-1)).toBe(pathname);
  });

  test.each([
    ['/some/where', '/some/where/'],
    ['/some/where/deep', '/some/where/deep/'],
  ])('%s is sent on to the folder', async (pathname, location) => {
    expect(await ask(pathname)).toMatchObject({ status: 301, location });
  });

  test('HEAD has no body, and other methods are refused', async () => {
    expect(await ask('/some/where/a.js', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/some/where/a.js', 'POST')).toMatchObject({ status: 405 });
  });

  test('remembers what was missing, and nothing else', async () => {
    const before = server.missing.length;
    for (const [pathname, method] of [
      ['/some/where/a.js', 'GET'],
      ['/some/where/a.js', 'HEAD'],
      ['/some/where/a.js', 'POST'],
      ['/some/where/deep', 'GET'],
      ['/some/where/none?a', 'GET'],
    ]) {
      await ask(pathname ?? '', method);
    }
    expect(server.missing.slice(before)).toEqual(['/some/where/none?a']);
  });

  test('sends the headers asked for, with errors too', async () => {
    expect((await fetch(server.url)).headers.get('x-policy')).toBe('strict');
    expect((await fetch(`${server.url}none`)).headers.get('x-policy')).toBe('strict');
  });

  test.each([
    [undefined, '/'],
    ['/', '/'],
    ['one/two', '/one/two/'],
  ])('at %s', async (at, expected) => {
    const other = await serveFolder(site, at === undefined ? {} : { at });
    expect(new URL(other.url).pathname).toBe(expected);
    expect(await (await fetch(other.url)).text()).toBe('<p>home</p>');
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });

  test('a folder that is not there', async () => {
    await expect(serveFolder(path.join(folder, 'dist'))).rejects.toThrow(
      /dist is not there: run `npm run build` first$/,
    );
    await expect(serveFolder(path.join(site, 'a.js'))).rejects.toThrow('is not there');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BenchServer, serve } from '../../../bench/browser/server.js';

let folder: string;
let server: BenchServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-server-'));
  const files = {
    'app/bench.html': 'page',
    'app/assets/a b.js': 'script',
    'app/index.html': 'index',
    'app/font.xyz': 'é',
    'secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  server = await serve({ app: path.join(folder, 'app'), data: path.join(folder, 'app/assets') });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/app/bench.html', 'page', 'text/html; charset=utf-8'],
  ['/app/bench.html?n=20', 'page', 'text/html; charset=utf-8'],
  ['/app/', 'index', 'text/html; charset=utf-8'],
  ['/app/assets/a%20b.js', 'script', 'text/javascript; charset=utf-8'],
  ['/data/a%20b.js', 'script', 'text/javascript; charset=utf-8'],
  ['/app/font.xyz', 'é', 'application/octet-stream'],
  ['/', '<!doctype html>', 'text/html; charset=utf-8'],
])('%s', async (address, text, type) => {
  const response = await fetch(server.origin + address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(text);
});

test('says how long a file is in bytes, and that it must not be kept', async () => {
  const { headers } = await fetch(`${server.origin}/app/font.xyz`);
  expect(headers.get('content-length')).toBe('2');
  expect(headers.get('cache-control')).toBe('no-store');
});

test.each([
  '/app',
  '/app/none.js',
  '/other/bench.html',
  '/toString/x',
  '/app/assets',
  '/app/../secret.txt',
  '/app/%2e%2e/secret.txt',
  '/app/..%2fsecret.txt',
  '/app/%',
  '//',
])('%s is not there', async (address) => expect(await statusOf(address)).toBe(404));

/** Without the tidying of paths that `fetch` does. */
function statusOf(address: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: address }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

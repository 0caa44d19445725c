import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves folders and single pages as a good host does: compressed by Brotli, and cached by nobody. `folders` and `pages` by the first
 * part of their path.
 *
 * @param {Record<string, string>} folders
 * @param {Record<string, string>} pages HTML
 */
export async function serve(folders, pages) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();

  const server = createServer((request, response) => {
    const [, name = '', ...rest] = (request.url ?? '/').replace(/\?.*/, '').split('/');
    answer(name, rest.join('/')).then(
      ({ type, body }) =>
        response
          .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });

  /** @param {string} name @param {string} file */
  async function answer(name, file) {
    const key = `${name}/${file}`;
    const page = pages[name];
    const type = page === undefined ? TYPES[path.extname(file)] : TYPES['.html'];
    const body =
      packed.get(key) ?? brotliCompressSync(page ?? (await readFile(path.join(folders[name] ?? '', file))));
    packed.set(key, body);
    return { type: type ?? 'application/octet-stream', body };
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** @typedef {{ origin: string, close: () => void }} BenchServer `origin` without a slash at its end */

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Serves each folder under its name, at a free port of this machine, and an empty page at `/`. Nothing may be cached.
 *
 * @param {Record<string, string>} folders by the first part of the path
 * @returns {Promise<BenchServer>}
 */
export async function serve(folders) {
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/') {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end('<!doctype html>');
      return;
    }
    const file = fileAt(url, folders);
    const size = file === null ? undefined : sizeOf(file);
    if (file === null || size === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-length': size,
      'cache-control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {string} url as it stands in the request
 * @param {Record<string, string>} folders
 * @returns {string | null} null for what is in none of the folders
 */
function fileAt(url, folders) {
  const pathname = decoded(url.split('?')[0] ?? '');
  if (pathname === null) return null;
  const [, name = '', ...rest] = path.posix.normalize(pathname).split('/');
  const folder = Object.hasOwn(folders, name) ? folders[name] : undefined;
  if (folder === undefined) return null;
  const file = path.join(folder, ...rest);
  return pathname.endsWith('/') ? path.join(file, 'index.html') : file;
}

/** @param {string} pathname */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/**
 * @param {string} file
 * @returns {number | undefined} bytes; undefined for whatever is not a file
 */
function sizeOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}

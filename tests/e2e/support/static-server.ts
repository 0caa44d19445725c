import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface StaticServer {
  /** Address of the served folder, with a slash at its end. */
  url: string;
  /** What was asked for and not there, as the path in the request. */
  missing: string[];
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** Where the folder stands on the server: `/some/where/dateline/`. */
  at?: string;
  /** Sent with every answer, say a content-security policy. */
  headers?: Record<string, string>;
}

/** As a static host sends them. `.json` and `.js` must be right: browsers refuse a module script of another type. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder as the plainest static host does: files and `index.html` of folders under one sub-path, 404 for all else.
 *
 * @throws where the folder is not there
 */
export async function serveFolder(folder: string, options: StaticServerOptions = {}): Promise<StaticServer> {
  const root = path.resolve(folder);
  if (!isFolder(root)) throw new Error(`${root} is not there: run \`npm run build\` first`);

  const at = `/${options.at ?? ''}/`.replace(/\/+/g, '/');
  const missing: string[] = [];
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    const found = answer(request, response, root, at);
    if (!found) missing.push(request.url ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}${at}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open for minutes.
        server.closeAllConnections();
      }),
  };
}

/** Returns whether there was a file to send. */
function answer(request: IncomingMessage, response: ServerResponse, root: string, at: string): boolean {
  const { method = '', url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return true;
  }
  const pathname = decoded(url.split(/[?#]/)[0] ?? '');
  const file = pathname === null ? null : fileAt(pathname, root, at);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return false;
  }
  // Relative addresses in a folder's page need the slash.
  if (file === 'folder') {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return true;
  }

  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': statSync(file).size });
  if (method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
  return true;
}

/** The file for a path, null where there is none, `folder` where the path is that of a folder without its slash. */
function fileAt(pathname: string, root: string, at: string): string | null {
  if (`${pathname}/` === at) return 'folder';
  if (!pathname.startsWith(at)) return null;
  const file = path.join(root, pathname.slice(at.length));
  if (file !== root && !file.startsWith(root + path.sep)) return null;
  if (isFile(file)) return file;
  if (!isFolder(file)) return null;
  if (!pathname.endsWith('/')) return 'folder';
  const index = path.join(file, 'index.html');
  return isFile(index) ? index : null;
}

function decoded(pathname: string): string | null {
  try {
    const text = decodeURIComponent(pathname);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function isFile(file: string): boolean {
  return statOf(file)?.isFile() ?? false;
}

function isFolder(file: string): boolean {
  return statOf(file)?.isDirectory() ?? false;
}

/** Null for whatever cannot be asked about: `a.js/` is an error of its own, and so is a name of 300 characters. */
function statOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

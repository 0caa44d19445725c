import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else, at another origin than the embed’s. */
export interface HostPage {
  /** HTML in the body. */
  body: string;
  head?: string;
  /** Of the document: `ltr` or `rtl`. */
  dir?: string;
  /** A content-security policy that is sent with it. */
  policy?: string;
}

export interface Host {
  /** Sets the page that it serves from now on, and gives its address. */
  show(page: HostPage): string;
  close(): Promise<void>;
}

/** Serves a page at `localhost`, which is another site than `127.0.0.1`. The page keeps the messages that it gets in `messages`. */
export async function serveHost(): Promise<Host> {
  let page: HostPage = { body: '' };
  const server = createServer((request, response) => {
    if (request.url === '/keep.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      return response.end(KEEP);
    }
    const { body, head = '', dir = 'ltr', policy } = page;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(policy !== undefined && { 'content-security-policy': policy }),
    });
    response.end(
      `<!doctype html><html lang="en" dir="${dir}"><head><link rel="icon" href="data:,"><script src="/keep.js"></script>${head}</head><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let visits = 0;
  return {
    show(next) {
      page = next;
      return `http://localhost:${port}/?${visits++}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const KEEP = `
  globalThis.messages = [];
  addEventListener('message', ({ data, origin }) => messages.push({ ...data, origin }));
`;

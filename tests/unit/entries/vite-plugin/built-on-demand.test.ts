import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtOnDemand } from '../../../../src/entries/vite-plugin/built-on-demand.ts';

let root: string;
let server: ViteDevServer;
let url: string;

const CONFIG = `export default {
  environments: {
    greeting: {
      consumer: 'client',
      build: { rolldownOptions: { input: 'greeting.js', output: { format: 'iife', codeSplitting: false } } },
    },
    page: { consumer: 'client', build: { rolldownOptions: { input: 'page.html' } } },
  },
  builder: {},
};`;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dateline-scripts-'));
  await writeFile(path.join(root, 'vite.config.mjs'), CONFIG);
  await writeFile(path.join(root, 'words.js'), `export const words = 'Good morning';`);
  await writeFile(
    path.join(root, 'greeting.js'),
    `import { words } from './words.js'; globalThis.said = words;`,
  );
  await writeFile(
    path.join(root, 'page.html'),
    '<!doctype html><script type="module" src="/words.js"></script>',
  );
  server = await createServer({
    root,
    configFile: path.join(root, 'vite.config.mjs'),
    logLevel: 'silent',
    plugins: [builtOnDemand({ 'greeting-1.js': 'greeting', 'page.html': 'page' })],
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  url = server.resolvedUrls!.local[0]!;
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

const script = async () => (await fetch(`${url}greeting-1.js?any`)).text();

test('a script is built as it is asked for, in one piece, and anew after a change', async () => {
  expect(await script()).toContain('Good morning');
  expect(await script()).not.toMatch(/\b(?:import|export)\b/);
  await writeFile(path.join(root, 'words.js'), `export const words = 'Good evening';`);
  await expect.poll(script, { timeout: 20_000 }).toContain('Good evening');
});

test('a page is the one that is built', async () => {
  const response = await fetch(`${url}page.html`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toMatch(/src="[^"]*assets\/[^"]+\.js"/);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scriptsOnDemand } from '../../../../src/entries/vite-plugin/scripts-on-demand.ts';

let root: string;
let server: ViteDevServer;
let url: string;

const CONFIG = `export default {
  environments: {
    greeting: {
      consumer: 'client',
      build: { rolldownOptions: { input: 'greeting.js', output: { format: 'iife', codeSplitting: false } } },
    },
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
  server = await createServer({
    root,
    configFile: path.join(root, 'vite.config.mjs'),
    logLevel: 'silent',
    plugins: [scriptsOnDemand({ 'greeting-1.js': 'greeting' })],
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

import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { expect } from 'vitest';
import { chromiumLaunch } from '../../../scripts/chromium.js';
import { serveFolder, type StaticServer, type StaticServerOptions } from './static-server.ts';

const DIST = path.resolve(import.meta.dirname, '../../../dist');

let shared: Promise<Browser> | undefined;

/** The one Chromium of the files that a worker tests, started at the first call; it ends with the worker. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= chromium.launch(chromiumLaunch());
  return shared;
}

/** Serves the built site, under `/some/where/dateline/` unless told otherwise: it must work at any path. */
export function serveDist(options: StaticServerOptions = {}): Promise<StaticServer> {
  return serveFolder(DIST, { at: '/some/where/dateline/', ...options });
}

/** A page with what went wrong in it. */
export interface WatchedPage {
  page: Page;
  /** Uncaught errors and errors on the console; empty for a page that is well. */
  problems: string[];
  close(): Promise<void>;
}

/** A new page in a context of its own: nothing is stored over from another test. */
export async function openPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  return { page, problems: watch(page), close: () => context.close() };
}

/** Opens an address of the timeline, runs `steps`, and expects that nothing went wrong in the page. */
export async function visitAt(
  url: string,
  steps: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { page, problems, close } = await openPage(options);
  try {
    await page.goto(url);
    await mounted(page);
    await page.evaluate(() => document.fonts.ready);
    await steps(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

/** Waits for the timeline’s page, which takes the place of what can be read without it, under the same headline. */
export async function mounted(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.page-loading').waitFor({ state: 'detached' });
}

/**
 * Goes one entry of the history back. Playwright’s own `goBack` takes an address that the page replaces meanwhile, as it does where it
 * comes to rest, for its arrival; a second one then starts from where the first did.
 */
export const goBack = (page: Page): Promise<void> => traverse(page, 'back');

/** Goes one entry of the history forward; see `goBack`. */
export const goForward = (page: Page): Promise<void> => traverse(page, 'forward');

async function traverse(page: Page, way: 'back' | 'forward'): Promise<void> {
  try {
    await page.evaluate(
      (way) =>
        new Promise<void>((arrived) => {
          addEventListener('popstate', () => arrived(), { once: true });
          history[way]();
        }),
      way,
    );
  } catch (error) {
    // Where the page has written its address in the midst of a reload, the entries before are of another document, which is loaded.
    if (!String(error).includes('Execution context was destroyed')) throw error;
    await mounted(page);
  }
}

/** Collects what goes wrong in a page from now on; what fails to load, and what a policy blocks, Chromium says on the console. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  return problems;
}

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../../../scripts/chromium.js';

/** A browser whose process can be killed, and started again with what it had kept. */
export interface MortalBrowser {
  page: Page;
  /** Whether it found its own database damaged when it was opened, and has deleted it: LevelDB does so at times after a kill. */
  hasDeleted(): boolean;
  /** Ends the process at once, without a word to it. */
  kill(): Promise<void>;
}

/** A folder of a browser’s own, and how to start one on it. */
export async function mortalBrowsers() {
  const profile = await mkdtemp(path.join(tmpdir(), 'dateline-killed-'));
  return {
    start: () => start(profile),
    /** Deletes what pages keep in IndexedDB, as the browser does with what it finds damaged. While none is open. */
    loseDatabases: () => rm(path.join(profile, 'Default', 'IndexedDB'), { recursive: true }),
    clear: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function start(profile: string): Promise<MortalBrowser> {
  const { executablePath, args } = chromiumLaunch();
  // As Playwright starts it.
  const flags = [
    '--headless',
    '--enable-logging=stderr',
    '--no-sandbox',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const child = spawn(executablePath, [...args, ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      const found = /listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the browser has ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  return {
    page: await context!.newPage(),
    hasDeleted: () => /recovering from a corrupted \(and deleted\) database/.test(said),
    async kill() {
      child.kill('SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.js';

/** Playwright's provider, but Chromium is looked for when a browser test runs: unit tests need none. */
const chromiumProvider: ReturnType<typeof playwright> = {
  ...playwright(),
  providerFactory: (project) => playwright({ launchOptions: chromiumLaunch() }).providerFactory(project),
};

export default defineConfig({
  test: {
    projects: [
      {
        // Plain Node. Rune classes are compiled as for the browser: as for the server their state would not react.
        plugins: [svelte({ dynamicCompileOptions: () => ({ generate: 'client' }) })],
        ssr: { resolve: { conditions: ['browser', 'module', 'node', 'development|production'] } },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          // What is tested keeps no state between calls, so files share one graph of modules; and every core tests.
          isolate: false,
          maxWorkers: '100%',
          // Some properties take a second on a machine that has nothing else to do.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [svelte()],
        // Found only when a test searches, they would make the page load anew in the middle of it.
        optimizeDeps: { include: ['minisearch', 'minisearch/SearchableMap', 'fflate', 'yaml'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            provider: chromiumProvider,
            viewport: { width: 1280, height: 800 },
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // Drives the built site in `dist`, three files at a time: each waits for its Chromium more than it works.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Each test opens a context of its own, in the one Chromium of its worker.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 3,
          // What a page comes to it comes to later where the machine has much else to do.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

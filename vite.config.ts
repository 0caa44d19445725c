import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { dateline } from './src/entries/vite-plugin.ts';

const SMALL = {
  // D3’s intervals of time are one file: without this, those that nobody asks for are part of every page.
  treeshake: {
    propertyReadSideEffects: false,
    manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'],
  },
  optimization: { inlineConst: { mode: 'all', pass: 3 } },
} as const;

export default defineConfig({
  // Relative addresses: the built folder works at any path of any static host.
  base: './',
  plugins: [svelte(), dateline({ base: process.env['DATELINE_BASE'] })],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'index.html', ...SMALL },
  },
  environments: {
    // By itself, so that it holds nothing that only the app needs.
    bench: {
      consumer: 'client',
      build: {
        // Browsers that know light-dark().
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        rolldownOptions: { input: 'bench.html', ...SMALL },
        emptyOutDir: false,
      },
    },
  },
  builder: {
    async buildApp({ build, environments }) {
      await build(environments.client!);
      await build(environments.bench!);
    },
  },
  worker: { format: 'es' },
});

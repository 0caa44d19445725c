import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { dateline } from './src/entries/vite-plugin.ts';

/** D3’s intervals of time are one file: without this, those that nobody asks for are part of every page. */
const UNUSED_D3 = {
  propertyReadSideEffects: false,
  manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'],
} as const;

export default defineConfig({
  // Relative addresses: the built folder works at any path of any static host.
  base: './',
  plugins: [svelte(), dateline({ base: process.env['DATELINE_BASE'] })],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'index.html', treeshake: UNUSED_D3 },
  },
  environments: {
    // By itself, so that it holds nothing that only the app needs.
    bench: {
      consumer: 'client',
      build: { rolldownOptions: { input: 'bench.html', treeshake: UNUSED_D3 }, emptyOutDir: false },
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

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { dateline } from './src/entries/vite-plugin.ts';

export default defineConfig({
  // Relative addresses: the built folder works at any path of any static host.
  base: './',
  plugins: [svelte(), dateline()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'bench.html'] },
  },
  worker: { format: 'es' },
});

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { dateline } from './src/entries/vite-plugin.ts';

const SMALL = {
  // D3’s intervals of time are one file, and so are its interpolators: without this, those that nobody asks for are part of every
  // page, and all of d3-color with them.
  treeshake: {
    propertyReadSideEffects: false,
    manualPureFunctions: [
      ...['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'],
      ...['rgbSpline', 'hsl', 'hcl', 'cubehelix', 'interpolateTransform'],
    ],
  },
  optimization: { inlineConst: { mode: 'all', pass: 3 } },
} as const;

/** The same for what is called where it is written, which has no name to be listed by. */
const pureInterpolators: Plugin = {
  name: 'pure-interpolators',
  transform: {
    filter: { id: /node_modules\/d3-interpolate\// },
    // No line becomes another: a source map needs no change.
    handler: (code) => ({
      code: code.replaceAll(/= \(function (rgb|cubehelix)Gamma/g, '= /* @__PURE__ */ (function $1Gamma'),
      map: null,
    }),
  },
};

/** The page speaks English, and so do its dates: it does not carry the words for dates in other languages. */
const inEnglish: Plugin = {
  name: 'in-english',
  apply: 'build',
  load: {
    filter: { id: /\/src\/core\/span\/phrases\/(de|es|fr)\.ts$/ },
    handler: (id) => `export { en as ${id.slice(-5, -3)} } from './en.ts';`,
  },
};

export default defineConfig({
  // Relative addresses: the built folder works at any path of any static host.
  base: './',
  plugins: [
    svelte(),
    pureInterpolators,
    inEnglish,
    dateline({ base: process.env['DATELINE_BASE'], sources: process.env['DATELINE_SOURCES'] }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'index.html',
      ...SMALL,
      // Everything that is there from the start in one file: what parts share with it would be many small ones.
      output: { codeSplitting: { groups: [{ name: 'start', test: /src\/entries\/app\/main\.ts/ }] } },
    },
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
    // By itself too: what it shares with the app would be part of the one file that the app starts from.
    desk: {
      consumer: 'client',
      build: {
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: 'desk.html', ...SMALL },
        emptyOutDir: false,
      },
    },
    // The same, and one plain script: a frame in a sandbox loads no modules.
    embed: {
      consumer: 'client',
      build: {
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        rolldownOptions: { input: 'embed.html', ...SMALL, output: { format: 'iife', codeSplitting: false } },
        // In a file of its own: the policy of the page takes no style from a script.
        cssCodeSplit: false,
        emptyOutDir: false,
      },
    },
  },
  builder: {
    async buildApp({ build, environments }) {
      await build(environments.client!);
      await build(environments.bench!);
      await build(environments.embed!);
      await build(environments.desk!);
    },
  },
  worker: { format: 'es' },
});

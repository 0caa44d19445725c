import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { dateline } from './src/entries/vite-plugin.ts';
import { compileAhead } from './src/entries/vite-plugin/compile-ahead.ts';
import { elementScript } from './src/entries/vite-plugin/element-script.ts';
import { builtOnDemand } from './src/entries/vite-plugin/built-on-demand.ts';
import { shipCards } from './src/entries/vite-plugin/ship-cards.ts';
import { SINGLE_EMBED_TEMPLATE, SINGLE_TEMPLATE } from './src/pages/index.ts';
import { singleFile } from './src/entries/vite-plugin/single-file.ts';

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

/**
 * Svelte makes an error at its start, to tell by it what was called off. Where a browser has its tools open, as when it is measured, it
 * then reads all of the script once more, to be able to say where that was.
 */
const noErrorAtStart: Plugin = {
  name: 'no-error-at-start',
  transform: {
    filter: { id: /node_modules\/svelte\/src\/internal\/client\/constants\.js$/ },
    handler(code) {
      const changed = code.replace('StaleReactionError extends Error', 'StaleReactionError');
      if (changed === code) this.error('Svelte makes no error at its start any more: leave this plugin out.');
      return { code: changed, map: null };
    },
  },
};

/** Has nothing to show before its script has run: an empty picture of it first would only keep the script waiting. */
const paintedOnce: Plugin = {
  name: 'painted-once',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) =>
      path === '/bench.html' ? html.replace('<script type="module"', '$& blocking="render"') : html,
  },
};

/** The page speaks English, and so do its dates: it does not carry the words for dates in other languages. */
const inEnglish: Plugin = {
  name: 'in-english',
  apply: 'build',
  // What reads any dataset says its dates as it is asked to, and what publishes one in all the languages of an embed.
  applyToEnvironment: ({ name }) => name !== 'dataset' && name !== 'cli',
  load: {
    filter: { id: /\/src\/core\/span\/phrases\/(de|es|fr)\.ts$/ },
    handler: (id) => `export { en as ${id.slice(-5, -3)} } from './en.ts';`,
  },
};

/** Everything that a page asks for in one plain script. */
const inOnePage = (page: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    rolldownOptions: {
      input: page,
      ...SMALL,
      output: { format: 'iife', codeSplitting: false },
      // Vite’s loader of parts asks for it, and has nothing to load here.
      transform: { define: { 'import.meta': '{}' } },
    },
    cssCodeSplit: false,
    copyPublicDir: false,
    emptyOutDir: false,
  },
});

export default defineConfig({
  // Relative addresses: the built folder works at any path of any static host.
  base: './',
  plugins: [
    svelte(),
    pureInterpolators,
    noErrorAtStart,
    paintedOnce,
    inEnglish,
    elementScript('element'),
    builtOnDemand({
      'dateline-timeline.js': 'element',
      'dateline-timeline-dataset.js': 'dataset',
      'dateline-timeline-search.js': 'search',
      [SINGLE_TEMPLATE]: 'single',
      [SINGLE_EMBED_TEMPLATE]: 'singleEmbed',
    }),
    dateline({
      site: 'dist',
      base: process.env['DATELINE_BASE'],
      sources: process.env['DATELINE_SOURCES'],
      notes: process.env['DATELINE_NOTES'] === '1',
    }),
    singleFile('single', 'single.html', SINGLE_TEMPLATE),
    singleFile('singleEmbed', 'single-embed.html', SINGLE_EMBED_TEMPLATE),
    compileAhead({ client: 'start', embed: 'embed', element: 'main', bench: 'bench' }),
    shipCards(),
  ],
  build: {
    // The app as the package has it, without collections; the site is made of it.
    outDir: 'built/app',
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
    client: { build: { license: { fileName: 'licenses.md' } } },
    // By itself, so that it holds nothing that only the app needs.
    bench: {
      consumer: 'client',
      build: {
        // Browsers that know light-dark().
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        // Beside the site, which is written after it.
        outDir: 'dist',
        rolldownOptions: { input: 'bench.html', ...SMALL },
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
    // One script at an address that stays, for pages of others.
    element: {
      consumer: 'client',
      build: {
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        rolldownOptions: {
          input: 'src/entries/element/main.ts',
          ...SMALL,
          output: { format: 'iife', codeSplitting: false, entryFileNames: 'dateline-timeline.js' },
        },
        cssCodeSplit: false,
        emptyOutDir: false,
      },
    },
    // What that needs for a dataset of the published shape.
    dataset: {
      consumer: 'client',
      build: {
        rolldownOptions: {
          input: 'src/entries/element/dataset.ts',
          ...SMALL,
          output: { format: 'iife', codeSplitting: false, entryFileNames: 'dateline-timeline-dataset.js' },
        },
        emptyOutDir: false,
      },
    },
    // What searches either, where somebody does.
    search: {
      consumer: 'client',
      build: {
        rolldownOptions: {
          input: 'src/entries/embed/search.ts',
          ...SMALL,
          output: { format: 'iife', codeSplitting: false, entryFileNames: 'dateline-timeline-search.js' },
        },
        emptyOutDir: false,
      },
    },
    // The app with all its parts in one plain script, which a plugin puts into the page.
    single: inOnePage('single.html'),
    // The embed with its search, the same.
    singleEmbed: inOnePage('single-embed.html'),
    // The command line, with all that it needs but the native canvas.
    cli: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['@napi-rs/canvas'] },
      build: {
        ssr: true,
        outDir: 'built/cli',
        target: 'node20.19',
        minify: false,
        license: { fileName: 'licenses.md' },
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/entries/cli.ts',
          // Side by side: see src/entries/home.ts.
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    },
  },
  builder: {
    async buildApp({ build, environments }) {
      for (const name of [
        'client',
        'embed',
        'element',
        'dataset',
        'search',
        'desk',
        'single',
        'singleEmbed',
        'cli',
        'bench',
      ])
        await build(environments[name]!);
    },
  },
  worker: { format: 'es' },
});

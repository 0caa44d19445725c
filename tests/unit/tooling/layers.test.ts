import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYERS, layers, PURE_LAYERS } from '../../../eslint/layers.js';
import { lintWith } from './support/lint.ts';

/** A cross where the layer of the row may import the layer of the column. */
const MATRIX = `
             core extract formats layout compile render pages state ui entries
    core     x    .       .       .      .       .      .     .     .  .
    extract  x    x       .       .      .       .      .     .     .  .
    formats  x    .       x       .      .       .      .     .     .  .
    layout   x    .       .       x      .       .      .     .     .  .
    compile  x    x       x       .      x       .      .     .     .  .
    render   x    .       .       x      .       x      .     .     .  .
    pages    x    .       .       x      .       x      x     .     .  .
    state    x    x       x       x      .       x      .     x     .  .
    ui       x    x       x       x      .       x      .     x     x  .
    entries  x    x       x       x      x       x      x     x     x  x`;

const [names = [], ...rows] = MATRIX.trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));
const DIRECTIONS = rows.flatMap(([from = '', ...cells]) =>
  cells.map((cell, i) => ({ from, to: names[i] ?? '', allowed: cell === 'x' })),
);

function ids(file: string, code: string): string[] {
  return lintWith(layers, file, code).map(({ id }) => id);
}

test('every folder of src has its row', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(names.toSorted()).toEqual(Object.keys(LAYERS).sort());
  expect(names).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});

test('the pure layers know no layer above them', () => {
  for (const layer of PURE_LAYERS) expect(PURE_LAYERS).toEqual(expect.arrayContaining(LAYERS[layer] ?? []));
  expect(PURE_LAYERS).toEqual(['core', 'extract', 'formats', 'layout', 'compile', 'render', 'pages']);
});

describe('directions', () => {
  test.each(DIRECTIONS)('$from imports $to: $allowed', ({ from, to, allowed }) => {
    const expected = allowed ? [] : ['upwards'];
    expect(ids(`src/${from}/one.ts`, `import { a } from '../${to}/two.ts';`)).toEqual(expected);
    expect(ids(`src/${from}/deep/er/one.ts`, `import { a } from '../../../${to}/deep/two.ts';`)).toEqual(
      expected,
    );
  });
});

describe('ways to import', () => {
  const FORBIDDEN = [
    `import a from '../ui/a.ts';`,
    `import '../ui/a.ts';`,
    `import type { A } from '../ui/a.ts';`,
    `import { type A } from '../ui/a.ts';`,
    `import * as a from '../ui/a.ts';`,
    `export { a } from '../ui/a.ts';`,
    `export type { A } from '../ui/a.ts';`,
    `export * from '../ui/a.ts';`,
    `export * as a from '../ui/a.ts';`,
    `const a = await import('../ui/a.ts');`,
    'const a = await import(`../ui/a.ts`);',
    'const a = await import(`../ui/${name}.ts`);',
    `let a: import('../ui/a.ts').A;`,
    `let a: typeof import('../ui/a.ts');`,
    `import a from '../ui/a.ts?worker';`,
    `import a from './../ui/a.ts';`,
    `import a from '../core/../ui/a.ts';`,
    `import a from '../../src/ui/a.ts';`,
    `import a from '/src/ui/a.ts';`,
    `const a = new URL('../ui/a.ts', import.meta.url);`,
    `const a = import.meta.glob('../ui/*.ts');`,
    `const a = import.meta.glob(['../core/*.ts', '../ui/*.ts']);`,
  ];
  test.each(FORBIDDEN)('%s', (code) => {
    expect(ids('src/core/one.ts', code)).toEqual(['upwards']);
    expect(ids('src/ui/one.ts', code)).toEqual([]);
  });

  test.each([
    `import a from './a.ts';`,
    `import a from '.';`,
    `import a from './ui/a.ts';`,
    `import a from '../core/ui.ts';`,
    `export const a = 1;`,
    `const url = new URL('https://example.org/ui/');`,
    `const url = new URL('../ui/', base);`,
    `const url = new URL();`,
    `const a = new Other('../ui/a.ts', import.meta.url);`,
    `const a = load('../ui/a.ts');`,
    `const a = load.glob('../ui/a.ts');`,
    `const a = import.meta.glob();`,
  ])('not: %s', (code) => {
    expect(ids('src/core/one.ts', code)).toEqual([]);
  });

  test('what only shows at run time', () => {
    expect(ids('src/core/one.ts', `await import(path);`)).toEqual(['unclear']);
    expect(ids('src/core/one.ts', 'await import(`${path}.ts`);')).toEqual(['unclear']);
    expect(ids('src/entries/one.ts', `await import(path);`)).toEqual([]);
  });

  test('components', () => {
    const component = `<script lang="ts">import A from '../entries/A.svelte';</script>\n<A />`;
    expect(ids('src/ui/One.svelte', component)).toEqual(['upwards']);
    expect(ids('src/ui/One.svelte', component.replace('entries', 'state'))).toEqual([]);
    const module = `<script module lang="ts">import A from '../compile/a.ts';</script>`;
    expect(ids('src/ui/One.svelte', module)).toEqual(['upwards']);
  });
});

describe('places', () => {
  test('files outside src', () => {
    expect(ids('src/core/one.ts', `import a from '../../scripts/a.js';`)).toEqual(['outside']);
    expect(ids('src/core/one.ts', `import a from '../../../elsewhere/src/core/a.js';`)).toEqual(['outside']);
    expect(ids('src/entries/one.ts', `import a from '../../package.json';`)).toEqual([]);
    expect(ids('tests/unit/one.test.ts', `import a from '../../src/core/a.ts';`)).toEqual([]);
    expect(ids('srcery/core/one.ts', `import a from '../ui/a.ts';`)).toEqual([]);
  });

  test('a file or folder of src that is no layer', () => {
    expect(ids('src/one.ts', `export {};`)).toEqual(['unknown']);
    expect(ids('src/helpers/one.ts', `export {};`)).toEqual(['unknown']);
    expect(ids('src/env.d.ts', `export {};`)).toEqual([]);
    expect(ids('src/ui/one.ts', `import a from '../helpers/a.ts';`)).toEqual(['upwards']);
    expect(ids('src/ui/one.ts', `import a from '../a.ts';`)).toEqual(['upwards']);
  });

  test.each(PURE_LAYERS)('no runes in %s', (layer) => {
    expect(ids(`src/${layer}/one.svelte.ts`, `export {};`)).toEqual(['runes']);
    expect(ids(`src/${layer}/One.svelte`, `<p>one</p>`)).toEqual(['runes']);
    expect(ids(`src/${layer}/svelte.ts`, `export {};`)).toEqual([]);
  });

  test.each(['state', 'ui', 'entries'])('runes in %s', (layer) => {
    expect(ids(`src/${layer}/one.svelte.ts`, `export {};`)).toEqual([]);
    expect(ids(`src/${layer}/One.svelte`, `<p>one</p>`)).toEqual([]);
  });
});

describe('packages', () => {
  const all = Object.keys(LAYERS);
  const PACKAGES: { name: string; layers: string[]; otherwise?: string }[] = [
    { name: 'svelte', layers: ['state', 'ui', 'entries'] },
    { name: 'svelte/reactivity', layers: ['state', 'ui', 'entries'] },
    { name: 'svelte-else', layers: ['entries'] },
    { name: 'd3', layers: ['layout', 'state', 'ui', 'entries'] },
    { name: 'd3-scale', layers: ['layout', 'state', 'ui', 'entries'] },
    { name: 'yaml', layers: ['compile', 'formats', 'entries'] },
    { name: 'date-fns', layers: all },
    { name: 'date-fns/format', layers: all },
    { name: '@date-fns/utc', layers: all },
    { name: '@fontsource-variable/newsreader', layers: ['ui', 'entries'] },
    { name: 'vite', layers: ['entries'] },
    { name: 'never-heard-of', layers: ['entries'] },
    { name: '#inside', layers: ['entries'] },
    { name: 'node:fs', layers: ['entries'], otherwise: 'builtin' },
    { name: 'fs', layers: ['entries'], otherwise: 'builtin' },
    { name: 'fs/promises', layers: ['entries'], otherwise: 'builtin' },
  ];
  const CASES = PACKAGES.flatMap(({ name, layers: may, otherwise = 'package' }) =>
    all.map((layer) => ({ layer, name, expected: may.includes(layer) ? [] : [otherwise] })),
  );

  test.each(CASES)('$layer imports $name: $expected', ({ layer, name, expected }) => {
    expect(ids(`src/${layer}/one.ts`, `import a from '${name}';`)).toEqual(expected);
  });
});

describe('messages say what is allowed', () => {
  test.each([
    [
      `import a from '../ui/a.ts';`,
      'compile must not import ui: imports go downwards only. compile may import core, extract, formats.',
    ],
    [`import a from 'd3';`, 'compile must not import the package d3: layout, state, ui, entries may.'],
    [`import a from 'other';`, 'compile must not import the package other: entries may.'],
    [`import a from 'fs';`, 'compile must not import fs: input and output live in entries.'],
  ])('%s', (code, message) => {
    expect(lintWith(layers, 'src/compile/one.ts', code).map((found) => found.message)).toEqual([message]);
  });

  test('of the lowest layer', () => {
    const [found] = lintWith(layers, 'src/core/one.ts', `import a from '../ui/a.ts';`);
    expect(found?.message).toMatch(/core may import nothing\.$/);
  });
});

import { describe, expect, test } from 'vitest';
import { PURE_LAYERS } from '../../../eslint/layers.js';
import { lintAs } from './support/lint.ts';

/** Code under a function, as most code is, exported so that nothing else is to be said of it. */
function inside(code: string): string {
  return `export function one(a: string, element: any, point: any): unknown {\n  ${code}\n  return [a, element, point];\n}\n`;
}

describe('pure layers', () => {
  const GLOBALS = [
    'window.x;',
    'document.title;',
    'navigator.language;',
    'localStorage.x;',
    'fetch(a);',
    'performance.now();',
  ];
  const OTHERS = [
    'process.env;',
    'setTimeout(a);',
    'Buffer.from(a);',
    'globalThis.x;',
    'self.x;',
    'crypto.randomUUID();',
  ];
  const UNSAID = [
    'name.length;',
    'event.type;',
    'requestAnimationFrame(a);',
    'new Worker(a);',
    'queueMicrotask(a);',
  ];

  const FORBIDDEN: [code: string, rule: string][] = [
    ...[...GLOBALS, ...OTHERS, ...UNSAID].map((code): [string, string] => [code, 'no-restricted-globals']),
    ['Date.now();', 'no-restricted-properties'],
    ['const { now } = Date; now();', 'no-restricted-properties'],
    ['Math.random();', 'no-restricted-properties'],
    ['new Date();', 'no-restricted-syntax'],
    ['Date();', 'no-restricted-syntax'],
  ];
  test.each(FORBIDDEN)('%s', async (code, rule) => {
    for (const layer of PURE_LAYERS)
      expect(await lintAs(`src/${layer}/one.ts`, inside(code)), layer).toContain(rule);
    const above = await lintAs('src/state/one.ts', inside(code));
    expect(above).not.toContain(rule);
  });

  test.each([
    'new Date(0);',
    'new Date(a);',
    'Date.UTC(2024, 0);',
    'Math.max(1, 2);',
    'new URL(a);',
    'new TextEncoder();',
    'structuredClone(a);',
    'new Intl.DateTimeFormat(a);',
    'point.now(); point.window; point.random();',
    'const event = point; const name = event; element.use(name);',
    'const context: CanvasRenderingContext2D = element; const range: Range = point; element.use(context, range);',
  ])('not: %s', async (code) => {
    for (const layer of PURE_LAYERS) {
      const found = await lintAs(`src/${layer}/one.ts`, inside(code));
      expect(found.filter((rule) => rule.startsWith('no-restricted'))).toEqual([]);
    }
  });
});

describe('all of src', () => {
  test.each([
    'element.innerHTML = a;',
    `element['innerHTML'] = a;`,
    'element.outerHTML;',
    'Object.assign(element, { innerHTML: a });',
    'point.html(a);',
    `element.insertAdjacentHTML('beforeend', a);`,
    'element.setHTMLUnsafe(a);',
    'document.write(a);',
    'document.writeln(a);',
    `element.fill('#abc');`,
    `element.fill('#A1B2C3');`,
    `element.fill('#a1b2c3d4');`,
  ])('%s', async (code) => {
    for (const layer of ['core', 'state', 'ui', 'entries']) {
      expect(await lintAs(`src/${layer}/one.ts`, inside(code)), layer).toContain('no-restricted-syntax');
    }
    expect(await lintAs('src/ui/One.svelte', `<script lang="ts">${inside(code)}</script>`)).toContain(
      'no-restricted-syntax',
    );
    expect(await lintAs('tests/unit/one.ts', inside(code))).not.toContain('no-restricted-syntax');
  });

  test.each([
    'element.textContent = a;',
    'process.stdout.write(a);',
    `element.go('#12');`,
    `element.go('#faded');`,
    'a.html;',
  ])('not: %s', async (code) => {
    expect(await lintAs('src/entries/one.ts', inside(code))).not.toContain('no-restricted-syntax');
  });

  test.each([
    `import { writable } from 'svelte/store';`,
    `import { run } from 'svelte/legacy';`,
    `import { createEventDispatcher } from 'svelte';`,
  ])('%s', async (code) => {
    for (const layer of ['state', 'ui', 'entries']) {
      expect(await lintAs(`src/${layer}/one.ts`, code), layer).toContain('no-restricted-imports');
    }
  });

  test('console is for entries', async () => {
    for (const layer of ['core', 'state', 'ui']) {
      expect(await lintAs(`src/${layer}/one.ts`, inside('console.log(a);')), layer).toContain('no-console');
    }
    expect(await lintAs('src/entries/one.ts', inside('console.log(a);'))).toEqual(
      await lintAs('src/entries/one.ts', inside('element.log(a);')),
    );
  });

  test('a file has 300 lines at most', async () => {
    expect(await lintAs('src/state/one.ts', 'export {};\n'.repeat(300))).not.toContain('max-lines');
    expect(await lintAs('src/state/one.ts', 'export {};\n'.repeat(301))).toContain('max-lines');
  });
});

describe('components', () => {
  const FORBIDDEN: [code: string, rule: string][] = [
    ['<p>{@html words}</p>', 'no-restricted-syntax'],
    ['<script>\n  export let words;\n</script>\n{words}', 'no-restricted-syntax'],
    ['<button type="button" on:click={go}>Go</button>', 'no-restricted-syntax'],
    ['<Child on:done={go} />', 'no-restricted-syntax'],
    ['<slot />', 'no-restricted-syntax'],
    ['<slot name="foot" />', 'no-restricted-syntax'],
    ['<p style="top: 0">words</p>', 'no-restricted-syntax'],
    ['<p style="top: {top}px">words</p>', 'no-restricted-syntax'],
    ['<button>Go</button>', 'svelte/button-has-type'],
    ['<a href="https://example.org" target="_blank">there</a>', 'svelte/no-target-blank'],
    ['{#each words as word}<p>{word}</p>{/each}', 'svelte/require-each-key'],
    ['<p>words</p>\n<style>\n  p { color: #abc; }\n</style>', 'dateline/loose-colours'],
    [
      '<p>words</p>\n<style>\n  p { a { border: 1px solid rgb(0 0 0 / 12%); } }\n</style>',
      'dateline/loose-colours',
    ],
  ];
  test.each(FORBIDDEN)('%s', async (code, rule) => {
    expect(await lintAs('src/ui/One.svelte', code)).toContain(rule);
  });

  test.each([
    '<p>{words}</p>',
    '<p style:top="{top}px">words</p>',
    '<p {style}>words</p>',
    '<p style={look}>words</p>',
    '<button type="button" onclick={go}>Go</button>',
    '<a href="https://example.org" target="_blank" rel="noopener">there</a>',
    '<a href="#abc">there</a>',
    '<p>words</p>\n<style>\n  p { color: var(--ink); }\n  #abc { top: 0; }\n</style>',
    '{#snippet slot()}<p>words</p>{/snippet}\n{@render slot()}',
  ])('not: %s', async (code) => {
    expect(await lintAs('src/ui/One.svelte', code)).toEqual([]);
  });

  test('the lint reads TypeScript in components', async () => {
    const code =
      '<script lang="ts">\n  let { words }: { words: string } = $props();\n</script>\n\n<p>{words}</p>\n';
    expect(await lintAs('src/ui/One.svelte', code)).toEqual([]);
  });
});

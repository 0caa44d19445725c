import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * What each folder of `src` may import, apart from itself. Imports go downwards only: see docs/decisions/001-layers.md.
 * @type {Record<string, string[]>}
 */
export const LAYERS = {
  core: [],
  extract: ['core'],
  formats: ['core'],
  layout: ['core'],
  compile: ['core', 'extract', 'formats'],
  render: ['core', 'layout'],
  pages: ['core', 'layout', 'render'],
  state: ['core', 'layout', 'render', 'extract', 'formats'],
  ui: ['core', 'layout', 'render', 'extract', 'formats', 'state'],
  entries: ['core', 'extract', 'formats', 'layout', 'compile', 'render', 'pages', 'state', 'ui'],
};

/** The layers that run the same in Node, in a worker and in a browser. */
export const PURE_LAYERS = ['core', 'extract', 'formats', 'layout', 'compile', 'render', 'pages'];

/**
 * Which layers may import which packages; the first row that matches holds. `entries` may import anything.
 * @type {{ name: RegExp, layers: string[] }[]}
 */
export const PACKAGES = [
  { name: /^svelte($|\/)/, layers: ['state', 'ui'] },
  { name: /^d3($|-)/, layers: ['layout', 'state', 'ui'] },
  { name: /^yaml$/, layers: ['compile', 'formats'] },
  // Handed a document, it loads and runs nothing.
  { name: /^@mozilla\/readability$/, layers: ['formats'] },
  // Bytes in, bytes out.
  { name: /^fflate$/, layers: ['formats'] },
  // Plain TypeScript: no input, no output, no clock.
  { name: /^minisearch($|\/)/, layers: ['core'] },
  { name: /^(date-fns|@date-fns\/utc)($|\/)/, layers: [...PURE_LAYERS, 'state', 'ui'] },
  { name: /^@fontsource-variable\//, layers: ['ui'] },
];

/**
 * The layer of a file, or null outside `src`. A file right under `src` is its own layer, so that nothing lets it pass.
 * @param {string} file absolute path
 * @param {string} source absolute path of `src`
 */
function layerOf(file, source) {
  const relative = path.relative(source, file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return null;
  return relative.split(path.sep)[0] ?? '';
}

/** @param {string} specifier */
function isPackage(specifier) {
  return !/^\.{0,2}\//.test(specifier) && specifier !== '.' && specifier !== '..';
}

/**
 * The static text of a specifier, or its static beginning (`../ui/${name}.svelte`); null where it has none.
 * @param {import('estree').Node} node
 */
function staticText(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked || null;
  return null;
}

/** @param {import('estree').Node | undefined} node */
function isImportMeta(node) {
  return node?.type === 'MetaProperty';
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: {
    type: 'problem',
    docs: { description: 'holds the import directions between the folders of src' },
    schema: [],
    messages: {
      upwards: '{{from}} must not import {{to}}: imports go downwards only. {{from}} may import {{allowed}}.',
      outside:
        '{{from}} must not import files outside src: pass what it needs as an argument, or import it in entries.',
      package: '{{from}} must not import the package {{to}}: {{allowed}} may.',
      builtin: '{{from}} must not import {{to}}: input and output live in entries.',
      unknown: 'src/{{from}} is not a layer: put the file into one of {{allowed}}.',
      runes: '{{from}} is plain TypeScript: runes and components live in state, ui and entries.',
      unclear: '{{from}} imports something that only shows at run time: write the path out.',
    },
  },
  create(context) {
    const source = path.join(context.cwd, 'src');
    const from = layerOf(context.filename, source);
    if (from === null || from === 'entries' || context.filename.endsWith('.d.ts')) return {};

    const below = LAYERS[from];
    if (below === undefined) {
      const data = { from, allowed: Object.keys(LAYERS).join(', ') };
      return { Program: (node) => context.report({ node, messageId: 'unknown', data }) };
    }

    /** @param {import('estree').Node} node @param {string} specifier */
    function checkPackage(node, specifier) {
      const data = { from, to: specifier };
      if (isBuiltin(specifier)) return context.report({ node, messageId: 'builtin', data });
      const row = PACKAGES.find(({ name }) => name.test(specifier));
      if (row?.layers.includes(/** @type {string} */ (from))) return;
      const allowed = [...(row?.layers ?? []), 'entries'].join(', ');
      context.report({ node, messageId: 'package', data: { ...data, allowed } });
    }

    /** @param {import('estree').Node} node @param {string} specifier */
    function checkPath(node, specifier) {
      // Vite reads an absolute path from the project's root.
      const base = specifier.startsWith('/') ? context.cwd : path.dirname(context.filename);
      const to = layerOf(path.resolve(base, `./${specifier}`), source);
      if (to === null) return context.report({ node, messageId: 'outside', data: { from } });
      if (to === from || below?.includes(to)) return;
      const allowed = below?.join(', ') || 'nothing';
      context.report({ node, messageId: 'upwards', data: { from, to, allowed } });
    }

    /** @param {import('estree').Node} node */
    function check(node) {
      const specifier = staticText(node);
      if (specifier === null) return context.report({ node, messageId: 'unclear', data: { from } });
      if (isPackage(specifier)) checkPackage(node, specifier);
      else checkPath(node, specifier);
    }

    return {
      Program(node) {
        if (!PURE_LAYERS.includes(from) || !/\.svelte(\.[jt]s)?$/.test(context.filename)) return;
        context.report({ node, messageId: 'runes', data: { from } });
      },
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => node.source && check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (/** @type {any} */ node) => check(node.source),
      // `new URL('../layout/worker.ts', import.meta.url)`: how Vite is given a worker.
      NewExpression({ callee, arguments: [url, base] }) {
        if (callee.type !== 'Identifier' || callee.name !== 'URL' || url === undefined) return;
        if (base?.type === 'MemberExpression' && isImportMeta(base.object)) check(url);
      },
      CallExpression({ callee, arguments: [pattern] }) {
        if (callee.type !== 'MemberExpression' || !isImportMeta(callee.object) || pattern === undefined)
          return;
        for (const node of pattern.type === 'ArrayExpression' ? pattern.elements : [pattern])
          if (node) check(node);
      },
    };
  },
};

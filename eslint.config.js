import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { PURE_LAYERS } from './eslint/layers.js';
import { restrictedComponent, restrictedImports, restrictedMarkup } from './eslint/markup.js';
import { dateline } from './eslint/plugin.js';
import { restrictedClock, restrictedGlobals, restrictedProperties } from './eslint/purity.js';
import svelteConfig from './svelte.config.js';

const pureFiles = PURE_LAYERS.map((layer) => `src/${layer}/**`);

export default defineConfig(
  globalIgnores(['dist/', 'built/', 'coverage/', 'bench/results/', 'tests/fixtures/', 'public/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  svelte.configs.recommended,
  {
    plugins: { dateline },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-empty-function': 'off', // a callback that has nothing to do
      '@typescript-eslint/no-non-null-assertion': 'off', // `array[i]!` in a loop that `i` bounds
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-undef': 'off', // TypeScript says it better
      'svelte/prefer-svelte-reactivity': 'off', // a Map that a `$derived` makes anew never changes
      'svelte/no-navigation-without-resolve': 'off', // about SvelteKit's router
    },
  },
  {
    name: 'with types',
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'components',
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  {
    name: 'src',
    files: ['src/**'],
    rules: {
      'dateline/layers': 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-restricted-imports': ['error', restrictedImports],
      'no-restricted-syntax': ['error', ...restrictedMarkup],
    },
  },
  {
    name: 'src: components',
    files: ['src/**/*.svelte'],
    rules: {
      'dateline/loose-colours': 'error',
      'no-restricted-syntax': ['error', ...restrictedMarkup, ...restrictedComponent],
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': ['error', { allowReferrer: true }],
    },
  },
  {
    name: 'src: pure layers',
    files: pureFiles,
    rules: {
      'no-restricted-globals': ['error', { globals: restrictedGlobals, checkGlobalObject: true }],
      'no-restricted-properties': ['error', ...restrictedProperties],
      'no-restricted-syntax': ['error', ...restrictedMarkup, ...restrictedClock],
    },
  },
  {
    name: 'src: entries',
    files: ['src/entries/**'],
    rules: { 'no-console': 'off' },
  },
);

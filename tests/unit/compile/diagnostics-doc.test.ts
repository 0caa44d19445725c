import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../../src/compile/codes.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const list = (folder: string) => readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' });

/** Those that no file in a repository can show. */
const ELSEWHERE = ['folder-missing', 'file-unreadable', 'file-too-large', 'yaml-nesting'];

const entries = [
  ...read('docs/diagnostics.md').matchAll(/^### (\S+) \((\w+)\)\n\n(.+)\n\n```\n(.*)\n```$/gm),
].map(([, code = '', severity, text = '', example = '']) => ({ code, severity, text, example }));

/** The lines of every `expected.txt`, as they are printed in its folder. */
const printed = list('tests/fixtures')
  .filter((path) => path.endsWith('expected.txt'))
  .flatMap((path) => {
    const [folder = ''] = path.split(/[\\/]/);
    return read(`tests/fixtures/${path}`).replaceAll(`${folder}/`, '').split('\n');
  });

describe('docs/diagnostics.md', () => {
  test('has every code, in their order, with its severity', () => {
    expect(entries.map(({ code, severity }) => [code, severity])).toEqual(Object.entries(CODES));
    expect(read('docs/diagnostics.md').match(/^### /gm)).toHaveLength(entries.length);
  });

  test.each(entries)('shows $code as it is printed', ({ code, example }) => {
    expect(example).toMatch(new RegExp(`^[^:]+:\\d+:\\d+: ${code}: [^(]`));
    if (!ELSEWHERE.includes(code)) expect(printed).toContain(example);
  });
});

describe('the codes', () => {
  const source = ['src/compile', 'src/entries']
    .flatMap((folder) => list(folder).map((path) => `${folder}/${path}`))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('compile/codes.ts'))
    .map(read)
    .join('\n');

  test.each(Object.keys(CODES))('%s is used', (code) => {
    expect(source).toContain(`'${code}'`);
  });

  test.each(Object.keys(CODES).filter((code) => !ELSEWHERE.includes(code)))('%s has a fixture', (code) => {
    expect(printed.some((line) => line.includes(`: ${code}: `))).toBe(true);
  });
});

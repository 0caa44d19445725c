import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/core/diagnostic.ts';
import { summarize } from '../../../src/entries/cli/summary.ts';
import { compileFolder } from '../../../src/entries/compile-folder.ts';

/*
 * Each folder in tests/fixtures is a collection with what it compiles to: `expected.txt` is what the command line
 * prints, run beside it, and `expected.json`, where there is one, the dataset.
 */
const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url));

const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(folders.map(({ name }) => name))('%s', async (name) => {
  const { dataset, diagnostics } = await compileFolder(join(ROOT, name), name);
  const lines = [...diagnostics.map(formatDiagnostic), summarize(dataset, diagnostics), ''];
  await expect(lines.join('\n')).toMatchFileSnapshot(join(ROOT, name, 'expected.txt'));
  const expected = join(ROOT, name, 'expected.json');
  if (existsSync(expected)) expect(dataset).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});

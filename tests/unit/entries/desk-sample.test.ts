import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/index.ts';
import { isAsWritten } from '../../../src/formats/folder/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/entries/desk/sample');

test('the story to try the desk on compiles, and its proposals are as they were written', () => {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(md|yaml)$/.test(name),
  );
  const files = names.map((name) => ({
    path: name.split(path.sep).join('/'),
    text: readFileSync(path.join(FOLDER, name), 'utf8'),
  }));
  const { dataset, diagnostics } = compile(files, { id: 'ferry', folder: '' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  // Three tellings of one event, one of them of another month.
  expect(dataset?.events.map(({ accounts }) => accounts.length)).toEqual([3, 1, 1, 1]);
  expect(isAsWritten(files.find(({ path }) => path === 'events/proposed.yaml')!.text)).toBe(true);
});

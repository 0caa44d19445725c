import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { getuid } from 'node:process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCollectionFiles } from '../../../src/entries/read-collection.ts';
import { compileFolder } from '../../../src/entries/compile-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'dateline-')), 'story');
  for (const name of ['', 'articles/old', 'events', 'notes'])
    await mkdir(join(folder, name), { recursive: true });
  await put('collection.yaml', 'title: S\nthemes: []\n');
});

afterEach(() => rm(join(folder, '..'), { recursive: true }));

const put = (path: string, content: string | Uint8Array) => writeFile(join(folder, path), content);
const pathsOf = async (shownAs = 'story') =>
  (await readCollectionFiles(folder, shownAs)).files.map(({ path }) => path);

test('reads what a collection is made of, in folders within, and nothing else', async () => {
  for (const path of [
    'articles/b.md',
    'articles/a.md',
    'articles/old/c.md',
    'events/1.yaml',
    'notes/d.md',
    'readme.md',
    'articles/e.png',
    'articles/.f.md',
  ]) {
    await put(path, path);
  }
  const { id, files, diagnostics } = await readCollectionFiles(folder, 'data/story');
  expect([id, diagnostics]).toEqual(['story', []]);
  expect(files.map(({ path, text }) => [path, text === null ? null : text.slice(0, 13)])).toEqual([
    ['data/story/articles/a.md', 'articles/a.md'],
    ['data/story/articles/b.md', 'articles/b.md'],
    ['data/story/articles/old/c.md', 'articles/old/'],
    ['data/story/collection.yaml', 'title: S\nthem'],
    ['data/story/events/1.yaml', 'events/1.yaml'],
  ]);
  expect(await pathsOf('')).toContain('articles/a.md');
});

test('keeps a text as it is', async () => {
  const text = '\uFEFF---\r\na: 1\r\n---\r\n\u00A0e\u0301 🙂\uFEFF no end';
  await put('articles/a.md', text);
  const { files } = await readCollectionFiles(folder, '');
  expect(files.find(({ path }) => path === 'articles/a.md')?.text).toBe(text);
});

test('follows links, and never twice into the same folder', async () => {
  await put('notes/letter.md', 'x');
  await symlink(join(folder, 'notes/letter.md'), join(folder, 'articles/linked.md'));
  await symlink(folder, join(folder, 'articles/loop'));
  await symlink(join(folder, 'articles'), join(folder, 'events/articles'));
  await symlink(join(folder, 'notes'), join(folder, 'talks'));
  const paths = await pathsOf();
  expect(paths.filter((path) => path.endsWith('linked.md'))).toHaveLength(1);
  expect(paths.length).toBeLessThan(6);
});

test('refuses what is too large without reading it', async () => {
  await put('articles/large.md', '');
  await truncate(join(folder, 'articles/large.md'), 5e9);
  await put('articles/fits.md', 'x'.repeat(2e6));
  await put('articles/over.md', 'x'.repeat(2e6 + 1));
  const { files, diagnostics } = await readCollectionFiles(folder, 'story');
  expect(files.filter(({ text }) => text === null).map(({ path }) => path)).toEqual([
    'story/articles/large.md',
    'story/articles/over.md',
  ]);
  expect(diagnostics).toMatchObject([
    {
      code: 'file-too-large',
      message: 'the file is too large: 5000.0 MB, where 2.0 MB is the most that is read',
    },
    { code: 'file-too-large', file: 'story/articles/over.md' },
  ]);
});

test('says where a file stops being UTF-8', async () => {
  await put('articles/a.md', Buffer.from('One\nTwo \xe9t\xe9\n', 'latin1'));
  await put('events/1.yaml', Buffer.from([0x61, 0xc3]));
  const { diagnostics } = await readCollectionFiles(folder, 'story');
  expect(diagnostics).toMatchObject([
    { code: 'file-not-utf8', file: 'story/articles/a.md', line: 2, column: 5 },
    { code: 'file-not-utf8', file: 'story/events/1.yaml', line: 1, column: 2 },
  ]);
});

test('says which file cannot be read', async () => {
  await symlink(join(folder, 'nowhere'), join(folder, 'articles/gone.md'));
  await put('articles/shut.md', 'x');
  await chmod(join(folder, 'articles/shut.md'), 0);
  const { diagnostics } = await readCollectionFiles(folder, 'story');
  const asRoot = getuid?.() === 0;
  expect(diagnostics.map(({ code, file, message }) => [code, file, message])).toEqual(
    [
      ['file-unreadable', 'story/articles/gone.md', 'this cannot be read: ENOENT'],
      ['file-unreadable', 'story/articles/shut.md', 'this cannot be read: EACCES'],
    ].slice(0, asRoot ? 1 : 2),
  );
});

test('says which folder cannot be read', async () => {
  await chmod(join(folder, 'articles/old'), 0);
  const { files, diagnostics } = await readCollectionFiles(folder, 'story');
  expect(files.map(({ path }) => path)).toEqual(['story/collection.yaml']);
  const expected = {
    code: 'file-unreadable',
    file: 'story/articles/old',
    message: 'this cannot be read: EACCES',
  };
  expect(diagnostics).toMatchObject(getuid?.() === 0 ? [] : [expected]);
  await chmod(join(folder, 'articles/old'), 0o700);
});

test('comes to an end when the folder goes while it is read', async () => {
  for (let file = 0; file < 50; file++) await put(`articles/${file}.md`, 'x');
  const reading = readCollectionFiles(folder, 'story');
  await rm(folder, { recursive: true });
  await expect(reading).resolves.toMatchObject({ id: 'story' });
  await mkdir(folder);
});

test('what cannot be read does not make other files seem wrong', async () => {
  await put('articles/a.md', Buffer.from([0xff]));
  await put(
    'events/1.yaml',
    '- { id: e, title: T, when: 2024, theme: t, modality: happened, accounts: [{ article: a, exact: x, mention: y }] }\n',
  );
  await put('collection.yaml', 'title: S\nthemes: [{ id: t, label: T }]\n');
  const { dataset, diagnostics } = await compileFolder(folder, 'story');
  expect([dataset, diagnostics.map(({ code }) => code)]).toEqual([null, ['file-not-utf8']]);
});

test.each([
  ['nowhere', 'there is no folder data/x'],
  ['collection.yaml', 'data/x is a file, not a folder'],
])('%s is no collection', async (name, message) => {
  const { id, dataset, diagnostics } = await compileFolder(join(folder, name), 'data/x');
  expect([id, dataset]).toEqual([name, null]);
  expect(diagnostics).toMatchObject([
    { code: 'folder-missing', file: 'data/x', line: 1, column: 1, message },
  ]);
});

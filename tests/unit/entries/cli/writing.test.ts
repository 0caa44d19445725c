import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { ArticleEntry } from '../../../../src/core/entry.ts';
import type { Console } from '../../../../src/entries/cli/console.ts';
import { progress } from '../../../../src/entries/cli/progress.ts';
import { storable } from '../../../../src/entries/authoring/storable.ts';
import { themeWords } from '../../../../src/entries/authoring/theme-words.ts';
import { event } from '../../../support/data.ts';

vi.setConfig({ testTimeout: 60_000 });

const WRITER = fileURLToPath(new URL('../../../../src/entries/cli/write-atomically.ts', import.meta.url));
const SIGNALS = fileURLToPath(new URL('../../../../src/entries/cli/signals.ts', import.meta.url));

describe.skipIf(process.platform === 'win32')('writing', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s takes away what is half written',
    async (signal) => {
      const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
      const file = join(folder, 'file');
      await writeFile(file, 'before');
      const program = `
      import { createJiti } from 'jiti';
      const { writeAtomically } = await createJiti(${JSON.stringify(WRITER)}).import(${JSON.stringify(WRITER)});
      for (;;) {
        await writeAtomically(${JSON.stringify(file)}, Buffer.alloc(20_000_000, 'x'));
        console.log('written');
      }`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
        cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      // Most of its time it writes.
      for (let look = 0; look < 500; look++) {
        if ((await readdir(folder)).length > 1) break;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      child.kill(signal);
      await ended;
      expect(await readdir(folder)).toEqual(['file']);
      expect((await stat(file)).size).toBe(20_000_000);
      expect((await readFile(file)).at(-1)).toBe('x'.charCodeAt(0));
      await rm(folder, { recursive: true });
    },
  );
});

test.skipIf(process.platform === 'win32')(
  'a signal that comes in while it is ignored again is not lost',
  async () => {
    const program = `
    import { createJiti } from 'jiti';
    const { heed, ignore } = await createJiti(${JSON.stringify(SIGNALS)}).import(${JSON.stringify(SIGNALS)});
    const what = {};
    heed(what);
    process.kill(process.pid, 'SIGTERM');
    ignore(what);
    setTimeout(() => process.exit(0), 30_000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: 'inherit',
      cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(143);
  },
);

describe('progress', () => {
  function shown(isWatched: boolean, times: readonly number[]): string[] {
    const said: string[] = [];
    let time = 0;
    const io = { isWatched, error: (text: string) => said.push(text) } as Partial<Console> as Console;
    const bar = progress('files read', 4, io, () => time);
    times.forEach((at, done) => {
      time = at;
      bar.at(done + 1);
    });
    bar.end();
    return said;
  }

  test('is a bar where somebody watches, and leaves nothing behind', () => {
    expect(shown(true, [800, 820, 900, 2000])).toEqual([
      '\r[=======                     ] files read: 1 of 4\x1b[K',
      '\r[=====================       ] files read: 3 of 4\x1b[K',
      '\r[============================] files read: 4 of 4\x1b[K',
      '\r\x1b[K',
    ]);
  });

  test('is a line now and then where nobody does', () => {
    expect(shown(false, [800, 9_999, 10_000, 15_000])).toEqual(['files read: 3 of 4\n']);
  });

  test('is nothing where it is quick', () => {
    expect([shown(true, [1, 2, 699]), shown(false, [1, 2, 699])]).toEqual([[], []]);
  });
});

describe('storable', () => {
  const entry: ArticleEntry = {
    title: 'A title',
    byline: ['Ann Example'],
    publisher: null,
    published: '2024-03-14',
    publishedBasis: { kind: 'given', quotes: [], note: null },
    updated: null,
    url: null,
    archiveUrl: null,
    language: 'en',
    furniture: [{ exact: 'words', kind: 'link' }],
  };
  const text = 'Some words.';
  const of = (over: Partial<ArticleEntry>) =>
    storable({ entry: { ...entry, ...over }, text, found: [], check: ['a'] });

  test('is all that compiles, and says what does not', () => {
    expect(of({})).toEqual({ entry, text, found: [], check: ['a'] });
    expect(of({ furniture: [{ exact: 'nowhere', kind: 'link' }] })).toMatchObject({
      entry: { ...entry, furniture: [] },
      check: ['a', 'what is not the article could not be marked'],
    });
    expect(of({ published: 'soon' })).toMatchObject({
      entry: { title: 'A title', byline: [], published: null },
      text,
      check: ['a', 'what it says of itself could not be stored, only its text'],
    });
    expect(of({ title: ' ' })).toMatchObject({ entry: { title: null }, text });
  });

  test('says why nothing does', () => {
    expect(storable({ entry, text: 'a\0b', found: [], check: [] })).toEqual({
      why: 'the file holds a NUL character, so it is not text',
    });
    expect(storable({ entry, text: ' ', found: [], check: [] })).toEqual({ why: 'the article has no text' });
  });
});

test('themeWords are those of the label, and of the titles of its events alone', () => {
  const titles: [string, string][] = [
    ['Council votes on bridge', 'a'],
    ['Council meets', 'a'],
    ['Council hires firm for bridge', 'b'],
    ['Mayor speaks', 'a'],
    ['Mayor resigns', 'a'],
  ];
  const events = titles.map(([title, theme], at) => event(`e${at}`, '2024', { title, theme }));
  const themes = [
    { id: 'a', label: 'Talks and NATO' },
    { id: 'b', label: 'Works' },
  ];
  expect(themeWords(themes, events)).toEqual([
    { id: 'a', label: 'Talks and NATO', words: ['talks', 'nato', 'mayor'] },
    { id: 'b', label: 'Works', words: ['works'] },
  ]);
});

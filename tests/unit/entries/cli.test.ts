import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const BIN = fileURLToPath(new URL('../../../bin/dateline.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const GOOD = '2 articles, 2 events, 3 accounts; no errors, no warnings\n';
const USAGE =
  'usage: dateline compile <collection> [--out <file>] [--json] [--notes], or dateline compile --help\n';
const ANY = 'usage: dateline <command> …, or dateline --help\n';

/** Each run starts Node anew, which takes its time on a busy machine; ms. */
vi.setConfig({ testTimeout: 60_000 });

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dateline-'));
  await cp(join(FIXTURES, 'town-council'), join(cwd, 'data/town-council'), { recursive: true });
  await cp(join(FIXTURES, 'quote-missing'), join(cwd, 'elsewhere'), { recursive: true });
});

afterAll(() => rm(cwd, { recursive: true }));

/** Runs the real program, as a shell does. */
function run(args: string[], where = cwd): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd: where }, (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error });
    });
  });
}

describe('compile', () => {
  test('writes the dataset to standard output, and what was found to standard error', async () => {
    const { code, out, error } = await run(['compile', 'town-council']);
    expect([code, error]).toEqual([0, GOOD]);
    expect(JSON.parse(out).collection.id).toBe('town-council');
    expect(out.endsWith('}\n')).toBe(true);
    // What only speakers are to see.
    expect(out).not.toContain('Say who was asked.');
    expect((await run(['compile', 'town-council', '--notes'])).out).toContain('Say who was asked.');
  });

  test.each([
    ['a path', ['compile', 'data/town-council'], '.'],
    ['a path from elsewhere', ['compile', '../data/town-council/'], 'elsewhere'],
    ['the folder one is in', ['compile', '.'], 'data/town-council'],
    ['the absolute path', ['compile', '<cwd>/data/town-council'], 'elsewhere'],
  ])('takes %s', async (_name, args, where) => {
    const { code, out } = await run(
      args.map((arg) => arg.replace('<cwd>', cwd)),
      join(cwd, where),
    );
    expect([code, JSON.parse(out).collection.id]).toEqual([0, 'town-council']);
  });

  test('prints errors as file:line:column, from where one is, and no dataset', async () => {
    const expected = await readFile(join(FIXTURES, 'quote-missing/expected.txt'), 'utf8');
    const { code, out, error } = await run(['compile', 'elsewhere']);
    expect([code, out, error]).toEqual([1, '', expected.replaceAll('quote-missing/', 'elsewhere/')]);
    const inside = await run(['compile', '.'], join(cwd, 'elsewhere'));
    expect([inside.code, inside.error]).toEqual([1, expected.replaceAll('quote-missing/', '')]);
  });

  test('says so where there is no such folder', async () => {
    expect(await run(['compile', 'nowhere'])).toEqual({
      code: 1,
      out: '',
      error:
        'nowhere:1:1: folder-missing: there is no folder nowhere, nor data/nowhere (choose from: town-council)\nno dataset; 1 error, no warnings\n',
    });
    const file = await run(['compile', 'data/town-council/collection.yaml']);
    expect([file.code, file.error]).toEqual([
      1,
      expect.stringContaining(
        'data/town-council/collection.yaml is a file, not a folder (name the folder that it is in)',
      ),
    ]);
  });

  test('prints JSON for other programs', async () => {
    const bad = await run(['compile', 'elsewhere', '--json']);
    expect([bad.code, bad.error]).toEqual([
      1,
      expect.stringMatching(/^no dataset; \d+ errors, no warnings\n$/),
    ]);
    expect(JSON.parse(bad.out)[0]).toMatchObject({
      code: 'quote-missing',
      severity: 'error',
      line: 8,
      column: 14,
    });
    const good = await run(['compile', 'town-council', '--json']);
    expect([good.code, good.out, good.error]).toEqual([0, '[]\n', GOOD]);
  });
});

describe('--out', () => {
  test('writes the dataset, whole or not at all', async () => {
    const out = join(cwd, 'out.json');
    const { code, out: printed, error } = await run(['compile', 'town-council', '--out', 'out.json']);
    expect([code, printed, error]).toEqual([0, '', GOOD]);
    const written = await readFile(out, 'utf8');
    expect(written).toBe((await run(['compile', 'town-council'])).out);

    expect((await run(['compile', 'elsewhere', '-o', 'out.json'])).code).toBe(1);
    expect(await readFile(out, 'utf8')).toBe(written);
    expect((await readdir(cwd)).sort()).toEqual(['data', 'elsewhere', 'out.json']);

    const both = await run(['compile', 'town-council', '--json', '-o', 'out.json']);
    expect([both.code, both.out]).toEqual([0, '[]\n']);
    await rm(out);
  });

  test('says where it cannot write', async () => {
    const missing = await run(['compile', 'town-council', '--out', 'no/such/out.json']);
    expect([missing.code, missing.out, missing.error]).toEqual([
      1,
      '',
      `${GOOD}dateline: cannot write no/such/out.json: there is no folder ${join(cwd, 'no/such')}\n`,
    ]);
    const folder = await run(['compile', 'town-council', '--out', 'data']);
    expect([folder.code, folder.error]).toEqual([1, `${GOOD}dateline: cannot write data: it is a folder\n`]);
    expect((await readdir(cwd)).sort()).toEqual(['data', 'elsewhere']);
  });
});

describe('usage', () => {
  test('--help and --version', async () => {
    const help = await run(['--help']);
    expect([help.code, help.error]).toEqual([0, '']);
    for (const words of ['Usage: dateline <command>', 'compile <collection>', 'Exit codes']) {
      expect(help.out).toContain(words);
    }
    const compile = await run(['compile', '-h']);
    for (const words of ['Usage: dateline compile', '--out', '--json', 'Exit codes', 'docs/diagnostics.md']) {
      expect(compile.out).toContain(words);
    }
    const manifest = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(await run(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, error: '' });
  });

  test.each([
    [['compile'], 'say which collection to compile'],
    [['compile', ''], 'say which collection to compile'],
    [['compile', 'a', 'b', 'c'], 'one collection at a time, not also “b c”'],
    [['compile', 'a', '--frob'], "Unknown option '--frob'"],
    [['compile', 'a', '--out'], "Option '-o, --out <value>' argument missing"],
    [['compile', 'a', '--out='], '--out needs the name of a file'],
  ])('%j is refused in one line', async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, out: '', error: `dateline: ${message}; ${USAGE}` });
  });

  test.each([
    [[], 'say what to do'],
    [['compose'], 'there is no command “compose”'],
    [['--frob'], "Unknown option '--frob'"],
  ])('%j is refused, with what there is', async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, out: '', error: `dateline: ${message}; ${ANY}` });
  });

  test('options may stand before the command', async () => {
    const { code, error } = await run(['--json', '--out', 'x.json', 'compile', 'nowhere']);
    expect([code, error]).toEqual([1, 'no dataset; 1 error, no warnings\n']);
  });
});

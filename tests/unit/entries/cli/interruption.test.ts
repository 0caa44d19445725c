import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { busy } from '../../../../src/entries/cli/busy.ts';
import { BIN, call, type Outcome } from './support/run.ts';

vi.setConfig({ testTimeout: 120_000 });

const ARTICLES = 12;
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const BUSY = join(ROOT, 'src/entries/cli/busy.ts');
const INTERRUPTION = join(ROOT, 'src/entries/cli/interruption.ts');

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dateline-'));
  await mkdir(join(cwd, 'saved'));
  for (let at = 0; at < ARTICLES; at++) await writeFile(join(cwd, `saved/a${at}.txt`), text(at));
});

afterEach(() => rm(cwd, { recursive: true }));

function text(at: number): string {
  return `Bridge ${at} to close\n\nPublished March 14, 2024\n\nThe council of Elmford voted on Tuesday to close bridge ${at}. Mayor Ann Example resigned on Wednesday.\n`;
}

/** Runs a program of a few lines, which has `load` for modules. */
function runLines(lines: string): Promise<Outcome> {
  const program = `import { createJiti } from 'jiti';
    const load = (path) => createJiti(path).import(path);
    const self = (signal) => process.kill(process.pid, signal);
    ${lines}`;
  return outcomeOf(spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT }));
}

function outcomeOf(child: ReturnType<typeof spawn>): Promise<Outcome> {
  const outcome = { out: '', error: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (outcome.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (outcome.error += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...outcome })));
}

/** Runs a command that gets a signal right after it has said some words on standard error; where somebody watches, time flies. */
function interrupted(args: string[], words: string, signal = 'SIGINT', isWatched = false): Promise<Outcome> {
  return runLines(`
    let time = 0;
    if (${isWatched}) Date.now = performance.now = () => (time += 1000);
    const { main } = await load(${JSON.stringify(join(ROOT, 'src/entries/cli.ts'))});
    let told = false;
    process.exitCode = await main(${JSON.stringify(args)}, {
      cwd: ${JSON.stringify(cwd)},
      isWatched: ${isWatched},
      input: process.stdin,
      out: (text) => process.stdout.write(text),
      write: async (text) => process.stdout.write(text),
      error(text) {
        process.stderr.write(text);
        if (told || !text.includes(${JSON.stringify(words)})) return;
        told = true;
        self('${signal}');
      },
    });`);
}

const lastLine = (said: string) => said.trimEnd().split('\n').at(-1) ?? '';
const there = (folder: string) => readdir(join(cwd, folder), { recursive: true }).catch(() => []);
const stored = async () => (await there('story')).filter((path) => path.endsWith('.md'));

/** That what was said to be written is, and no more; and that nothing is half there. */
async function expectTrue({ error }: Outcome): Promise<void> {
  const said = [...error.matchAll(/ -> (articles\/\S+\.md):/g)].map(([, path]) => path!);
  expect((await stored()).sort()).toEqual(said.sort());
  for (const path of said) expect(await readFile(join(cwd, 'story', path), 'utf8')).toMatch(/Wednesday\.\n$/);
  expect(
    [...(await readdir(cwd)), ...(await there('story'))].filter((path) => path.includes('.tmp')),
  ).toEqual([]);
}

describe.skipIf(process.platform === 'win32')('a signal', () => {
  const NONE = 'interrupted: nothing was written; the same command starts story from the beginning';
  const HALF = `interrupted: story has its ${ARTICLES} articles and no proposals yet; run npx dateline propose story`;

  test.each([
    ['while articles are read', 'cannot read none.txt', NONE, 0],
    ['when the first is stored', ' -> articles/', HALF, ARTICLES],
    ['when they are stored', 'collection.yaml: give it a title', HALF, ARTICLES],
  ])('to “new” %s', async (_when, words, line, articles) => {
    const outcome = await interrupted(['new', 'story', 'none.txt', 'saved'], words);
    expect([outcome.code, lastLine(outcome.error)]).toEqual([130, line]);
    await expectTrue(outcome);
    expect(await stored()).toHaveLength(articles);
    expect(await there('story/events')).toEqual([]);

    // What it says helps: all ends as if nothing had happened.
    const onward = articles === 0 ? ['new', 'story', 'saved'] : ['propose', 'story'];
    expect((await call(onward, { cwd })).code).toBe(0);
    const proposed = await readFile(join(cwd, 'story/events/proposed.yaml'), 'utf8');
    expect((await call(['new', 'other', 'saved'], { cwd })).code).toBe(0);
    const whole = await readFile(join(cwd, 'other/events/proposed.yaml'), 'utf8');
    expect(proposed).toBe(whole);
  });

  test('to “new” with --unsure says so in what is to be run', async () => {
    const { error } = await interrupted(['new', 'story', 'saved', '--unsure'], ' -> articles/');
    expect(lastLine(error)).toBe(`${HALF} --unsure`);
  });

  test('to “propose” leaves the proposals as they were', async () => {
    await call(['new', 'story', 'saved/a0.txt'], { cwd });
    const before = await readFile(join(cwd, 'story/events/proposed.yaml'), 'utf8');
    await writeFile(
      join(cwd, 'story/articles/b.md'),
      `---\ntitle: x\npublished: 2024-03-14\npublishedBasis: { kind: given }\n---\n${text(1)}`,
    );
    const outcome = await interrupted(['propose', 'story'], '\r[', 'SIGINT', true);
    expect(outcome.code).toBe(130);
    // Carriage return, and the rest of the line away.
    const [bar, line] = outcome.error.split('\r\x1b[K');
    expect(bar).toContain('] articles read: ');
    expect(line).toBe('interrupted: nothing was written; run npx dateline propose story\n');
    expect(await readFile(join(cwd, 'story/events/proposed.yaml'), 'utf8')).toBe(before);
  });

  test.each([
    ['cannot read none.txt', 'nothing was added to story, and no proposals; the same command adds them', 0],
    [
      'a10.txt -> ',
      '<n> of 11 articles were added to story, and no proposals; the same command adds the others',
      2,
    ],
    [
      'a9.txt -> ',
      '<n> articles were added to story, and no proposals from them; run npx dateline propose story',
      11,
    ],
  ])('to “add” after “%s” says how many were added', async (words, line, least) => {
    const first = await call(['new', 'story', 'saved/a0.txt'], { cwd });
    const outcome = await interrupted(['add', 'story', 'none.txt', 'saved'], words);
    // Until the signal comes through, more may be added.
    const added = (await stored()).length - 1;
    expect(added).toBeGreaterThanOrEqual(least);
    expect([outcome.code, lastLine(outcome.error)]).toEqual([
      130,
      `interrupted: ${line.replace('<n>', String(added))}`,
    ]);
    await expectTrue({ ...outcome, error: first.error + outcome.error });
    await call(least === 11 ? ['propose', 'story'] : ['add', 'story', 'saved'], { cwd });
    expect(await readFile(join(cwd, 'story/events/proposed.yaml'), 'utf8')).toMatch(
      /From the articles: bridge-0-close,[^]*bridge-9-close/,
    );
    expect(await stored()).toHaveLength(ARTICLES);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s makes the exit code %d', async (signal, code) => {
    const outcome = await interrupted(['new', 'story', 'saved'], ' -> articles/', signal);
    expect([outcome.code, lastLine(outcome.error)]).toEqual([code, HALF]);
  });

  test('to the program that waits for standard input, from outside', async () => {
    const child = spawn(process.execPath, [BIN, 'new', 'story', 'none.txt', '-'], { cwd });
    child.stderr.once('data', () => child.kill('SIGINT'));
    const { code, error } = await outcomeOf(child);
    expect([code, lastLine(error)]).toEqual([130, NONE]);
  });

  test('to “mentions --jsonl” says up to where the lines are answered', async () => {
    const child = spawn(process.execPath, [BIN, 'mentions', '--jsonl'], { cwd });
    child.stdin.write('{"id":1,"text":"on May 5, 2024"}\n\n{"id":2,"text":""}\n{"id":3,');
    child.stdout.on('data', () => child.kill('SIGINT'));
    const { code, out, error } = await outcomeOf(child);
    expect(out).toMatch(/^\{"id":1,[^\n]*\}\n\{"id":2,"mentions":\[\]\}\n$/);
    expect([code, error]).toEqual([
      130,
      'interrupted: what was printed answers all lines up to -:3, each whole\n',
    ]);
  });

  test('breaks off what never waits, and lets nothing be said after it', async () => {
    const outcome = await runLines(`
      const { busy } = await load('${BUSY}');
      const { unlessInterrupted } = await load('${INTERRUPTION}');
      const { spawn } = await import('node:child_process');
      const io = { error: (text) => process.stderr.write(text) };
      await unlessInterrupted(io, () => 'so far', async (heard) => {
        await busy(() => {
          spawn('sh', ['-c', 'kill -INT ' + process.pid]);
          for (;;);
        });
        heard.error('never');
      });`);
    expect(outcome).toEqual({ code: 130, out: '', error: 'interrupted: so far\n' });
  });
});

test('what is busy gives what it comes to, and fails as it would', async () => {
  expect(await busy(() => 'done')).toBe('done');
  const failing = busy(() => {
    throw new Error('of its own');
  });
  await expect(failing).rejects.toThrow('of its own');
});

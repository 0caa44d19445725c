import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { installed, ROOT, run } from '../../../scripts/run.js';

const NODE = process.execPath;

describe('run', () => {
  test('collects both outputs and tells success', async () => {
    const outcome = await run([NODE, '-e', `console.log('out'); console.error('error')`]);
    expect(outcome.ok).toBe(true);
    expect(outcome.output.trim().split('\n').sort()).toEqual(['error', 'out']);
    expect(outcome.ms).toBeGreaterThan(0);
  });

  test.each([
    ['an exit code', [NODE, '-e', 'process.exit(3)'], /^$/],
    ['a signal', [NODE, '-e', `process.kill(process.pid, 'SIGKILL')`], /^$/],
    ['a program that is not there', ['no-such-program'], /ENOENT/],
  ])('%s is a failure', async (_name, command, output) => {
    const outcome = await run(command);
    expect(outcome.ok).toBe(false);
    expect(outcome.output).toMatch(output);
  });

  test('runs in the project’s root, with the environment given', async () => {
    const code = 'process.stdout.write(JSON.stringify([process.cwd(), process.env.WORD]))';
    const { output } = await run([NODE, '-e', code], { env: { ...process.env, WORD: 'given' } });
    expect(JSON.parse(output)).toEqual([ROOT, 'given']);
  });

  test('standard input is empty: nothing can wait for an answer', async () => {
    const { output } = await run([NODE, '-e', `process.stdin.on('end', () => console.log('end')).resume()`], {
      limit: 10_000,
    });
    expect(output).toBe('end\n');
  });

  test.skipIf(process.platform === 'win32')('is ended with its children when the time is up', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 9)'], { stdio: 'inherit' })`;
    const { ok, output, ms } = await run([NODE, '-e', `${child}; setInterval(() => {}, 9)`], { limit: 300 });
    // The output is closed only when no process holds it any more.
    expect(ok).toBe(false);
    expect(output).toMatch(/^Ended after 0\.3 s: /);
    expect(ms).toBeGreaterThanOrEqual(299);
    expect(ms).toBeLessThan(4000);
  });
});

describe('installed', () => {
  test.each([
    ['vitest', ['run', 'one']],
    ['prettier', ['--check', '.']],
    ['svelte-check', []],
  ])('%s', async (name, args) => {
    const command = installed(name, ...args);
    expect(command[0]).toBe(NODE);
    expect(command[1]).toContain(path.join('node_modules', name));
    expect(existsSync(command[1] ?? '')).toBe(true);
    expect(command.slice(2)).toEqual(args);
  });
});

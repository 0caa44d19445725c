import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's root. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * @typedef {object} Outcome
 * @property {boolean} ok whether the command ended by itself with exit code 0
 * @property {string} output what it wrote to its standard output and error, in order of arrival
 * @property {number} ms how long it took
 */

/** In ms: what a command gets to clean up before it is ended without asking. */
const GRACE = 5000;

/**
 * Runs a command in the project's root to its end. Never throws: a program that is not there is a command that failed.
 *
 * @param {readonly string[]} command program and arguments
 * @param {{ limit?: number, show?: boolean, env?: NodeJS.ProcessEnv }} [options] `limit`: ms after which the command is ended
 *   with all that it started; `show`: the output goes to the terminal instead of being collected
 * @returns {Promise<Outcome>}
 */
export function run([program = '', ...args], { limit, show = false, env = process.env } = {}) {
  const start = performance.now();
  const stdout = show ? 'inherit' : 'pipe';
  const child = spawn(program, args, {
    cwd: ROOT,
    env,
    // A process group of its own, to be ended as a whole. Ctrl+C does not reach it: it is passed on below.
    detached: process.platform !== 'win32',
    stdio: ['ignore', stdout, stdout],
  });

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }

  return new Promise((resolve) => {
    const timer = limit === undefined ? undefined : setTimeout(onLimit, limit);
    process.once('SIGINT', onInterrupt);
    child.on('error', (error) => {
      output += `${error.message}\n`;
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));

    /** @param {boolean} ok */
    function settle(ok) {
      clearTimeout(timer);
      process.off('SIGINT', onInterrupt);
      resolve({ ok, output, ms: performance.now() - start });
    }
    function onLimit() {
      const note = `Ended after ${(limit ?? 0) / 1000} s: ${[program, ...args].join(' ')}\n`;
      if (show) process.stdout.write(note);
      output += note;
      end(child, 'SIGTERM');
      setTimeout(() => end(child, 'SIGKILL'), GRACE).unref();
    }
    function onInterrupt() {
      end(child, 'SIGTERM');
      process.exitCode = 130;
    }
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return;
  try {
    // Windows knows no process groups: there only the command itself is ended.
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

/**
 * The command for a program of an installed package, without a shell: `node_modules/.bin` holds none that Windows can spawn.
 *
 * @param {string} name of the package and of its program
 * @param {string[]} args
 */
export function installed(name, ...args) {
  const folder = path.join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return [process.execPath, path.join(folder, typeof bin === 'string' ? bin : bin[name]), ...args];
}

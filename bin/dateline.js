#!/usr/bin/env node
import { existsSync } from 'node:fs';

const SOURCE = new URL('../src/entries/cli.ts', import.meta.url);
const BUILT = new URL('../built/cli/cli.js', import.meta.url);

/** @type {typeof import('../src/entries/cli.ts')} */
const { main } = existsSync(SOURCE) ? await fromSource() : await import(BUILT.href);

/** While developing it is TypeScript, which jiti runs on any supported Node without a build; a package holds it compiled. */
async function fromSource() {
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url).import(SOURCE.href);
}

process.stdout.on('error', (error) => {
  // A reader such as `head` may close the pipe early: that is not a failure of ours.
  if ('code' in error && error.code === 'EPIPE') return;
  process.stderr.write(`dateline: cannot print: ${error.message}\n`);
  process.exit(1);
});

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  write: (text) => new Promise((resolve) => process.stdout.write(text, (error) => resolve(!error))),
  // Opened only when it is read: it would keep the program running.
  get input() {
    return process.stdin;
  },
  isWatched: process.stderr.isTTY === true,
});

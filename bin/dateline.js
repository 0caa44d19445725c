#!/usr/bin/env node
// The command line is TypeScript; jiti runs it on any supported Node without a build.
import { createJiti } from 'jiti';

/** @type {typeof import('../src/entries/cli.ts')} */
const { main } = await createJiti(import.meta.url).import('../src/entries/cli.ts');

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

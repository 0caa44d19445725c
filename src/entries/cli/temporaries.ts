import { rmSync } from 'node:fs';

/** Files and folders that are being written, and are not yet in their places. */
const paths = new Set<string>();

/**
 * Remembers what is being written, so that Ctrl-C takes it away. Only then are signals listened to: at other times they
 * end the program at once, busy as it may be.
 */
export function remember(path: string): void {
  if (paths.size === 0) for (const signal of SIGNALS) process.on(signal, leave);
  paths.add(path);
}

export function forget(path: string): void {
  paths.delete(path);
  if (paths.size === 0) for (const signal of SIGNALS) process.off(signal, leave);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

function leave(signal: (typeof SIGNALS)[number]): never {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
  // As shells count: what was ended by a signal has 128 and the signal’s number.
  process.exit(128 + NUMBERS[signal]);
}

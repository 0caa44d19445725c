import type { Console } from './console.ts';
import { heed, ignore, isLeaving, unlessLeaving } from './signals.ts';

/**
 * Does some work. A signal meanwhile ends the program with a line that says what is there, what is not and how to go on:
 * `words`, which are asked for at that moment. The console that `work` is given prints nothing after it.
 */
export async function unlessInterrupted<T>(
  io: Console,
  words: () => string,
  work: (io: Console) => Promise<T>,
): Promise<T> {
  const heeded = { say: () => io.error(`interrupted: ${words()}\n`) };
  heed(heeded);
  try {
    return await work(untilLeaving(io));
  } finally {
    ignore(heeded);
  }
}

/** A command as a user types it, with a folder as it is shown elsewhere. */
export function typed(command: string, folder: string, ...options: readonly string[]): string {
  const name = folder === '' ? '.' : folder;
  const quoted = /^[\w./:\\-]+$/.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
  return ['npx dateline', command, quoted, ...options].join(' ');
}

function untilLeaving(io: Console): Console {
  return {
    cwd: io.cwd,
    isWatched: io.isWatched,
    // Opened only when it is read.
    get input() {
      return io.input;
    },
    out: (text) => (isLeaving() ? undefined : io.out(text)),
    error: (text) => (isLeaving() ? undefined : io.error(text)),
    write: (text) => unlessLeaving().then(() => io.write(text)),
  };
}

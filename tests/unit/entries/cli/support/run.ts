import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main } from '../../../../../src/entries/cli.ts';

export const BIN = fileURLToPath(new URL('../../../../../bin/dateline.js', import.meta.url));

export interface Outcome {
  code: number | null;
  out: string;
  error: string;
}

/** Runs the real program, as a shell does. */
export function run(args: string[], cwd: string, input: Uint8Array | string = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd });
    const outcome = { out: '', error: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.error += text));
    child.on('close', (code) => resolve({ code, ...outcome }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** Runs a command in this process, with standard input in the chunks that are given. */
export async function call(
  args: string[],
  { cwd = '.', input = [], reads = Infinity, isWatched = false }: Partial<Call> = {},
): Promise<Outcome & { writes: number }> {
  const outcome = { out: '', error: '', writes: 0 };
  async function* chunks() {
    for (const chunk of input)
      yield await Promise.resolve(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  }
  const code = await main(args, {
    cwd,
    isWatched,
    input: chunks(),
    out: (text) => (outcome.out += text),
    error: (text) => (outcome.error += text),
    write(text) {
      outcome.writes++;
      outcome.out += text;
      return Promise.resolve(outcome.writes < reads);
    },
  });
  return { code, ...outcome };
}

export interface Call {
  cwd: string;
  input: Iterable<string | Uint8Array>;
  /** After so many writes nobody reads any more. */
  reads: number;
  isWatched: boolean;
}

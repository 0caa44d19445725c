import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compileCommand } from './cli/compile-command.ts';
import { HELP } from './cli/help.ts';
import type { Console } from './cli/console.ts';

/** Exit codes: 0 fine, 1 the data is at fault or cannot be written, 2 the command is. */
const WRONG_USAGE = 2;

/** Runs the command line; what comes back is the exit code. `argv` is without the program's name. */
export async function main(argv: string[], io: Console): Promise<number> {
  const parsed = parse(argv);
  if (typeof parsed === 'string') return refuse(parsed, io);
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(HELP);
    return 0;
  }
  if (values.version) {
    io.out(`${await readVersion()}\n`);
    return 0;
  }
  const [command, collection, ...rest] = positionals;
  if (command === undefined) return refuse('say what to do', io);
  if (command !== 'compile') return refuse(`there is no command “${command}”`, io);
  if (collection === undefined || collection === '') return refuse('say which collection to compile', io);
  if (rest.length > 0) return refuse(`one collection at a time, not also “${rest.join(' ')}”`, io);
  if (values.out === '') return refuse('--out needs the name of a file', io);
  return compileCommand(collection, { out: values.out ?? null, json: values.json ?? false }, io);
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // parseArgs throws on what a user has mistyped; its first sentence names it.
    return error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
  }
}

function refuse(message: string, io: Console): number {
  const [line] = message.split('\n');
  io.error(
    `dateline: ${line}; usage: dateline compile <collection> [--out <file>] [--json], or dateline --help\n`,
  );
  return WRONG_USAGE;
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

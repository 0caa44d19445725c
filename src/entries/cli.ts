import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS, type Command, type Values } from './cli/commands.ts';
import type { Console } from './cli/console.ts';
import { HELP, HELP_OF } from './cli/help.ts';
import { WRONG_USAGE } from './cli/wrong-usage.ts';
import { HOME } from './home.ts';

/** Runs the command line; what comes back is the exit code. `argv` is without the program's name. */
export async function main(argv: string[], io: Console): Promise<number> {
  const place = placeOfCommand(argv);
  const name = argv[place];
  const command = name === undefined ? undefined : COMMANDS.get(name);
  const parsed = parse(place < 0 ? argv : argv.toSpliced(place, 1), command);
  if (command === undefined && name !== undefined) return refuse(`there is no command “${name}”`, io);
  if (typeof parsed === 'string') return refuse(parsed, io, command);
  const { values, positionals } = parsed;
  if (values['help'] === true) {
    io.out(command === undefined ? HELP : HELP_OF[command.name]);
    return 0;
  }
  if (values['version'] === true) {
    io.out(`${await readVersion()}\n`);
    return 0;
  }
  if (command === undefined) return refuse('say what to do', io);
  const outcome = await command.run(positionals, values, io);
  return typeof outcome === 'string' ? refuse(outcome, io, command) : outcome;
}

/** Options may stand before the command, with a value that is none. */
function placeOfCommand(argv: readonly string[]): number {
  const known = argv.findIndex((arg) => COMMANDS.has(arg));
  return known < 0 ? argv.findIndex((arg) => !arg.startsWith('-')) : known;
}

function parse(
  args: string[],
  command: Command | undefined,
): { values: Values; positionals: string[] } | string {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...command?.options,
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // parseArgs throws on what a user has mistyped; its first sentence names it.
    return error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
  }
}

function refuse(message: string, io: Console, command?: Command): number {
  const [line] = message.split('\n');
  const usage = command?.usage ?? 'dateline <command> …';
  io.error(`dateline: ${line}; usage: ${usage}, or dateline ${command ? `${command.name} ` : ''}--help\n`);
  return WRONG_USAGE;
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(join(HOME, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

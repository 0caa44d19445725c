import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, onPath, thisMachine, wrongVariable } from './chromium.js';
import { PACKAGE_MANAGERS, VARIABLES } from './chromium-places.js';
import { run } from './run.js';

/** @import { Chromium, Machine } from './chromium.js' */

/** For one command, in ms: a download of 180 MB over a slow line takes minutes. */
const INSTALL_LIMIT = 300_000;
/** In ms: behind some firewalls a server never answers, not even with a refusal. */
const CONNECTION_LIMIT = 10_000;
/** Of the output of an installer that failed. */
const LINES_SHOWN = 8;

/**
 * The Chromium to test with, installed where there is none. Says in a line what it does.
 *
 * @param {Machine} [machine]
 * @param {(line: string) => void} [log]
 * @returns {Promise<Chromium | null>} null where nothing helped; the log then says what was tried
 */
export async function ensureChromium(machine = thisMachine(), log = console.log) {
  const problem = wrongVariable(machine);
  if (problem !== null) {
    log(`Chromium: ${problem}.`);
    return null;
  }

  let chromium = findChromium(machine);
  const failures = [];
  for (const { label, applies, commands } of chromium === null ? installers(machine) : []) {
    if (!applies()) continue;
    log(`Chromium: none found, installing by \`${label}\` …`);
    const output = await runAll(commands, machine);
    chromium = findChromium(machine);
    if (chromium !== null) break;
    failures.push(`\`${label}\`:\n${output}`);
  }

  log(chromium === null ? nothingHelped(failures) : `Chromium: ${chromium.path} (${chromium.version})`);
  return chromium;
}

/**
 * The ways to install a Chromium, in the order to try them. Whether one applies shows only when its turn comes.
 *
 * @param {Machine} machine
 */
function installers(machine) {
  const { env, platform, isRoot, playwright, downloaded } = machine;
  const sudo =
    onPath(['sudo'], machine).length > 0 && spawnSync('sudo', ['-n', 'true'], { env }).status === 0;
  const mayBeRoot = isRoot || sudo;
  const prefix = isRoot ? [] : ['sudo', '-n'];

  return [
    {
      label: 'playwright install chromium',
      applies: () => true,
      commands: [[...playwright, 'install', 'chromium', '--no-shell']],
    },
    {
      // What was downloaded is there and does not start: libraries are missing.
      label: 'playwright install-deps chromium',
      applies: () => platform === 'linux' && mayBeRoot && existsSync(downloaded),
      commands: [[...playwright, 'install-deps', 'chromium']],
    },
    ...PACKAGE_MANAGERS.map(({ manager, asRoot, commands }) => ({
      label: commands.at(-1)?.join(' ') ?? manager,
      applies: () => onPath([manager], machine).length > 0 && (mayBeRoot || !asRoot),
      commands: asRoot ? commands.map((command) => [...prefix, ...command]) : commands,
    })),
  ];
}

/**
 * One after the other, to the first that fails.
 *
 * @param {string[][]} commands
 * @param {Machine} machine
 * @returns {Promise<string>} the end of what they wrote
 */
async function runAll(commands, { env }) {
  const quiet = {
    ...env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_LIMIT),
  };
  let output = '';
  for (const command of commands) {
    const outcome = await run(command, { limit: INSTALL_LIMIT, env: quiet });
    output += outcome.output;
    if (!outcome.ok) break;
  }
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(-LINES_SHOWN)
    .map((line) => `    ${line}`)
    .join('\n');
}

/** @param {string[]} failures */
function nothingHelped(failures) {
  return [
    'Chromium: none found, and none could be installed. The browser tests need one: install Chromium, Chrome or Edge,',
    `or set ${VARIABLES[0]} to the program's path. Tried:`,
    ...failures.map((failure) => `  ${failure}`),
  ].join('\n');
}

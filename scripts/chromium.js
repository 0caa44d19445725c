import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { COMMANDS, usualPaths, VARIABLES } from './chromium-places.js';

/**
 * @typedef {object} Machine what of the machine the search depends on
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {string[]} paths absolute paths to look at besides the `PATH`
 * @property {string} downloaded where Playwright puts its own Chromium
 * @property {string[]} playwright the command for Playwright's installer
 *
 * @typedef {{ path: string, version: string }} Chromium
 */

/** In ms: a first start may unpack things. */
const START_LIMIT = 20_000;

/**
 * What Playwright switches off by itself (`chromiumSwitches.ts`), whose list ours takes the place of; and the suggestions of an address
 * bar that no test has: each window loads two pages for them, before anything is typed, which cost as much as the page under test.
 */
const FEATURES_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Nothing that talks to the network by itself, nothing that asks or waits. */
const FLAGS = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {Machine} */
export function thisMachine() {
  const { env, platform } = process;
  const require = createRequire(import.meta.url);
  return {
    env,
    platform,
    isRoot: process.getuid?.() === 0,
    paths: usualPaths(platform, env),
    downloaded: require('playwright').chromium.executablePath(),
    playwright: [
      process.execPath,
      path.join(path.dirname(require.resolve('playwright/package.json')), 'cli.js'),
    ],
  };
}

/**
 * The Chromium to test with, or null. Where an environment variable names one, that one or none: a wrong variable must
 * not be passed over in silence, see `wrongVariable`.
 *
 * @returns {Chromium | null}
 */
export function findChromium(machine = thisMachine()) {
  const variable = namingVariable(machine);
  const places =
    variable === undefined
      ? [...onPath(COMMANDS, machine), ...machine.paths, machine.downloaded]
      : [machine.env[variable] ?? ''];
  for (const place of places) {
    const version = versionOf(place, machine);
    if (version !== null) return { path: place, version };
  }
  return null;
}

/**
 * What is wrong with the environment variable that names a Chromium; null where none does, or where it starts.
 *
 * @returns {string | null}
 */
export function wrongVariable(machine = thisMachine()) {
  const variable = namingVariable(machine);
  if (variable === undefined || findChromium(machine) !== null) return null;
  const value = machine.env[variable] ?? '';
  const state = existsSync(value) ? 'does not start' : 'is not there';
  return `${variable} names ${value}, which ${state}: set it to a Chromium's program, or unset it`;
}

/**
 * Options for Playwright's `launch`. It adds `--no-sandbox` by itself: as root, and in most containers, Chromium would not
 * start without, and the tests show it nothing but this project's own pages.
 *
 * @throws where there is no Chromium: `npm test` has made sure that there is
 */
export function chromiumLaunch(machine = thisMachine()) {
  const chromium = findChromium(machine);
  if (chromium === null) {
    throw new Error(
      wrongVariable(machine) ?? 'No Chromium found: `npm test` installs one, or set DATELINE_CHROMIUM',
    );
  }
  return { executablePath: chromium.path, args: FLAGS };
}

/** @param {Machine} machine */
function namingVariable({ env }) {
  return VARIABLES.find((name) => env[name]);
}

/**
 * The programs of these names on the `PATH`, names in the order given.
 *
 * @param {readonly string[]} names
 * @param {Pick<Machine, 'env' | 'platform'>} machine
 */
export function onPath(names, { env, platform }) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix))).filter(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Starts the program: a file may be there and not run, say a distribution's stand-in for a snap, or a download whose
 * libraries are missing.
 *
 * @param {string} program
 * @param {Machine} machine
 */
function versionOf(program, { env, platform }) {
  if (!isProgram(program)) return null;
  // On Windows `--version` opens a window instead of answering.
  if (platform === 'win32') return 'version unknown';
  const { status, stdout } = spawnSync(program, ['--version'], {
    env,
    encoding: 'utf8',
    timeout: START_LIMIT,
  });
  return status === 0 ? stdout.trim() || 'version unknown' : null;
}

import { statSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../scripts/run.js';
import { HERE } from './places.js';

/**
 * Installs the packages of this folder where they are missing or older than the lock file.
 *
 * @returns {Promise<string | null>} what went wrong; null where they are there
 */
export async function ensurePackages() {
  // npm writes it at the end of an installation.
  const installed = changed('node_modules/.package-lock.json');
  if (installed !== null && installed >= (changed('package-lock.json') ?? 0)) return null;
  console.log('Installing the timelines to measure beside: `npm ci` in bench/browser …');
  const { ok, output } = await run([...npm(), 'ci', '--prefix', HERE]);
  return ok ? null : `\`npm ci\` in bench/browser failed:\n${output}`;
}

/** The npm that runs this script, without a shell: Windows cannot spawn it by its name. */
function npm() {
  const { npm_execpath: script } = process.env;
  return script === undefined ? ['npm'] : [process.execPath, script];
}

/**
 * @param {string} file relative to this folder
 * @returns {number | null} ms since the epoch; null where the file is not there
 */
function changed(file) {
  return statSync(path.join(HERE, file), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

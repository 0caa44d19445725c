import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../scripts/chromium.js';
import { LIMIT } from './measure.js';
import { launchOptions, VIEWPORT } from './open-page.js';
import { HERE } from './places.js';
import { report } from './report/index.js';

/** @import { Case, Circumstances, Peer, Results } from './types.ts' */

/** @returns {Circumstances} */
export function circumstances() {
  const { devDependencies } = JSON.parse(readFileSync(path.join(HERE, 'package.json'), 'utf8'));
  return {
    date: new Date().toISOString(),
    chromium: findChromium()?.version ?? '',
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}`,
    flags: launchOptions().args,
    viewport: VIEWPORT,
    limit: LIMIT,
    versions: devDependencies,
  };
}

/**
 * The results with one case more, which replaces that of the same page and number.
 *
 * @param {Results} results
 * @param {Case} entry
 * @returns {Results}
 */
export function withCase(results, entry) {
  const others = results.cases.filter(({ peer, n }) => peer !== entry.peer || n !== entry.n);
  return { ...results, cases: [...others, entry] };
}

/**
 * The results that a run begins with: those of an earlier one, until they are replaced.
 *
 * @param {Circumstances} now
 * @param {readonly Peer[]} peers that are going to be measured
 * @param {Results | null} earlier
 * @returns {Results} the peers that are measured come first
 */
export function startResults(now, peers, earlier) {
  const others = earlier?.peers.filter(({ id }) => peers.every((peer) => peer.id !== id)) ?? [];
  return { ...now, peers: [...peers, ...others], cases: earlier?.cases ?? [] };
}

/**
 * The figures that stand beside a table.
 *
 * @param {string} out file of the table
 * @returns {Results | null} null where there are none
 */
export function readResults(out) {
  const file = figuresFile(out);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * Writes the table, and the figures beside it.
 *
 * @param {Results} results
 * @param {string} out file of the table; its folder is made where it is not there
 */
export function writeResults(results, out) {
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(figuresFile(out), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(out, report(results));
}

/** @param {string} out */
function figuresFile(out) {
  const { dir, name } = path.parse(out);
  return path.join(dir, `${name}.json`);
}

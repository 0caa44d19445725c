import { existsSync } from 'node:fs';
import path from 'node:path';
import { findChromium, wrongVariable } from '../../scripts/chromium.js';
import { installed, ROOT, run } from '../../scripts/run.js';
import { buildPages, pageFolder } from './build-pages.js';
import { ensureData } from './data-files.js';
import { ensurePackages } from './install.js';
import { measureAll } from './measure-all.js';
import { readOptions, USAGE } from './options.js';
import { BY_THE_CONTRACT } from './peers.js';
import { DATA } from './places.js';
import { caseLine } from './report/case-line.js';
import { circumstances, readResults, startResults, withCase, writeResults } from './results.js';
import { serve } from './server.js';

/** @import { Options } from './options.js' */
/** @import { App } from './types.ts' */

/** The timeline of this project, as `npm run build` makes it. */
const TIMELINE = { id: 'dateline', folder: path.join(ROOT, 'dist'), page: 'bench.html', ...BY_THE_CONTRACT };

const read = readOptions(process.argv.slice(2));
if (!read.ok) fail(`${read.message}. More by npm run bench -- --browser --help`);
else if (read.options === null) console.log(USAGE);
else await bench(read.options);

/** @param {Options} options */
async function bench(options) {
  const isBuilt = options.apps.length > 0;
  const apps = isBuilt ? options.apps : [TIMELINE];
  const problem =
    missingChromium() ??
    (await ensurePackages()) ??
    (isBuilt ? null : await buildTimeline()) ??
    missingPage(apps);
  if (problem !== null) {
    fail(problem);
    return;
  }

  await buildPages(options.peers);
  for (const size of options.sizes) ensureData(size, DATA);
  const server = await serve({
    data: DATA,
    ...Object.fromEntries(options.peers.map((peer) => [peer.id, pageFolder(peer)])),
    ...Object.fromEntries(apps.map(({ id, folder }) => [id, folder])),
  });

  const peers = [...apps, ...options.peers];
  let results = startResults(circumstances(), peers, options.merge ? readResults(options.out) : null);
  await measureAll(peers, { ...options, origin: server.origin }, (entry) => {
    console.log(caseLine(entry));
    results = withCase(results, entry);
    // After every case: a run may take an hour, and be broken off.
    writeResults(results, options.out);
  });
  server.close();
  console.log(`\nWritten: ${path.relative(process.cwd(), options.out)}`);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

/** @returns {string | null} */
function missingChromium() {
  if (findChromium() !== null) return null;
  return wrongVariable() ?? 'No Chromium found: `npm test` installs one, or set DATELINE_CHROMIUM';
}

/** @returns {Promise<string | null>} */
async function buildTimeline() {
  console.log('Building the timeline …');
  const { ok, output } = await run(installed('vite', 'build'));
  return ok ? null : `\`npm run build\` failed:\n${output}`;
}

/**
 * @param {readonly App[]} apps
 * @returns {string | null}
 */
function missingPage(apps) {
  for (const { folder, page = 'index.html' } of apps) {
    const file = path.join(folder, page);
    if (!existsSync(file))
      return `${path.relative(process.cwd(), file)} is not there. A page of another name is given by --app id=folder,page=…`;
  }
  return null;
}

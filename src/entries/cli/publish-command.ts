import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { originsIn } from '../elsewhere/address.ts';
import { APP, BUILT, HOME, IS_SOURCE } from '../home.ts';
import { readBase } from '../site/base-address.ts';
import { writeSite } from '../site/write-site.ts';
import { compileAll } from './compile-all.ts';
import type { Console } from './console.ts';
import { unlessInterrupted } from './interruption.ts';
import { progress } from './progress.ts';
import { openSiteFolder, replaceSite } from './site-folder.ts';

export interface PublishOptions {
  /** The folder of the site. */
  out: string;
  /** Where it will be. */
  base: string | null;
  /** Origins of other sites whose data it may show, with spaces between. */
  sources: string | null;
  /** Whether the notes of talks go with them. */
  notes: boolean;
}

/** `dateline publish`: writes the site of some collections; the exit code, or what is wrong with the command. */
export async function publishCommand(
  names: readonly string[],
  { out, base: wanted, sources, notes }: PublishOptions,
  io: Console,
): Promise<number | string> {
  const read = readBase(wanted);
  if (!read.ok) return read.message;
  const wrong = (sources ?? '').split(/[\s,]+/).find((text) => text !== '' && originsIn(text).length === 0);
  if (wrong !== undefined)
    return `“${wrong}” is no site that data may come from: name it as https://data.example`;
  const missing = whatIsMissing('app/index.html');
  if (missing !== null) return fail(missing, io);

  const compiled = await compileAll(names, io);
  if (compiled === null) return fail('nothing is published as long as there are errors', io);
  const folder = await openSiteFolder(out, io.cwd, [io.cwd, HOME, ...compiled.map((one) => one.folder)]);
  if (!folder.ok) return fail(folder.message, io);

  const datasets = compiled.map(({ dataset }) => dataset);
  const cards = datasets.reduce((sum, { events }) => sum + events.length + 1, 0);
  const bar = progress('cards painted', cards, io, () => Date.now());
  const said: string[] = [];
  const state = { isThere: false };
  const words = () =>
    state.isThere ? `the site is in ${out}` : `nothing was published: ${out} is as it was`;
  const written = await unlessInterrupted(io, words, () =>
    replaceSite(
      folder,
      (temporary) =>
        writeSite(APP, temporary, datasets, {
          base: read.base,
          sources: originsIn(sources ?? ''),
          notes,
          cache: cacheFor(io.cwd),
          warn: (message) => said.push(message),
          oncard: (done) => bar.at(done),
        }),
      () => (state.isThere = true),
    ),
  );
  bar.end();
  if (typeof written === 'string') return fail(`cannot write ${out}: ${written}`, io);
  for (const message of said) io.error(`dateline: ${message}\n`);
  for (const file of written.stayed) io.error(`dateline: ${file} is not ours, and stays as it is\n`);
  if (read.base === null)
    io.error(
      'dateline: without --base there is no sitemap, no oEmbed, and networks may not find the cards\n',
    );
  io.error(`published: ${written.files} files in ${out}\n`);
  return 0;
}

/** What a build has not made yet, and what to do; null where it is there. `file` is from the folder of what is built. */
export function whatIsMissing(file: string): string | null {
  if (existsSync(join(BUILT, file))) return null;
  return IS_SOURCE
    ? 'the app is not built yet: run npm run build first'
    : `this package is not whole, built/${file} is missing: install it again`;
}

function fail(message: string, io: Console): number {
  io.error(`dateline: ${message}\n`);
  return 1;
}

/** A folder that keeps cards from time to time, where there is one for such things. */
function cacheFor(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) return join(modules, '.cache/dateline');
    if (folder === dirname(folder)) return null;
  }
}

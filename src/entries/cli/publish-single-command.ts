import { open, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SINGLE_TEMPLATE, singlePage } from '../../pages/index.ts';
import { APP } from '../home.ts';
import { compileAll } from './compile-all.ts';
import type { Console } from './console.ts';
import { whatIsMissing } from './publish-command.ts';
import { writeAtomically } from './write-atomically.ts';

/** By this a file of ours is known; it stands in the first lines. */
const OURS = '<meta name="generator" content="Dateline" />';
const FIRST = 1000;

/** `dateline publish --single`: writes one file that holds a whole timeline; the exit code. */
export async function publishSingleCommand(
  name: string,
  { out, notes }: { out: string; notes: boolean },
  io: Console,
): Promise<number> {
  const path = resolve(io.cwd, out);
  const failure = whatIsMissing(`app/${SINGLE_TEMPLATE}`) ?? (await whatIsInTheWay(path, out));
  if (failure !== null) return fail(failure, io);
  const compiled = await compileAll([name], io);
  const dataset = compiled?.[0]?.dataset;
  if (dataset === undefined) return fail('nothing is published as long as there are errors', io);

  const page = singlePage(dataset, await readFile(join(APP, SINGLE_TEMPLATE), 'utf8'), { notes });
  const reason = await writeAtomically(path, page);
  if (reason !== null) return fail(`cannot write ${out}: ${reason}`, io);
  io.error(
    `published: ${out}, ${Math.ceil(Buffer.byteLength(page) / 1000)} kB, which opens without a network\n`,
  );
  return 0;
}

/** A file that is there is written over where it is one of ours. */
async function whatIsInTheWay(path: string, out: string): Promise<string | null> {
  const kind = await stat(path).catch(() => null);
  if (kind === null) return null;
  if (kind.isDirectory()) return `${out} is a folder: name a file, such as ${join(out, 'timeline.html')}`;
  const isOurs = (await firstOf(path)).includes(OURS);
  return isOurs ? null : `${out} is there already, and is no timeline: nothing is written; name another file`;
}

async function firstOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST));
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function fail(message: string, io: Console): number {
  io.error(`dateline: ${message}\n`);
  return 1;
}

import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { createJiti } from 'jiti';
import { count, f1, sum } from './score.js';
import { readGold } from './time-ml.js';

const jiti = createJiti(import.meta.url);
/** @type {typeof import('../../src/extract/mentions/index.ts')} */
const { findMentions } = await jiti.import('../../src/extract/mentions/index.ts');
/** @type {typeof import('../../src/core/span/index.ts')} */
const { readSpan } = await jiti.import('../../src/core/span/index.ts');

/** How much text the throughput is measured on; UTF-16 units. */
const MEASURED = 20_000_000;

/**
 * Prints how well temporal expressions are found and resolved, for each folder of TimeML documents, and how fast.
 * @param {readonly string[]} folders
 */
export async function benchTemporal(folders) {
  if (folders.length === 0) {
    console.log(
      'Dates in text: skipped, as no gold is given. Name folders of .tml files: npm run bench -- --temporal <folder>…',
    );
    return;
  }
  const rows = [];
  const texts = [];
  for (const folder of folders) {
    const path = resolve(folder);
    if (!(await stat(path).catch(() => null))?.isDirectory()) {
      console.log(`Dates in text: ${folder} is skipped, as there is no such folder`);
      continue;
    }
    const documents = await readGold(path);
    if (documents.length === 0) {
      console.log(`Dates in text: ${folder} is skipped, as it holds no .tml file`);
      continue;
    }
    const scored = documents.map((document) => ({ ...document, found: mentionsOf(document) }));
    for (const [name, isCounted] of KINDS) {
      const counts = sum(
        scored.map(({ timexes, found }) => count(timexes.filter(isCounted), found.filter(isCounted))),
      );
      const figures = [counts.relaxed, counts.strict, counts.value].map((hits) =>
        f1(hits, counts).toFixed(1),
      );
      rows.push([`${basename(path)}, ${name}`, counts.gold, counts.found, ...figures]);
    }
    texts.push(...documents);
  }
  if (rows.length === 0) return;
  console.log('Dates in text, F1 by the rules of TempEval-3:\n');
  console.log('| | gold | found | relaxed | strict | value |\n|---|---:|---:|---:|---:|---:|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log(
    `\nThroughput of findMentions: ${throughput(texts).toFixed(1)} MB of text a second, on one core.`,
  );
}

/** @type {[name: string, isCounted: (timex: { type: string }) => boolean][]} */
const KINDS = [
  ['DATE', ({ type }) => type === 'DATE'],
  ['all types', () => true],
];

/** @param {import('./time-ml.js').GoldDocument} document */
function mentionsOf({ text, published }) {
  const read = published === null ? null : readSpan(published.slice(0, 10));
  return findMentions(text, { published: read?.ok ? read.span : null });
}

/**
 * MB a second, of the texts one after the other until enough has been read.
 * @param {readonly import('./time-ml.js').GoldDocument[]} documents
 */
function throughput(documents) {
  const all = documents.reduce((length, { text }) => length + text.length, 0);
  for (const document of documents) mentionsOf(document);
  // The processor's time, so that other programs do not count.
  const before = process.cpuUsage();
  let read = 0;
  while (read < Math.max(MEASURED, all) && all > 0) {
    for (const document of documents) mentionsOf(document);
    read += all;
  }
  const { user, system } = process.cpuUsage(before);
  return read / (user + system);
}

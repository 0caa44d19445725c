import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';
import { scoreProposals } from './score.js';

const USAGE = `Usage: npm run bench -- --proposals [<collection>]

Proposes events from the articles of a collection that was made by hand, and holds them against its events: which are found, which
are missed, and what is proposed besides, to be judged by eye.`;

const DEMONSTRATION = 'data/ukraine-2022-2024';

const jiti = createJiti(import.meta.url);
/** @type {typeof import('../../src/entries/compile-folder.ts')} */
const { compileFolder } = await jiti.import('../../src/entries/compile-folder.ts');
/** @type {typeof import('../../src/entries/authoring/proposals.ts')} */
const { articlesToRead } = await jiti.import('../../src/entries/authoring/proposals.ts');
/** @type {typeof import('../../src/extract/events/index.ts')} */
const { proposeFrom } = await jiti.import('../../src/extract/events/index.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false } },
});
if (values.help) console.log(USAGE);
else await run(positionals[0] ?? DEMONSTRATION);

/** @param {string} folder */
async function run(folder) {
  const { dataset, diagnostics } = await compileFolder(path.resolve(folder), folder, { publish: 'full' });
  if (dataset === null) {
    console.error(`${folder} does not compile: ${diagnostics[0]?.message ?? 'there is nothing in it'}`);
    process.exitCode = 1;
    return;
  }
  const { articles, events, collection } = dataset;
  const themes = collection.themes.map(({ id, label }) => ({ id, label, words: [] }));
  const started = performance.now();
  // As the program reads them: an article without a headline has none here either.
  const proposals = articlesToRead(dataset, new Set()).flatMap((article) => proposeFrom(article, { themes }));
  const ms = performance.now() - started;
  const score = scoreProposals(proposals, events, articles);
  const dated = score.dated.filter((event) => score.found.includes(event));

  console.log(`Proposals from ${articles.length} articles of ${folder}: ${proposals.length} in ${ms.toFixed(0)} ms.

| | | |
|---|---:|---:|
| dated in their own sentences, found | ${dated.length} of ${score.dated.length} | ${share(dated.length, score.dated.length)} |
| all events of the collection, found | ${score.found.length} of ${events.length} | ${share(score.found.length, events.length)} |
| proposals that the collection has | ${score.known.length} of ${proposals.length} | ${share(score.known.length, proposals.length)} |
| with another date than it has | ${score.misdated.length} of ${proposals.length} | ${share(score.misdated.length, proposals.length)} |
| of what it does not have | ${score.other.length} of ${proposals.length} | ${share(score.other.length, proposals.length)} |`);
  list(
    'Missed, though dated',
    score.dated.filter((event) => score.missed.includes(event)),
  );
  list(
    'Missed, dated elsewhere or by inference',
    score.missed.filter((event) => !score.dated.includes(event)),
  );
  list('Another date', score.misdated);
  list('Not in the collection: fair or not?', score.other);
}

/**
 * @param {string} heading
 * @param {readonly { title: string, when: string }[]} items
 */
function list(heading, items) {
  if (items.length > 0)
    console.log(`\n${heading}\n${items.map(({ when, title }) => `  ${when}  ${title}`).join('\n')}`);
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

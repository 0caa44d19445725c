import { access } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run bench [-- <gold folder>…]

Measures, one after the other, what layout and painting cost, how well dates are found in text (for the folders of TimeML
documents that are named), and how well events are proposed. By themselves:

  --layout [--most 100000] [--out file.md]   layout and painting in Node, for 1,000 events and ten times more
  --temporal <gold folder>…                  dates in text: F1 by the rules of TempEval-3, and throughput
  --proposals [<collection>]                 proposals held against the events of a collection that was made by hand
  --embed [--reps 5]                         the built embed in Chromium: loading beside TimelineJS, and ten of them scrolled
  --desk [--reps 2]                          the built desk in Chromium with 6,000 events: opening, an edit, proposals
  --talks [--reps 3]                         what it costs to give a talk: frames of a flight, and the time from key to step
  --browser                                  what the built page costs in Chromium, beside other timelines; has its own --help`;

const PROPOSALS = new URL('./proposals/run.js', import.meta.url);

if (process.argv.includes('--browser')) await import('./browser/run.js');
else await run();

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      layout: { type: 'boolean', default: false },
      temporal: { type: 'boolean', default: false },
      proposals: { type: 'boolean', default: false },
      embed: { type: 'boolean', default: false },
      desk: { type: 'boolean', default: false },
      talks: { type: 'boolean', default: false },
      reps: { type: 'string' },
      most: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.embed) {
    const { benchEmbed } = await import('./embed/run.js');
    return benchEmbed(Number(values.reps ?? 5));
  }
  if (values.talks) {
    const { benchTalks } = await import('./talks/run.js');
    return benchTalks(Number(values.reps ?? 3));
  }
  if (values.desk) {
    const { benchDesk } = await import('./desk/run.js');
    return benchDesk(Number(values.reps ?? 2));
  }
  const isOne = values.layout || values.temporal || values.proposals;
  const parts = [
    { isAsked: values.layout, run: () => layout(values) },
    { isAsked: values.temporal, run: () => temporal(positionals) },
    { isAsked: values.proposals, run: () => proposals(values.proposals ? positionals : []) },
  ].filter(({ isAsked }) => isAsked || !isOne);
  for (const [place, part] of parts.entries()) {
    if (place > 0) console.log('');
    await part.run();
  }
}

/** @param {{ most?: string | undefined, out?: string | undefined }} options */
async function layout({ most, out }) {
  // It reads its own options.
  const options = Object.entries({ most, out }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  process.argv.splice(2, process.argv.length, ...options);
  await import('./layout/run.js');
}

/** @param {readonly string[]} folders */
async function temporal(folders) {
  const { benchTemporal } = await import('./temporal/run.js');
  await benchTemporal(folders);
}

/** @param {readonly string[]} collections */
async function proposals(collections) {
  const isThere = await access(PROPOSALS).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    console.log('Proposals: skipped, as bench/proposals/run.js is not there');
    return;
  }
  process.argv.splice(2, process.argv.length, ...collections);
  await import(PROPOSALS.href);
}

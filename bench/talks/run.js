import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/run.js';
import { otherLoad } from '../browser/other-load.js';
import { RESULTS } from '../browser/places.js';
import { serve } from '../browser/server.js';
import { median, quantile } from '../browser/statistics.js';
import { seeded } from '../seeded.js';
import { talkDataset } from './dataset.js';
import { flightLine } from './flights.js';
import { give } from './giving.js';

const DIST = path.join(ROOT, 'dist');
const DATA = path.join(RESULTS, 'talks');
const DEMONSTRATION = path.join(DIST, 'data/ukraine-2022-2024.json');
const MANY = 100_000;
/** Of one talk. */
const STEPS = 20;

/**
 * What it costs to give a talk, of the demonstration story from event to event, and of 100,000 events to places all over them: how
 * many frames of a flight are drawn, and how long a step takes to be seen where motion is reduced.
 *
 * @param {number} reps
 */
export async function benchTalks(reps) {
  if (!existsSync(DEMONSTRATION)) {
    console.error('dist/ is not there: `npm run build` makes it');
    process.exitCode = 1;
    return;
  }
  const many = path.join(DATA, `${MANY}.json`);
  mkdirSync(DATA, { recursive: true });
  if (!existsSync(many)) writeFileSync(many, JSON.stringify(talkDataset(MANY)));
  const server = await serve({ site: DIST, talks: DATA });
  const few = JSON.parse(readFileSync(DEMONSTRATION, 'utf8')).events.length;
  const random = seeded(7);
  const stories = [
    { name: `${few} events, one after the other`, moved: () => null, keys: Array(STEPS).fill('PageDown') },
    {
      name: `${MANY} events, from anywhere to anywhere`,
      moved: () => `${server.origin}/talks/${MANY}.json`,
      keys: Array.from({ length: STEPS }, () => String(1 + Math.floor(random() * MANY))),
    },
  ];
  for (const { name, moved, keys } of stories) {
    const load = await otherLoad();
    const flying = [];
    const still = [];
    for (let rep = 0; rep < reps; rep++) {
      flying.push(await give(`${server.origin}/site/index.html`, moved, { reducedMotion: false, keys }));
      still.push(await give(`${server.origin}/site/index.html`, moved, { reducedMotion: true, keys }));
    }
    const steps = still.flatMap((talk) => talk.steps);
    const of = (/** @type {number | null} */ value) => Math.round(value ?? 0);
    console.log(`${name}; other programs ${Math.round(load * 100)} % of the processors
  a step flies: ${flightLine(flying.flatMap(({ flights }) => flights))}
    main thread ${median(flying.map(({ mainMs }) => mainMs))?.toFixed(1)} ms a frame, all processes ${of(median(flying.map(({ cpuMs }) => cpuMs)))} ms of processor a step
  motion reduced, from key to painted: ${of(median(steps))} ms, ${of(quantile(steps, 0.95))} ms at the 95th percentile of ${steps.length}
    P ${of(median(still.map(({ opened }) => opened)))} ms, all steps (O) ${of(median(still.map(({ contents }) => contents)))} ms, ${of(median(still.map(({ cpuMs }) => cpuMs)))} ms of processor a step`);
  }
  server.close();
}

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readTitles } from './data-files.js';
import { interact } from './interact.js';
import { memoryOf } from './memory.js';
import { withPage } from './open-page.js';
import { otherLoad } from './other-load.js';
import { payloadOf } from './payload.js';
import { DATA, SHOTS } from './places.js';
import { medians } from './statistics.js';
import { within } from './waiting.js';

/** @import { OpenPage } from './open-page.js' */
/** @import { Case, Motion, Peer, Repetition, Unfinished } from './types.ts' */

/** ms for each load, each pan and each zoom. */
export const LIMIT = 60_000;
/** ms after which a case is not repeated again. */
const CASE_BUDGET = 60_000;
/** Loads after which the page is also panned and zoomed. */
const MOVED_LOADS = 3;
/** Labels are judged, and pictures taken, up to this number of events. */
const JUDGED_UP_TO = 1000;
const KINDS = /** @type {const} */ (['pan', 'zoom']);

/**
 * Measures a page with a number of events: medians of fresh loads.
 *
 * @param {Peer} peer
 * @param {number} n
 * @param {object} plan
 * @param {string} plan.origin of the server
 * @param {number} plan.reps loads at most
 * @param {readonly ('pan' | 'zoom')[]} plan.stuck what it did not finish with fewer events
 * @returns {Promise<Case>}
 */
export async function measure(peer, n, { origin, reps, stuck }) {
  /** @type {Case} */
  const entry = { peer: peer.id, n, reps: 0, otherLoad: await otherLoad() };
  /** @type {Repetition[]} */
  const done = [];
  const start = performance.now();
  for (let rep = 0; rep < reps && (rep === 0 || performance.now() - start < CASE_BUDGET); rep++) {
    const failed = KINDS.filter((kind) => done.some((repetition) => isUnfinished(repetition[kind])));
    const kinds = KINDS.filter(
      (kind) => peer[kind] !== null && !stuck.includes(kind) && !failed.includes(kind),
    );
    const isFirst = rep === 0;
    try {
      const repetition = await repeat(peer, n, {
        origin,
        weigh: isFirst,
        judge: isFirst && n <= JUDGED_UP_TO,
        kinds: rep < MOVED_LOADS ? kinds : [],
      });
      done.push(repetition);
    } catch (error) {
      entry.dnf = messageOf(error);
      break;
    }
  }
  return { ...entry, ...summaryOf(done) };
}

/**
 * @param {Repetition[]} repetitions
 * @returns {Partial<Case> & { reps: number }}
 */
function summaryOf(repetitions) {
  const [first] = repetitions;
  if (first === undefined) return { reps: 0 };
  const loads = repetitions.map(({ load }) => load);
  const all = loads.map((load) => load.all);
  return {
    reps: repetitions.length,
    ...given({
      load: medians(loads),
      spread: Math.max(...all) - Math.min(...all),
      memory: medians(repetitions.map(({ memory }) => memory)),
      pan: motionIn(repetitions.map(({ pan }) => pan)),
      zoom: motionIn(repetitions.map(({ zoom }) => zoom)),
      payload: first.payload,
      labels: first.labels,
      errors: first.errors.length > 0 ? first.errors : undefined,
      blocked: first.blocked.length > 0 ? first.blocked : undefined,
    }),
  };
}

/**
 * The median of those that came to an end; where none did, why.
 *
 * @param {(Motion | Unfinished | undefined)[]} motions
 * @returns {Motion | Unfinished | undefined} undefined where nothing was tried
 */
export function motionIn(motions) {
  const tried = motions.filter((motion) => motion !== undefined);
  return medians(tried.filter((motion) => !isUnfinished(motion))) ?? tried[0];
}

/**
 * One load in a fresh browser, and what was done in it.
 *
 * @param {Peer} peer
 * @param {number} n
 * @param {{ origin: string, weigh: boolean, judge: boolean, kinds: ('pan' | 'zoom')[] }} plan
 * @returns {Promise<Repetition>}
 */
function repeat(peer, n, { origin, weigh, judge, kinds }) {
  return withPage(peer, judge && peer.label === null, async (open) => {
    const { page, errors, blocked } = open;
    // An empty page of the same origin starts the renderer: the case measures the page, not how a process is made.
    await page.goto(`${origin}/`);
    /** @type {import('playwright').Response[]} */
    const responses = [];
    page.on('response', (response) => responses.push(response));
    const query = [`n=${n}`, `data=/data/${n}.json`, ...(peer.query ? [peer.query] : [])].join('&');
    await page.goto(`${origin}/${peer.id}/${peer.page ?? ''}?${query}`, { waitUntil: 'commit' });
    const load = await within(
      page.evaluate(() => timelineProbe.loaded),
      'loading',
      LIMIT,
    ).catch((error) => {
      throw new Error([error.message, ...errors.slice(0, 1)].join(': '));
    });
    const payload = weigh ? await payloadOf(responses) : undefined;
    const memory = await within(memoryOf(open), 'a garbage collection', LIMIT);
    const labels = judge ? await judgeLabels(open, peer, n) : undefined;

    /** @type {{ pan?: Motion | Unfinished, zoom?: Motion | Unfinished }} */
    const motions = {};
    for (const kind of kinds) {
      const motion = await within(interact(open, peer, kind), kind, LIMIT).catch(unfinished);
      motions[kind] = motion;
      // The page is stuck: there is no point in going on.
      if (isUnfinished(motion)) break;
    }
    return { load, memory, ...given({ payload, labels }), ...motions, errors, blocked };
  });
}

/**
 * @param {OpenPage} open
 * @param {Peer} peer
 * @param {number} n
 */
async function judgeLabels({ page }, { id, label }, n) {
  const titles = label === null ? readTitles(n, DATA) : [];
  const counted = page.evaluate(
    ([selector, titles]) => timelineProbe.countLabels(selector, titles),
    /** @type {const} */ ([label, titles]),
  );
  const labels = await within(counted, 'looking at the labels', LIMIT);
  mkdirSync(SHOTS, { recursive: true });
  // For people to look at: a page that cannot be drawn in time still has its figures.
  const shot = page.screenshot({ path: path.join(SHOTS, `${id}-${n}.png`) });
  await within(shot, 'a screenshot', LIMIT).catch(() => {});
  return labels;
}

/**
 * @template {object} Row
 * @param {Row} row
 * @returns {{ [Key in keyof Row]?: Exclude<Row[Key], undefined> }} without what is undefined
 */
function given(row) {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  return /** @type {any} */ (Object.fromEntries(entries));
}

/**
 * @param {unknown} error
 * @returns {Unfinished}
 */
function unfinished(error) {
  return { dnf: messageOf(error) };
}

/** @param {unknown} error */
function messageOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 300);
}

/**
 * @param {object | undefined} motion
 * @returns {motion is Unfinished}
 */
export function isUnfinished(motion) {
  return motion !== undefined && 'dnf' in motion;
}

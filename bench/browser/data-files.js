import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { benchEvents } from './dataset.js';

/** @import { BenchEvent } from './types.ts' */

/** Events written at a time: a million as one string would be longer than a string may be, with a few more each. */
const CHUNK = 10_000;

/**
 * Writes the dataset of a size as `<count>.json`, and its times as `<count>.bin`: as many float64 starts, then as many
 * ends, 0 where there is none. Files that are there already are kept.
 *
 * @param {number} count
 * @param {string} folder made where it is not there
 */
export function ensureData(count, folder) {
  const json = path.join(folder, `${count}.json`);
  const columns = path.join(folder, `${count}.bin`);
  // Written last: where it is there, the other is whole.
  if (existsSync(columns)) return;
  mkdirSync(folder, { recursive: true });
  const events = benchEvents(count);
  writeJson(events, json);
  writeFileSync(columns, timesOf(events));
}

/**
 * @param {number} count
 * @param {string} folder
 * @returns {string[]} the titles of the dataset that `ensureData` wrote
 */
export function readTitles(count, folder) {
  /** @type {{ events: BenchEvent[] }} */
  const { events } = JSON.parse(readFileSync(path.join(folder, `${count}.json`), 'utf8'));
  return events.map(({ title }) => title);
}

/**
 * @param {BenchEvent[]} events
 * @param {string} file
 */
function writeJson(events, file) {
  const descriptor = openSync(file, 'w');
  writeSync(descriptor, `{"title":"Synthetic news, ${events.length} events","events":[`);
  for (let i = 0; i < events.length; i += CHUNK) {
    const chunk = events.slice(i, i + CHUNK).map((event) => JSON.stringify(event));
    writeSync(descriptor, (i > 0 ? ',' : '') + chunk.join(','));
  }
  writeSync(descriptor, ']}');
  closeSync(descriptor);
}

/** @param {BenchEvent[]} events */
function timesOf(events) {
  const times = new Float64Array(2 * events.length);
  events.forEach(({ start, end = 0 }, i) => {
    times[i] = start;
    times[events.length + i] = end;
  });
  return times;
}

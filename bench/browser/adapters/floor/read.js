import { load, param } from '../common.js';

/** The starts and ends from JSON, and the titles where there are to be labels. */
export async function readEvents() {
  // The objects are let go of when this returns.
  const events = await load();
  return {
    starts: Float64Array.from(events, ({ start }) => start),
    ends: Float64Array.from(events, ({ end = 0 }) => end),
    titles: param('labels') && events.map(({ title }) => title),
  };
}

/** The starts and ends as they come, without titles. */
export async function readColumns() {
  const response = await fetch(param('data').replace(/json$/, 'bin'));
  const columns = new Float64Array(await response.arrayBuffer());
  performance.mark('timeline:data');
  const half = columns.length / 2;
  return { starts: columns.subarray(0, half), ends: columns.subarray(half), titles: null };
}

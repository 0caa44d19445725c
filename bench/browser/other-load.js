import { cpus } from 'node:os';
import { sleep } from './waiting.js';

/** ms */
const WATCHED = 1000;

/**
 * The share of the processors that other programs take, while this one rests for a second.
 *
 * @returns {Promise<number>} 0 to 1
 */
export async function otherLoad() {
  const before = processorTimes();
  await sleep(WATCHED);
  const after = processorTimes();
  return 1 - (after.idle - before.idle) / (after.total - before.total);
}

/** ms of all processors, since the machine was started */
function processorTimes() {
  const all = cpus().map(({ times }) => times);
  const idle = all.reduce((sum, times) => sum + times.idle, 0);
  const total = all.flatMap((times) => Object.values(times)).reduce((sum, ms) => sum + ms, 0);
  return { idle, total };
}

import { readFileSync } from 'node:fs';

/** @import { OpenPage } from './open-page.js' */
/** @import { Memory } from './types.ts' */

const MB = 2 ** 20;

/**
 * What the page holds after a garbage collection.
 *
 * @param {OpenPage} open
 * @returns {Promise<Memory>}
 */
export async function memoryOf({ page, cdp, control }) {
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await cdp.send('Runtime.getHeapUsage');
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  const renderers = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => proportionalSize(id));
  const known = renderers.filter((size) => size !== null);
  return {
    heapMB: heap.usedSize / MB,
    buffersMB: heap.backingStorageSize / MB,
    // A spare renderer is smaller than the page's.
    rendererMB: known.length > 0 ? Math.max(...known) : null,
    nodes: await page.evaluate(() => document.querySelectorAll('*').length),
  };
}

/**
 * The memory of a process, of shared pages its share.
 *
 * @param {number} id of the process
 * @returns {number | null} MB; null where the system has no `/proc`
 */
function proportionalSize(id) {
  try {
    const [, kB] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
    return kB === undefined ? null : Number(kB) / 1024;
  } catch {
    return null;
  }
}

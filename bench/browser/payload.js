import { brotliCompressSync, gzipSync } from 'node:zlib';

/** @import { Response } from 'playwright' */
/** @import { Payload } from './types.ts' */

const COUNTED = ['script', 'stylesheet', 'font', 'image'];
/** Compressed in themselves. */
const PACKED = ['font', 'image'];

/**
 * The bytes of scripts, styles, fonts and images that a page asked for; without its HTML and its data.
 *
 * @param {readonly Response[]} responses
 * @returns {Promise<Payload>}
 */
export async function payloadOf(responses) {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const response of responses) {
    const type = response.request().resourceType();
    if (!COUNTED.includes(type) || response.status() !== 200 || response.url().includes('/favicon')) continue;
    const body = await bodyOf(response);
    const packed = PACKED.includes(type);
    total.raw += body.length;
    total.gzip += packed ? body.length : gzipSync(body, { level: 9 }).length;
    total.brotli += packed ? body.length : brotliCompressSync(body).length;
  }
  return total;
}

/**
 * The browser forgets the script of a worker that has ended: it is asked for again.
 *
 * @param {Response} response
 */
async function bodyOf(response) {
  try {
    return await response.body();
  } catch {
    const again = await fetch(response.url());
    return Buffer.from(await again.arrayBuffer());
  }
}

import { LIMITS, readDataset } from '../../core/dataset/index.ts';
import type { Loaded } from '../app/load.ts';

/** ms until an answer must be there, whole. */
const PATIENCE = 15_000;

/** Most bytes of an answer: UTF-8 has at most three for a UTF-16 unit. */
const MOST_BYTES = 3 * LIMITS.length;

/**
 * Fetches a dataset from another site, without saying from where or for whom, and reads it as something that nobody here has
 * checked. A redirect is refused: it could lead to a site that nobody allowed.
 */
export async function loadElsewhere(url: URL): Promise<Loaded> {
  const signal = AbortSignal.timeout(PATIENCE);
  const from = url.origin;
  try {
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      mode: 'cors',
    });
    if (!response.ok) return refuse(`${from} answered ${response.status}.`);
    const bytes = await readUpTo(MOST_BYTES, response);
    if (bytes === null) return refuse(`What ${from} sent is longer than ${MOST_BYTES / 1e6} MB.`);
    const read = readDataset(new TextDecoder().decode(bytes));
    return read.ok ? read : refuse(read.message);
  } catch {
    return refuse(
      signal.aborted
        ? `${from} did not answer in full within ${PATIENCE / 1000} seconds.`
        : `Nothing came from ${from}. Is the address right, and does that site let other pages read it (CORS), without a redirect?`,
    );
  }
}

function refuse(message: string): Loaded {
  return { ok: false, message };
}

/** The body of an answer; null where it has more bytes, of which no more are read. */
async function readUpTo(most: number, { body, headers }: Response): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array();
  if (Number(headers.get('content-length')) > most) {
    await body.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

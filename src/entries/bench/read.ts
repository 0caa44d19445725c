import { columnsOf, widthOf, type Advances, type PlainRefusal } from '../../formats/plain/index.ts';
import type { Help } from './help.ts';
import { readInWorker, type Events } from './read-in-worker.ts';

export type Read = Events | { ok: false; message: string };

/**
 * Up to so many bytes, `JSON.parse` on the spot is done before a worker would have started. Measured: 70 ms against 165 ms
 * for 1.1 MB, about the same for 3.5 MB, 1,144 ms against 699 ms for 117 MB.
 */
const SMALL = 3_000_000;

/**
 * Fetches events of the plain shape, and the widths of their titles; what goes wrong is said in words. Neither freezes the
 * page: a large answer goes, as it comes, to a worker.
 *
 * @param answer to a request for `url` that is under way already
 * @param advances of the characters as the page will set them; waited for only when the data is there
 * @param help where the worker comes from, and goes back to once it has read
 */
export async function readColumns(
  url: string,
  advances: Promise<Advances>,
  help: Help,
  answer: Promise<Response> = fetch(url),
): Promise<Read> {
  try {
    const response = await answer;
    if (!response.ok || response.body === null) {
      return {
        ok: false,
        message: `The server answered ${response.status} for ${url}. Is the data where ?data= says?`,
      };
    }
    const length = Number(response.headers.get('content-length') ?? Infinity);
    const isSmall = length <= SMALL;
    const read = isSmall
      ? await readOnTheSpot(response, advances)
      : await readInWorker(response.body, length, advances, help);
    return read.ok ? read : { ok: false, message: inWords(url, read) };
  } catch (error) {
    // Requests, streams and workers fail with errors.
    const { message } = error as Error;
    return {
      ok: false,
      message: `${url} could not be read: ${message}. Is the connection up, and the server running?`,
    };
  }
}

async function readOnTheSpot(
  response: Response,
  advances: Promise<Advances>,
): Promise<Events | PlainRefusal> {
  const text = await response.text();
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { ok: false, message: 'the data is not JSON', hint: 'was it cut off on its way?' };
  }
  const read = columnsOf(document);
  if (!read.ok) return read;
  const { columns, titles } = read;
  const by = await advances;
  const titleOf = (index: number) => titles[index]!;
  return { ok: true, columns, titleOf, widthOf: (index) => widthOf(titleOf(index), by) };
}

function inWords(url: string, { message, hint }: PlainRefusal): string {
  return `${url}: ${message} (${hint})`;
}

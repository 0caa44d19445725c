import { titleAt, type Advances, type PlainRefusal, type TimeColumns } from '../../formats/plain/index.ts';
import type { Help } from './help.ts';
import type { FromWorker, ToWorker } from './reading.ts';

/** Events that were read. */
export interface Events {
  ok: true;
  columns: TimeColumns;
  titleOf: (index: number) => string;
  /** Of a title, px. */
  widthOf: (index: number) => number;
}

/**
 * Reads the bytes of a stream in a worker. The page hands the chunks on:
 * the fetch runs while the worker starts, and that is sooner than a worker that fetches, and than a stream handed over.
 *
 * @param expected bytes in all; not finite where nobody knows
 * @throws where the stream breaks off, or the worker does not start
 */
export async function readInWorker(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  expected: number,
  advances: Promise<Advances>,
  help: Help,
): Promise<Events | PlainRefusal> {
  const worker = help.hire();
  const reader = stream.getReader();
  const send = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  try {
    const answered = answerOf(worker, async (codePoints) => {
      const { other } = await advances;
      send({ kind: 'advances', advances: Float64Array.from(codePoints, other) });
    });
    send({ kind: 'begin', expected: Number.isFinite(expected) ? expected : 0 });
    const pumped = pump(reader, send).then(async () => {
      const { ascii } = await advances;
      send({ kind: 'end', ascii });
    });
    // Whichever comes first: a refusal comes while the stream still runs, and a stream may break off without an answer.
    await Promise.race([answered, pumped]);
    const read = await answered;
    help.release(worker);
    return read;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    await reader.cancel();
  }
}

async function pump(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  send: (message: ToWorker, transfer: Transferable[]) => void,
): Promise<void> {
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    send({ kind: 'chunk', bytes: next.value }, [next.value.buffer]);
  }
}

function answerOf(
  worker: Worker,
  measure: (codePoints: Uint32Array) => Promise<void>,
): Promise<Events | PlainRefusal> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'read') resolve(eventsOf(data));
      else if (data.kind === 'refused') resolve(data.refusal);
      else measure(data.codePoints).catch(reject);
    };
    worker.onerror = (event) => reject(new Error(event.message || 'the worker that reads it did not start'));
  });
}

function eventsOf({ columns, widths }: Extract<FromWorker, { kind: 'read' }>): Events {
  return {
    ok: true,
    columns,
    titleOf: (index) => titleAt(columns, index),
    widthOf: (index) => widths[index]!,
  };
}

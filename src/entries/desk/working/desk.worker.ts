import type { Delivery, Order } from './messages.ts';
import { takeOrder } from './take-order.ts';

/** Does one thing at a time for the desk. */

onmessage = async ({ data }: MessageEvent<Order>) => {
  try {
    const result = await takeOrder(data, (done, total) => send({ kind: 'progress', done, total }));
    // Files are handed over instead of being copied.
    const files = [result].flat().filter((made) => made instanceof Uint8Array);
    send(
      { kind: 'done', result },
      files.map(({ buffer }) => buffer),
    );
  } catch (error) {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

function send(delivery: Delivery, handed: Transferable[] = []): void {
  postMessage(delivery, { transfer: handed });
}

import type { Delivery, Order } from './messages.ts';
import { takeOrder } from './take-order.ts';

/** Does one thing at a time for the desk. */

onmessage = async ({ data }: MessageEvent<Order>) => {
  try {
    const result = await takeOrder(data, (done, total) => send({ kind: 'progress', done, total }));
    // A zip is handed over instead of being copied.
    send({ kind: 'done', result }, result instanceof Uint8Array ? [result.buffer] : []);
  } catch (error) {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

function send(delivery: Delivery, handed: Transferable[] = []): void {
  postMessage(delivery, { transfer: handed });
}

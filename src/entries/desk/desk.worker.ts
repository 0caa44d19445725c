import type { Order } from './messages.ts';
import { takeOrder } from './take-order.ts';

/** Does one thing at a time for the desk: compiles, reads articles, or looks for events. */

onmessage = async ({ data }: MessageEvent<Order>) => {
  try {
    const result = await takeOrder(data, (done, total) => postMessage({ kind: 'progress', done, total }));
    postMessage({ kind: 'done', result });
  } catch (error) {
    postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

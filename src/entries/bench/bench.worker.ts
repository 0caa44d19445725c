import type { Order } from '../arranging/messages.ts';
import { takeOrder } from '../arranging/serve.ts';
import { Reading, type ToWorker } from './reading.ts';

const reading = new Reading((message, transfer) => postMessage(message, { transfer }));

onmessage = ({ data }: MessageEvent<ToWorker | Order>) => {
  if (data.kind === 'arrange' || data.kind === 'need') takeOrder(data);
  else reading.receive(data);
};

import { Reading, type ToWorker } from './reading.ts';

const reading = new Reading((message, transfer) => postMessage(message, { transfer }));
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => reading.receive(data));

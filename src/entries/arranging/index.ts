import { arrangeHere, type Arranger } from '../../state/arranger.ts';
import { withKept, type Delivery, type Order } from './messages.ts';

/** Up to so many events, the work for the opening view takes less time than a worker takes to start. */
const FEW = 30_000;

/** Arranges small stories at once and large ones in a worker, so that the page stays alive. */
export const arranger: Arranger = (input, onparts) => {
  if (input.starts.length <= FEW) return arrangeHere(input, onparts);
  const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
  const send = (order: Order) => worker.postMessage(order);
  worker.onmessage = ({ data }: MessageEvent<Delivery>) => onparts(data.map((part) => withKept(part, input)));
  send({ kind: 'arrange', input });
  return {
    need: (levels) => send({ kind: 'need', levels }),
    stop: () => worker.terminate(),
  };
};

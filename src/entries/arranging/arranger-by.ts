import { allWidths } from '../../layout/index.ts';
import { arrangeHere, type Arranger } from '../../state/arranger.ts';
import { withKept, type Delivery, type Order } from './messages.ts';

/** Up to so many events, the work for the opening view takes less time than a worker takes to start. */
const FEW = 30_000;

/** Where workers come from that take orders as `arrange.worker.ts` does. */
export interface Workers {
  hire: () => Worker;
}

/** Arranges small stories at once and large ones in a worker, so that the page stays alive. */
export function arrangerBy(workers: Workers): Arranger {
  return (input, onparts) => {
    if (input.starts.length <= FEW) return arrangeHere(input, onparts);
    const worker = workers.hire();
    const send = (order: Order) => worker.postMessage(order);
    worker.onmessage = ({ data }: MessageEvent<Delivery>) =>
      onparts(data.map((part) => withKept(part, input)));
    send({ kind: 'arrange', input: { ...input, widths: allWidths(input.widths) } });
    return {
      need: (levels) => send({ kind: 'need', levels }),
      stop: () => worker.terminate(),
    };
  };
}

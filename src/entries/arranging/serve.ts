import { widthsOf, type ArrangePart } from '../../layout/index.ts';
import { Work } from '../../state/arranger.ts';
import { withoutKept, type Order } from './messages.ts';

/** The worker's part: works on one layout at a time, as far as it is needed. */

let work: Work | null = null;

export function takeOrder(order: Order): void {
  if (order.kind === 'arrange') work = new Work({ ...order.input, widths: widthsOf(order.input.widths) });
  else for (const parts of work?.upTo(order.levels) ?? []) send(parts);
}

function send(parts: readonly ArrangePart[]): void {
  postMessage(parts.map(withoutKept), { transfer: parts.flatMap(movable) });
}

/** What is of no more use here. */
function movable(part: ArrangePart): Transferable[] {
  if (part.kind === 'columns') {
    const { sortedEnds, rank, tree } = part.columns;
    return [sortedEnds, rank, ...tree.latest].map(({ buffer }) => buffer);
  }
  const { items, slides, tree } = part.level;
  return [items, slides, tree.ends, ...tree.latest].map(({ buffer }) => buffer);
}

import type { ArrangePart } from '../../layout/index.ts';
import { Work } from '../../state/arranger.ts';
import { withoutKept, type Order } from './messages.ts';

/** Works on one layout, as far as it is needed. */

let work: Work | null = null;

onmessage = ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'arrange') work = new Work(data.input);
  else for (const parts of work?.upTo(data.levels) ?? []) send(parts);
};

function send(parts: readonly ArrangePart[]): void {
  postMessage(parts.map(withoutKept), { transfer: parts.flatMap(movable) });
}

/** What is of no more use here. */
function movable(part: ArrangePart): Transferable[] {
  if (part.kind === 'labels') return [part.level.items.buffer, part.level.slides.buffer];
  return [part.columns.sortedEnds.buffer, part.columns.rank.buffer];
}

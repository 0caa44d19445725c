import type { TimelineEvent } from '../core/model.ts';
import { knownEnd } from './extent.ts';
import { toAxis, UNFOLDED, type Fold } from './fold.ts';
import { importanceOrder } from './importance.ts';
import type { EventTable } from './table.ts';

/** A table of events that exist as objects, in the order that the dataset has them in: by start. */
export function tableOf(events: readonly TimelineEvent[], fold: Fold = UNFOLDED): EventTable {
  const count = events.length;
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    starts[i] = toAxis(fold, events[i]!.span.start);
    ends[i] = toAxis(fold, knownEnd(events[i]!));
  }
  const { order, indexOf } = orderOf(events);
  return {
    count,
    starts,
    ends,
    order,
    at(index) {
      const event = events[index];
      if (event === undefined) throw new RangeError(`there are ${count} events, and none at ${index}`);
      return event;
    },
    indexOf,
  };
}

type Order = Pick<EventTable, 'order' | 'indexOf'>;

const orders = new WeakMap<readonly TimelineEvent[], Order>();

/** What is the same however the axis is folded: kept, since each picture of the same events makes a table of its own. */
function orderOf(events: readonly TimelineEvent[]): Order {
  const known = orders.get(events);
  if (known !== undefined) return known;
  let indices: Map<string, number> | null = null;
  const order: Order = {
    order: importanceOrder(events),
    indexOf(id) {
      indices ??= new Map(events.map((event, index) => [event.id, index]));
      return indices.get(id) ?? -1;
    },
  };
  orders.set(events, order);
  return order;
}

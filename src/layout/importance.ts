import type { TimelineEvent } from '../core/model.ts';

/**
 * The indices of the events in order of importance: of greater weight, which an editor gave it, then told by more
 * articles, then earlier, then by id. A total order, as long as ids differ.
 */
export function importanceOrder(events: readonly TimelineEvent[]): Uint32Array {
  // Counted once, not at each of the n log n comparisons.
  const articles = events.map(articleCount);
  // An array, since V8 sorts typed arrays by a comparison several times more slowly.
  const order = events.map((_, i) => i);
  order.sort((i, j) => {
    const a = events[i]!;
    const b = events[j]!;
    return b.weight - a.weight || articles[j]! - articles[i]! || byTime(a, b);
  });
  return Uint32Array.from(order);
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return a.span.start - b.span.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Up to so many accounts, comparing each to each is quicker than building a set. */
const FEW = 8;

/** How many articles tell an event; one that tells it twice counts once. */
function articleCount({ accounts }: TimelineEvent): number {
  if (accounts.length > FEW) return new Set(accounts.map(({ article }) => article)).size;
  let count = 0;
  for (let i = 0; i < accounts.length; i++) {
    let earlier = 0;
    while (accounts[earlier]!.article !== accounts[i]!.article) earlier++;
    if (earlier === i) count++;
  }
  return count;
}

import type { TimeColumns } from './columns.ts';
import { faultOf, type PlainEvent } from './event-value.ts';
import { refusal, type PlainRefusal } from './refusal.ts';

/**
 * The columns of a document that `JSON.parse` has read, and its titles: what `PlainReader` makes of its bytes, and up to about
 * 3 MB (30,000 events) sooner, as it takes the reader so long to warm up.
 */
export function columnsOf(
  document: unknown,
): { ok: true; columns: TimeColumns; titles: readonly string[] } | PlainRefusal {
  if (typeof document !== 'object' || document === null) return refusal('the data is not an object');
  const { title = '', events } = document as Record<string, unknown>;
  if (typeof title !== 'string') return refusal('"title" is not a string');
  if (events === undefined) return refusal('there is no "events" in the data');
  if (!Array.isArray(events)) return refusal('"events" is not a list');
  const count = events.length;
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const groups = new Uint8Array(count);
  const titles: string[] = [];
  let isSorted = true;
  // Nothing is made of an event on the way: for 10,000 that takes as long again.
  for (let row = 0; row < count; row++) {
    const fault = faultOf(events[row]);
    if (fault !== null) return refusal(`event ${row + 1} ${fault}`);
    const event: PlainEvent = events[row];
    starts[row] = event.start;
    ends[row] = event.end ?? NaN;
    groups[row] = event.group;
    titles.push(event.title);
    if (row > 0 && event.start < starts[row - 1]!) isSorted = false;
  }
  if (isSorted) return { ok: true, columns: { title, count, starts, ends, groups }, titles };
  return columnsOf({ title, events: events.toSorted((a: PlainEvent, b: PlainEvent) => a.start - b.start) });
}

import type { Columns } from './columns.ts';
import { eventOf } from './event-value.ts';
import { GrowingColumns } from './growing-columns.ts';
import { refusal, type PlainRefusal } from './refusal.ts';

/**
 * The columns of a document that `JSON.parse` has read: what `PlainReader` makes of its bytes, and up to about 3 MB (30,000
 * events) sooner, as it takes the reader so long to warm up.
 */
export function columnsOf(document: unknown): { ok: true; columns: Columns } | PlainRefusal {
  if (typeof document !== 'object' || document === null) return refusal('the data is not an object');
  const { title = '', events } = document as Record<string, unknown>;
  if (typeof title !== 'string') return refusal('"title" is not a string');
  if (events === undefined) return refusal('there is no "events" in the data');
  if (!Array.isArray(events)) return refusal('"events" is not a list');
  let read = 0;
  const columns = new GrowingColumns(() => events.length / read);
  for (const value of events) {
    const event = eventOf(value);
    if (typeof event === 'string') return refusal(`event ${read + 1} ${event}`);
    columns.push(event);
    read++;
  }
  return { ok: true, columns: columns.finish(title) };
}

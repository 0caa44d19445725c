import { PRECISIONS, type Bounds, type Precision, type TimelineEvent } from '../core/model.ts';
import type { EventTable } from './table.ts';

/** What the timeline has to show: bounds in ms, and the finest date among the events. */
export interface Extent extends Bounds {
  finest: Precision;
}

/** The extent of the events, to the end of what is known of them; null where there are none. */
export function extentOf(events: readonly TimelineEvent[]): Extent | null {
  if (events.length === 0) return null;
  let start = Infinity;
  let end = -Infinity;
  let finest = PRECISIONS.length - 1;
  for (const event of events) {
    start = Math.min(start, event.span.start);
    end = Math.max(end, knownEnd(event));
    finest = Math.min(finest, PRECISIONS.indexOf(event.span.precision));
  }
  return { start, end, finest: PRECISIONS[finest]! };
}

/** The extent of a table on its axis, axis ms; null where it has no events. */
export function extentOfTable({ count, starts, ends }: EventTable, finest: Precision): Extent | null {
  if (count === 0) return null;
  let end = -Infinity;
  for (let i = 0; i < count; i++) if (ends[i]! > end) end = ends[i]!;
  return { start: starts[0]!, end, finest };
}

/**
 * Until when an event is known to have gone on, ms. An open-ended one was still going on when it was last reported;
 * any other ends with its span.
 */
export function knownEnd({ span, accounts }: TimelineEvent): number {
  if (!span.openEnd) return span.end;
  return accounts.reduce((end, { reported }) => Math.max(end, reported ?? end), span.end);
}

import { parseInterval } from '../interval.ts';
import type { Bounds } from '../model.ts';
import { readSpan } from '../span/index.ts';

export type RangeChange =
  | { ok: true; within: Bounds | null }
  /** What is wrong, in a sentence, and what to write instead where that is known. */
  | { ok: false; message: string; hint: string | null };

/**
 * Moves one edge of a range of time to a date, EDTF or as an address holds it: the start to its first ms, the end to its
 * last. An empty text takes the edge to that of `whole`, in which all events are; a range of all of it is none.
 */
export function moveEdge(
  within: Bounds | null,
  edge: keyof Bounds,
  text: string,
  whole: Bounds,
): RangeChange {
  const date = text.trim() === '' ? ({ ok: true, span: whole } as const) : readDate(text.trim());
  if (!date.ok) return date;
  const moved: Bounds = { ...(within ?? whole) };
  moved[edge] = date.span[edge];
  const { start, end } = moved;
  if (start >= end) return { ok: false, message: emptyRange(within, edge), hint: null };
  return { ok: true, within: start <= whole.start && end >= whole.end ? null : { start, end } };
}

type Refused = Extract<RangeChange, { ok: false }>;

function readDate(text: string): { ok: true; span: Bounds } | Refused {
  const read = readSpan(text);
  if (read.ok) return read;
  const interval = parseInterval(text);
  if (interval !== null) return { ok: true, span: interval };
  return { ok: false, message: `${read.message}.`, hint: read.hint };
}

function emptyRange(within: Bounds | null, edge: keyof Bounds): string {
  if (within !== null) return 'The range would end before it starts.';
  return edge === 'start' ? 'All events are over before that date.' : 'All events start after that date.';
}

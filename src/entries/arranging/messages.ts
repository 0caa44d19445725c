import { gather, type ArrangeInput, type ArrangePart, type LaneColumns } from '../../layout/index.ts';

/** What the page sends to the worker: the work, once, and then how many levels of zoom it needs. */
export type Order = { kind: 'arrange'; input: ArrangeInput } | { kind: 'need'; levels: number };

/** What the worker sends back: parts, in order. */
export type Delivery = readonly SentPart[];

/** Columns that the page has anyway stay where they are. */
type SentPart =
  | Extract<ArrangePart, { kind: 'labels' }>
  | { kind: 'columns'; lane: number; columns: Omit<LaneColumns, Kept> };
type Kept = 'starts' | 'ends' | 'ownWidths';

export function withoutKept(part: ArrangePart): SentPart {
  if (part.kind === 'labels') return part;
  const { sortedEnds, widths, rank } = part.columns;
  return { ...part, columns: { sortedEnds, widths, rank } };
}

export function withKept(part: SentPart, { starts, ends, widths, lanes }: ArrangeInput): ArrangePart {
  if (part.kind === 'labels') return part;
  const { items } = lanes[part.lane]!;
  const kept = { starts: gather(starts, items), ends: gather(ends, items), ownWidths: gather(widths, items) };
  return { ...part, columns: { ...kept, ...part.columns } };
}

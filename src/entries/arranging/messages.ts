import {
  gather,
  type ArrangeInput,
  type ArrangePart,
  type EndsTree,
  type LaneColumns,
} from '../../layout/index.ts';

/** What the page sends to the worker: the work, once, and then how many levels of zoom it needs. */
export type Order = { kind: 'arrange'; input: SentInput } | { kind: 'need'; levels: number };

/** The page alone can measure. */
export type SentInput = Omit<ArrangeInput, 'widths'> & { widths: Float32Array };

/** What the worker sends back: parts, in order. */
export type Delivery = readonly SentPart[];

/** Columns that the page has anyway stay where they are. */
type SentPart =
  Extract<ArrangePart, { kind: 'labels' }> | { kind: 'columns'; lane: number; columns: SentColumns };
type SentColumns = Omit<LaneColumns, 'starts' | 'ends' | 'ownWidths' | 'tree'> & Pick<EndsTree, 'latest'>;

export function withoutKept(part: ArrangePart): SentPart {
  if (part.kind === 'labels') return part;
  const { sortedEnds, widths, rank, widest, tree } = part.columns;
  return { ...part, columns: { sortedEnds, widths, rank, widest, latest: tree.latest } };
}

export function withKept(part: SentPart, { starts, ends, widths, lanes }: ArrangeInput): ArrangePart {
  if (part.kind === 'labels') return part;
  const { items } = lanes[part.lane]!;
  const { latest, ...columns } = part.columns;
  const kept = {
    starts: gather(starts, items),
    ends: gather(ends, items),
    ownWidths: gather(widths.known, items),
  };
  return { ...part, columns: { ...kept, ...columns, tree: { ends: kept.ends, latest } } };
}

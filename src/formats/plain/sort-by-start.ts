import type { Columns } from './columns.ts';

/** The same events in order of start; those with the same start stay in their order. */
export function sortByStart({ title, count, starts, ends, groups, titles, offsets }: Columns): Columns {
  const order = Uint32Array.from(starts.keys()).sort((a, b) => starts[a]! - starts[b]!);
  const sorted: Columns = {
    title,
    count,
    starts: Float64Array.from(order, (from) => starts[from]!),
    ends: Float64Array.from(order, (from) => ends[from]!),
    groups: Uint8Array.from(order, (from) => groups[from]!),
    titles: new Uint8Array(titles.length),
    offsets: new Uint32Array(count + 1),
  };
  let end = 0;
  for (const [row, from] of order.entries()) {
    sorted.titles.set(titles.subarray(offsets[from], offsets[from + 1]), end);
    end += offsets[from + 1]! - offsets[from]!;
    sorted.offsets[row + 1] = end;
  }
  return sorted;
}

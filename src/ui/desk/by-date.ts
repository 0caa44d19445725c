import { readSpan } from '../../core/span/index.ts';

/** Where dates begin, by their EDTF; ms since the epoch. Read once, they are looked up in every later order. */
export type Beginnings = Map<string, number>;

/** Things by the beginning of their date (EDTF), those without one that can be read first: they are to be mended. */
export function byDate<Thing>(
  things: readonly Thing[],
  dateOf: (thing: Thing) => string,
  known: Beginnings = new Map(),
): Thing[] {
  return things
    .map((thing) => ({ thing, start: beginningOf(dateOf(thing), known) }))
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    .map(({ thing }) => thing);
}

function beginningOf(edtf: string, known: Beginnings): number {
  let start = known.get(edtf);
  if (start === undefined) {
    const read = readSpan(edtf);
    start = read.ok ? read.span.start : -Infinity;
    known.set(edtf, start);
  }
  return start;
}

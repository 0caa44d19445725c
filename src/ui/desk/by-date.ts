import { readSpan } from '../../core/span/index.ts';

/** Things by the beginning of their date (EDTF), those without one that can be read first: they are to be mended. */
export function byDate<Thing>(things: readonly Thing[], dateOf: (thing: Thing) => string): Thing[] {
  return things
    .map((thing) => {
      const read = readSpan(dateOf(thing));
      return { thing, start: read.ok ? read.span.start : -Infinity };
    })
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    .map(({ thing }) => thing);
}

import type { Span } from '../../core/model.ts';

/** Things by the beginning of their date, those without one that can be read first: they are to be mended. */
export function byDate<Thing>(things: readonly Thing[], dateOf: (thing: Thing) => Span | null): Thing[] {
  return things
    .map((thing) => ({ thing, start: dateOf(thing)?.start ?? -Infinity }))
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    .map(({ thing }) => thing);
}

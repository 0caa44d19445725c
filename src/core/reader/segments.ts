import type { Bounds } from '../model.ts';

/** A stretch of text under the same highlights throughout. */
export interface Segment<T> {
  start: number;
  end: number;
  text: string;
  /** The highlights over it, shortest first: the first is the most particular one. */
  over: T[];
}

/**
 * Cuts `text`, which stands at `offset` of its article, wherever a highlight begins or ends, so that overlapping
 * highlights can be drawn. The segments joined give `text` back.
 */
export function segments<T extends Bounds>(
  text: string,
  offset: number,
  highlights: readonly T[],
): Segment<T>[] {
  const end = offset + text.length;
  const inside = highlights.filter((highlight) => highlight.start < end && highlight.end > offset);
  const cuts = new Set([offset, end]);
  for (const highlight of inside) {
    cuts.add(Math.max(highlight.start, offset));
    cuts.add(Math.min(highlight.end, end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return {
      start: from,
      end: to,
      text: text.slice(from - offset, to - offset),
      over: inside
        .filter((highlight) => highlight.start <= from && to <= highlight.end)
        .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start),
    };
  });
}

import type { Bounds } from '../model.ts';

/**
 * The track that the bar of each highlight runs in, from 0, beside the text: highlights that overlap run in different ones,
 * and there are no more than overlap at one place (greedy interval partitioning, by start; of the same start, the longer first).
 */
export function tracks(highlights: readonly Bounds[]): number[] {
  const order = highlights
    .map((highlight, index) => ({ ...highlight, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const taken: number[] = [];
  const found = new Array<number>(highlights.length);
  for (const { start, end, index } of order) {
    const free = taken.findIndex((until) => until <= start);
    const track = free === -1 ? taken.length : free;
    taken[track] = end;
    found[index] = track;
  }
  return found;
}

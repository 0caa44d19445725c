import type { Bounds } from '../model.ts';

/** For `sort`: by start, then by end. */
export function compareSpans(a: Bounds, b: Bounds): number {
  return a.start - b.start || a.end - b.end;
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Bounds, inner: Bounds): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

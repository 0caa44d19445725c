/** Every part of the window can be caught over so many px (WCAG 2.5.8). */
export const CATCH = 24;

export type Part = 'start' | 'end' | 'window' | 'outside';

/**
 * What of a window, drawn from `from` to `to` on a strip of `width` px, is caught at `x`: an edge lies half in and half out of it;
 * where the window is narrow, further out, so that its middle can be caught too, and at an end of the strip further in.
 */
export function partAt(x: number, from: number, to: number, width: number): Part {
  // What the edges may take of the window, each.
  const room = Math.max((to - from - CATCH) / 2, 0);
  const startInside = Math.min(Math.max(CATCH / 2, CATCH - from), room);
  const endInside = Math.min(Math.max(CATCH / 2, CATCH - (width - to)), room);
  if (x >= from + startInside && x <= to - endInside) return 'window';
  if (x >= from + startInside - CATCH && x < from + startInside) return 'start';
  if (x > to - endInside && x <= to - endInside + CATCH) return 'end';
  return 'outside';
}

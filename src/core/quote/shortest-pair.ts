/** What a place has in common with another around them: the lengths of the text before and after. */
export interface Common {
  left: number;
  right: number;
}

/**
 * The lengths of prefix and suffix, least in sum, that rule out every other place. `roomBefore` and `roomAfter` are
 * what the text has; one of the pairs always fits, for no place has as much text on both sides as the range itself.
 */
export function shortestPair(
  others: Common[],
  roomBefore: number,
  roomAfter: number,
): { before: number; after: number } {
  const byLeft = others.toSorted((a, b) => b.left - a.left);
  let best = { before: Infinity, after: Infinity };
  let after = 0;
  // The places passed so far are ruled out by the suffix, the others by the prefix.
  for (const place of [...byLeft, { left: -1, right: 0 }]) {
    const before = place.left + 1;
    if (before <= roomBefore && after <= roomAfter && before + after < best.before + best.after)
      best = { before, after };
    after = Math.max(after, place.right + 1);
  }
  return best;
}

/** Where a card stands, px from the top left corner of the text. */
export interface Spot {
  left: number;
  top: number;
}

/** px between words and their card. */
const GAP = 4;

/**
 * Under the first line of the words, within the text; above them where the part that scrolls ends before it would. Words and
 * card must be measurable: rendered, and not hidden by `display`.
 */
export function spotFor(
  words: HTMLElement,
  card: HTMLElement,
  text: HTMLElement,
  scroller: HTMLElement | undefined,
): Spot {
  const line = words.getClientRects()[0] ?? words.getBoundingClientRect();
  const room = text.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const limit = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  const isAbove = line.bottom + GAP + height > limit.bottom && line.top - GAP - height > limit.top;
  const top = isAbove ? line.top - GAP - height : line.bottom + GAP;
  return {
    left: Math.max(0, Math.min(line.left - room.left, room.width - width)),
    top: top - room.top,
  };
}

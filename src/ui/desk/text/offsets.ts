import type { TextRange } from '../../../core/text/index.ts';

/*
 * Between the text of an article and the page. A piece of text stands in an element with its offset in the article as
 * `data-at`, and holds nothing but that text.
 */

/** The range that is selected on the page within `root`; null where nothing is, or something reaches out of it. */
export function selectedIn(root: HTMLElement): TextRange | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = startAt(root, range);
  const end = endAt(root, range);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Selects a range on the page. */
export function selectIn(root: HTMLElement, { start, end }: TextRange): void {
  const from = placeOf(root, start, false);
  const to = placeOf(root, end, true);
  if (from === null || to === null) return;
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** The element with the text at an offset. */
export function pieceAt(root: HTMLElement, offset: number): HTMLElement | null {
  const pieces = root.querySelectorAll<HTMLElement>('[data-at]');
  let last: HTMLElement | null = null;
  for (const piece of pieces) {
    if (Number(piece.dataset['at']) > offset) break;
    last = piece;
  }
  return last;
}

/** Between pieces there are line breaks and margins, where a selection may begin as well: the next piece then. */
function startAt(root: HTMLElement, { startContainer, startOffset }: Range): number | null {
  const piece = pieceOf(startContainer);
  if (piece !== null && startContainer.nodeType === Node.TEXT_NODE) return atOf(piece) + startOffset;
  const point = document.createRange();
  point.setStart(startContainer, startOffset);
  const next = [...root.querySelectorAll<HTMLElement>('[data-at]')].find(
    (element) => point.comparePoint(element, 0) >= 0,
  );
  return next === undefined ? null : atOf(next);
}

function endAt(root: HTMLElement, { endContainer, endOffset }: Range): number | null {
  const piece = pieceOf(endContainer);
  if (piece !== null && endContainer.nodeType === Node.TEXT_NODE) return atOf(piece) + endOffset;
  const point = document.createRange();
  point.setStart(endContainer, endOffset);
  const before = [...root.querySelectorAll<HTMLElement>('[data-at]')].findLast(
    (element) => point.comparePoint(element, 0) < 0,
  );
  return before === undefined ? null : atOf(before) + (before.textContent?.length ?? 0);
}

function placeOf(root: HTMLElement, offset: number, isEnd: boolean): { node: Text; offset: number } | null {
  const piece = pieceAt(root, isEnd ? offset - 1 : offset);
  const node = piece?.firstChild;
  if (!(node instanceof Text) || piece === null) return null;
  return { node, offset: Math.min(offset - atOf(piece), node.length) };
}

function pieceOf(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-at]') ?? null;
}

function atOf(piece: HTMLElement): number {
  return Number(piece.dataset['at']);
}

import type { Block } from './blocks.ts';
import { isSurrounding } from './surroundings.ts';

/** Share of the article from which on an element cannot be what stands around it, whatever its name says. */
const TOO_LARGE = 0.35;
/** Boxes are no larger, so that beside a very short article they still are such; and an article is no shorter. UTF-16 units. */
const BOX = 300;
const LEAST = 60;

interface Place {
  element: Element;
  parent: Place | null;
  depth: number;
  /** UTF-16 units of the blocks in it. */
  length: number;
  isSurrounded: boolean;
}

/** The owners of blocks that stand around the article by what the elements that they are in are called. */
export function surroundedOwners(blocks: readonly Block[]): Set<Element> {
  const places = new Map<Element, Place>();
  let whole = 0;
  for (const { owner, text } of blocks) {
    placeOf(owner, places).length += text.length;
    whole += text.length;
  }
  const byDepth = [...places.values()].sort((a, b) => b.depth - a.depth);
  for (const { parent, length } of byDepth) if (parent) parent.length += length;
  for (const place of byDepth.reverse()) {
    const isSmall = place.length < whole * TOO_LARGE || (place.length < BOX && whole - place.length >= LEAST);
    place.isSurrounded = (place.parent?.isSurrounded ?? false) || (isSmall && isSurrounding(place.element));
  }
  return new Set(
    [...places.values()].filter(({ isSurrounded }) => isSurrounded).map(({ element }) => element),
  );
}

/** Each element is met once, however many blocks stand in it. */
function placeOf(element: Element, places: Map<Element, Place>): Place {
  const waiting: Element[] = [];
  let at: Element | null = element;
  while (at !== null && !places.has(at)) {
    waiting.push(at);
    at = at.parentElement;
  }
  let parent = at === null ? null : places.get(at)!;
  for (const next of waiting.reverse()) {
    const depth = parent === null ? 0 : parent.depth + 1;
    parent = { element: next, parent, depth, length: 0, isSurrounded: false };
    places.set(next, parent);
  }
  return parent!;
}

import type { Block } from './blocks.ts';

/** Letters’ width from which on a block is likely to be a paragraph of prose. */
const PROSE = 60;
/** Scripts that say in one character what takes three in others. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Share of a block that may be links. */
const MOST_LINKED = 0.5;

/** Whether a block is a paragraph of the story, as far as its form tells. */
export function isProse(block: Block): boolean {
  return widthOf(block.text) >= PROSE && !block.isHeading && !isLinks(block);
}

function widthOf(text: string): number {
  // Longer ones are wide enough.
  return text.length >= PROSE ? text.length : text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

/** Mostly links: a list of other pages, unless it says much besides. */
export function isLinks({ text, linked }: Block): boolean {
  return linked > text.length * MOST_LINKED && text.length < 400;
}

import type { Block } from './blocks.ts';
import { isProse } from './prose.ts';

/** What pages say is their article, the surest first. */
const DECLARED = ['[itemprop~="articleBody"]', 'article', 'main, [role="main"]'];

/** UTF-16 units of prose: fewer are a teaser or a caption rather than what was looked for. */
const SHORT = 600;
/** Still fewer are a notice, where elsewhere on the page so much stands in one element. */
const NOTICE = 200;
const STORY = 2000;

/**
 * The chosen blocks, unless they are few, and less than half of what the page itself says is its article, or hardly anything
 * beside what it holds in one place.
 */
export function orDeclared(
  document: Document,
  blocks: readonly Block[],
  chosen: readonly Block[],
): readonly Block[] {
  const found = lengthOf(chosen.filter(isProse));
  if (chosen.length === 0 || found > SHORT) return chosen;
  for (const selector of DECLARED) {
    const elements = [...document.querySelectorAll(selector)].slice(0, 20);
    for (const element of elements) {
      const inside = blocks.filter(({ owner }) => element.contains(owner));
      if (lengthOf(inside.filter(isProse)) > found * 2) return inside;
    }
  }
  return (found < NOTICE ? storyIn(blocks) : null) ?? chosen;
}

/** The blocks that stand side by side, where they are as long as a story; the longest. */
function storyIn(blocks: readonly Block[]): readonly Block[] | null {
  const groups = new Map<Node | null, Block[]>();
  for (const block of blocks) {
    const group = groups.get(block.owner.parentNode);
    if (group) group.push(block);
    else groups.set(block.owner.parentNode, [block]);
  }
  let longest: readonly Block[] | null = null;
  let most = STORY - 1;
  for (const group of groups.values()) {
    const length = lengthOf(group.filter(isProse));
    if (length > most) [longest, most] = [group, length];
  }
  return longest;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

import type { Block } from './blocks.ts';
import { readableBlocks } from './readable.ts';
import { surroundedOwners } from './surrounded.ts';
import { tagOf } from './tags.ts';

/** UTF-16 units from which on a block is likely to be a paragraph of prose. */
const PROSE = 60;
/** Share of a block that may be links. */
const MOST_LINKED = 0.5;
/**
 * Those of a page’s blocks that are its article, in order. Readability chooses; what it lost between the paragraphs that it
 * kept comes back, and what it took of share bars, newsletters and the like goes. Without a choice of its: all blocks but those.
 */
export function mainBlocks(document: Document, blocks: readonly Block[], depth: number): Block[] {
  const chosen = orDeclared(document, blocks, choose(document, blocks, depth));
  const prose = chosen.filter(isProse);
  const main =
    prose.length === 0 ? blocks.filter((block) => !isLinks(block)) : restored(blocks, chosen, prose);
  const surrounded = surroundedOwners(main);
  return withoutLooseEnds(main.filter((block) => !surrounded.has(block.owner)));
}

/** Whether a block is a paragraph of the story, as far as its form tells. */
export function isProse(block: Block): boolean {
  return block.text.length >= PROSE && !block.isHeading && !isLinks(block);
}

/** Deeper ones would meet the end of the stack; browsers nest no deeper than 512. */
const DEEPEST = 600;

function choose(document: Document, blocks: readonly Block[], depth: number): Block[] {
  return depth > DEEPEST ? [] : readableBlocks(document, blocks);
}

/** What pages say is their article, the surest first. */
const DECLARED = ['[itemprop~="articleBody"]', 'article', 'main, [role="main"]'];
/** UTF-16 units of prose: fewer are a teaser or a caption rather than what was looked for. */
const SHORT = 600;

/** The chosen blocks, unless they are few, and less than half of what the page itself says is its article. */
function orDeclared(
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
  return chosen;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The chosen blocks with those that stand as they do: beside them, or in the same place of the page’s template. */
function restored(blocks: readonly Block[], chosen: readonly Block[], prose: readonly Block[]): Block[] {
  const isChosen = new Set(chosen);
  const parents = new Set(prose.map(({ owner }) => owner.parentNode));
  const container = commonAncestor(prose.map(({ owner }) => owner));
  const forms = new Set(prose.map(({ owner }) => formOf(owner, container)));
  const first = blocks.indexOf(prose[0]!);
  const last = blocks.lastIndexOf(prose.at(-1)!);
  return blocks.filter((block, at) => {
    if (isChosen.has(block)) return true;
    if (isLinks(block)) return false;
    const isBetween = at > first && at < last;
    if (parents.has(block.owner.parentNode) && (isBetween || isProse(block))) return true;
    return (
      isBetween &&
      container.contains(block.owner) &&
      isProse(block) &&
      forms.has(formOf(block.owner, container))
    );
  });
}

/** Mostly links: a list of other pages, unless it says much besides. */
function isLinks({ text, linked }: Block): boolean {
  return linked > text.length * MOST_LINKED && text.length < 400;
}

/** A heading with nothing under it announces what was left out; links before the story and after it lead elsewhere. */
function withoutLooseEnds(blocks: readonly Block[]): Block[] {
  const isLoose = (block: Block) => block.linked > block.text.length * 0.8;
  const first = blocks.findIndex((block) => !isLoose(block));
  const kept = blocks.slice(Math.max(0, first));
  const hasWords = kept.some(({ isHeading }) => !isHeading);
  while (kept.length > 1 && hasWords && (kept.at(-1)!.isHeading || isLoose(kept.at(-1)!))) kept.pop();
  return kept;
}

/** Tag and classes from an element up to the container, by which a template tells its parts apart. */
function formOf(owner: Element, container: Element): string {
  const form = [tagOf(owner)];
  for (let at = owner.parentElement; at !== null && at !== container; at = at.parentElement) {
    form.push(`${tagOf(at)}.${at.getAttribute('class') ?? ''}`);
  }
  return form.join('<');
}

function commonAncestor(elements: readonly Element[]): Element {
  let common = elements[0]!;
  for (const element of elements) {
    while (!common.contains(element)) {
      const parent = common.parentElement;
      if (parent === null) return common;
      common = parent;
    }
  }
  return common;
}

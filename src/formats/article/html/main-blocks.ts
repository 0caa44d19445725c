import type { Block } from './blocks.ts';
import { orDeclared } from './declared.ts';
import { isLinks, isProse } from './prose.ts';
import { readableBlocks } from './readable.ts';
import { isSentence, withoutReaders } from './readers.ts';
import { surroundedOwners } from './surrounded.ts';
import { tagOf } from './tags.ts';

/**
 * Those of a page’s blocks that are its article, in order. Readability chooses; what it lost between the paragraphs that it
 * kept comes back, and what it took of share bars, newsletters and the like goes. Without a choice of its: all blocks but those.
 */
export function mainBlocks(document: Document, wholePage: readonly Block[], depth: number): Block[] {
  const blocks = withoutReaders(wholePage);
  const told = new Set(blocks);
  const chosen = orDeclared(
    document,
    blocks,
    choose(document, wholePage, depth).filter((block) => told.has(block)),
  );
  const prose = chosen.filter(isProse);
  const main =
    prose.length === 0 ? blocks.filter((block) => !isLinks(block)) : restored(blocks, chosen, prose);
  const surrounded = surroundedOwners(main);
  return withoutLooseEnds(
    main.filter((block) => !surrounded.has(block.owner)),
    wholePage,
  );
}

/** Deeper ones would meet the end of the stack; browsers nest no deeper than 512. */
const DEEPEST = 600;

function choose(document: Document, blocks: readonly Block[], depth: number): Block[] {
  return depth > DEEPEST ? [] : readableBlocks(document, blocks);
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

/** Links before the story and after it lead elsewhere; what announces such links, and the line of rights, go with them. */
function withoutLooseEnds(blocks: readonly Block[], wholePage: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => !isLoose(block));
  const sentence = blocks.findIndex(isSentence);
  const kept = blocks.filter((block, at) => at >= first && (at > sentence || !isCounter(block)));
  const hasWords = kept.some(({ isHeading }) => !isHeading);
  while (kept.length > 1 && hasWords && isLooseEnd(kept.at(-1)!, wholePage)) kept.pop();
  return kept;
}

function isLooseEnd(block: Block, wholePage: readonly Block[]): boolean {
  if (block.isHeading || isLoose(block) || RIGHTS.test(block.text)) return true;
  // “Read next”
  const next = wholePage[wholePage.indexOf(block) + 1];
  return (
    next !== undefined &&
    isLoose(next) &&
    block.text.length <= 40 &&
    /[\p{L}:]$/u.test(block.text) &&
    !/\s\S+\s\S+\s\S+\s/u.test(block.text)
  );
}

/** “12 3 Share”: what is to be clicked above the story; not “Ministry of Rivers”. */
function isCounter(block: Block): boolean {
  return isLoose(block) && !/\p{L}{2,}\s\p{L}/u.test(block.text);
}

const RIGHTS = /^(?:©|\(c\)|copyright\b)[^\n]{0,300}$/i;

/** Links, and what stands between them. */
function isLoose({ text, linked }: Block): boolean {
  return linked > (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) * 0.8;
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

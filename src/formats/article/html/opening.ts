import { cleanLine } from '../clean-line.ts';
import type { Block } from './blocks.ts';
import { isProse } from './prose.ts';
import { surroundedOwners } from './surrounded.ts';
import { tagOf } from './tags.ts';
import { shareOf } from './title.ts';

/** “Published 9 July 2024”: a line with a year in it. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const LONGEST_DATE_LINE = 120;
const LONGEST_CAPTION = 300;
const PICTURES = new Set(['img', 'picture', 'video', 'figure']);
/** Blocks between the headline and the article that are looked at, at most. */
const MOST_BETWEEN = 40;

/**
 * The article’s blocks with what stands between its headline and them and is words of the article: the standfirst, and the
 * line that says when it was published, so that the date can be checked. The headline itself goes: it is the title.
 */
export function withOpening(blocks: readonly Block[], main: readonly Block[], title: string | null): Block[] {
  const places = new Map(blocks.map((block, at) => [block, at]));
  const placeOf = (block: Block) => places.get(block) ?? -1;
  const firstProse = main.find(isProse) ?? main[0];
  if (firstProse === undefined) return [];
  const from = placeOf(firstProse);
  let headline = from;
  while (headline >= 0 && from - headline < MOST_BETWEEN && !isHeadline(blocks[headline]!, title)) headline--;
  const isFound = headline >= 0 && isHeadline(blocks[headline]!, title);
  const chosen = new Set(main);
  const between = isFound ? blocks.slice(headline, from).filter((block) => !chosen.has(block)) : [];
  const surrounded = surroundedOwners([...between, ...main]);
  const opening = between.filter(
    (block) => !surrounded.has(block.owner) && withoutHeadline(block, title).some(isOpening),
  );
  const inOrder = [...main, ...opening].sort((a, b) => placeOf(a) - placeOf(b));
  return inOrder.flatMap((block, at) => {
    // What stands above the headline is the name of a section or of a form: “City life”, “Press release”.
    const isAbove = isFound && placeOf(block) < headline;
    if (isAbove && !isProse(block) && !isDateLine(block)) return [];
    return at < MOST_BETWEEN ? withoutHeadline(block, title) : [block];
  });
}

function isOpening(block: Block): boolean {
  if (block.linked > block.text.length / 2 || isCaption(block)) return false;
  return isProse(block) || block.isHeading || isDateLine(block);
}

function isDateLine({ text }: Block): boolean {
  return text.length <= LONGEST_DATE_LINE && YEAR.test(text);
}

/** Words right under a picture and beside it in the same box are about it. */
function isCaption({ owner, text }: Block): boolean {
  // What holds more than these words is no box of a picture’s.
  if (text.length > LONGEST_CAPTION || (owner.textContent ?? '').trim().length > text.length * 2)
    return false;
  const before = owner.previousElementSibling;
  const pictures =
    before !== null && tagOf(before) !== 'p' && (before.textContent ?? '').trim() === '' ? before : owner;
  return PICTURES.has(tagOf(pictures)) || pictures.querySelector('img, picture, video') !== null;
}

/** A headline by its level, or a line by itself in the headline’s words. */
function isHeadline(block: Block, title: string | null): boolean {
  if (block.isHeading) return isSame(block.text, title);
  return title !== null && cleanLine(block.text.split('\n', 1)[0]!) === title;
}

/** Nothing of a headline; of lines under it in one block those. */
function withoutHeadline(block: Block, title: string | null): Block[] {
  if (!isHeadline(block, title)) return [block];
  if (block.isHeading || !block.text.includes('\n')) return [];
  const text = block.text.slice(block.text.indexOf('\n') + 1);
  return [{ ...block, text }];
}

function isSame(text: string, title: string | null): boolean {
  return title !== null && (cleanLine(text) === title || shareOf(text, title) > 0.8);
}

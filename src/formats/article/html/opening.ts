import { cleanLine } from '../clean-line.ts';
import type { Block } from './blocks.ts';
import { isProse } from './main-blocks.ts';
import { shareOf } from './title.ts';
import { surroundedOwners } from './surrounded.ts';

/** “Published 9 July 2024”: a line with a year in it. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const LONGEST_DATE_LINE = 120;
/** Blocks between the headline and the article that are looked at, at most. */
const MOST_BETWEEN = 40;

/**
 * The article’s blocks with what stands between its headline and them and is words of the article: the standfirst, and the
 * line that says when it was published, so that the date can be checked. The headline itself goes: it is the title.
 */
export function withOpening(blocks: readonly Block[], main: readonly Block[], title: string | null): Block[] {
  const isHeadline = (block: Block) => block.isHeading && isSame(block.text, title);
  const body = main.filter((block, at) => !(at < 8 && isHeadline(block)));
  const first = body[0] === undefined ? -1 : blocks.indexOf(body[0]);
  let headline = first - 1;
  while (headline >= 0 && first - headline < MOST_BETWEEN && !isHeadline(blocks[headline]!)) headline--;
  if (headline < 0 || !isHeadline(blocks[headline]!)) return body;
  const between = blocks.slice(headline + 1, first);
  const surrounded = surroundedOwners([...between, ...body]);
  return [...between.filter((block) => isOpening(block) && !surrounded.has(block.owner)), ...body];
}

function isOpening(block: Block): boolean {
  if (block.linked > block.text.length / 2) return false;
  return (
    isProse(block) || block.isHeading || (block.text.length <= LONGEST_DATE_LINE && YEAR.test(block.text))
  );
}

function isSame(text: string, title: string | null): boolean {
  return title !== null && (cleanLine(text) === title || shareOf(text, title) > 0.8);
}

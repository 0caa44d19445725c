import { UNSPACED } from '../text/index.ts';
import type { Block } from './blocks.ts';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** Columns, in UTF-16 units, that a text may have been wrapped at. */
const NARROWEST = 40;
const WIDEST = 100;

/** So many breaks have to stand where wrapping puts them, and so great a share of all, for a text to be taken as wrapped. */
const LEAST_BREAKS = 4;
const LEAST_SHARE = 2 / 3;

const ONE_BREAK = /^[ \t]*(?:\r\n|[\n\r\u2028\u2029])$/;
const FIRST_WORD = /^\S+/;

/** Between words without spaces a break is no proof, and would be shown as one. */
const ENDS_UNSPACED = new RegExp(`${UNSPACED.source}$`, 'u');
const STARTS_UNSPACED = new RegExp(`^${UNSPACED.source}`, 'u');

/**
 * Joins the lines of a text that was hard-wrapped into the paragraphs they were. A text counts as wrapped where the breaks
 * between lines that touch stand where a greedy wrapping at its longest line puts them: the next word would have been too
 * much. All other breaks stay: of a last line, of a list, of verse. `between` gives the text between two places, null
 * where it is not known. A joined paragraph holds the break, so that offsets stay true.
 */
export function rejoinLines(blocks: Block[], between: (from: number, to: number) => string | null): Block[] {
  const breaks = blocks.map((block, index) => breakAfter(block, blocks[index + 1], between));
  const lines = blocks.filter((_, index) => breaks[index] !== null || (breaks[index - 1] ?? null) !== null);
  const width = Math.max(0, ...lines.filter(isWrappable).map(({ start, end }) => end - start));
  if (width < NARROWEST || width > WIDEST) return blocks;

  const wrapped = blocks.map((block, index) => {
    const next = blocks[index + 1];
    return breaks[index] !== null && next !== undefined && isFull(block, next, width);
  });
  const touching = breaks.filter((found) => found !== null).length;
  const full = wrapped.filter(Boolean).length;
  if (full < LEAST_BREAKS || full < touching * LEAST_SHARE) return blocks;

  const out: Block[] = [];
  blocks.forEach((block, index) => {
    const last = out.at(-1);
    if (wrapped[index - 1] && last?.kind === 'paragraph' && block.kind === 'paragraph')
      out[out.length - 1] = joined(last, breaks[index - 1]!, block);
    else out.push(block);
  });
  return out;
}

/** The one line break between two paragraphs; null where there is more between them, or less. */
function breakAfter(
  block: Block,
  next: Block | undefined,
  between: (from: number, to: number) => string | null,
): string | null {
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return null;
  if (ENDS_UNSPACED.test(block.text) || STARTS_UNSPACED.test(next.text)) return null;
  const text = between(block.end, next.start);
  return text !== null && ONE_BREAK.test(text) ? text : null;
}

/** A line of one long word, say an address, reaches over the edge. */
function isWrappable(block: Block): boolean {
  return block.kind === 'paragraph' && /\s/.test(block.text);
}

/** Whether the next word would have been too much. What reaches over the edge was not wrapped. */
function isFull(line: Block, next: Block, width: number): boolean {
  const length = line.end - line.start;
  const word = next.kind === 'paragraph' ? (FIRST_WORD.exec(next.text)?.[0] ?? '') : '';
  return length <= width && length + 1 + word.length > width;
}

function joined(a: Paragraph, glue: string, b: Paragraph): Paragraph {
  return { kind: 'paragraph', start: a.start, end: b.end, text: a.text + glue + b.text };
}

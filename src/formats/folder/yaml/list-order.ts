import type { YAMLSeq } from 'yaml';
import { itemBlocks, type Block } from './block.ts';
import { indented, withEol, withLineEnd } from './lines.ts';

/**
 * The text with the items of a list in another order: by their places, each with its comments as it is written, and new ones
 * as text that begins with its dash. What stands between items stays where it is, so that lists with blank lines keep them.
 * Null for a list in brackets, and where none would be left.
 */
export function withOrder(
  text: string,
  list: YAMLSeq,
  order: readonly (number | string)[],
  eol: string,
): string | null {
  const blocks = withTrailing(text, itemBlocks(text, list));
  if (blocks === null || order.length === 0) return null;
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const indent = ' '.repeat(first.column);
  const items = order.map((item) => {
    const block = typeof item === 'number' ? blocks[item]! : null;
    const written = block === null ? indented(item as string, indent) : text.slice(block.start, block.end);
    return withEol(withLineEnd(written), eol);
  });
  const gaps = blocks.slice(1).map((block, place) => text.slice(blocks[place]!.end, block.start));
  const body = items
    .map((item, place) => (place === 0 ? item : gapBefore(place, order, gaps) + item))
    .join('');
  const isCut = !text.slice(first.start, last.end).endsWith('\n');
  return text.slice(0, first.start) + (isCut ? body.replace(/\r?\n$/, '') : body) + text.slice(last.end);
}

/** A comment between blank lines stands for itself: it goes with the item before it, and is not lost. */
function withTrailing(text: string, blocks: readonly Block[] | null): Block[] | null {
  if (blocks === null) return null;
  return blocks.map((block, place) => {
    const next = blocks[place + 1];
    const gap = next === undefined ? '' : text.slice(block.end, next.start);
    return { ...block, end: block.end + gap.length - /\s*$/.exec(gap)![0].length + lineEnd(gap) };
  });
}

/** Length of the line end after the last words of a gap; 0 where it has none. */
function lineEnd(gap: string): number {
  return /\S(\r?\n)\s*$/.exec(gap)?.[1]?.length ?? 0;
}

/** Items that followed each other keep what stood between them; the others have what mostly stands there. */
function gapBefore(place: number, order: readonly (number | string)[], gaps: readonly string[]): string {
  const [before, own] = [order[place - 1], order[place]];
  if (typeof before === 'number' && own === before + 1) return gaps[before]!;
  return gaps[0] ?? '';
}

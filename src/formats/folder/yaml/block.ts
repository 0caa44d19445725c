import { isCollection, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { placeFor } from './key-order.ts';
import { aboveComments, indented, lineStart, nextLine, withEol } from './lines.ts';
import { keyOf } from './tree.ts';
import { yamlText } from './yaml-text.ts';

/*
 * Changes of block collections in their text. Each gives the text after it, or null where it is written in a way that
 * cannot be changed so; what comes out is read again by the caller, which is why nothing here has to be sure.
 */

/** A part of a text in whole lines, and where what it holds starts: past comments, indentation and dash. */
export interface Block {
  start: number;
  at: number;
  end: number;
  /** Where its lines begin; UTF-16 units. */
  column: number;
}

/** The text with a mapping’s key set to `value`, new or not; `undefined` takes it out. */
export function withPair(
  text: string,
  map: YAMLMap,
  key: string,
  value: unknown,
  eol: string,
): string | null {
  if (map.flow === true) return null;
  const place = map.items.findIndex((pair) => keyOf(pair.key) === key);
  const blocks = pairBlocks(text, map);
  if (place < 0) return value === undefined ? text : withNewPair(text, map, blocks, key, value, eol);
  const block = blocks[place]!;
  if (value === undefined) return withoutPair(text, blocks, place);
  const inline = inlineText(map.items[place]!.value, value);
  if (inline !== null) return spliced(text, inline.start, inline.end, inline.text);
  const written = indented(yamlText({ [key]: value }), ' '.repeat(block.column)).slice(block.column);
  return spliced(text, block.at, block.end, withEol(written, eol));
}

/** The text with a value in place of one that stands in a line, brackets around it or not. */
export function withValue(text: string, old: unknown, value: unknown): string | null {
  const inline = value === undefined ? null : inlineText(old, value);
  return inline && spliced(text, inline.start, inline.end, inline.text);
}

/** The text with the items of a list in place of `count` from `at` on; each is a block that begins with its dash. */
export function withItems(
  text: string,
  list: YAMLSeq,
  at: number,
  count: number,
  items: readonly string[],
  eol: string,
): string | null {
  const blocks = itemBlocks(text, list);
  if (blocks === null || blocks.length - count + items.length === 0) return null;
  const [first] = blocks;
  const written = withEol(items.map((item) => indented(item, ' '.repeat(first!.column))).join(''), eol);
  if (count > 0) return spliced(text, blocks[at]!.start, blocks[at + count - 1]!.end, written);
  const before = blocks[at - 1];
  return before === undefined
    ? spliced(text, lineStart(text, first!.at), lineStart(text, first!.at), written)
    : inserted(text, before.end, written, eol);
}

/** The items of a list as they stand, from the comments above each to the last of its lines; null for one in brackets. */
export function itemBlocks(text: string, list: YAMLSeq): Block[] | null {
  const token = list.srcToken;
  if (token?.type !== 'block-seq' || token.items.length < list.items.length || list.items.length === 0)
    return null;
  let limit = 0;
  const blocks: Block[] = [];
  for (const [place, item] of (list.items as Node[]).entries()) {
    const dash = token.items[place]!.start.find(({ type }) => type === 'seq-item-ind')?.offset;
    if (dash === undefined) return null;
    const column = dash - lineStart(text, dash);
    // A list in a list has its first dash in the line of the other’s.
    if (text.slice(lineStart(text, dash), dash).trim() !== '') return null;
    const end = endOf(text, dash, item.range?.[2] ?? dash, column);
    // What stands above a whole file's first item is about the file.
    const isTop = place === 0 && column === 0;
    const start = isTop ? lineStart(text, dash) : aboveComments(text, dash, limit);
    blocks.push({ start, at: dash, end, column });
    limit = end;
  }
  return blocks;
}

function pairBlocks(text: string, map: YAMLMap): Block[] {
  let limit = 0;
  return map.items.map(({ key, value }, place) => {
    const at = (key as Node).range?.[0] ?? 0;
    const column = at - lineStart(text, at);
    const last = ((value ?? key) as Node).range?.[2] ?? at;
    const end = endOf(text, at, last, column);
    const start = place === 0 ? lineStart(text, at) : aboveComments(text, at, limit);
    limit = end;
    return { start, at, end, column };
  });
}

/** Where the last line of a block ends: comments that stand no further in than it belong to what follows. */
function endOf(text: string, at: number, limit: number, column: number): number {
  let end = nextLine(text, at);
  for (let line = end; line < limit; line = nextLine(text, line)) {
    const whole = text.slice(line, Math.min(nextLine(text, line), limit));
    const words = whole.trimStart();
    if (words.startsWith('#') && whole.length - words.length <= column) break;
    if (words !== '') end = nextLine(text, line);
  }
  return end;
}

function withNewPair(
  text: string,
  map: YAMLMap,
  blocks: readonly Block[],
  key: string,
  value: unknown,
  eol: string,
): string | null {
  const place = placeFor(
    key,
    map.items.map((pair) => keyOf(pair.key)),
  );
  const [first] = blocks;
  if (first === undefined) return null;
  const written = withEol(indented(yamlText({ [key]: value }), ' '.repeat(first.column)), eol);
  const before = blocks[place - 1];
  if (before !== undefined) return inserted(text, before.end, written, eol);
  return spliced(text, first.at, first.at, written.slice(first.column) + ' '.repeat(first.column));
}

function withoutPair(text: string, blocks: readonly Block[], place: number): string | null {
  const [block, next] = [blocks[place]!, blocks[place + 1]];
  if (blocks.length === 1) return null;
  if (place > 0 || next === undefined) return spliced(text, block.start, block.end, '');
  return spliced(text, block.at, next.at, '');
}

/** Where a value in one line can be put in place of another, so that what stands behind it stays. */
function inlineText(old: unknown, value: unknown): { start: number; end: number; text: string } | null {
  const isPlain = isScalar(old) && !String(old.type).startsWith('BLOCK');
  const isFlow = isCollection(old) && old.flow === true && (isMap(old) || isSeq(old));
  if ((!isPlain && !isFlow) || !old.range) return null;
  const [start, end] = old.range;
  if (start === end) return null;
  const written = yamlText({ x: value });
  const inline = /^x: (?![>|])([^\n]*)\n$/.exec(written)?.[1];
  return inline === undefined ? null : { start, end, text: inline };
}

function inserted(text: string, at: number, written: string, eol: string): string {
  const isCut = at > 0 && text[at - 1] !== '\n';
  return spliced(text, at, at, isCut ? eol + written : written);
}

function spliced(text: string, start: number, end: number, middle: string): string {
  return text.slice(0, start) + middle + text.slice(end);
}

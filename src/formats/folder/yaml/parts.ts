import { isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** A part of a file, whole lines: from the comments above what it holds to the line before the next. UTF-16 offsets. */
export interface Part {
  start: number;
  /** Where what it holds starts, past comments, indentation and dash. */
  at: number;
  end: number;
}

/** The pairs of a mapping in block form, by their keys. `end` is that of the mapping’s last line. */
export function pairParts(text: string, map: YAMLMap, end: number): Map<string, Part> {
  const keys = map.items.map(({ key }) => key as Node);
  const parts = partsFrom(text, keys.map(startOf), end);
  return new Map(keys.map((key, place) => [isScalar(key) ? String(key.value) : '', parts[place]!]));
}

/** The items of a list in block form. */
export function itemParts(text: string, list: YAMLSeq, end: number): Part[] {
  return partsFrom(text, (list.items as Node[]).map(startOf), end);
}

/** Where the last line of an item ends: comments that stand no deeper than its dash belong to what follows. */
export function endOfItem(text: string, item: Node): number {
  const from = lineStart(text, startOf(item));
  const dash = /^ */.exec(text.slice(from))![0].length;
  const limit = item.range?.[2] ?? from;
  let end = from;
  for (let at = from; at < limit; at = nextLine(text, at)) {
    // The next item may start within the line that the range ends in.
    const line = text.slice(at, Math.min(nextLine(text, at), limit));
    const words = line.trimStart();
    if (words.startsWith('#') && line.length - words.length <= dash) break;
    if (words !== '') end = nextLine(text, at);
  }
  return end;
}

function partsFrom(text: string, places: readonly number[], end: number): Part[] {
  const starts = places.map((at, place) => {
    const before = place === 0 ? null : lineStart(text, places[place - 1]!);
    return before === null ? lineStart(text, at) : aboveComments(text, at, before);
  });
  return places.map((at, place) => ({ at, start: starts[place]!, end: starts[place + 1] ?? end }));
}

/** The start of the line, or of the comments right above it. */
function aboveComments(text: string, at: number, limit: number): number {
  let start = lineStart(text, at);
  for (;;) {
    const before = lineStart(text, start - 1);
    if (before <= limit || !/^[ \t]*#/.test(text.slice(before, start))) return start;
    start = before;
  }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

import {
  PlainReader,
  titleAt,
  type Columns,
  type PlainRefusal,
} from '../../../../src/formats/plain/index.ts';

export interface Row {
  start: number;
  end: number;
  title: string;
  group: number;
}

export const utf8 = new TextEncoder();

export function rowsOf(columns: Columns): Row[] {
  return Array.from({ length: columns.count }, (_, i) => ({
    start: columns.starts[i]!,
    end: columns.ends[i]!,
    title: titleAt(columns, i),
    group: columns.groups[i]!,
  }));
}

/** Reads bytes that come in chunks of these sizes, over and over. */
export function readInChunks(
  bytes: Uint8Array,
  sizes: readonly number[],
  expected?: number,
): { ok: true; columns: Columns } | PlainRefusal {
  const reader = new PlainReader(expected);
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    reader.push(bytes.slice(at, at + size));
    at += size;
  }
  return reader.finish();
}

/** What `JSON.parse` makes of it, in order of start. */
export function rowsByParse(text: string): { title: string; rows: Row[] } {
  const { title = '', events } = JSON.parse(text);
  const rows = events.map(({ start, end = NaN, title, group }: Row) => ({ start, end, title, group }));
  return { title, rows: rows.sort((a: Row, b: Row) => a.start - b.start) };
}

export function readText(text: string, sizes: readonly number[] = [1 << 20]) {
  const read = readInChunks(utf8.encode(text), sizes);
  if (!read.ok) return read;
  return { title: read.columns.title, rows: rowsOf(read.columns) };
}

export { columnsOf } from './columns-of.ts';
export { titleAt, type Columns, type Titles } from './columns.ts';
export { PlainReader } from './reader.ts';
export type { PlainRefusal } from './refusal.ts';
export { textWidths, type Advances } from './text-widths.ts';

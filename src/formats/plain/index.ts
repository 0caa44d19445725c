export { columnsOf } from './columns-of.ts';
export { titleAt, type Columns, type TimeColumns, type Titles } from './columns.ts';
export { PlainReader } from './reader.ts';
export type { PlainRefusal } from './refusal.ts';
export { textWidths, widthOf, type Advances } from './text-widths.ts';

import type { Row } from './coverage.ts';

/** How rows may stand. */
export const ROW_ORDERS = ['date', 'most', 'least'] as const;

export type RowOrder = (typeof ROW_ORDERS)[number];

/** The rows by date as they come, or by how many columns tell them, then in how many passages; others stay as they came. */
export function orderRows(rows: readonly Row[], order: RowOrder): readonly Row[] {
  if (order === 'date') return rows;
  const sign = order === 'most' ? -1 : 1;
  return rows.toSorted((a, b) => sign * (a.told - b.told || a.accounts - b.accounts));
}

/**
 * The timeline's fixed sizes in CSS px. A row is a caption above (title line and date line, set in HTML), a strip of
 * marks beneath it and a gap; a lane is a number of rows.
 */
export const METRICS = {
  rowHeight: 44,
  captionHeight: 30,
  markHeight: 10,
  /** Diameter of a mark that is too short to be drawn at its width. */
  pointWidth: 8,
  /** Dates of day precision or finer are drawn at their width from this width on. */
  barFrom: 10,
  /** Bars, and the dates of a set, are never narrower. */
  barMin: 4,
  partMin: 6,
  /** Length of the arrow of an open end, beyond the edge of what is known. */
  arrow: 18,
  /** Length of the frayed edge of an unknown end, beyond the edge of what is known. */
  fray: 14,
  /** Marks reach this far beyond the window, so that their edges are cut by it and never drawn at it. */
  bleed: 32,
  lanePadTop: 6,
  lanePadBottom: 8,
  /** Smallest target for a pointer, WCAG 2.2, 2.5.8. */
  target: 24,
  /** Rows with more marks than one in so many px are drawn as density. */
  pxPerMark: 6,
  /** Width of a column of density. */
  column: 2,
} as const;

/** Height of a lane of so many rows, in px. */
export function laneHeight(rows: number): number {
  return METRICS.lanePadTop + rows * METRICS.rowHeight + METRICS.lanePadBottom;
}

/**
 * The timeline's fixed sizes in CSS px, across time and along it.
 */
export const METRICS = {
  /** Diameter of a mark that is too short to be drawn at its width. */
  pointWidth: 8,
  /** Height of a strip of marks. */
  markHeight: 10,
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
  /** Smallest target for a pointer, WCAG 2.2, 2.5.8. */
  target: 24,
  /** Lanes with more marks in view than one in so many px of each row are drawn as density. */
  pxPerMark: 6,
  /** Width of a column of density. */
  column: 2,
  /** Height of the strip that a lane's density is drawn in, with the space above it. */
  densityHeight: 18,
} as const;

/**
 * How a lane is divided: rows, each a caption above (set in HTML) and a strip of marks beneath it, with space around.
 * px.
 */
export interface RowMetrics {
  rowHeight: number;
  captionHeight: number;
  padTop: number;
  padBottom: number;
}

/** A title and a date line for each event. */
export const COMFORTABLE: RowMetrics = { rowHeight: 44, captionHeight: 30, padTop: 6, padBottom: 8 };

/** A title alone, in small type: twice as many, for stories of hundreds of events. */
export const COMPACT: RowMetrics = { rowHeight: 24, captionHeight: 13, padTop: 2, padBottom: 2 };

/** A lane that shows its marks only. */
export const COLLAPSED: RowMetrics = { rowHeight: 14, captionHeight: 3, padTop: 7, padBottom: 7 };

/** Height of a lane of so many rows, in px. */
export function laneHeight(rows: number, { rowHeight, padTop, padBottom }: RowMetrics): number {
  return padTop + rows * rowHeight + padBottom;
}

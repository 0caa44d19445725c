import { COLLAPSED, laneHeight, type RowMetrics } from '../../../layout/index.ts';

/** No column is narrower, px; and titles are not set in longer lines than in one of the widest. */
const NARROWEST = 180;
const WIDEST = 480;

/** Beside a column, px: room for the rings round its marks, and for air. */
const PAD = { padTop: 10, padBottom: 6 };
const BESIDE = PAD.padTop + PAD.padBottom;

/** Across a lane that shows its marks only, px. */
const RAIL = laneHeight(1, COLLAPSED);

export interface ColumnPlan {
  metrics: RowMetrics;
  /** Ids of the lanes that there is no room for beside the others. */
  crowdedOut: ReadonlySet<string>;
}

/** A lane that is to be shown. */
interface Shown {
  id: string;
  /** Of its events. */
  items: { length: number };
}

/**
 * Divides `width` px among the lanes, a column each. Where not all have the room for one, some show their marks only, though
 * they are not `collapsed` (ids): those of the fewest events, and of the lanes that the reader has `opened`, the latest of
 * which comes first, the earliest.
 */
export function planColumns(
  lanes: readonly Shown[],
  width: number,
  collapsed: ReadonlySet<string>,
  opened: readonly string[] = [],
): ColumnPlan {
  const rank = ({ id }: Shown) => (opened.includes(id) ? opened.indexOf(id) : opened.length);
  const open = lanes
    .filter(({ id }) => !collapsed.has(id))
    .sort((a, b) => rank(a) - rank(b) || b.items.length - a.items.length);
  const columnWidth = (columns: number) =>
    (width - (lanes.length - columns) * RAIL - columns * BESIDE) / columns;
  let columns = Math.max(open.length, 1);
  while (columns > 1 && columnWidth(columns) < NARROWEST) columns--;
  const rowHeight = Math.max(NARROWEST, Math.min(Math.floor(columnWidth(columns)), WIDEST));
  return {
    metrics: { rowHeight, captionHeight: 0, ...PAD },
    crowdedOut: new Set(open.slice(columns).map(({ id }) => id)),
  };
}

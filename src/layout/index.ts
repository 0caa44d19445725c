export { allotRows, rowsNeeded } from './allot-rows.ts';
export { breaksIn, type AxisBreak } from './axis-breaks.ts';
export { arrange, gather, type ArrangeInput, type ArrangePart, type ArrangeStep } from './arrange.ts';
export { density } from './density.ts';
export { tableOf } from './event-table.ts';
export { extentOf, extentOfTable, knownEnd, type Extent } from './extent.ts';
export { foldEmpty } from './fold-empty.ts';
export { foldBounds, toAxis, toTime, UNFOLDED, type Fold } from './fold.ts';
export { hitTest } from './hit-test.ts';
export { MOST_ROWS } from './label-grid.ts';
export { labelScales } from './label-scales.ts';
export { heightOf, LaneLayout, type LaneColumns, type LaneForm } from './lane-layout.ts';
export type { EndsTree } from './last-going-on.ts';
export { allWidths, widthsBy, widthsOf, type LabelWidths } from './label-widths.ts';
export { lanesOf, type Lanes, type LanesBy } from './lanes.ts';
export { LabelStack, type Stack, type StackExtent, type StackItems } from './label-stack.ts';
export { LEGEND, LEGEND_HEIGHT, LEGEND_WIDTH, type LegendSample } from './legend.ts';
export type { Edges, Mark, MarkShape, MarkStyle, Segment } from './mark.ts';
export { COLLAPSED, COMFORTABLE, COMPACT, laneHeight, METRICS, type RowMetrics } from './metrics.ts';
export { overviewCounts } from './overview.ts';
export { levelsAt } from './project-labels.ts';
export { pack, packColumn, type Lane } from './pack.ts';
export {
  mostMarks,
  project,
  sheetOf,
  type Cluster,
  type LaneBand,
  type LaneDensity,
  type PlacedLabel,
  type Projection,
  type TimelineLayout,
} from './project.ts';
export { reportedMarks, type ReportedMark } from './reported.ts';
export { reelLength, reelLimits, reelOffset, reelWindow, type ReelLimits } from './reel.ts';
export {
  clampScale,
  fit,
  limitsFor,
  panBy,
  pxPerMs,
  toMs,
  toPx,
  zoomAt,
  type Padding,
  type ScaleLimits,
  type TimeScale,
} from './scale.ts';
export { countBelow, countUpTo } from './search.ts';
export { stackInView, type StackedLabel } from './stack-view.ts';
export type { EventTable } from './table.ts';
export { NO_TICKS, ticks, type Tick, type Ticks } from './ticks.ts';
export { withoutUnder, type Box } from './without-under.ts';

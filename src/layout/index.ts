export {
  arrange,
  locate,
  type LabelWidths,
  type LaneLayout,
  type Place,
  type TimelineLayout,
} from './arrange.ts';
export { allotRows } from './allot-rows.ts';
export { density } from './density.ts';
export { extentOf, knownEnd, type Extent } from './extent.ts';
export { hitTest } from './hit-test.ts';
export { overviewCounts } from './overview.ts';
export { pack, type Lane } from './lanes.ts';
export { LEGEND, LEGEND_WIDTH, type LegendEntry } from './legend.ts';
export type { Edges, Mark, MarkShape, MarkStyle, Segment } from './mark.ts';
export { METRICS } from './metrics.ts';
export {
  project,
  type Cluster,
  type LaneBand,
  type PlacedLabel,
  type Projection,
  type RowDensity,
} from './project.ts';
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
export { ticks, type Tick, type Ticks, type TickOptions } from './ticks.ts';

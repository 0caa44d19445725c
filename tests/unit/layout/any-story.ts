import fc from 'fast-check';
import { chipWidth, type ChipWidth } from '../../../src/layout/arrange.ts';
import { extentOf } from '../../../src/layout/extent.ts';
import { widthsOf as known, type LabelWidths } from '../../../src/layout/label-widths.ts';
import { labelScales } from '../../../src/layout/label-scales.ts';
import type { LaneLayout } from '../../../src/layout/lane-layout.ts';
import { levelsAt } from '../../../src/layout/project-labels.ts';
import type { Projection, TimelineLayout } from '../../../src/layout/project.ts';
import { clampScale, fit, limitsFor, type ScaleLimits, type TimeScale } from '../../../src/layout/scale.ts';
import { DAY, event, layoutOf, spanOf } from './make.ts';

/** Events with labels, px, of one lane. */
export interface Story {
  events: readonly { start: number; length: number; weight: number; label: number }[];
  rows: number;
  /** px of the timeline. */
  width: number;
}

/** A story as it is laid out. */
export interface World {
  layout: TimelineLayout;
  lane: LaneLayout;
  fitted: TimeScale;
  limits: ScaleLimits;
}

/** px */
export const GAP = 8;
export const CHIP: ChipWidth = { base: 24, digit: 7 };

/** `levels`: how many levels of labels have arrived; `widthsOf`: how the widths of labels are known. */
export function worldOf(
  { events, rows, width }: Story,
  levels = Infinity,
  widthsOf: (widths: Float32Array) => LabelWidths = known,
): World {
  const sorted = events.toSorted((a, b) => a.start - b.start);
  const all = sorted.map(({ start, length, weight }, i) =>
    event(String(i), spanOf({ start, end: start + length }, 'minute'), { weight }),
  );
  const extent = extentOf(all)!;
  const fitted = fit(extent, width, { left: 24, right: 48 });
  const limits = limitsFor(extent, fitted, extent.finest);
  const layout = layoutOf(all, {
    rows: [rows],
    widths: widthsOf(Float32Array.from(sorted, ({ label }) => label)),
    gap: GAP,
    chip: CHIP,
    scales: labelScales(fitted, limits),
    window: fitted,
    levels,
  });
  return { layout, lane: layout.lanes[0]!, fitted, limits };
}

const MINUTE = 60_000;
const CENTURY = 36_525 * DAY;

const some = (most: number, unit: number) => fc.integer({ min: 0, max: most }).map((n) => n * unit);

const anyLength = fc.oneof(
  fc.constant(MINUTE),
  fc.constant(DAY),
  some(100, DAY).map((length) => length + 1),
);
const from = (starts: fc.Arbitrary<number>) => fc.record({ start: starts, length: anyLength });

/** How the events of a story lie in time, each way hard in its own way. */
const SHAPES: Record<string, fc.Arbitrary<{ start: number; length: number }>> = {
  'at one instant': from(fc.constant(0)),
  'on days': from(some(40, DAY)),
  'within one day': from(some(DAY, 1)),
  'all nested': some(300, DAY).map((start) => ({ start, length: 2 * (301 * DAY - start) })),
  'centuries beside minutes': from(fc.oneof(some(60, MINUTE), some(20, CENTURY))),
  'anywhere, of any length': from(fc.oneof(some(30, DAY), some(30 * DAY, 1), some(1000, 365 * DAY))),
};

/** The widest are wider than any window. */
const anyLabel = fc.oneof(fc.constant(100), fc.integer({ min: 20, max: 300 }), fc.constant(2000));
const anyWeight = fc.oneof(fc.constant(0), fc.nat(1000));

export const anyStory: fc.Arbitrary<Story> = fc
  .tuple(
    fc.constantFrom(...Object.values(SHAPES)),
    fc.constantFrom(150, 600, 1200),
    fc.constantFrom(1, 2, 3, 8, 32),
  )
  .chain(([shape, width, rows]) =>
    fc.record({
      events: fc.array(
        fc.tuple(shape, anyWeight, anyLabel).map(([when, weight, label]) => ({ ...when, weight, label })),
        { minLength: 1, maxLength: 200, size: 'max' },
      ),
      rows: fc.constant(rows),
      width: fc.constant(width),
    }),
  );

/** A window, as shares: how near, how many of the events begin before, and where in it the next begins. */
export interface View {
  near: number;
  at: number;
  within: number;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const anyView: fc.Arbitrary<View> = fc.record({
  near: share,
  at: share,
  within: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
});

/** The window of a view, within the limits. It is whole ms long, so that windows of one `near` have the very same scale. */
export function windowOf({ lane, fitted, limits }: World, { near, at, within }: View): TimeScale {
  const span = Math.ceil(limits.minSpan * (limits.maxSpan / limits.minSpan) ** (1 - near));
  const { starts } = lane.columns;
  const start = Math.round(starts[Math.round(at * (starts.length - 1))]! - within * span);
  const held = clampScale({ start, end: start + span, width: fitted.width }, limits);
  return { ...held, start: Math.round(held.start), end: Math.round(held.start) + span };
}

/** The level from which on each event of the lane has a label; `Infinity` for those that never have one. */
export function levelOf({ layout, lane }: World): number[] {
  const levels = Array.from(lane.columns.starts, () => Infinity);
  for (let level = layout.scales.length; level >= 1; level--) {
    for (let row = 0; row < lane.form.rows; row++) {
      for (const item of lane.labels.inView(level, row, -Infinity, Infinity).items) levels[item] = level - 1;
    }
  }
  return levels;
}

/** The places of events that have labels at a scale, wherever the window is. */
export function shownAt(world: World, scale: TimeScale): number[] {
  const levels = levelsAt(world.layout.scales, scale);
  return [...levelOf(world).entries()].filter(([, level]) => level < levels).map(([item]) => item);
}

/** What takes room in a row, px. */
export interface Box {
  row: number;
  from: number;
  to: number;
}

/** The labels of some events at a scale, with the gap after each. */
export function boxesAt({ lane }: World, items: readonly number[], scale: number): Box[] {
  const { starts, widths } = lane.columns;
  return items
    .map((item) => {
      const from = (starts[item]! - starts[0]!) * scale - lane.slide[item]!;
      return { row: lane.row[item]!, from, to: from + widths[item]! };
    })
    .sort((a, b) => a.row - b.row || a.from - b.from);
}

/** All labels and chips of a projection, by row, from left to right. */
export function boxesOf({ labels, clusters }: Projection, side: 'x' | 'sheetX'): Box[] {
  return [
    ...labels.map((label) => ({ row: label.row, from: label[side], to: label[side] + label.maxWidth })),
    ...clusters.map((cluster) => {
      return { row: cluster.row, from: cluster[side], to: cluster[side] + chipWidth(CHIP, cluster.count) };
    }),
  ].sort((a, b) => a.row - b.row || a.from - b.from);
}

/** Neighbours of a row that are less than `apart` px apart. */
export function tooNear(boxes: readonly Box[], apart: number): [Box, Box][] {
  return boxes.slice(1).flatMap((box, i): [Box, Box][] => {
    const left = boxes[i]!;
    return left.row === box.row && box.from < left.to + apart ? [[left, box]] : [];
  });
}

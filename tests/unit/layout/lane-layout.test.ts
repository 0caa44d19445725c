import { describe, expect, test } from 'vitest';
import { UNPLACED } from '../../../src/layout/label-grid.ts';
import { heightOf, LaneLayout, type LaneForm } from '../../../src/layout/lane-layout.ts';
import { endsTree } from '../../../src/layout/last-going-on.ts';
import { COLLAPSED, COMFORTABLE, COMPACT } from '../../../src/layout/metrics.ts';

function laneOf(form: Partial<LaneForm> = {}, n = 3): LaneLayout {
  const starts = Float64Array.from({ length: n }, (_, i) => i);
  const columns = {
    starts,
    ends: starts.map((start) => start + 1),
    sortedEnds: starts.map((start) => start + 1),
    ownWidths: new Float32Array(n).fill(100),
    widths: Float32Array.from(starts, (i) => 110 + (i % 2)),
    rank: new Uint32Array(n),
    widest: 111,
    tree: endsTree(starts.map((start) => start + 1)),
  };
  const lane = { id: 'x', label: 'X', items: Uint32Array.from(starts.keys()) };
  return new LaneLayout(
    lane,
    { rows: 3, metrics: COMFORTABLE, collapsed: false, strip: false, ...form },
    1000,
    columns,
  );
}

const level = (level: number, rows: readonly (readonly number[])[], slide = 0) => {
  const items = rows.flat();
  const rowStarts = Uint32Array.of(0, ...rows.map((_, row) => rows.slice(0, row + 1).flat().length));
  return {
    level,
    items: Uint32Array.from(items),
    slides: new Float32Array(items.length).fill(slide),
    rowStarts,
    tree: endsTree(Float64Array.from(items, (item) => item + 1)),
  };
};

describe('labels', () => {
  test('have no row until their level arrives', () => {
    const lane = laneOf();
    expect([...lane.row]).toEqual([UNPLACED, UNPLACED, UNPLACED]);
    lane.addLabels(level(0, [[], [2], []], 7));
    lane.addLabels(level(3, [[0], [], []], 5));
    expect([...lane.row]).toEqual([0, UNPLACED, 1]);
    expect([...lane.slide]).toEqual([5, 0, 7]);
    expect(lane.labels.inView(1, 1, -Infinity, Infinity).items).toEqual([2]);
    expect(lane.labels.inView(3, 0, -Infinity, Infinity).items).toEqual([]);
    expect(lane.labels.inView(4, 0, -Infinity, Infinity).items).toEqual([0]);
  });

  test('lend their row to the marks after them that have none', () => {
    const lane = laneOf({}, 200);
    expect(lane.rowOf(0)).toBe(0);
    lane.addLabels(level(0, [[], [100], [10]]));
    expect([9, 10, 11, 74, 75, 99, 100, 101].map((item) => lane.rowOf(item))).toEqual([
      0, 2, 2, 2, 0, 0, 1, 1,
    ]);
  });
});

describe('places, px', () => {
  test('rows are beneath one another, each with its marks under its labels', () => {
    const lane = laneOf();
    expect([lane.top, lane.height]).toEqual([1000, 6 + 3 * 44 + 8]);
    expect([0, 2].map((row) => lane.rowTop(row))).toEqual([1006, 1094]);
    expect([0, 2].map((row) => lane.markTop(row))).toEqual([1036, 1124]);
    expect(lane.densityTop).toBe(1036);
  });

  test('a strip for density is at the bottom', () => {
    const lane = laneOf({ strip: true });
    expect(lane.height).toBe(6 + 3 * 44 + 8 + 18);
    expect(lane.densityTop).toBe(1000 + 6 + 3 * 44 + 18 - 10);
  });

  test.each([
    { form: { rows: 1, metrics: COMFORTABLE, strip: false }, height: 58 },
    { form: { rows: 2, metrics: COMPACT, strip: false }, height: 52 },
    { form: { rows: 2, metrics: COMPACT, strip: true }, height: 70 },
    { form: { rows: 1, metrics: COLLAPSED, strip: false }, height: 28 },
  ])('a lane is $height px high', ({ form, height }) => {
    expect(heightOf(form)).toBe(height);
  });
});

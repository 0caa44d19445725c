import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allotRows, rowsNeeded } from '../../../src/layout/allot-rows.ts';
import { widthsOf } from '../../../src/layout/label-widths.ts';
import { COMFORTABLE, COMPACT, laneHeight } from '../../../src/layout/metrics.ts';

describe('allotRows', () => {
  /** A lane of one row is 58 px high, each further row 44. */
  test.each([
    { name: 'one each, where there is room for no more', needs: [5, 3], height: 116 + 43, rows: [1, 1] },
    { name: 'one each, where there is room for less', needs: [5, 3], height: 0, rows: [1, 1] },
    { name: 'the next to the neediest', needs: [1, 3, 5], height: 174 + 44, rows: [1, 1, 2] },
    { name: 'then to the one that is neediest then', needs: [3, 5], height: 116 + 2 * 44, rows: [2, 2] },
    { name: 'and on', needs: [3, 5], height: 116 + 3 * 44, rows: [2, 3] },
    { name: 'no more than is needed', needs: [1, 3, 5], height: 5000, rows: [1, 3, 5] },
    { name: 'the first of equals', needs: [3, 3], height: 116 + 44, rows: [2, 1] },
    { name: 'one to who needs none', needs: [0], height: 5000, rows: [1] },
    { name: 'nothing to nobody', needs: [], height: 500, rows: [] },
  ])('$name', ({ needs, height, rows }) => {
    expect(allotRows(needs, height, COMFORTABLE)).toEqual(rows);
  });

  test('compact rows are lower', () => {
    expect(allotRows([9], laneHeight(3, COMPACT), COMPACT)).toEqual([3]);
    expect(allotRows([9], laneHeight(3, COMPACT) - 1, COMPACT)).toEqual([2]);
  });
});

describe('rowsNeeded', () => {
  /** 1 px a ms. */
  const SCALE = { start: 1000, end: 1300, width: 300 };

  /** Labels of [start, width]. */
  function needed(labels: readonly (readonly [number, number])[], items = [...labels.keys()]): number {
    const starts = Float64Array.from(labels, ([start]) => start);
    const widths = widthsOf(Float32Array.from(labels, ([, width]) => width));
    return rowsNeeded({ items: Uint32Array.from(items) }, { starts, widths }, SCALE);
  }

  test.each<{ name: string; labels: [number, number][]; rows: number }>([
    { name: 'nothing', labels: [], rows: 0 },
    { name: 'one', labels: [[1000, 50]], rows: 1 },
    {
      name: 'two that touch',
      labels: [
        [1000, 50],
        [1050, 50],
      ],
      rows: 1,
    },
    {
      name: 'two that overlap by a px',
      labels: [
        [1000, 51],
        [1050, 50],
      ],
      rows: 2,
    },
    {
      name: 'as many as cover one px, not as there are',
      labels: [
        [1000, 100],
        [1010, 10],
        [1050, 100],
        [1080, 100],
        [1200, 50],
      ],
      rows: 3,
    },
    {
      name: 'labels at the end, which slide to stay in the window',
      labels: [
        [1200, 60],
        [1290, 100],
      ],
      rows: 2,
    },
    {
      name: 'labels wider than the window',
      labels: [
        [1000, 500],
        [1200, 500],
      ],
      rows: 2,
    },
  ])('$name', ({ labels, rows }) => {
    expect(needed(labels)).toBe(rows);
  });

  test('counts the events of the lane alone', () => {
    expect(
      needed(
        [
          [1000, 50],
          [1000, 50],
          [1000, 50],
        ],
        [0, 2],
      ),
    ).toBe(2);
  });

  test.each([
    { labels: 7, rows: 7 },
    { labels: 8, rows: 9 },
    { labels: 16, rows: 18 },
    { labels: 28, rows: 31 },
    { labels: 29, rows: 32 },
    { labels: 30, rows: 32 },
  ])('in an eighth of the rows nobody finds a place: $labels labels need $rows', ({ labels, rows }) => {
    expect(needed(Array.from({ length: labels }, () => [1000, 50] as const))).toBe(rows);
  });

  test('never more than a lane may have', () => {
    expect(needed(Array.from({ length: 100 }, () => [1000, 50] as const))).toBe(32);
  });

  test('is what a scan counts', () => {
    const anyLabels = fc.array(
      fc.tuple(fc.integer({ min: 1000, max: 1300 }), fc.integer({ min: 1, max: 400 })),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const boxes = labels.map(([start, width]) => {
          const from = Math.max(0, Math.min(start - 1000, 300 - width));
          return { from, to: from + width };
        });
        const over = Array.from(
          { length: 300 },
          (_, x) => boxes.filter(({ from, to }) => from <= x && to > x).length,
        );
        const most = Math.max(...over);
        expect(needed(labels)).toBe(most + Math.floor(most / 8));
      }),
    );
  });
});

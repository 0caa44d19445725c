import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type LabelItems, type LabelPlacement } from '../../../src/layout/labels.ts';

interface Label {
  anchor: number;
  width: number;
  /** Length of the mark, ms. */
  length?: number;
}

/** Items in order of anchor, from labels in order of importance. */
function itemsOf(labels: readonly Label[]): LabelItems {
  const byAnchor = [...labels.keys()].sort((a, b) => labels[a]!.anchor - labels[b]!.anchor || a - b);
  const order = new Uint32Array(labels.length);
  byAnchor.forEach((label, item) => (order[label] = item));
  return {
    anchors: Float64Array.from(byAnchor, (i) => labels[i]!.anchor),
    ends: Float64Array.from(byAnchor, (i) => labels[i]!.anchor + (labels[i]!.length ?? 1)),
    widths: Float64Array.from(byAnchor, (i) => labels[i]!.width),
    order,
  };
}

/** Row and scale of each label, in order of importance. */
function place(labels: readonly Label[], rows: number, opening?: number) {
  const items = itemsOf(labels);
  const { appear, row } = placeLabels(items, rows, opening);
  return Array.from(items.order, (item) => ({ row: row[item]!, appear: appear[item]! }));
}

/** The definition, word for word, in O(n² · rows). */
function placeByDefinition(items: LabelItems, rows: number, opening: number): LabelPlacement {
  const { anchors, ends, widths } = items;
  const appear = new Float64Array(anchors.length).fill(Infinity);
  const row = new Uint16Array(anchors.length);
  const placed: number[] = [];
  const leadRow = new Map<number, number>();
  for (const item of items.order) {
    const choices = Array.from({ length: rows }, (_, r) => {
      const others = placed.filter((other) => row[other] === r);
      const obstacles = others.map((other) => {
        const [left, right] = other < item ? [other, item] : [item, other];
        const clear = widths[left]! / (anchors[right]! - anchors[left]!);
        return appear[other]! < clear ? clear : 0;
      });
      const clear = Math.max(0, ...obstacles);
      const covers = others.some((o) => anchors[o]! < ends[item]! && ends[o]! > anchors[item]!);
      return { r, clear, covers: covers && clear <= opening ? 1 : 0 };
    });
    const late = (clear: number) => Math.max(clear, opening);
    const [best] = choices.toSorted(
      (a, b) => late(a.clear) - late(b.clear) || a.covers - b.covers || a.r - b.r,
    );
    const anchor = anchors[item]!;
    if (best!.clear === Infinity) {
      row[item] = leadRow.get(anchor)!;
      continue;
    }
    appear[item] = best!.clear;
    row[item] = best!.r;
    placed.push(item);
    if (!leadRow.has(anchor)) leadRow.set(anchor, best!.r);
  }
  return { appear, row };
}

describe('placeLabels, by hand', () => {
  test('a single label is always there', () => {
    expect(place([{ anchor: 5, width: 10 }], 1)).toEqual([{ row: 0, appear: 0 }]);
  });

  test('of two, the less important waits until the left one ends before the right one', () => {
    expect(
      place(
        [
          { anchor: 0, width: 100 },
          { anchor: 50, width: 30 },
        ],
        1,
      ),
    ).toEqual([
      { row: 0, appear: 0 },
      { row: 0, appear: 2 },
    ]);
    expect(
      place(
        [
          { anchor: 50, width: 100 },
          { anchor: 0, width: 30 },
        ],
        1,
      ),
    ).toEqual([
      { row: 0, appear: 0 },
      { row: 0, appear: 0.6 },
    ]);
  });

  test('a second row takes what would wait', () => {
    const labels = [
      { anchor: 0, width: 100 },
      { anchor: 50, width: 100 },
      { anchor: 60, width: 100 },
    ];
    expect(place(labels, 2)).toEqual([
      { row: 0, appear: 0 },
      { row: 1, appear: 0 },
      { row: 0, appear: 100 / 60 },
    ]);
  });

  test('a neighbour that is not shown yet is no obstacle, the one behind it is', () => {
    const labels = [
      { anchor: 0, width: 100 },
      { anchor: 10, width: 100 },
      { anchor: 30, width: 100 },
    ];
    expect(place(labels, 1).map(({ appear }) => appear)).toEqual([0, 10, 100 / 30]);
  });

  test('a far label that is wide reaches over a near one', () => {
    const labels = [
      { anchor: 0, width: 1000 },
      { anchor: 90, width: 10 },
      { anchor: 100, width: 10 },
    ];
    expect(place(labels, 1).map(({ appear }) => appear)).toEqual([0, 1000 / 90, 1000 / 100]);
  });

  test('those of one instant take a row each; the rest are never shown and stand with the first', () => {
    const labels = [
      { anchor: -5, width: 10 },
      { anchor: 0, width: 10 },
      { anchor: 0, width: 10 },
      { anchor: 0, width: 10 },
      { anchor: 0, width: 10 },
    ];
    expect(place(labels, 2)).toEqual([
      { row: 0, appear: 0 },
      { row: 1, appear: 0 },
      { row: 0, appear: 2 },
      { row: 1, appear: Infinity },
      { row: 1, appear: Infinity },
    ]);
  });

  test('before the opening, a row where the mark covers no other is preferred to a sooner one', () => {
    const labels = [
      { anchor: 0, width: 10, length: 500 },
      { anchor: 200, width: 10, length: 10 },
      { anchor: 300, width: 10, length: 10 },
    ];
    expect(place(labels, 2).map(({ row }) => row)).toEqual([0, 1, 0]);
    expect(place(labels, 2, 1)).toEqual([
      { row: 0, appear: 0 },
      { row: 1, appear: 0 },
      { row: 1, appear: 0.1 },
    ]);
  });

  test.each([
    { opening: 0.05, row: 1 },
    { opening: 0.04, row: 0 },
  ])('the opening is a part of what is before it: $opening', ({ opening, row }) => {
    // On row 0 the third is clear from 10 / 300 on, on row 1, where nothing is beneath it, from 10 / 200 on.
    const labels = [
      { anchor: 0, width: 10, length: 500 },
      { anchor: 100, width: 10, length: 10 },
      { anchor: 300, width: 10, length: 10 },
    ];
    expect(place(labels, 2, opening)[2]).toEqual({ row, appear: row === 1 ? 0.05 : 10 / 300 });
  });

  test('what ends where the next begins does not cover it', () => {
    const labels = [
      { anchor: 0, width: 10, length: 100 },
      { anchor: 100, width: 10, length: 100 },
      { anchor: -50, width: 10, length: 50 },
    ];
    expect(place(labels, 2, 1).map(({ row }) => row)).toEqual([0, 0, 0]);
  });

  test('needs a row', () => {
    expect(() => place([], 0)).toThrow('a lane needs at least one row, not 0');
    expect(place([], 1)).toEqual([]);
  });
});

const anyLabel = fc.record({
  anchor: fc.oneof(
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.integer({ min: -8e15, max: 8e15 }),
  ),
  width: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 300 })),
  length: fc.integer({ min: 1, max: 200_000 }),
});
const anyLabels = fc.array(anyLabel, { maxLength: 300, size: 'max' });
const anyRows = fc.integer({ min: 1, max: 4 });

describe('placeLabels, of anything', () => {
  test('does what its definition says', () => {
    fc.assert(
      fc.property(anyLabels, anyRows, fc.constantFrom(0, 1e-3, 1), (labels, rows, opening) => {
        const items = itemsOf(labels);
        expect(placeLabels(items, rows, opening)).toEqual(placeByDefinition(items, rows, opening));
      }),
    );
  });

  test('never shows two labels that overlap, at any scale', () => {
    fc.assert(
      fc.property(
        anyLabels,
        anyRows,
        fc.double({ min: 1e-15, max: 1e3, noNaN: true }),
        (labels, rows, any) => {
          const items = itemsOf(labels);
          const placement = placeLabels(items, rows);
          const scales = [any, ...placement.appear].filter((scale) => scale > 0 && scale < Infinity);
          for (const scale of scales.slice(0, 40)) expectNoOverlap(items, placement, rows, scale);
        },
      ),
    );
  });
});

/** Labels that are shown at a scale and overlap on their row; none, to within a rounding of 1e-9 of the scale. */
function expectNoOverlap(
  { anchors, widths }: LabelItems,
  { appear, row }: LabelPlacement,
  rows: number,
  scale: number,
): void {
  const previous: number[] = Array.from({ length: rows }, () => -1);
  const overlaps: number[] = [];
  for (let item = 0; item < anchors.length; item++) {
    if (appear[item]! > scale) continue;
    const left = previous[row[item]!]!;
    if (left >= 0 && (anchors[item]! - anchors[left]!) * scale < widths[left]! * (1 - 1e-9))
      overlaps.push(item);
    previous[row[item]!] = item;
  }
  expect(overlaps).toEqual([]);
}

const N = 100_000;
const DAY = 86_400_000;

/** A number in [0, 1) for every i, without an order to it. */
function scatter(i: number): number {
  return (i * 0.618033988749895) % 1;
}

/** In order of importance: each would be quadratic for a walk over neighbours. */
const ADVERSARIES: Record<string, (i: number) => Label> = {
  'at one instant': () => ({ anchor: 7, width: 100 }),
  'on days': (i) => ({ anchor: Math.floor(scatter(i) * 1000) * DAY, width: 100 }),
  'all nested': (i) => ({ anchor: i, width: 100, length: 2 * (N - i) }),
  'within one day': (i) => ({ anchor: Math.floor(scatter(i) * DAY), width: 50 + (i % 200) }),
  'centuries beside minutes': (i) => ({
    anchor: i % 2 ? scatter(i) * 3_600_000 : scatter(i) * 3_650_000 * DAY,
    width: 50 + (i % 200),
  }),
  'ever closer to a crowd': (i) => ({
    anchor: i < N / 2 ? N / 2 - i : -1e12 / (i - N / 2 + 1) - 1e3,
    width: 100,
  }),
  'ever farther from a crowd': (i) => ({ anchor: i < N / 2 ? -i : 1e3 + i * i, width: 1 + (i % 300) }),
};

describe('placeLabels, of 100,000', () => {
  test.each(Object.entries(ADVERSARIES))('%s', (_, labelOf) => {
    const rows = 3;
    const items = itemsOf(Array.from({ length: N }, (_, i) => labelOf(i)));
    const placement = placeLabels(items, rows);

    const finite = placement.appear.filter((scale) => scale < Infinity).toSorted();
    for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
      expectNoOverlap(items, placement, rows, finite[Math.floor(share * finite.length)]! || 1e-12);
    }
    expectNoOverlap(items, placement, rows, Number.MAX_VALUE);

    const ofInstant = new Map<number, number>();
    for (const anchor of items.anchors) ofInstant.set(anchor, (ofInstant.get(anchor) ?? 0) + 1);
    const withRow = [...ofInstant.values()].reduce((sum, count) => sum + Math.min(count, rows), 0);
    expect(finite.length).toBe(withRow);
  });
});

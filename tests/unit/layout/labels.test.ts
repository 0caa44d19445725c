import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/core/model.ts';
import { UNPLACED, type LabelItems } from '../../../src/layout/label-grid.ts';
import { placeLabels, type LabelLevel } from '../../../src/layout/labels.ts';

interface Label {
  /** px at the opening. */
  anchor: number;
  width: number;
  /** Length of the mark, px at the opening. */
  length?: number;
}

interface Placed {
  level: number;
  row: number;
  slide: number;
}

const NEVER = null;
const EVERYWHERE = { start: -Infinity, end: Infinity };

/** px per ms: the widest view, the opening, and two zooms. */
const SCALES = Float64Array.of(0.5, 1, 2, 4);

/** Items in order of anchor, from labels in order of importance. */
function itemsOf(labels: readonly Label[], window: Bounds): LabelItems {
  const byAnchor = [...labels.keys()].sort((a, b) => labels[a]!.anchor - labels[b]!.anchor || a - b);
  const order = new Uint32Array(labels.length);
  byAnchor.forEach((label, item) => (order[label] = item));
  return {
    anchors: Float64Array.from(byAnchor, (i) => labels[i]!.anchor),
    ends: Float64Array.from(byAnchor, (i) => labels[i]!.anchor + (labels[i]!.length ?? 1)),
    widths: Float32Array.from(byAnchor, (i) => labels[i]!.width),
    widest: Math.max(0, ...labels.map(({ width }) => width)),
    measure: () => NaN,
    order,
    window,
  };
}

/** As `place`, in a lane that cannot show all its labels whatever it does: far away are too many of one instant. */
function placeInFull(labels: readonly Label[], rows: number, window = EVERYWHERE) {
  const crowd = Array.from({ length: rows + 1 }, () => ({ anchor: 3000, width: 10 }));
  return place([...labels, ...crowd], rows, window).slice(0, labels.length);
}

/** Where and from when each label is shown, in order of importance, as the levels say. */
function place(labels: readonly Label[], rows: number, window = EVERYWHERE, scales = SCALES, chip = 0) {
  const items = { ...itemsOf(labels, window), chip };
  const n = labels.length;
  const places = { row: new Uint8Array(n).fill(UNPLACED), slide: new Float32Array(n) };
  const placed = new Map<number, Placed>();
  for (const level of placeLabels(items, rows, scales, places)) {
    for (const [item, at] of entriesOf(level)) {
      expect(placed.has(item)).toBe(false);
      expect({ row: places.row[item], slide: places.slide[item] }).toEqual({ row: at.row, slide: at.slide });
      placed.set(item, at);
    }
  }
  return Array.from(items.order, (item) => placed.get(item) ?? NEVER);
}

function entriesOf({ level, items, slides, rowStarts }: LabelLevel): [number, Placed][] {
  return Array.from({ length: rowStarts.length - 1 }, (_, row) => row).flatMap((row) => {
    const [from, to] = [rowStarts[row]!, rowStarts[row + 1]!];
    const inRow = [...items.subarray(from, to)];
    expect(inRow).toEqual(inRow.toSorted((a, b) => a - b));
    return inRow.map((item, i): [number, Placed] => [item, { level, row, slide: slides[from + i]! }]);
  });
}

const row = (index: number, level = 0, slide = 0): Placed => ({ level, row: index, slide });

describe('placeLabels', () => {
  test.each<{ name: string; labels: Label[]; rows?: number; window?: Bounds; placed: (Placed | null)[] }>([
    { name: 'a single label is always there', labels: [{ anchor: 5, width: 100 }], placed: [row(0)] },
    {
      name: 'a label beneath a more important one waits until it is clear of it',
      labels: [
        { anchor: 0, width: 100 },
        { anchor: 60, width: 100 },
      ],
      placed: [row(0), row(0, 2)],
    },
    {
      name: 'labels that touch at a scale are shown from it on',
      labels: [
        { anchor: 0, width: 100 },
        { anchor: 100, width: 100 },
      ],
      placed: [row(0), row(0, 1)],
    },
    {
      name: 'a second row takes what would wait, a third waits',
      labels: [
        { anchor: 0, width: 100 },
        { anchor: 0, width: 100 },
        { anchor: 60, width: 100 },
      ],
      rows: 2,
      placed: [row(0), row(1), row(0, 2)],
    },
    {
      name: 'a label slides before its anchor where the next is taken, a px more than it must',
      labels: [
        { anchor: 100, width: 100 },
        { anchor: 80, width: 60 },
      ],
      placed: [row(0), row(0, 1, 41)],
    },
    {
      name: 'it never slides off its mark',
      labels: [
        { anchor: 100, width: 100 },
        { anchor: 91, width: 60 },
        { anchor: 300, width: 100 },
        { anchor: 292, width: 60 },
      ],
      placed: [row(0), row(0, 1, 52), row(0), row(0, 3, 40)],
    },
    {
      name: 'of two rows it takes the one where it slides less',
      labels: [
        { anchor: 100, width: 100 },
        { anchor: 120, width: 100 },
        { anchor: 90, width: 60 },
      ],
      rows: 2,
      placed: [row(0), row(1), row(1, 1, 31)],
    },
    {
      name: 'it has room before it, or waits',
      labels: [
        { anchor: 100, width: 100 },
        { anchor: 40, width: 20 },
        { anchor: 80, width: 60 },
      ],
      placed: [row(0), row(0), row(0, 2, 32)],
    },
    {
      name: 'the opening keeps a row whose mark it would cover for another',
      labels: [
        { anchor: 0, width: 50, length: 500 },
        { anchor: 100, width: 50, length: 10 },
        { anchor: 200, width: 50, length: 10 },
      ],
      rows: 2,
      placed: [row(0), row(1), row(1)],
    },
    {
      name: 'but does not slide further for it',
      labels: [
        { anchor: 0, width: 50, length: 500 },
        { anchor: 300, width: 400, length: 10 },
        { anchor: 270, width: 200, length: 10 },
      ],
      rows: 2,
      placed: [row(0), row(1), row(0)],
    },
    {
      name: 'of equal rows it takes the one where it leaves the longest gap to others whole',
      labels: [
        { anchor: 0, width: 100 },
        { anchor: 0, width: 150 },
        { anchor: 160, width: 100 },
      ],
      rows: 2,
      placed: [row(0), row(1), row(1, 1)],
    },
    {
      name: 'those of one instant take a row each; the rest are never shown',
      labels: Array.from({ length: 4 }, () => ({ anchor: 7, width: 10 })),
      rows: 2,
      placed: [row(0), row(1), NEVER, NEVER],
    },
    {
      name: 'no label leaves the opening view',
      labels: [
        { anchor: 950, width: 100 },
        { anchor: 10, width: 100 },
        { anchor: 995, width: 60 },
      ],
      rows: 2,
      window: { start: 0, end: 1000 },
      placed: [row(0, 0, 51), row(0), row(0, 2)],
    },
    {
      name: 'what lies outside the opening view has no label in it, however far away it is',
      labels: [
        { anchor: -1e15, width: 100 },
        { anchor: 500, width: 100 },
        { anchor: 1e15, width: 100 },
        { anchor: 1001, width: 10 },
        { anchor: -1, width: 10 },
      ],
      window: { start: 0, end: 1000 },
      placed: [row(0, 2), row(0), row(0, 2), row(0, 2), row(0, 2)],
    },
    {
      name: 'wider than the view, it is shown from the next level on',
      labels: [{ anchor: 500, width: 1001 }],
      window: { start: 0, end: 1000 },
      placed: [row(0, 2)],
    },
  ])('$name', ({ labels, rows = 1, window, placed }) => {
    expect(placeInFull(labels, rows, window)).toEqual(placed);
  });

  describe('where not all labels have room in the opening view', () => {
    const window = { start: 0, end: 1000 };
    const fillers = [
      { anchor: 500, width: 10 },
      { anchor: 500, width: 10 },
    ];

    test('the room at its end is left to a chip', () => {
      expect(place([{ anchor: 800, width: 150 }], 1, window, SCALES, 60)).toEqual([row(0)]);
      expect(place([{ anchor: 800, width: 150 }, ...fillers], 1, window, SCALES, 60)[0]).toEqual(
        row(0, 0, 11),
      );
      expect(place([{ anchor: 800, width: 150 }, ...fillers], 1, window)[0]).toEqual(row(0));
    });

    test('but for what the last event needs of it', () => {
      const last = { anchor: 980, width: 150 };
      expect(place([last, ...fillers], 1, window, SCALES, 60)[0]).toEqual(row(0, 0, 141));
      expect(place([{ ...last, anchor: 995 }, ...fillers], 1, window, SCALES, 60)[0]).toEqual(row(0, 2));
    });
  });

  test('where all labels have room if the last is placed first, so they are', () => {
    const labels = [
      { anchor: 0, width: 100 },
      { anchor: 60, width: 100 },
    ];
    expect(place(labels, 1)).toEqual(
      [row(0, 1, 41), row(0)].map((at, i) => ({ ...at, level: i === 0 ? 0 : 1 })),
    );
    expect(placeInFull(labels, 1)).toEqual([row(0), row(0, 2)]);
  });

  test('a label that slid towards another keeps its place from it', () => {
    // At the second zoom the last is 160 px before the anchor of the one that slid, and 69 px before its label.
    const labels = [
      { anchor: 200, width: 100 },
      { anchor: 190, width: 100 },
      { anchor: 110, width: 100 },
    ];
    expect(placeInFull(labels, 1)).toEqual([row(0), row(0, 1, 91), row(0, 2, 48)]);
  });

  test('while very many wait, the labels that a zoom brings leave room beside them, but for the last zoom', () => {
    const labels = [
      { anchor: 0, width: 100 },
      { anchor: 60, width: 100 },
    ];
    const many = Array.from({ length: 600 }, () => ({ anchor: 3000, width: 10 }));
    const second = (scales: typeof SCALES) => place([...labels, ...many], 1, EVERYWHERE, scales)[1];
    expect(placeInFull(labels, 1)[1]).toEqual(row(0, 2));
    expect(second(SCALES)).toEqual(row(0, 3));
    expect(second(SCALES.slice(0, 3))).toEqual(row(0, 2));
  });

  test('32 rows are as good as any', () => {
    const labels = Array.from({ length: 33 }, () => ({ anchor: 0, width: 10 }));
    expect(place(labels, 32)).toEqual([...Array.from({ length: 32 }, (_, i) => row(i)), NEVER]);
  });

  test('of a single scale all is the opening', () => {
    expect(place([{ anchor: 0, width: 10 }], 1, EVERYWHERE, Float64Array.of(1))).toEqual([row(0)]);
  });

  test('a lane has a row, and no more than a word has bits', () => {
    expect(() => place([], 0)).toThrow('a lane has 1 to 32 rows, not 0');
    expect(() => place([], 33)).toThrow('a lane has 1 to 32 rows, not 33');
    expect(() => place([], NaN)).toThrow(RangeError);
    expect(place([], 1)).toEqual([]);
  });
});

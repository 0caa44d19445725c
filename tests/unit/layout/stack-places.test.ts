import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackPlaces } from '../../../src/layout/stack-places.ts';

const places = (anchors: number[], heights: number[], first = -1000, last = 1000) => [
  ...stackPlaces(Float64Array.from(anchors), Float64Array.from(heights), first, last),
];

describe('stackPlaces', () => {
  test.each([
    { name: 'none', anchors: [], heights: [], tops: [] },
    {
      name: 'with room, each stands at its anchor',
      anchors: [0, 50, 90],
      heights: [10, 20, 5],
      tops: [0, 50, 90],
    },
    { name: 'that touch stay', anchors: [0, 10], heights: [10, 10], tops: [0, 10] },
    { name: 'of one anchor stand about it', anchors: [50, 50], heights: [20, 20], tops: [40, 60] },
    { name: 'of one anchor, three', anchors: [50, 50, 50], heights: [20, 20, 20], tops: [30, 50, 70] },
    { name: 'of other heights', anchors: [50, 50], heights: [30, 10], tops: [35, 65] },
    {
      name: 'push one another, block by block',
      anchors: [0, 5, 20],
      heights: [10, 10, 10],
      tops: [-2.5, 7.5, 20],
    },
    {
      name: 'a block that grows takes in the one before',
      anchors: [0, 12, 12],
      heights: [10, 10, 10],
      tops: [-2, 8, 18],
    },
  ])('$name', ({ anchors, heights, tops }) => {
    const found = places(anchors, heights);
    expect(found).toHaveLength(tops.length);
    found.forEach((top, i) => expect(top).toBeCloseTo(tops[i]!));
  });

  test('keep between first and last', () => {
    expect(places([0, 0], [10, 10], 0, 100)).toEqual([0, 10]);
    expect(places([95, 95], [10, 10], 0, 100)).toEqual([80, 90]);
    expect(places([3, 95], [10, 10], 5, 100)).toEqual([5, 90]);
  });

  test('begin at first where there is not the room for all', () => {
    expect(places([50, 50], [60, 60], 0, 100)).toEqual([0, 60]);
  });

  test('keep their order, never overlap, and no single one would be better placed elsewhere', () => {
    const label = fc.record({
      anchor: fc.integer({ min: 0, max: 500 }),
      height: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 30 }), (labels) => {
        const anchors = labels.map(({ anchor }) => anchor).sort((a, b) => a - b);
        const heights = labels.map(({ height }) => height);
        const tops = places(anchors, heights, -5000, 5000);
        const cost = (all: readonly number[]) =>
          all.reduce((sum, top, i) => sum + (top - anchors[i]!) ** 2, 0);
        for (let i = 1; i < tops.length; i++) {
          expect(tops[i]! - tops[i - 1]!).toBeGreaterThan(heights[i - 1]! - 1e-6);
        }
        // Convex: what no move of a run of labels makes better is the best there is.
        for (let from = 0; from < tops.length; from++) {
          for (let to = from + 1; to <= tops.length; to++) {
            for (const by of [-0.01, 0.01]) {
              const moved = tops.map((top, i) => (i >= from && i < to ? top + by : top));
              const isAllowed = moved.every(
                (top, i) => i === 0 || top - moved[i - 1]! >= heights[i - 1]! - 1e-9,
              );
              if (isAllowed) expect(cost(moved)).toBeGreaterThan(cost(tops) - 1e-6);
            }
          }
        }
      }),
    );
  });
});

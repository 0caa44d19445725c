import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LabelStack, type StackItems } from '../../../src/layout/label-stack.ts';

/** All of time is 100 ms and 800 px: eight parts of 100 px. */
const CELL = { start: 0, end: 100, height: 800, reach: 800 };
const FITTED = 8;

interface Label {
  start: number;
  height?: number;
  head?: number;
  group?: number;
}

/** Labels in order of time; `order` gives the most important first, in order of time where it is left out. */
function items(labels: readonly Label[], order = labels.map((_, i) => i)): StackItems {
  return {
    order: Uint32Array.from(order),
    starts: Float64Array.from(labels, ({ start }) => start),
    ends: Float64Array.from(labels, ({ start }) => start + 1),
    heights: Float32Array.from(labels, ({ height = 40 }) => height),
    heads: Float32Array.from(labels, ({ head = 10 }) => head),
    groups: Uint32Array.from(labels, ({ group }, i) => group ?? i),
  };
}

const shownOf = (stack: LabelStack, screens: number) => [...stack.levelAt(FITTED * screens).shown];
const crowd = (n: number, start = 0): Label[] => Array.from({ length: n }, () => ({ start }));

describe('what is shown', () => {
  test('is all that has room, in order of time', () => {
    const stack = new LabelStack(items([{ start: 10 }, { start: 50 }, { start: 90 }], [2, 0, 1]), CELL);
    expect(shownOf(stack, 1)).toEqual([0, 1, 2]);
  });

  test('fills a cell to the last px, the most important first', () => {
    const labels = crowd(17);
    const order = [16, 3, ...labels.keys()].filter((item, i, all) => all.indexOf(item) === i);
    const shown = shownOf(new LabelStack(items(labels, order), CELL), 1);
    expect(shown).toHaveLength(16);
    expect(shown).toEqual([...labels.keys()].filter((item) => item !== 15));
  });

  test('what is too high is passed over for what is not', () => {
    const labels = [
      { start: 0, height: 700 },
      { start: 0, height: 100 },
      { start: 0, height: 30 },
    ];
    expect(shownOf(new LabelStack(items(labels), CELL), 1)).toEqual([0, 2]);
  });

  test('is spread over a cell before it crowds', () => {
    // Twenty labels in the first part are more than the cell has room for, and one each in two others.
    const labels = [...crowd(20), { start: 30 }, { start: 99 }];
    const shown = shownOf(new LabelStack(items(labels), CELL), 1);
    expect(shown).toEqual([...Array.from({ length: 14 }, (_, i) => i), 20, 21]);
  });

  test('a part takes what it has the height for in the first round', () => {
    // Two labels fill a part of 100 px; the third of each part waits for the second round, in which the first part’s wins.
    const parts = [0, 13, 26, 38, 51, 63, 76, 88];
    const labels = parts.flatMap((start) => crowd(3, start));
    const shown = shownOf(new LabelStack(items(labels), CELL), 1);
    expect(shown).toHaveLength(16);
    expect(shown).toEqual([...labels.keys()].filter((i) => i % 3 !== 2));
  });

  test.each([
    [1, 16],
    [1.9, 16],
    [2, 32],
    [3.8, 32],
    [4, 64],
  ])('at %d screens a story that is dense all over shows %i labels', (screens, count) => {
    const labels = Array.from({ length: 640 }, (_, i) => ({ start: i * (100 / 640) }));
    expect(shownOf(new LabelStack(items(labels), CELL), screens)).toHaveLength(count);
  });

  test('a scale that is nearly a doubling counts as one', () => {
    const stack = new LabelStack(items(crowd(100).map((_, i) => ({ start: i }))), CELL);
    expect(shownOf(stack, 1.93)).toEqual(shownOf(stack, 2));
    expect(shownOf(stack, 1.85)).toEqual(shownOf(stack, 1));
    expect(shownOf(stack, 0.5)).toEqual(shownOf(stack, 1));
  });

  test.each([
    [1, 16],
    [1.4, 16],
    [1.5, 24],
    [2.8, 24],
    [3, 48],
    [6, 96],
  ])('with a reach of one and a half, at %d screens it shows %i', (screens, count) => {
    const labels = Array.from({ length: 640 }, (_, i) => ({ start: i * (100 / 640) }));
    expect(shownOf(new LabelStack(items(labels), { ...CELL, reach: 1200 }), screens)).toHaveLength(count);
  });

  test('does not depend on when it was', () => {
    const labels = Array.from({ length: 640 }, (_, i) => ({ start: i * (100 / 640) }));
    const later = labels.map(({ start }) => ({ start: start + 10_000 }));
    const stack = new LabelStack(items(later), { ...CELL, start: 10_000, end: 10_100 });
    for (const screens of [1, 2, 4]) {
      expect(shownOf(stack, screens)).toEqual(shownOf(new LabelStack(items(labels), CELL), screens));
    }
  });

  test('labels that share a head pay for it once', () => {
    // 10 + 19 × 40 = 770; with heads of their own there would be room for sixteen.
    const labels = crowd(30).map((label) => ({ ...label, group: 7 }));
    const stack = new LabelStack(items(labels), CELL);
    const { shown, heights } = stack.levelAt(FITTED);
    expect(shown).toHaveLength(19);
    expect([...heights]).toEqual([50, ...Array.from({ length: 18 }, () => 40)]);
  });

  test('a head is shown again where another stands between', () => {
    const labels = [
      { start: 0, group: 1 },
      { start: 1, group: 2 },
      { start: 2, group: 1 },
    ];
    expect([...new LabelStack(items(labels), CELL).levelAt(FITTED).heights]).toEqual([50, 50, 50]);
  });
});

describe('where labels stand', () => {
  test('each so far before its mark, within the room', () => {
    const stack = new LabelStack(items([{ start: 0 }, { start: 50 }, { start: 99 }]), CELL);
    const { shown, tops } = stack.at(FITTED, { first: -2, last: 820, above: 6 });
    expect([...shown]).toEqual([0, 1, 2]);
    expect([...tops]).toEqual([-2, 394, 770]);
  });

  test('follow the scale between two doublings', () => {
    const stack = new LabelStack(items([{ start: 50 }]), CELL);
    expect([...stack.at(FITTED * 1.5, { first: 0, last: 9999, above: 0 }).tops]).toEqual([600]);
  });

  test('time counts from the start of the cell', () => {
    const stack = new LabelStack(items([{ start: 1050 }]), {
      start: 1000,
      end: 1100,
      height: 800,
      reach: 800,
    });
    expect([...stack.at(FITTED, { first: 0, last: 9999, above: 0 }).tops]).toEqual([400]);
  });
});

test('zooming in hides nothing; all that is shown has room, and is within a screen of its mark', () => {
  const label = fc.record({
    start: fc.integer({ min: 0, max: 99 }),
    height: fc.integer({ min: 10, max: 90 }),
    head: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(
      fc.array(label, { minLength: 1, maxLength: 80 }),
      fc.infiniteStream(fc.nat()),
      (labels, random) => {
        labels.sort((a, b) => a.start - b.start);
        const keys = labels.map(() => random.next().value);
        const order = [...labels.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
        const all = items(labels, order);
        const stack = new LabelStack(all, CELL);
        let before: readonly number[] = [];
        for (const screens of [1, 1.7, 2, 3, 4, 8, 16]) {
          const length = 800 * screens;
          const { shown, tops, heights } = stack.at(FITTED * screens, { first: 0, last: length, above: 0 });
          expect(before.filter((item) => !shown.includes(item))).toEqual([]);
          before = [...shown];
          shown.forEach((item, i) => {
            const free = i === 0 ? 0 : tops[i - 1]! + heights[i - 1]!;
            expect(tops[i]).toBeGreaterThan(free - 1e-6);
            expect(tops[i]! + heights[i]!).toBeLessThan(length + 1e-6);
            expect(Math.abs(tops[i]! - all.starts[item]! * FITTED * screens)).toBeLessThan(2 * 800);
          });
        }
      },
    ),
  );
});

import { describe, expect, test } from 'vitest';
import type { Stack } from '../../../src/layout/label-stack.ts';
import { endsTree } from '../../../src/layout/last-going-on.ts';
import { stackInView } from '../../../src/layout/stack-view.ts';

/** Events 0 to 3; the first is long. Labels are 30 px high, and 40 with a head, which all but that of event 2 have. */
const ITEMS = {
  ends: Float64Array.from([1000, 101, 141, 601]),
  heights: Float32Array.from([30, 30, 30, 30]),
  heads: Float32Array.from([10, 10, 10, 10]),
};
const STACK: Stack = {
  shown: Uint32Array.from([0, 1, 2, 3]),
  tops: Float64Array.from([0, 100, 140, 600]),
  heights: Float64Array.from([40, 40, 30, 40]),
  tree: endsTree(ITEMS.ends),
};

/** A window of 100 px, 1 px per ms. */
const at = (start: number, stack = STACK, items = ITEMS) =>
  stackInView(stack, items, 0, { start, end: start + 100, width: 100 });

const summary = (start: number) =>
  at(start).map(({ item, y, held }) => `${item} at ${Math.round(y * 10) / 10}${held ? ', held' : ''}`);

describe('stackInView', () => {
  test.each([
    { start: -100, labels: [] },
    { start: -99, labels: ['0 at 99'] },
    { start: 0, labels: ['0 at 0'] },
    { start: 1, labels: ['0 at -1', '1 at 99'] },
    { start: 39, labels: ['0 at -39', '1 at 61'] },
    { start: 40, labels: ['0 at 0, held', '1 at 60'] },
    { start: 60, labels: ['0 at 0, held', '1 at 40', '2 at 80'] },
    { start: 70, labels: ['0 at -10, held', '1 at 30', '2 at 70'] },
    { start: 99.4, labels: ['0 at -39.4, held', '1 at 0.6', '2 at 40.6'] },
    { start: 99.8, labels: ['1 at 0.2', '2 at 40.2'] },
    { start: 120, labels: ['1 at -20', '2 at 20'] },
    { start: 169, labels: ['2 at -29'] },
    { start: 170, labels: ['0 at 0, held'] },
    { start: 500, labels: ['0 at 0, held'] },
    { start: 510, labels: ['0 at 0, held', '3 at 90'] },
    { start: 700, labels: ['0 at 0, held'] },
    { start: 960, labels: ['0 at 0, held'] },
    { start: 980, labels: ['0 at -20, held'] },
    { start: 999.4, labels: ['0 at -39.4, held'] },
    { start: 999.6, labels: [] },
    { start: 2000, labels: [] },
  ])('from $start: $labels', ({ start, labels }) => {
    expect(summary(start)).toEqual(labels);
  });

  test('says which labels have their heads, how high they are, and their places', () => {
    expect(at(60)).toEqual([
      { item: 0, place: 0, y: 0, height: 40, hasHead: true, held: true },
      { item: 1, place: 1, y: 40, height: 40, hasHead: true, held: false },
      { item: 2, place: 2, y: 80, height: 30, hasHead: false, held: false },
    ]);
  });

  test('one that is held has its head, whether or not it had it in its place', () => {
    const stack = { ...STACK, heights: Float64Array.from([30, 40, 30, 40]) };
    expect(at(60, stack)[0]).toMatchObject({ item: 0, height: 40, hasHead: true });
  });

  test('the last that goes on is held, in the scale of the window and from the origin', () => {
    const ends = Float64Array.from([1000, 900, 141, 601]);
    const stack = { ...STACK, tree: endsTree(ends) };
    const scale = { start: 5150, end: 5200, width: 100 };
    const [held] = stackInView(stack, { ...ITEMS, ends: ends.map((end) => 5000 + end) }, 5000, scale);
    // 300 px from the start: the ends, taken from the epoch, are all before it.
    expect(held).toBeUndefined();
    const later = endsTree(ends.map((end) => 5000 + end));
    const labels = stackInView(
      { ...STACK, tree: later },
      { ...ITEMS, ends: ends.map((end) => 5000 + end) },
      5000,
      scale,
    );
    expect(labels).toEqual([{ item: 1, place: 1, y: 0, height: 40, hasHead: true, held: true }]);
  });

  test('an empty stack has nothing in view', () => {
    const empty = { shown: new Uint32Array(), tops: new Float64Array(), heights: new Float64Array() };
    expect(at(0, { ...empty, tree: endsTree(new Float64Array()) })).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LabelIndex } from '../../../src/layout/label-index.ts';
import type { LabelLevel } from '../../../src/layout/labels.ts';
import { endsTree } from '../../../src/layout/last-going-on.ts';

const ROWS = 3;

interface Item {
  start: number;
  length: number;
  level: number;
  row: number;
}

const anyItems = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 50 }),
      length: fc.integer({ min: 1, max: 60 }),
      level: fc.integer({ min: 0, max: 5 }),
      row: fc.nat(ROWS - 1),
    }),
    { maxLength: 80, size: 'max' },
  )
  .map((items) => items.sort((a, b) => a.start - b.start));

/** The items of one level, as they come from placing labels. */
function levelOf(items: readonly Item[], level: number): LabelLevel {
  const byRow = Array.from({ length: ROWS }, (_, row) =>
    [...items.keys()].filter((i) => items[i]!.level === level && items[i]!.row === row),
  );
  const all = byRow.flat();
  const rowStarts = Uint32Array.of(0, ...byRow.map((_, row) => byRow.slice(0, row + 1).flat().length));
  const tree = endsTree(Float64Array.from(all, (i) => items[i]!.start + items[i]!.length));
  return { level, items: Uint32Array.from(all), slides: new Float32Array(all.length), rowStarts, tree };
}

/** Levels that have nothing never come. */
function indexOf(items: readonly Item[]): LabelIndex {
  const index = new LabelIndex(Float64Array.from(items, ({ start }) => start));
  for (const level of new Set(items.map((item) => item.level))) index.add(levelOf(items, level));
  return index;
}

const query = fc.record({
  levels: fc.nat(6),
  row: fc.nat(ROWS - 1),
  start: fc.integer({ min: -2, max: 52 }),
  end: fc.integer({ min: -2, max: 120 }),
});

describe('LabelIndex, as a scan', () => {
  test('which labels of a row are in view, and which is the next', () => {
    fc.assert(
      fc.property(anyItems, query, (items, { levels, row, start, end }) => {
        fc.pre(start <= end);
        const shown = [...items.keys()].filter((i) => items[i]!.level < levels && items[i]!.row === row);
        expect(indexOf(items).inView(levels, row, start, end)).toEqual({
          items: shown.filter((i) => items[i]!.start >= start && items[i]!.start < end),
          next: shown.find((i) => items[i]!.start >= end) ?? Infinity,
        });
      }),
    );
  });

  test('which of those that begin before goes on for longest', () => {
    fc.assert(
      fc.property(anyItems, query, (items, { levels, row, start, end }) => {
        const found = items.findLastIndex(
          (item) =>
            item.level < levels && item.row === row && item.start < start && item.start + item.length > end,
        );
        expect(indexOf(items).lastGoingOn(levels, row, start, end)).toBe(found);
      }),
    );
  });
});

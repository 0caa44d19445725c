import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { UNPLACED } from '../../../src/layout/label-grid.ts';
import { allWidths, widthAt, widthsBy, widthsOf } from '../../../src/layout/label-widths.ts';
import { anyStory, worldOf } from './any-story.ts';
import { days, event, layoutOf, NEW_YEAR, DAY } from './make.ts';

describe('widths', () => {
  test('are measured when they are asked for, once', () => {
    const measure = vi.fn((index: number) => 10 * index + 10);
    const widths = widthsBy(measure, 3, 40);
    expect(measure).not.toHaveBeenCalled();
    expect([2, 2, 0].map((event) => widthAt(widths, event))).toEqual([30, 30, 10]);
    expect(measure.mock.calls).toEqual([[2], [0]]);
    expect([...allWidths(widths)]).toEqual([10, 20, 30]);
    expect(measure).toHaveBeenCalledTimes(3);
    expect(widths.widest).toBe(40);
  });

  test('that are known have a widest', () => {
    const known = Float32Array.of(3, 7, 5);
    const widths = widthsOf(known);
    expect([widthAt(widths, 1), widths.widest]).toEqual([7, 7]);
    expect(allWidths(widths)).toBe(known);
    expect(widthsOf(new Float32Array()).widest).toBe(0);
  });
});

describe('a layout', () => {
  test('is the same whether they are known or measured on the way', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const measured = worldOf(story, Infinity, (widths) =>
          widthsBy((index) => widths[index]!, widths.length, widthsOf(widths).widest),
        );
        const known = worldOf(story);
        expect(measured.lane.row).toEqual(known.lane.row);
        expect(measured.lane.slide).toEqual(known.lane.slide);
        const { widths } = measured.lane.columns;
        known.lane.columns.widths.forEach((width, item) => {
          const isNeeded = known.lane.row[item] !== UNPLACED || !Number.isNaN(widths[item]);
          if (isNeeded) expect(widths[item]).toBe(width);
        });
      }),
    );
  });

  test('measures no label that stands where all rows are taken', () => {
    const measure = vi.fn(() => 100);
    const crowd = Array.from({ length: 500 }, (_, i) => event(String(i), days(i / 50), { weight: -i }));
    const window = { start: NEW_YEAR, end: NEW_YEAR + 300 * DAY };
    layoutOf(crowd, { widths: widthsBy(measure, crowd.length, 100), window, levels: 2 });
    expect(measure.mock.calls.length).toBeLessThan(crowd.length);
  });
});

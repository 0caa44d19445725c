import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { chipWidth } from '../../../src/layout/arrange.ts';
import { anyStory, boxesAt, CHIP, levelOf, tooNear, worldOf, type World } from './any-story.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the more important come first', () => {
  /** px by which a grid of cells may be off: the cells that a label and its neighbours only touch. */
  const offBy = (level: number) => (level === 1 ? 2 : 16);

  test('what has no label has no room beside those that came before it', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = worldOf(story);
        const levels = levelOf(world);
        const { rank } = world.lane.columns;
        for (let level = 1; level < world.layout.scales.length; level++) {
          for (const [item, appears] of levels.entries()) {
            if (appears <= level) continue;
            const others = [...levels.keys()].filter((other) => {
              const isLater =
                levels[other]! > level || (isOf(level, levels[other]!) && rank[other]! > rank[item]!);
              return !isLater;
            });
            expect(placesFor(world, item, others, level, offBy(level))).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('in the widest view are those of the opening that have room there, the most important first', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = worldOf(story);
        const levels = levelOf(world);
        const { rank } = world.lane.columns;
        const opening = [...levels.keys()].filter((item) => levels[item]! <= 1);
        const kept: number[] = [];
        for (const item of opening.sort((a, b) => rank[a]! - rank[b]!)) {
          if (tooNear(boxesAt(world, [...kept, item], world.layout.scales[0]!), 0).length === 0)
            kept.push(item);
        }
        expect(new Set(kept)).toEqual(new Set(opening.filter((item) => levels[item] === 0)));
      }),
    );
  });

  /** Level 0 is a part of the opening, which is level 1. */
  function isOf(level: number, other: number): boolean {
    return other === level || (level === 1 && other === 0);
  }
});

/** The rows where a label has room over its anchor beside those of `others`, and so many px more on either side. */
function placesFor(
  world: World,
  item: number,
  others: readonly number[],
  level: number,
  more: number,
): number[] {
  const { lane, layout, fitted } = world;
  const { starts, widths } = lane.columns;
  const scale = layout.scales[level]!;
  const px = (ms: number) => (ms - starts[0]!) * scale;
  const anchor = px(starts[item]!);
  const width = widths[item]!;
  const all = boxesAt(world, others, scale);
  // No label leaves the opening view, nor its mark; the room for a chip at the end is for the last event's alone.
  const overLast = Math.min(px(starts.at(-1)!) + 10, px(fitted.end));
  const end = Math.max(px(fitted.end) - chipWidth(CHIP, 10), overLast);
  const [least, most] = level === 1 ? [px(fitted.start), end] : [-Infinity, Infinity];
  const furthest = anchor - (width - 8 - more);
  return Array.from({ length: lane.form.rows }, (_, row) => row).filter((row) => {
    const inRow = all.filter((box) => box.row === row);
    const before = Math.max(least, ...inRow.filter(({ from }) => from <= anchor).map(({ to }) => to));
    const after = Math.min(most, ...inRow.filter(({ from }) => from > anchor).map(({ from }) => from));
    return Math.max(before + more, furthest) <= Math.min(after - more - width, anchor);
  });
}

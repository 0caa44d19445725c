import { describe, expect, test } from 'vitest';
import { project } from '../../../src/layout/project.ts';
import { toPx } from '../../../src/layout/scale.ts';
import { boxesOf, GAP, levelOf, tooNear, windowOf, worldOf, type Story } from './any-story.ts';
import { DAY } from './make.ts';

const N = 100_000;

/** Rounding of ms in the 10¹⁵ to px. */
const SLACK = 1e-3;

/** A number in [0, 1) for every i, without an order to it. */
function scatter(i: number): number {
  return (i * 0.618033988749895) % 1;
}

/** When each begins, and how long it lasts: hard on whoever walks over neighbours, or makes room for all of time. */
const ADVERSARIES: Record<string, (i: number) => { start: number; length?: number }> = {
  'at one instant': () => ({ start: 7 }),
  'on days': (i) => ({ start: Math.floor(scatter(i) * 1000) * DAY }),
  'all nested': (i) => ({ start: i * 60_000, length: 2 * (N - i) * 60_000 }),
  'within one day': (i) => ({ start: Math.floor(scatter(i) * DAY) }),
  'centuries beside minutes': (i) => ({
    start: i % 2 ? scatter(i) * 3_600_000 : scatter(i) * 3_650_000 * DAY,
  }),
  'ever farther from a crowd': (i) => ({ start: i < N / 2 ? i : i ** 2.4 }),
};

function storyOf(when: (i: number) => { start: number; length?: number }, rows: number): Story {
  const events = Array.from({ length: N }, (_, i) => {
    const weight = Math.floor(scatter(i * 7) * 50);
    return { length: 60_000, ...when(i), weight, label: 50 + (i % 200) };
  });
  return { events, rows, width: 1200 };
}

describe.each([1, 32])('labels of 100,000 events on %i rows', (rows) => {
  test.each(Object.entries(ADVERSARIES))(
    '%s',
    (_, when) => {
      const world = worldOf(storyOf(when, rows));
      const { lane, layout } = world;
      const levels = levelOf(world);

      for (const near of [0, 0.03, 0.2, 0.5, 0.8, 1]) {
        for (const at of [0, 0.3, 1]) {
          const scale = windowOf(world, { near, at, within: 0.4 });
          const projection = project(layout, scale);
          expect(tooNear(boxesOf(projection, 'x'), GAP - SLACK)).toEqual([]);
          for (const { id, x, stuck } of projection.labels) {
            if (!stuck)
              expect(Math.abs(x - toPx(scale, lane.columns.starts[Number(id)]!))).toBeLessThan(
                lane.columns.widest,
              );
          }
        }
      }

      const ofInstant = new Map<number, number>();
      for (const start of lane.columns.starts) ofInstant.set(start, (ofInstant.get(start) ?? 0) + 1);
      const withRow = [...ofInstant.values()].reduce((sum, count) => sum + Math.min(count, rows), 0);
      const shown = levels.filter((level) => level < Infinity).length;
      expect(shown).toBeLessThanOrEqual(withRow);
      expect(shown).toBeGreaterThanOrEqual(Math.min(withRow, rows));
    },
    60_000,
  );
});

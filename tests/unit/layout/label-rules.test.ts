import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { chipWidth } from '../../../src/layout/arrange.ts';
import { project } from '../../../src/layout/project.ts';
import { pxPerMs, toPx } from '../../../src/layout/scale.ts';
import {
  anyStory,
  anyView,
  boxesAt,
  boxesOf,
  CHIP,
  GAP,
  levelOf,
  shownAt,
  tooNear,
  windowOf,
  worldOf,
} from './any-story.ts';

/** Rounding of ms in the 10¹⁵ to px. */
const SLACK = 1e-3;

vi.setConfig({ testTimeout: 60_000 });

const someViews = fc.array(anyView, { minLength: 1, maxLength: 5 });

describe('no two labels overlap', () => {
  test('in any window, held or not, chips included', () => {
    fc.assert(
      fc.property(anyStory, someViews, (story, views) => {
        const world = worldOf(story);
        for (const view of views) {
          const projection = project(world.layout, windowOf(world, view));
          expect(tooNear(boxesOf(projection, 'x'), GAP - SLACK)).toEqual([]);
        }
      }),
    );
  });

  test('nor where they are set on whole px', () => {
    fc.assert(
      fc.property(anyStory, someViews, (story, views) => {
        const world = worldOf(story);
        for (const view of views) {
          const projection = project(world.layout, windowOf(world, view));
          expect(tooNear(boxesOf(projection, 'sheetX'), GAP - 1 - SLACK)).toEqual([]);
          for (const { x, sheetX } of [...projection.labels, ...projection.clusters]) {
            expect(sheetX).toBe(Math.round(sheetX));
            expect(Math.abs(sheetX + projection.shift - x)).toBeLessThanOrEqual(1 + SLACK);
          }
        }
      }),
    );
  });

  test('at the very scales at which they begin to be shown', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = worldOf(story);
        const levels = levelOf(world);
        world.layout.scales.forEach((scale, level) => {
          const shown = [...levels.keys()].filter((item) => levels[item]! <= level);
          expect(tooNear(boxesAt(world, shown, scale), -SLACK)).toEqual([]);
        });
      }),
    );
  });

  test('while labels of deeper zooms have not arrived; those that have stay when the others come', () => {
    fc.assert(
      fc.property(anyStory, someViews, fc.integer({ min: 1, max: 30 }), (story, views, arrived) => {
        const whole = worldOf(story);
        const early = worldOf(story, arrived);
        for (const view of views) {
          const scale = windowOf(whole, view);
          const projection = project(early.layout, scale);
          expect(tooNear(boxesOf(projection, 'x'), GAP - SLACK)).toEqual([]);
          const later = new Map(project(whole.layout, scale).labels.map((label) => [label.id, label]));
          for (const { id, row, x, stuck } of projection.labels) {
            if (!stuck && x >= 0) expect(later.get(id)).toMatchObject({ row, x });
          }
        }
      }),
    );
  });
});

describe('the fitted window', () => {
  test('cuts neither a label nor a count of up to two digits', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = worldOf(story);
        const { width } = world.fitted;
        const { labels, clusters } = project(world.layout, world.fitted);
        const isWhole = (x: number, end: number) => x >= -SLACK && end <= width + SLACK;
        expect(labels.filter(({ x, maxWidth }) => !isWhole(x, x + maxWidth))).toEqual([]);
        const counts = clusters.filter(({ count }) => count < 100);
        expect(counts.filter(({ x, count }) => !isWhole(x, x + chipWidth(CHIP, count)))).toEqual([]);
      }),
    );
  });
});

describe('zooming in never hides a label', () => {
  test('wherever it was in the window', () => {
    fc.assert(
      fc.property(anyStory, anyView, fc.double({ min: 0, max: 1, noNaN: true }), (story, view, nearer) => {
        const world = worldOf(story);
        const { labels } = project(world.layout, windowOf(world, view));
        const { starts } = world.lane.columns;
        for (const { id, row } of labels.filter(({ stuck }) => !stuck).slice(0, 5)) {
          const near = view.near + (1 - view.near) * nearer;
          const at = Number(id) / Math.max(1, starts.length - 1);
          const close = project(world.layout, windowOf(world, { near, at, within: 0.5 }));
          expect(close.labels).toContainEqual(expect.objectContaining({ id, row }));
        }
      }),
    );
  });
});

describe('panning changes nothing', () => {
  test('the scale alone says which labels there are', () => {
    fc.assert(
      fc.property(anyStory, anyView, (story, view) => {
        const world = worldOf(story);
        const scale = windowOf(world, view);
        const { starts } = world.lane.columns;
        const shown = shownAt(world, scale);
        const { labels } = project(world.layout, scale);
        const isWithin = (item: number) => {
          const x = toPx(scale, starts[item]!);
          return x > SLACK && x < scale.width - SLACK;
        };
        const items = labels.map(({ id }) => Number(id));
        expect(new Set(items.filter(isWithin))).toEqual(new Set(shown.filter(isWithin)));
        for (const item of items) expect(shown).toContain(item);
      }),
    );
  });

  test('labels keep their rows and their places on the sheet', () => {
    fc.assert(
      fc.property(anyStory, anyView, fc.double({ min: -1, max: 1, noNaN: true }), (story, view, by) => {
        const world = worldOf(story);
        const here = windowOf(world, view);
        const there = windowOf(world, { ...view, within: view.within + by });
        const before = project(world.layout, here);
        const after = new Map(project(world.layout, there).labels.map((label) => [label.id, label]));
        // The sheet goes on in steps of 32,768 px.
        const sheets =
          Math.floor((here.start * pxPerMs(here)) / 32_768) -
          Math.floor((there.start * pxPerMs(there)) / 32_768);
        for (const label of before.labels) {
          const same = after.get(label.id);
          if (same === undefined || label.stuck || same.stuck) continue;
          expect(same.row).toBe(label.row);
          const moved = same.sheetX - label.sheetX - sheets * 32_768;
          if (sheets === 0) expect(moved).toBe(0);
          else expect(Math.abs(moved)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('so with the count of a chip, which is there where there is room for it', () => {
    fc.assert(
      fc.property(anyStory, anyView, (story, view) => {
        const world = worldOf(story);
        const scale = windowOf(world, view);
        const shown = shownAt(world, scale);
        const { starts, rank, ownWidths, widths } = world.lane.columns;
        const { labels, clusters } = project(world.layout, scale);
        const chips = new Map(clusters.map((cluster) => [Number(cluster.id), cluster]));
        for (const { id, row, x, stuck } of labels) {
          const lead = Number(id);
          const instant = starts[lead]!;
          const together = shown.filter((item) => starts[item] === instant);
          const isLead = together.every((item) => rank[item]! >= rank[lead]!);
          const next = Math.min(...shown.map((item) => starts[item]!).filter((start) => start > instant));
          const from = starts.indexOf(instant);
          const to = starts.filter((start) => start < next).length;
          const count = to - from - together.length;
          const chip = chips.get(lead);
          if (chip !== undefined) expect(chip).toMatchObject({ from, to, count, row });
          if (chip !== undefined) expect(isLead && !stuck && count > 0).toBe(true);

          const after = shown.filter((item) => item > lead && world.lane.row[item] === row);
          const limit = Math.min(
            ...after.map((item) => toPx(scale, starts[item]!) - world.lane.slide[item]!),
          );
          const end = x + ownWidths[lead]! + chipWidth(CHIP, count) + 2 * GAP;
          const hasRoom = end < Math.max(limit, x + widths[lead]!) + SLACK / 2;
          const isInView = toPx(scale, instant) < scale.width;
          if (isLead && !stuck && count > 0 && hasRoom && isInView) expect(chip).toBeDefined();
        }
      }),
    );
  });
});

describe('the opening view', () => {
  test('has all its labels wholly within the window', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = worldOf(story);
        for (const { x, maxWidth, stuck } of project(world.layout, world.fitted).labels) {
          expect(stuck).toBe(false);
          expect(x).toBeGreaterThanOrEqual(-SLACK);
          expect(x + maxWidth).toBeLessThanOrEqual(world.fitted.width + SLACK);
        }
      }),
    );
  });
});

describe('a long event', () => {
  test('has its label in view as long as any of it is, unless the next one pushes it out', () => {
    fc.assert(
      fc.property(anyStory, anyView, (story, view) => {
        const world = worldOf(story);
        const scale = windowOf(world, view);
        const { lane } = world;
        const { starts, ends, widths } = lane.columns;
        const { labels } = project(world.layout, scale);
        for (let row = 0; row < lane.form.rows; row++) {
          const all = shownAt(world, scale)
            .filter((item) => lane.row[item] === row)
            .map((item) => {
              const x = toPx(scale, starts[item]!) - lane.slide[item]!;
              return { item, x, to: x + widths[item]!, end: toPx(scale, ends[item]!) };
            });
          const isAcross = all.some(({ x, to }) => x <= SLACK && to > -SLACK);
          const goesOn = all.findLast(({ to, end }) => to < -SLACK && end > 0.5 + SLACK);
          const next = all.find(({ x }) => x > SLACK)?.x ?? Infinity;
          if (isAcross || !goesOn || all.some(({ x }) => Math.abs(x) <= SLACK)) continue;
          const { item, end } = goesOn;
          const held = labels.find(({ id }) => Number(id) === item);
          expect(held).toMatchObject({ row, stuck: true });
          const isWiderThanItsEvent = end - toPx(scale, starts[item]!) < widths[item]!;
          const room = Math.min(next, isWiderThanItsEvent ? end : Infinity) - widths[item]!;
          expect(Math.abs(held!.x - Math.min(0, room))).toBeLessThan(SLACK);
        }
      }),
    );
  });
});

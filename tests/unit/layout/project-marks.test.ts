import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/core/model.ts';
import { mostMarks, project } from '../../../src/layout/project.ts';
import { toMs, toPx } from '../../../src/layout/scale.ts';
import { anyStory, anyView, windowOf as windowIn, worldOf } from './any-story.ts';
import { days, event, layoutOf, NEW_YEAR, windowOf } from './make.ts';

const ids = (events: readonly TimelineEvent[], from: number, pxPerDay: number, always?: string[]) =>
  project(layoutOf(events), windowOf(from, pxPerDay), always).marks.map(({ id }) => id);

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => event(`e${i}`, days(i / 10), { weight: -i }));

describe('project: marks', () => {
  test('what goes on from before is drawn, what is over is not', () => {
    const events = [event('on', days(0, 100)), event('over', days(1, 10)), event('here', days(60))];
    expect(ids(events, 50, 10)).toEqual(['on', 'here']);
  });

  test('also where only an arrow reaches into the window', () => {
    const events = [event('left', days(0, 10)), event('right', days(115, 5))];
    expect(ids(events, 11.7, 10)).toEqual(['left']);
    expect(ids(events, 11.9, 10)).toEqual([]);
    expect(ids(events, 13.3, 10)).toEqual(['right']);
    expect(ids(events, 13.1, 10)).toEqual([]);
  });

  test('the longest first, the most important last', () => {
    const events = [
      event('b', days(3, 2), { weight: 1 }),
      event('a', days(3, 2), { weight: 2 }),
      event('c', days(3, 2)),
      event('long', days(3, 20), { weight: 9 }),
    ];
    expect(ids(events, 0, 10)).toEqual(['long', 'c', 'b', 'a']);
  });

  test('those without a label stand in the row of the last before them that has one, and step back', () => {
    const events = [
      event('one', days(10), { weight: 3 }),
      event('two', days(10), { weight: 2 }),
      event('none', days(11)),
      event('after', days(40), { weight: 1 }),
    ];
    const { marks } = project(
      layoutOf(events, {
        rows: [2],
        widths: [100, 100, 3000, 100],
        window: { start: NEW_YEAR, end: Infinity },
      }),
      windowOf(0, 10),
    );
    const rows = Object.fromEntries(marks.map(({ id, row, quiet }) => [id, [row, quiet]]));
    expect(rows).toEqual({ one: [0, false], two: [1, false], none: [1, true], after: [0, false] });
  });

  test('always wanted is drawn once, in its own lane, and nowhere where it is not in view', () => {
    const events = [event('a', days(3)), event('b', days(3))];
    expect(ids(events, 0, 10, ['a', 'nobody'])).toHaveLength(2);
    expect(ids(events, 500, 10, ['a'])).toEqual([]);
    const { marks } = project(layoutOf(events, { lanes: [[0], [1]] }), windowOf(0, 10), ['b']);
    expect(marks.map(({ id, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});

describe('project: density', () => {
  test('two marks in 6 px are drawn one by one, more as density, but for those with labels', () => {
    expect(mostMarks(1000)).toBeCloseTo(333.33, 2);
    const scale = { ...windowOf(-1, 10), width: 999 };
    expect(mostMarks(scale.width)).toBe(333);
    const sparse = project(layoutOf(many(333)), scale);
    expect(sparse.marks).toHaveLength(333);
    expect(sparse.density).toEqual([]);

    const dense = project(layoutOf(many(334)), scale);
    expect(dense.labels.length).toBeGreaterThan(0);
    expect(dense.marks.map(({ id }) => id).toSorted()).toEqual(dense.labels.map(({ id }) => id).toSorted());
    expect(dense.density).toMatchObject([{ lane: 0, y: 36 }]);
    expect(dense.density[0]!.counts).toHaveLength(500);
  });

  test('those that are over, or not yet, are not too many', () => {
    const over = Array.from({ length: 400 }, (_, i) => event(`over${i}`, days(-50)));
    const later = Array.from({ length: 400 }, (_, i) => event(`later${i}`, days(500)));
    expect(project(layoutOf([...over, ...many(100), ...later]), windowOf(0, 10)).density).toEqual([]);
  });

  test('it has a strip of its own where there is one, else that of the first row', () => {
    const y = (strip: boolean) =>
      project(layoutOf(many(400), { strip, rows: [3] }), windowOf(0, 10)).density[0]!.y;
    expect(y(false)).toBe(36);
    // 146 px of lane and 18 of strip, less 8 beneath it and its own 10.
    expect(y(true)).toBe(146 + 18 - 8 - 10);
  });

  test('those that are always wanted are drawn over it, where they are in view', () => {
    expect(ids(many(400), 0, 10)).not.toContain('e301');
    expect(ids(many(400), 0, 10, ['e301', 'nobody'])).toContain('e301');
    expect(ids(many(400), 5000, 10, ['e301'])).toEqual([]);
  });
});

describe('project, of anything', () => {
  test('every event in view is a mark, or counted', () => {
    fc.assert(
      fc.property(anyStory, anyView, (story, view) => {
        const world = worldOf(story);
        const scale = windowIn(world, view);
        const { starts, ends } = world.lane.columns;
        const { marks, density, labels } = project(world.layout, scale);
        const drawn = new Set(marks.map(({ id }) => Number(id)));
        expect(drawn.size).toBe(marks.length);

        const near = (item: number, px: number) =>
          toPx(scale, ends[item]!) > -px && toPx(scale, starts[item]!) < scale.width + px;
        const items = [...starts.keys()];
        const isDense = items.filter((item) => near(item, 32)).length > mostMarks(scale.width);
        expect(density).toHaveLength(isDense ? 1 : 0);
        for (const item of items) if (!isDense && near(item, 0)) expect(drawn).toContain(item);
        for (const { id } of labels) if (near(Number(id), 0)) expect(drawn).toContain(Number(id));
      }),
    );
  });

  test('density counts what a scan counts', () => {
    fc.assert(
      fc.property(anyStory, anyView, (story, view) => {
        const world = worldOf(story);
        const scale = windowIn(world, view);
        const { starts, ends } = world.lane.columns;
        for (const { counts } of project(world.layout, scale).density) {
          const scan = Array.from(counts, (_, i) => {
            const [from, to] = [toMs(scale, i * 2), toMs(scale, (i + 1) * 2)];
            return starts.filter((start, item) => start < to && ends[item]! > from).length;
          });
          expect([...counts]).toEqual(scan);
        }
      }),
    );
  });
});

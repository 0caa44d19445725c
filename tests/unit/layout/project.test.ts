import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/core/model.ts';
import { arrange } from '../../../src/layout/arrange.ts';
import { pack } from '../../../src/layout/lanes.ts';
import { project } from '../../../src/layout/project.ts';
import { DAY, day, event, span, WIDTHS } from './make.ts';

const NEW_YEAR = day('2024-01-01');

/** A window of 1000 px that begins `from` days after New Year, at so many px a day. */
function windowOf(from: number, pxPerDay: number) {
  const start = NEW_YEAR + from * DAY;
  return { start, end: start + (1000 / pxPerDay) * DAY, width: 1000 };
}

/** One lane of events; labels of 100 px with a gap of 10. */
function layoutOf(events: readonly TimelineEvent[], rows = 1) {
  return arrange(pack(events, 'none', []), [rows], WIDTHS);
}

/** What each label shows, as [id, x]. */
function labels(events: readonly TimelineEvent[], from: number, pxPerDay: number, rows?: number) {
  const { labels } = project(layoutOf(events, rows), windowOf(from, pxPerDay));
  return labels.map(({ id, x }) => [id, Math.round(x * 1000) / 1000]);
}

const days = (first: number, length = 1) => {
  const start = NEW_YEAR + first * DAY;
  return { ...span('2024-01-01'), start, end: start + length * DAY };
};

describe('project: places', () => {
  const events = [
    event('a', days(0), { theme: 'x' }),
    event('b', days(0), { theme: 'y', weight: 1 }),
    event('c', days(0), { theme: 'y' }),
  ];
  const layout = arrange(
    pack(events, 'theme', [
      { id: 'x', label: 'X' },
      { id: 'y', label: 'Y' },
    ]),
    [1, 2],
    WIDTHS,
  );
  const projection = project(layout, windowOf(-10, 10));

  test('lanes', () => {
    expect(projection).toMatchObject({ width: 1000, height: 160 });
    expect(projection.lanes).toEqual([
      { id: 'x', label: 'X', top: 0, height: 58, rows: 1 },
      { id: 'y', label: 'Y', top: 58, height: 102, rows: 2 },
    ]);
  });

  test('labels, with the width that was measured', () => {
    expect(projection.labels).toEqual([
      { id: 'a', event: events[0], lane: 0, row: 0, x: 100, y: 6, maxWidth: 100, stuck: false },
      { id: 'b', event: events[1], lane: 1, row: 0, x: 100, y: 64, maxWidth: 100, stuck: false },
      { id: 'c', event: events[2], lane: 1, row: 1, x: 100, y: 108, maxWidth: 100, stuck: false },
    ]);
  });

  test('marks beneath their labels', () => {
    expect(projection.marks.map(({ id, lane, row, x, y, theme }) => [id, lane, row, x, y, theme])).toEqual([
      ['a', 0, 0, 100, 36, 'x'],
      ['c', 1, 1, 100, 138, 'y'],
      ['b', 1, 0, 100, 94, 'y'],
    ]);
    expect(projection.marks[0]).toMatchObject({ kind: 'bar', width: 10, event: events[0] });
  });

  test('nothing but lanes where nothing is in view', () => {
    const empty = project(layout, windowOf(100, 10));
    expect(empty).toMatchObject({ labels: [], marks: [], clusters: [], density: [] });
    expect(project(arrange([], [], WIDTHS), windowOf(0, 1))).toEqual({
      width: 1000,
      height: 0,
      lanes: [],
      labels: [],
      marks: [],
      clusters: [],
      density: [],
    });
  });
});

describe('project: labels by scale and window', () => {
  const two = [event('more', days(10), { weight: 1 }), event('less', days(21))];

  test('a label is shown from the very scale at which it has room', () => {
    expect(labels(two, 0, 9.9)).toEqual([['more', 99]]);
    expect(labels(two, 0, 10)).toEqual([
      ['more', 100],
      ['less', 210],
    ]);
  });

  test('a label is in view until its gap has left it', () => {
    expect(labels(two, 20.9, 10)).toEqual([
      ['more', -109],
      ['less', 1],
    ]);
    expect(labels(two, 21, 10)).toEqual([['less', 0]]);
    expect(labels(two, -89.9, 10)).toEqual([['more', 999]]);
    expect(labels(two, -90, 10)).toEqual([]);
  });
});

describe('project: long events', () => {
  const long = event('long', days(0, 100), { weight: 2 });

  test('a label is held at the left edge as long as its event is in view', () => {
    expect(labels([long], -5, 10)).toEqual([['long', 50]]);
    expect(labels([long], 0, 10)).toEqual([['long', 0]]);
    expect(labels([long], 50, 10)).toEqual([['long', 0]]);
    expect(labels([long], 89, 10)).toEqual([['long', 0]]);
    expect(labels([long], 99, 10)).toEqual([['long', 0]]);
    expect(labels([long], 100, 10)).toEqual([]);
  });

  test('says so', () => {
    const stuck = (from: number) => project(layoutOf([long]), windowOf(from, 10)).labels[0]!.stuck;
    expect(stuck(-1)).toBe(false);
    expect(stuck(0)).toBe(false);
    expect(stuck(50)).toBe(true);
    expect(project(layoutOf([event('short', days(0, 5))]), windowOf(2, 10)).labels[0]!.stuck).toBe(false);
  });

  test('the next label pushes it out, and is then held in its place', () => {
    const both = [long, event('next', days(50, 20), { weight: 1 })];
    expect(labels(both, 30, 10)).toEqual([
      ['long', 0],
      ['next', 200],
    ]);
    expect(labels(both, 45, 10)).toEqual([
      ['long', -60],
      ['next', 50],
    ]);
    expect(labels(both, 50, 10)).toEqual([['next', 0]]);
    expect(labels(both, 55, 10)).toEqual([['next', 0]]);
  });

  test('it comes back when the one that pushed it out has gone', () => {
    const both = [long, event('next', days(50), { weight: 1 })];
    expect(labels(both, 60, 10)).toEqual([['next', -100]]);
    expect(labels(both, 61, 10)).toEqual([['long', 0]]);
  });

  test('a label that is not shown at this scale is not held either, nor does it push', () => {
    const both = [long, event('late', days(5, 90))];
    expect(labels(both, 20, 10)).toEqual([['long', 0]]);
    expect(labels(both, 20, 22)).toEqual([['late', 0]]);
  });

  test('a label wider than its event is not held, but moves out with it', () => {
    expect(labels([event('short', days(0, 5))], 2, 10)).toEqual([['short', -20]]);
    expect(labels([event('short', days(0, 15))], 3, 10)).toEqual([['short', 0]]);
    expect(labels([event('short', days(0, 15))], 6, 10)).toEqual([['short', 0]]);
  });

  test('what is over within half a px is not held, what goes on beneath it is', () => {
    const both = [event('under', days(0, 100), { weight: 2 }), event('over', days(20, 20), { weight: 1 })];
    expect(labels(both, 39.94, 10)).toEqual([['over', 0]]);
    expect(labels(both, 39.96, 10)).toEqual([['under', 0]]);
    expect(labels(both, 40, 10)).toEqual([['under', 0]]);
  });

  test('of many that go on, the last that has a label is held, on every row', () => {
    const nested = [
      event('outer', days(0, 500), { weight: 9 }),
      event('inner', days(20, 400), { weight: 8 }),
      event('other', days(5, 300), { weight: 7 }),
    ];
    expect(labels(nested, 100, 10, 2)).toEqual([
      ['outer', 0],
      ['inner', 0],
    ]);
  });
});

describe('project: clusters', () => {
  const crowd = [0, 1, 2, 3].map((i) => event(`c${i}`, days(10), { weight: -i }));

  test('the most important label of an instant carries the count of those without one', () => {
    const { clusters, labels } = project(layoutOf(crowd, 2), windowOf(0, 10));
    expect(labels.map(({ id, row }) => [id, row])).toEqual([
      ['c0', 0],
      ['c1', 1],
    ]);
    expect(clusters).toEqual([{ id: 'c0', lane: 0, row: 0, x: 210, y: 6, count: 2, events: crowd }]);
  });

  test('it counts those that are not shown yet', () => {
    const blocked = [event('big', days(9), { weight: 5 }), ...crowd];
    const { clusters, labels } = project(layoutOf(blocked, 2), windowOf(0, 10));
    expect(labels.map(({ id }) => id)).toEqual(['big', 'c0']);
    expect(clusters.map(({ id, count }) => [id, count])).toEqual([['c0', 3]]);
  });

  test('from the very scale at which they are shown it counts them no more', () => {
    const blocked = [event('big', days(9), { weight: 5 }), ...crowd];
    // The second of the crowd is clear of the label a day before from 110 px a day on.
    const scale = { start: NEW_YEAR + 9.5 * DAY, end: NEW_YEAR + 10.5 * DAY, width: 110 };
    expect(project(layoutOf(blocked, 2), scale).clusters).toMatchObject([{ id: 'c0', count: 2 }]);
  });

  test('its chip has a place of its own', () => {
    const { labels } = project(layoutOf([...crowd, event('next', days(24.9))]), windowOf(0, 10));
    expect(labels.map(({ id }) => id)).toEqual(['c0']);
    const { labels: apart } = project(layoutOf([...crowd, event('next', days(25))]), windowOf(0, 10));
    expect(apart.map(({ id }) => id)).toEqual(['c0', 'next']);
  });

  test('there is none where its label is not shown', () => {
    const blocked = [event('big', days(9), { weight: 5 }), ...crowd];
    expect(project(layoutOf(blocked, 1), windowOf(0, 10)).clusters).toEqual([]);
  });

  test('a held label takes its chip along', () => {
    const long = [0, 1].map((i) => event(`c${i}`, days(0, 100), { weight: -i }));
    expect(project(layoutOf(long), windowOf(50, 10)).clusters).toMatchObject([
      { id: 'c0', x: 110, count: 1 },
    ]);
  });
});

describe('project: marks', () => {
  const ids = (events: readonly TimelineEvent[], from: number, pxPerDay: number, always?: string[]) =>
    project(layoutOf(events), windowOf(from, pxPerDay), always).marks.map(({ id }) => id);

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

  test('more than one in 6 px are drawn as density, but for those with labels', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => event(`e${i}`, days((i % 90) + 1), { weight: -i }));
    const sparse = project(layoutOf(many(166)), windowOf(0, 10));
    expect(sparse.marks).toHaveLength(166);
    expect(sparse.density).toEqual([]);

    const dense = project(layoutOf(many(167)), windowOf(0, 10));
    expect(dense.marks.map(({ id }) => id).toSorted()).toEqual(dense.labels.map(({ id }) => id).toSorted());
    expect(dense.density).toHaveLength(1);
    expect(dense.density[0]).toMatchObject({ lane: 0, row: 0, y: 36 });
    expect(dense.density[0]!.counts).toHaveLength(500);
    expect([0, 5, 399, 499].map((i) => dense.density[0]!.counts[i])).toEqual([0, 2, 1, 0]);
  });

  test('one in 6 px is not too many, nor are those too many that are over', () => {
    const many = [
      ...Array.from({ length: 166 }, (_, i) => event(`here${i}`, days((i % 90) + 1))),
      ...Array.from({ length: 100 }, (_, i) => event(`over${i}`, days(-50))),
    ];
    const scale = { ...windowOf(0, 10), width: 996 };
    expect(project(layoutOf(many), scale).density).toEqual([]);
  });

  test('and those that are always wanted, where they are in view', () => {
    const many = Array.from({ length: 300 }, (_, i) => event(`e${i}`, days(i % 90), { weight: -i }));
    expect(ids(many, 0, 10)).not.toContain('e299');
    expect(ids(many, 0, 10, ['e299', 'nobody'])).toContain('e299');
    expect(ids(many, 5000, 10, ['e299'])).toEqual([]);
  });

  test('always wanted is drawn once', () => {
    expect(ids([event('a', days(3))], 0, 10, ['a'])).toEqual(['a']);
  });

  test('is drawn in its own lane', () => {
    const events = [event('a', days(3), { theme: 'x' }), event('b', days(3), { theme: 'y' })];
    const layout = arrange(pack(events, 'theme', []), [1, 1], WIDTHS);
    const { marks } = project(layout, windowOf(0, 10), ['b']);
    expect(marks.map(({ id, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});

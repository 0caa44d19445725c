import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/core/model.ts';
import { placeIn, project } from '../../../src/layout/project.ts';
import { DAY, event, layoutOf, NEW_YEAR, days, windowOf, type Making } from './make.ts';

/** What each label shows, as [id, x]. */
function labels(
  events: readonly TimelineEvent[],
  from: number,
  pxPerDay: number,
  making: Partial<Making> = {},
) {
  const { labels } = project(layoutOf(events, making), windowOf(from, pxPerDay));
  return labels.map(({ id, x }) => [id, Math.round(x * 1000) / 1000]);
}

describe('project: places', () => {
  const events = [
    event('a', days(0), { theme: 'x' }),
    event('b', days(0), { theme: 'y', weight: 1 }),
    event('c', days(0), { theme: 'y' }),
  ];
  const layout = layoutOf(events, { lanes: [[0], [1, 2]], rows: [1, 2] });
  const projection = project(layout, windowOf(-10, 10));

  test('lanes', () => {
    expect(projection).toMatchObject({ width: 1000, height: 160 });
    expect(projection.lanes).toEqual([
      { id: 'lane0', label: 'Lane 0', top: 0, height: 58, rows: 1, collapsed: false, count: 1 },
      { id: 'lane1', label: 'Lane 1', top: 58, height: 102, rows: 2, collapsed: false, count: 2 },
    ]);
  });

  test('labels, with the width that was measured', () => {
    const plain = { x: 100, maxWidth: 100, stuck: false };
    expect(projection.labels).toMatchObject([
      { id: 'a', event: events[0], lane: 0, row: 0, y: 6, ...plain },
      { id: 'b', event: events[1], lane: 1, row: 0, y: 64, ...plain },
      { id: 'c', event: events[2], lane: 1, row: 1, y: 108, ...plain },
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
    expect(project(layout, windowOf(100, 10))).toMatchObject({
      lanes: [{ count: 1 }, { count: 2 }],
      labels: [],
      marks: [],
      clusters: [],
      density: [],
    });
    expect(project(layoutOf([], { lanes: [] }), windowOf(0, 1))).toMatchObject({
      width: 1000,
      height: 0,
      lanes: [],
    });
  });

  test('a lane that is collapsed has marks and no labels', () => {
    const { lanes, labels, marks, height } = project(
      layoutOf(events, { lanes: [[0], [1, 2]], rows: [1, 2], collapsed: [1] }),
      windowOf(-10, 10),
    );
    expect(lanes[1]).toMatchObject({ top: 58, height: 28, rows: 1, collapsed: true, count: 2 });
    expect(height).toBe(86);
    expect(labels.map(({ id }) => id)).toEqual(['a']);
    expect(marks.map(({ id, row, y }) => [id, row, y])).toEqual([
      ['a', 0, 36],
      ['c', 0, 68],
      ['b', 0, 68],
    ]);
  });
});

describe('project: labels by scale and window', () => {
  const two = [event('more', days(10), { weight: 1 }), event('less', days(25))];
  const blocked = [...two, event('least', days(25), { weight: -1 })];

  test('a label is shown from the scale of its level on', () => {
    const making = { scales: Float64Array.of(5 / DAY, 6 / DAY, 9 / DAY, 90 / DAY) };
    expect(labels(blocked, 0, 8.99, making)).toEqual([['more', 89.9]]);
    expect(labels(blocked, 0, 9, making)).toEqual([
      ['more', 90],
      ['less', 225],
    ]);
    expect(labels(blocked, 0, 4, making)).toEqual([['more', 40]]);
  });

  test('a label is in view until its gap has left it', () => {
    expect(labels(two, 20.9, 10)).toEqual([
      ['more', -109],
      ['less', 41],
    ]);
    expect(labels(two, 21, 10)).toEqual([['less', 40]]);
    expect(labels(two, -89.9, 10)).toEqual([['more', 999]]);
    expect(labels(two, -90, 10)).toEqual([]);
  });

  test('one that slid is in view although its event is not yet', () => {
    // The last label keeps within the opening view, which ends with its event.
    const making = { window: { start: NEW_YEAR, end: NEW_YEAR + 30 * DAY } };
    expect(labels([event('a', days(29))], -75, 10, making)).toEqual([['a', 939]]);
  });
});

describe('project: the sheet of labels', () => {
  const at = (from: number, to = from) =>
    project(layoutOf([event('a', days(0)), event('b', days(20.06))]), {
      ...windowOf(from, 10),
      end: NEW_YEAR + (to + 100) * DAY,
    });

  test('labels stand on whole px of it, whatever the window', () => {
    const here = at(-3.04);
    const there = at(-5.77);
    expect(here.labels.map(({ x }) => Math.round(x * 10) / 10)).toEqual([30.4, 231]);
    for (const { labels, shift } of [here, there]) {
      for (const { x, sheetX } of labels) expect(Math.abs(shift + sheetX - x)).toBeLessThanOrEqual(1);
    }
    expect(here.labels.map(({ sheetX }) => sheetX)).toEqual(there.labels.map(({ sheetX }) => sheetX));
    expect(Math.abs(there.shift - here.shift - 27.3)).toBeLessThan(1);
  });

  test('one that is held keeps its place in the window', () => {
    const long = layoutOf([event('long', days(0, 100))]);
    for (const from of [10, 10.33, 50]) {
      const { labels, shift } = project(long, windowOf(from, 10));
      expect(labels).toMatchObject([{ stuck: true, x: 0, sheetX: -shift }]);
    }
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
    const three = [long, event('late', days(5, 90)), event('never', days(5), { weight: -1 })];
    expect(labels(three, 20, 10)).toEqual([['long', 0]]);
    expect(labels(three, 20, 100)).toEqual([['late', 0]]);
  });

  test('a label wider than its event is not held, but moves out with it', () => {
    expect(labels([event('short', days(0, 5))], 2, 10)).toEqual([['short', -20]]);
    expect(labels([event('short', days(0, 15))], 3, 10)).toEqual([['short', 0]]);
    expect(labels([event('short', days(0, 15))], 6, 10)).toEqual([['short', 0]]);
    // Exactly as wide as its label with the gap, it is held.
    expect(labels([event('short', days(0, 11))], 10, 10)).toEqual([['short', 0]]);
    expect(labels([event('short', days(0, 11))], 10.97, 10)).toEqual([['short', -109.7]]);
    expect(labels([event('short', days(0, 10.9))], 10, 10)).toEqual([['short', -100]]);
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
      event('other', days(5, 300), { weight: 7 }),
      event('inner', days(20, 400), { weight: 8 }),
    ];
    expect(labels(nested, 100, 10, { rows: [2] })).toEqual([
      ['outer', 0],
      ['inner', 0],
    ]);
  });
});

test('placeIn finds an event in its lane by its index', () => {
  const events = [0, 1, 2, 3].map((i) => event(String(i), days(i)));
  const [first, second] = layoutOf(events, {
    lanes: [
      [0, 2],
      [1, 3],
    ],
  }).lanes;
  expect([0, 1, 2, 3].map((index) => placeIn(first!, index))).toEqual([0, -1, 1, -1]);
  expect([0, 1, 2, 3].map((index) => placeIn(second!, index))).toEqual([-1, 0, -1, 1]);
});

import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/core/model.ts';
import { project } from '../../../src/layout/project.ts';
import { days, event, layoutOf, NEW_YEAR, DAY, windowOf, type Making } from './make.ts';

const crowd = [0, 1, 2, 3].map((i) => event(`c${i}`, days(10), { weight: -i }));
const big = event('big', days(9), { weight: 5 });

/** What has no room after it has none before it either. */
const FROM_NEW_YEAR = { start: NEW_YEAR, end: Infinity };

const of = (events: readonly TimelineEvent[], from = 0, pxPerDay = 10, making: Partial<Making> = {}) =>
  project(layoutOf(events, making), windowOf(from, pxPerDay));

const counts = (...scene: Parameters<typeof of>) => of(...scene).clusters.map(({ id, count }) => [id, count]);

describe('project: clusters', () => {
  test('the most important label of an instant carries the count of those without one', () => {
    const { clusters, labels } = of(crowd, 0, 10, { rows: [2] });
    expect(labels.map(({ id, row }) => [id, row])).toEqual([
      ['c0', 0],
      ['c1', 1],
    ]);
    expect(clusters).toMatchObject([{ id: 'c0', lane: 0, row: 0, x: 210, y: 6, count: 2, from: 0, to: 4 }]);
    expect(clusters[0]!.sheetX).toBe(labels[0]!.sheetX + 110);
  });

  test('it counts those that are not shown yet', () => {
    const { clusters, labels } = of([big, ...crowd], 0, 10, { rows: [2] });
    expect(labels.map(({ id }) => id)).toEqual(['big', 'c0']);
    expect(clusters).toMatchObject([{ id: 'c0', count: 3, from: 1, to: 5 }]);
  });

  test('from the scale at which they are shown it counts them no more', () => {
    const making = { rows: [2], scales: Float64Array.of(1 / DAY, 10 / DAY, 1000 / DAY) };
    expect(counts([big, ...crowd], 9.5, 999, making)).toEqual([['c0', 3]]);
    expect(counts([big, ...crowd], 9.5, 1000, making)).toEqual([['c0', 2]]);
  });

  test('its chip has a place of its own', () => {
    const ids = (next: number) => of([...crowd, event('next', days(next))]).labels.map(({ id }) => id);
    // 100 px of label, 30 of chip, and 10 after each.
    expect(ids(24.9)).toEqual(['c0']);
    expect(ids(25)).toEqual(['c0', 'next']);
  });

  test('events between two labels belong to the one before them, while its row has room for the chip', () => {
    const between = [0.1, 0.2].map((i) => event(`between${i}`, days(10 + i), { weight: -1 }));
    const scene = (next: number) => counts([event('one', days(10)), ...between, event('next', days(next))]);
    expect(scene(30)).toEqual([['one', 2]]);
    expect(scene(25)).toEqual([['one', 2]]);
    expect(scene(24.9)).toEqual([]);
  });

  test('a chip that says ten or more needs more room', () => {
    const between = Array.from({ length: 10 }, (_, i) =>
      event(`b${i}`, days(10 + i / 100), { weight: -1 - i }),
    );
    const scene = (next: number) =>
      counts([event('one', days(10)), ...between.slice(1), event('next', days(next))]);
    expect(scene(25)).toEqual([['one', 9]]);
    const more = (next: number) => counts([event('one', days(9.9)), ...between, event('next', days(next))]);
    expect(more(25.8)).toEqual([]);
    expect(more(25.9)).toEqual([['one', 10]]);
  });

  test('where the most important of an instant is not shown yet, another carries the chip, if it has the room', () => {
    const events = [
      event('wide', days(10), { weight: 3 }),
      event('narrow', days(10), { weight: 2 }),
      event('third', days(10), { weight: 1 }),
      event('next', days(16), { weight: 9 }),
    ];
    const ids = (next: number) => {
      const all = [...events.slice(0, 3), event('next', days(next), { weight: 9 })];
      const { labels, clusters } = of(all, 0, 10, { widths: [300, 40, 40, 300], window: FROM_NEW_YEAR });
      return [labels.map(({ id }) => id), clusters.map(({ id, count }) => [id, count])];
    };
    expect(ids(15)).toEqual([['narrow', 'next'], []]);
    expect(ids(19)).toEqual([['narrow', 'next'], [['narrow', 2]]]);
  });

  test('what is after the last label belongs to it, and what is before the first to none', () => {
    const events = [
      event('before', days(5), { weight: -1 }),
      event('last', days(6), { weight: 1 }),
      event('after', days(7)),
    ];
    expect(counts(events)).toEqual([['last', 1]]);
  });

  test('there is none where its label is not shown', () => {
    const blocking = event('big', days(9), { weight: 5 });
    expect(counts([blocking, ...crowd])).toEqual([['big', 4]]);
    expect(counts([...crowd], 10, 10)).toEqual([['c0', 3]]);
    expect(counts([...crowd], 24.9, 10)).toEqual([['c0', 3]]);
    expect(counts([...crowd], 25, 10)).toEqual([]);
  });

  test('nor at a label that is held: it has left its events behind', () => {
    const long = [0, 1].map((i) => event(`c${i}`, days(0, 100), { weight: -i }));
    expect(counts(long, -1)).toEqual([['c0', 1]]);
    expect(counts(long, 50)).toEqual([]);
  });

  test('the count is the same while the labels beside it leave the window', () => {
    const events = [
      event('wide', days(10), { weight: 3 }),
      event('short', days(12), { weight: 2 }),
      event('hidden', days(13)),
      event('next', days(60)),
    ];
    const making = { rows: [2], widths: [300, 20, 3000, 20], window: FROM_NEW_YEAR };
    expect(counts(events, 0, 10, making)).toEqual([['short', 1]]);
    expect(of(events, 20, 10, making).labels.map(({ id }) => id)).toEqual(['wide', 'next']);
    expect(counts(events, 20, 10, making)).toEqual([]);
  });

  test('and while one of its own instant is held at the left edge', () => {
    const events = [
      event('long', days(10, 100), { weight: 2 }),
      event('wide', days(10), { weight: 3 }),
      event('hidden', days(10.5)),
    ];
    const making = { rows: [2], widths: [20, 300, 3000], window: FROM_NEW_YEAR };
    expect(counts(events, 0, 10, making)).toEqual([['wide', 1]]);
    expect(of(events, 15, 10, making).labels).toMatchObject([
      { id: 'wide', stuck: false },
      { id: 'long', stuck: true },
    ]);
    expect(counts(events, 15, 10, making)).toEqual([['wide', 1]]);
  });

  test('a count needs no label in the window to end at', () => {
    const far = event('far', days(5000));
    const scale = { start: NEW_YEAR, end: NEW_YEAR + 15 * DAY, width: 150 };
    expect(project(layoutOf([...crowd, far]), scale).clusters).toMatchObject([{ count: 3, from: 0, to: 4 }]);
  });
});

import { expect, test } from 'vitest';
import { Contents } from '../../../src/state/contents.svelte.ts';
import { Display } from '../../../src/state/display.svelte.ts';
import { Timeline } from '../../../src/state/timeline.svelte.ts';
import { account, article, dataset, event } from '../../support/data.ts';

const DAY = 86_400_000;

function contentsOf(events = EVENTS): { contents: Contents; display: Display; timeline: Timeline } {
  const timeline = new Timeline('en-GB');
  timeline.whole = dataset([article('early')], events);
  const display = new Display();
  return { contents: new Contents(timeline, display), display, timeline };
}

/** Two hundred years lie between the first two and the last. */
const EVENTS = [
  event('one', '1823-05-01', { theme: 'a' }),
  event('two', '1823-05-03', { theme: 'b', accounts: [account('early')] }),
  event('three', '2023-05-01', { theme: 'a', actors: ['NATO'] }),
];

test('lanes are as the reader wants them', () => {
  const { contents, display } = contentsOf();
  const lanes = () => contents.lanes.map(({ label, items }) => [label, [...items]]);
  expect(lanes()).toEqual([
    ['Theme A', [0, 2]],
    ['Theme B', [1]],
  ]);
  display.lanesBy = 'actor';
  expect(lanes()).toEqual([
    ['NATO', [2]],
    ['No actor named', [0, 1]],
  ]);
  display.lanesBy = 'none';
  expect(lanes()).toEqual([['', [0, 1, 2]]]);
});

test('or as there is room for them', () => {
  const { timeline, display } = contentsOf();
  expect(new Contents(timeline, display, () => 'none').lanes).toHaveLength(1);
});

test('the axis is folded where the reader wants it so', () => {
  const { contents, display } = contentsOf();
  const [, , last] = EVENTS;
  expect(contents.canFold).toBe(true);
  expect(contents.fold.breaks).toEqual([]);
  expect(contents.table.starts[2]).toBe(last!.span.start);
  expect(contents.axisExtent).toEqual(contents.extent);
  expect(contents.timeMap.toAxis(last!.span.start)).toBe(last!.span.start);

  display.folded = true;
  const { fold, table, extent, axisExtent, timeMap } = contents;
  expect(fold.breaks).toHaveLength(1);
  expect(table.starts[0]).toBe(EVENTS[0]!.span.start);
  expect(table.starts[2]).toBeLessThan(EVENTS[0]!.span.start + 300 * DAY);
  expect(table.starts[2]).toBeGreaterThan(EVENTS[1]!.span.end);
  expect(extent).toMatchObject({ start: EVENTS[0]!.span.start, end: last!.span.end, finest: 'day' });
  expect(axisExtent).toMatchObject({ start: EVENTS[0]!.span.start, end: table.ends[2], finest: 'day' });
  expect(timeMap.toAxis(last!.span.start)).toBe(table.starts[2]);
  expect(timeMap.toTime(table.starts[2]!)).toBe(last!.span.start);
});

test('where there is nothing to fold, folding changes nothing', () => {
  const { contents, display } = contentsOf(EVENTS.slice(0, 2));
  const { table } = contents;
  display.folded = true;
  expect(contents.canFold).toBe(false);
  expect(contents.table).toBe(table);
});

test('without events there is no extent', () => {
  const { contents } = contentsOf([]);
  expect(contents.extent).toBeNull();
  expect(contents.axisExtent).toBeNull();
  expect(contents.lanes).toEqual([]);
  expect(contents.table.count).toBe(0);
  expect(contents.present(0)).toBeNull();
});

test('a story has a present while it goes on', () => {
  const { contents } = contentsOf();
  const { start, end } = contents.extent!;
  expect([start - 1, start, end - 1, end].map((now) => contents.present(now))).toEqual([
    null,
    start,
    end - 1,
    null,
  ]);
});

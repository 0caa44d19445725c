import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMFORTABLE, widthsOf, UNFOLDED, type Lane, type TimeScale } from '../../../src/layout/index.ts';
import { tableOf } from '../../../src/layout/event-table.ts';
import { Layouter, type Plan } from '../../../src/state/layouter.svelte.ts';
import { days, event, NEW_YEAR, DAY, windowOf } from '../layout/make.ts';
import { inRoot, Input, watch } from '../../support/runes.svelte.ts';
import { slowArranger, type SlowWork } from '../../support/slow-arranger.ts';

const SCALES = Float64Array.from([1, 10, 20, 40, 80, 160, 320, 640, 1280], (pxPerDay) => pxPerDay / DAY);

/** Two lanes, of two events each. */
function planOf(name: string): Plan {
  const events = [0, 5, 20, 30].map((first, i) => event(`${name}${i}`, days(first)));
  const table = tableOf(events);
  const lanes: Lane[] = [
    { id: 'x', label: 'X', items: Uint32Array.of(0, 2) },
    { id: 'y', label: 'Y', items: Uint32Array.of(1, 3) },
  ];
  const form = { rows: 1, metrics: COMFORTABLE, collapsed: false, strip: false };
  const frame = { table, fold: UNFOLDED, scales: SCALES, gap: 10, chip: { base: 20, digit: 10 } };
  const { starts, ends, order } = table;
  return {
    lanes,
    forms: [form, form],
    frame,
    input: {
      ...frame,
      starts,
      ends,
      order,
      widths: widthsOf(new Float32Array(4).fill(300)),
      lanes: lanes.map(({ items }) => ({ items, rows: 1, collapsed: false })),
      window: { start: NEW_YEAR - 100 * DAY, end: NEW_YEAR + 100 * DAY },
    },
  };
}

let plan: Input<Plan | null>;
let scale: Input<TimeScale>;
let works: SlowWork[];
let layouter: Layouter;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  plan = new Input<Plan | null>(planOf('a'));
  scale = new Input(windowOf(0, 10));
  const slow = slowArranger();
  works = slow.works;
  const root = inRoot(
    () =>
      new Layouter(
        () => plan.value,
        () => scale.value,
        slow.arranger,
      ),
  );
  layouter = root.made;
  stop = root.stop;
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const firstId = () => layouter.layout?.table.at(0).id;
const labelled = () =>
  layouter.layout!.lanes.map(({ labels }) => labels.inView(99, 0, -Infinity, Infinity).items.length);

describe('a layout', () => {
  test('is there once all of its lanes have their columns, labels or not', () => {
    expect(layouter.layout).toBeNull();
    works[0]!.deliver(1);
    expect(layouter.layout).toBeNull();
    works[0]!.deliver(1);
    expect(layouter.layout).toMatchObject({ height: 116, scales: SCALES, gap: 10 });
    expect(layouter.layout!.lanes.map(({ lane, top }) => [lane.id, top])).toEqual([
      ['x', 0],
      ['y', 58],
    ]);
    expect(layouter.columns).toBe(layouter.layout);
    expect(labelled()).toEqual([0, 0]);
  });

  test('gets its labels as they arrive', () => {
    works[0]!.deliver(2);
    works[0]!.deliver(1);
    expect(labelled()).toEqual([1, 0]);
    works[0]!.deliver();
    expect(labelled()).toEqual([2, 2]);
  });

  test('stays until the next one has all its columns', () => {
    works[0]!.deliver();
    plan.set(planOf('b'));
    expect(works).toHaveLength(2);
    expect(firstId()).toBe('a0');
    works[1]!.deliver(1);
    expect(firstId()).toBe('a0');
    works[1]!.deliver(1);
    expect(firstId()).toBe('b0');
  });

  test('is none without a plan', () => {
    works[0]!.deliver();
    plan.set(null);
    expect(layouter.layout).toBeNull();
    expect(works).toHaveLength(1);
    plan.set(planOf('b'));
    works[1]!.deliver(2);
    expect(firstId()).toBe('b0');
  });
});

test('who looks at labels is told of each arrival, who looks at columns of new ones alone', () => {
  const seen = { layouts: 0, columns: 0 };
  const watching = inRoot(() => {
    watch(() => void [layouter.layout, seen.layouts++]);
    watch(() => void [layouter.columns, seen.columns++]);
  });
  expect(seen).toEqual({ layouts: 1, columns: 1 });
  works[0]!.deliver(2);
  expect(seen).toEqual({ layouts: 2, columns: 2 });
  for (const layouts of [3, 4]) {
    works[0]!.deliver(1);
    vi.advanceTimersByTime(60);
    flushSync();
    expect(seen).toEqual({ layouts, columns: 2 });
  }
  watching.stop();
});

test('nobody is told of labels that only a nearer view shows, which finds them there', () => {
  let layouts = 0;
  const watching = inRoot(() => watch(() => void [layouter.layout, layouts++]));
  scale.set(windowOf(0, 1));
  works[0]!.deliver(4);
  const before = layouts;
  works[0]!.deliver();
  vi.advanceTimersByTime(60);
  flushSync();
  expect(labelled()).toEqual([2, 2]);
  expect(layouts).toBe(before);
  watching.stop();
});

test('labels that arrive wait for a window that moves, which brings them along', () => {
  let layouts = 0;
  const watching = inRoot(() => watch(() => void [layouter.layout, layouts++]));
  works[0]!.deliver(2);
  const before = layouts;
  works[0]!.deliver(1);
  vi.advanceTimersByTime(59);
  scale.set(windowOf(0, 12));
  flushSync();
  vi.advanceTimersByTime(59);
  flushSync();
  expect(layouts).toBe(before);
  works[0]!.deliver();
  vi.advanceTimersByTime(60);
  flushSync();
  expect(layouts).toBe(before + 1);
  watching.stop();
});

describe('work', () => {
  test('is asked for as many levels as are in view, and, once these had their turn, four more', () => {
    works[0]!.deliver();
    expect(new Set(works[0]!.needed)).toEqual(new Set([2]));
    vi.advanceTimersByTime(100);
    expect(works[0]!.needed.at(-1)).toBe(6);
    scale.set(windowOf(0, 45));
    expect(works[0]!.needed.at(-1)).toBe(8);
    scale.set(windowOf(0, 1));
    expect(works[0]!.needed.at(-1)).toBe(5);
  });

  test('goes on level by level while nothing moves, to sixteen more, and is back at four when something does', () => {
    works[0]!.deliver();
    const before = works[0]!.needed.length;
    vi.advanceTimersByTime(300);
    expect(works[0]!.needed.slice(before)).toEqual([6, 7, 8]);
    vi.runAllTimers();
    expect(works[0]!.needed.at(-1)).toBe(18);
    scale.set(windowOf(0, 45));
    expect(works[0]!.needed.at(-1)).toBe(8);
    vi.runAllTimers();
    expect(works[0]!.needed.at(-1)).toBe(20);
  });

  test('is not begun anew because the window moves or labels arrive', () => {
    works[0]!.deliver(3);
    scale.set(windowOf(50, 90));
    works[0]!.deliver();
    expect(works).toHaveLength(1);
    expect(works[0]!.stopped).toBe(false);
  });

  test('is stopped when the plan changes, and at the end', () => {
    plan.set(planOf('b'));
    expect(works.map(({ stopped }) => stopped)).toEqual([true, false]);
    expect(works[1]!.needed).toEqual([2]);
    plan.set(null);
    vi.runAllTimers();
    expect(works[1]!.needed).toEqual([2]);
    expect(works.map(({ stopped }) => stopped)).toEqual([true, true]);
    plan.set(planOf('c'));
    stop();
    expect(works.map(({ stopped }) => stopped)).toEqual([true, true, true]);
  });
});

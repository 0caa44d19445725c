import { describe, expect, test } from 'vitest';
import { endsTree } from '../../../src/layout/last-going-on.ts';
import { arrange, chipWidth, type ArrangeInput, type ArrangeStep } from '../../../src/layout/arrange.ts';
import { tableOf } from '../../../src/layout/event-table.ts';
import { widthsOf } from '../../../src/layout/label-widths.ts';
import { DAY, event, span } from './make.ts';

/** The first three are of one instant. */
const EVENTS = [
  event('a', span('2024-01-01')),
  event('b', span('2024-01-01', '2024-01-03'), { weight: 1 }),
  event('c', span('2024-01-01'), { weight: 2 }),
  event('d', span('2024-01-02'), { weight: 3 }),
  event('e', span('2024-01-05'), { weight: 4 }),
];

function input(more: Partial<ArrangeInput> = {}): ArrangeInput {
  const { starts, ends, order } = tableOf(EVENTS);
  return {
    starts,
    ends,
    order,
    widths: widthsOf(Float32Array.of(100, 101, 102, 103, 104)),
    gap: 10,
    chip: { base: 20, digit: 10 },
    lanes: [lane([0, 2, 3], 1), lane([1, 4], 1)],
    scales: Float64Array.of(1 / DAY, 10 / DAY, 1000 / DAY),
    window: { start: -Infinity, end: Infinity },
    ...more,
  };
}

const lane = (items: readonly number[], rows: number, collapsed = false) => ({
  items: Uint32Array.from(items),
  rows,
  collapsed,
});

const partsOf = (steps: Iterable<ArrangeStep>) => [...steps].flatMap(({ parts }) => parts);

const columnsOf = (steps: Iterable<ArrangeStep>) =>
  partsOf(steps).flatMap((part) => (part.kind === 'columns' ? [part.columns] : []));

/** Of each part of labels its lane, its level, and the places in the lane. */
const labelsOf = (steps: Iterable<ArrangeStep>) =>
  partsOf(steps).flatMap((part) =>
    part.kind === 'labels' ? [[part.lane, part.level.level, [...part.level.items]]] : [],
  );

describe('arrange', () => {
  test('gives the columns of every lane, then labels level by level, lane by lane', () => {
    const steps = [...arrange(input())];
    const what = steps.map(({ level, parts }) => [level, parts.map(({ kind, lane }) => `${kind} ${lane}`)]);
    expect(what.slice(0, 3)).toEqual([
      [-1, ['columns 0', 'columns 1']],
      [0, ['labels 0', 'labels 1']],
      [1, ['labels 0', 'labels 1']],
    ]);
    expect(labelsOf(steps)).toEqual([
      [0, 0, [2]],
      [1, 0, [1]],
      [0, 1, [1]],
      [1, 1, [0]],
    ]);
  });

  test('columns are by place in the lane, with its own order of importance', () => {
    const [first, second] = columnsOf(arrange(input({ lanes: [lane([0, 1, 3], 2), lane([2, 4], 1)] })));
    const { starts, ends } = tableOf(EVENTS);
    expect(first!.starts).toEqual(Float64Array.of(starts[0]!, starts[1]!, starts[3]!));
    expect(first!.ends).toEqual(Float64Array.of(ends[0]!, ends[1]!, ends[3]!));
    expect(first!.sortedEnds).toEqual(Float64Array.of(ends[0]!, ends[3]!, ends[1]!));
    expect(first!.ownWidths).toEqual(Float32Array.of(100, 101, 103));
    expect(first!.widths).toEqual(Float32Array.of(110, 111, 113));
    expect([...first!.rank]).toEqual([2, 1, 0]);
    expect([...second!.rank]).toEqual([1, 0]);
    expect([first!.widest, second!.widest]).toEqual([114, 114]);
    expect(first!.tree).toEqual(endsTree(first!.ends));
  });

  test('the most important of a crowd keeps room for its chip: as many events of one instant as have no row', () => {
    const widthsOn = (rows: number) => [
      ...columnsOf(arrange(input({ lanes: [lane([0, 1, 2, 3, 4], rows)] })))[0]!.widths,
    ];
    expect(widthsOn(2)).toEqual([110, 111, 112 + 30 + 10, 113, 114]);
    expect(widthsOn(3)).toEqual([110, 111, 112, 113, 114]);
    const last = columnsOf(arrange(input({ lanes: [lane([0, 2], 1), lane([1, 3, 4], 1)] })))[0]!;
    expect([...last.widths]).toEqual([110, 112 + 30 + 10]);
  });

  test('a lane that is collapsed has no labels', () => {
    const steps = [...arrange(input({ lanes: [lane([0, 2, 3], 1, true), lane([1, 4], 1)] }))];
    expect(columnsOf(steps)).toHaveLength(2);
    expect(labelsOf(steps).map(([at]) => at)).toEqual([1, 1]);
  });

  test('of no lanes there is nothing', () => {
    const none = {
      starts: new Float64Array(),
      ends: new Float64Array(),
      order: new Uint32Array(),
      lanes: [],
    };
    expect([...arrange(input(none))]).toEqual([]);
  });

  test('it works no further than it is asked to', () => {
    const steps = arrange(input());
    steps.next();
    expect(labelsOf([steps.next().value as ArrangeStep])).toEqual([
      [0, 0, [2]],
      [1, 0, [1]],
    ]);
  });
});

test.each([
  { count: 0, width: 31 },
  { count: 1, width: 31 },
  { count: 9, width: 31 },
  { count: 10, width: 38 },
  { count: 99, width: 38 },
  { count: 1000, width: 52 },
  { count: 1_000_000, width: 73 },
])('a chip that says $count is $width px wide', ({ count, width }) => {
  expect(chipWidth({ base: 24, digit: 7 }, count)).toBe(width);
});

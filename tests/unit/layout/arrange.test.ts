import { describe, expect, test } from 'vitest';
import { arrange, locate } from '../../../src/layout/arrange.ts';
import type { Lane } from '../../../src/layout/lanes.ts';
import { account, DAY, day, event, span, WIDTHS } from './make.ts';

const lane = (id: string, ...events: Lane['events']): Lane => ({ id, label: id, events });

const LANES = [
  lane(
    'first',
    event('a', span('2024-01-01')),
    event('b', span('2024-01-01'), { weight: 1 }),
    event('c', span('2024-01-01'), { weight: 2 }),
    event('d', span('2024-01-02'), { weight: 3 }),
  ),
  lane(
    'second',
    event('e', span('2024-01-05', '2024-01-05', { openEnd: true }), {
      accounts: [account('x', day('2024-01-09'))],
    }),
  ),
];

describe('arrange', () => {
  const layout = arrange(LANES, [2, 1], WIDTHS);
  const [first, second] = layout.lanes;

  test('stacks the lanes', () => {
    expect(layout.lanes.map(({ top, height }) => ({ top, height }))).toEqual([
      { top: 0, height: 102 },
      { top: 102, height: 58 },
    ]);
    expect(layout.height).toBe(160);
    expect(layout.lanes.map(({ rows }) => rows.length)).toEqual([2, 1]);
  });

  test('places labels with their gaps, and room for a chip at the most important of a crowd', () => {
    expect([...first!.labelWidths]).toEqual([100, 100, 100, 100]);
    expect([...first!.widths]).toEqual([110, 110, 150, 110]);
    expect(first!.widest).toBe(150);
    expect([...first!.rank]).toEqual([3, 2, 1, 0]);
    expect([...first!.appear]).toEqual([Infinity, 110 / DAY, 0, 0]);
    expect([...first!.row]).toEqual([1, 0, 1, 0]);
  });

  test('knows the crowds: what they are, and who of them gets a label', () => {
    const crowd = first!.crowds.get(2);
    expect(first!.crowds.size).toBe(1);
    expect(crowd!.events.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(crowd!.labelled).toEqual([2, 1]);
    expect(second!.crowds.size).toBe(0);
  });

  test('asks for a chip that counts all the others', () => {
    const counts: number[] = [];
    arrange(LANES, [2, 1], { ...WIDTHS, chip: (count) => counts.push(count) });
    expect(counts).toEqual([2]);
  });

  test('as many as there are rows are no crowd', () => {
    expect(arrange(LANES, [3, 1], WIDTHS).lanes[0]!.crowds.size).toBe(0);
  });

  test('takes an open end to be where it was last reported', () => {
    expect(second!.ends[0]).toBe(day('2024-01-09'));
  });

  test('gives a label that is nothing wide a px, and a lane that is not allotted one row', () => {
    const bare = arrange(LANES, [], { ...WIDTHS, label: () => 0 });
    expect(bare.lanes.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(bare.lanes[1]!.labelWidths[0]).toBe(1);
  });

  test('keeps bars off each other before the opening', () => {
    const bars = [
      lane(
        'x',
        event('long', span('2024-01-01', '2024-06-30'), { weight: 3 }),
        event('first', span('2023-12-01'), { weight: 2 }),
        event('within', span('2024-03-01'), { weight: 1 }),
      ),
    ];
    bars[0]!.events.sort((a, b) => a.span.start - b.span.start);
    const rowOf = (opening?: number) => locate(arrange(bars, [2], WIDTHS, opening), 'within')!.row;
    const long = locate(arrange(bars, [2], WIDTHS), 'long')!.row;
    expect(rowOf(10 / DAY)).not.toBe(long);
    expect(rowOf(0)).toBe(long === 0 ? 1 : 0);
  });
});

test('locate finds an event by its id', () => {
  const layout = arrange(LANES, [2, 1], WIDTHS);
  expect(locate(layout, 'b')).toEqual({ lane: 0, row: 0, index: 1 });
  expect(locate(layout, 'e')).toEqual({ lane: 1, row: 0, index: 0 });
  expect(locate(layout, 'nobody')).toBeNull();
});

test('no lanes are a layout of no height', () => {
  expect(arrange([], [], WIDTHS)).toEqual({ lanes: [], height: 0 });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lane } from '../../../../src/layout/index.ts';
import { EventCursor, type Move } from '../../../../src/ui/timeline/event-cursor.ts';
import { event } from '../../../support/data.ts';

const EVENTS = [
  event('one', '2020'),
  event('two', '2021'),
  event('three', '2022'),
  event('four', '2023'),
  event('five', '2023'),
];

function lane(id: string, ...items: number[]): Lane {
  return { id, label: `Lane ${id}`, items: Uint32Array.from(items) };
}

const cursor = new EventCursor(EVENTS, [lane('a', 0, 2, 3, 4), lane('b', 1)]);

describe('move', () => {
  test.each<[string | null, Move, string]>([
    [null, 'next', 'one'],
    [null, 'previous', 'one'],
    [null, 'lane-below', 'one'],
    [null, 'page-next', 'one'],
    [null, 'last', 'five'],
    ['gone', 'previous', 'one'],
    ['one', 'next', 'two'],
    ['five', 'next', 'five'],
    ['two', 'previous', 'one'],
    ['one', 'previous', 'one'],
    ['three', 'first', 'one'],
    ['one', 'last', 'five'],
    ['four', 'lane-below', 'two'],
    ['two', 'lane-above', 'three'],
    ['two', 'lane-below', 'two'],
    ['one', 'lane-above', 'one'],
  ])('from %s to %s is %s', (from, to, reached) => {
    expect(cursor.move(from, to)?.id).toBe(reached);
  });

  test.each<[number, Move, number]>([
    [3, 'page-next', 13],
    [13, 'page-previous', 3],
    [20, 'page-next', 24],
    [4, 'page-previous', 0],
  ])('a page is ten events: from %i to %s is %i', (from, to, reached) => {
    const events = Array.from({ length: 25 }, (_, index) => event(String(index), `${2000 + index}`));
    expect(new EventCursor(events, []).move(String(from), to)?.id).toBe(String(reached));
  });

  test('has nowhere to go without events', () => {
    for (const to of ['next', 'last', 'lane-above'] as const) {
      expect(new EventCursor([], []).move(null, to)).toBeNull();
    }
  });

  test('stays with an event that no lane holds', () => {
    expect(new EventCursor(EVENTS, [lane('a', 0)]).move('two', 'lane-below')?.id).toBe('two');
  });

  test('goes on from an event of the lane that is nearest, not from the first', () => {
    // 1 and 3 are as near to 2; of 3 and 4, which start together, the first is meant.
    const near = new EventCursor(EVENTS, [lane('a', 2), lane('b', 1, 3, 4), lane('c', 0, 3, 4)]);
    expect(near.move('three', 'lane-below')?.id).toBe('two');
    expect(near.move('two', 'lane-below')?.id).toBe('one');
    expect(near.move('five', 'lane-above')?.id).toBe('three');
    expect(new EventCursor(EVENTS, [lane('a', 4), lane('b', 2, 3)]).move('five', 'lane-below')?.id).toBe(
      'four',
    );
  });
});

describe('where an event is', () => {
  test('in the order of time', () => {
    expect(['one', 'five', 'gone', null].map((id) => cursor.indexOf(id))).toEqual([0, 4, -1, -1]);
  });

  test('among how many, and in which lane', () => {
    expect(cursor.place('two')).toEqual({ position: 2, of: 5, lane: 'Lane b' });
    expect(cursor.place('five')).toEqual({ position: 5, of: 5, lane: 'Lane a' });
    expect(new EventCursor(EVENTS, []).place('one')).toEqual({ position: 1, of: 5, lane: '' });
    expect(cursor.place('gone')).toBeNull();
    expect(cursor.place(null)).toBeNull();
  });
});

const many = fc
  .array(fc.record({ year: fc.integer({ min: 2000, max: 2030 }), lane: fc.nat({ max: 2 }) }), {
    minLength: 1,
  })
  .map((all) => [...all].sort((a, b) => a.year - b.year))
  .map((all) => ({
    events: all.map(({ year }, index) => event(String(index), String(year))),
    lanes: [0, 1, 2]
      .map((id) => lane(String(id), ...all.flatMap((one, index) => (one.lane === id ? [index] : []))))
      .filter(({ items }) => items.length > 0),
  }));

test('up and down lead to the first of the nearest events of the next lane', () => {
  fc.assert(
    fc.property(
      many,
      fc.nat(),
      fc.constantFrom<Move>('lane-above', 'lane-below'),
      ({ events, lanes }, pick, to) => {
        const from = pick % events.length;
        const own = lanes.findIndex(({ items }) => items.includes(from));
        const target = lanes[own + (to === 'lane-below' ? 1 : -1)];
        const distance = (index: number) => Math.abs(events[index]!.span.start - events[from]!.span.start);
        const nearest = target && [...target.items].sort((a, b) => distance(a) - distance(b) || a - b)[0];
        expect(new EventCursor(events, lanes).move(String(from), to)?.id).toBe(String(nearest ?? from));
      },
    ),
  );
});

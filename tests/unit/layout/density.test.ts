import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { density } from '../../../src/layout/density.ts';
import { overviewCounts } from '../../../src/layout/overview.ts';
import { day, event, layoutOf, span } from './make.ts';

/** 1 px a ms. */
const SCALE = { start: 0, end: 10, width: 10 };

function counts(spans: readonly [number, number][], scale = SCALE, column?: number): number[] {
  const starts = Float64Array.from(spans, ([start]) => start).sort();
  const ends = Float64Array.from(spans, ([, end]) => end).sort();
  return [...density(starts, ends, scale, column)];
}

describe('density', () => {
  test.each<{ name: string; spans: [number, number][]; counts: number[] }>([
    { name: 'nothing', spans: [], counts: [0, 0, 0, 0, 0] },
    { name: 'a span within a column', spans: [[2, 3]], counts: [0, 1, 0, 0, 0] },
    { name: 'a span that ends where a column begins', spans: [[2, 4]], counts: [0, 1, 0, 0, 0] },
    {
      name: 'spans that overlap',
      spans: [
        [1, 7],
        [3, 5],
      ],
      counts: [1, 2, 2, 1, 0],
    },
    { name: 'what began before and goes on after', spans: [[-5, 50]], counts: [1, 1, 1, 1, 1] },
    {
      name: 'nothing of what is outside',
      spans: [
        [-5, 0],
        [10, 12],
      ],
      counts: [0, 0, 0, 0, 0],
    },
  ])('counts $name', ({ spans, counts: expected }) => {
    expect(counts(spans)).toEqual(expected);
  });

  test('the last column may reach beyond the window', () => {
    expect(
      counts(
        [
          [0, 1],
          [9, 10],
        ],
        SCALE,
        4,
      ),
    ).toEqual([1, 0, 1]);
  });

  test('counts as a scan does', () => {
    const spans = fc.array(
      fc
        .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 30 }))
        .map(([start, length]): [number, number] => [start, start + length]),
    );
    fc.assert(
      fc.property(spans, (all) => {
        const scan = [0, 2, 4, 6, 8].map(
          (x) => all.filter(([start, end]) => start < x + 2 && end > x).length,
        );
        expect(counts(all)).toEqual(scan);
      }),
    );
  });
});

test('overviewCounts adds up all lanes', () => {
  const events = [
    event('a', span('2024-01-01')),
    event('b', span('2024-01-01')),
    event('c', span('2024-01-01', '2024-01-03')),
  ];
  const { lanes } = layoutOf(events, { lanes: [[0], [1, 2]] });
  const scale = { start: day('2024-01-01'), end: day('2024-01-05'), width: 4 };
  expect([...overviewCounts(lanes, scale, 1)]).toEqual([3, 1, 1, 0]);
  expect([...overviewCounts(lanes, scale, 3)]).toEqual([3, 0]);
  expect([...overviewCounts([], scale, 3)]).toEqual([0, 0]);
});

import { describe, expect, test } from 'vitest';
import { planColumns } from '../../../../../src/ui/timeline/vertical/plan-columns.ts';

const lanes = (...counts: number[]) =>
  counts.map((length, i) => ({ id: String.fromCharCode(97 + i), items: { length } }));

const NONE = new Set<string>();

describe('planColumns', () => {
  test.each([
    { name: 'one lane takes a phone', counts: [9], width: 216, rowHeight: 200, out: [] },
    { name: 'however narrow it is', counts: [9], width: 100, rowHeight: 180, out: [] },
    { name: 'no column is wider than a line of text', counts: [9], width: 1300, rowHeight: 480, out: [] },
    { name: 'lanes share', counts: [9, 9, 9], width: 1000, rowHeight: 317, out: [] },
    { name: 'to the narrowest', counts: [9, 9, 9], width: 588, rowHeight: 180, out: [] },
    {
      name: 'below it the one with the fewest events goes',
      counts: [9, 5, 7],
      width: 587,
      rowHeight: 263,
      out: ['b'],
    },
    { name: 'and another', counts: [9, 5, 7], width: 400, rowHeight: 328, out: ['b', 'c'] },
    { name: 'of as many, the last', counts: [5, 5, 5], width: 400, rowHeight: 328, out: ['b', 'c'] },
    { name: 'one stays', counts: [1, 2], width: 50, rowHeight: 180, out: ['a'] },
    { name: 'no lanes', counts: [], width: 500, rowHeight: 480, out: [] },
  ])('$name', ({ counts, width, rowHeight, out }) => {
    const { metrics, crowdedOut } = planColumns(lanes(...counts), width, NONE);
    expect(metrics).toEqual({ rowHeight, captionHeight: 0, padTop: 10, padBottom: 6 });
    expect([...crowdedOut].sort()).toEqual(out);
  });

  test('what is collapsed leaves its room to the others', () => {
    const { metrics, crowdedOut } = planColumns(lanes(9, 5, 7), 587, new Set(['a']));
    expect(metrics.rowHeight).toBe(263);
    expect(crowdedOut.size).toBe(0);
    expect(planColumns(lanes(9, 5), 587, new Set(['a', 'b'])).metrics.rowHeight).toBe(480);
  });

  test('what the reader opened stays, the latest first', () => {
    const out = (opened: string[]) => [...planColumns(lanes(9, 5, 7), 400, NONE, opened).crowdedOut].sort();
    expect(out(['b'])).toEqual(['a', 'c']);
    expect(out(['c', 'b'])).toEqual(['a', 'b']);
    expect(out(['gone'])).toEqual(['b', 'c']);
  });
});

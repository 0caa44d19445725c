import { describe, expect, test } from 'vitest';
import { allotRows } from '../../../src/layout/allot-rows.ts';
import type { Lane } from '../../../src/layout/lanes.ts';
import { DAY, day, event, span, WIDTHS } from './make.ts';

/** Labels of 110 px on a scale of 10 px a day. */
const SCALE = { start: day('2024-01-01'), end: day('2024-01-01') + 100 * DAY, width: 1000 };

const lane = (...days: string[]): Lane => ({
  id: 'x',
  label: 'x',
  events: days.map((text, i) => event(String(i), span(`2024-01-${text}`))),
});

const lonely = lane('01');
const three = lane('01', '02', '03', '30');
const five = lane('01', '01', '02', '02', '03');

/** A lane of one row is 58 px high, each further row 44. */
describe('allotRows', () => {
  test.each([
    {
      name: 'one each, where there is room for no more',
      lanes: [five, three],
      height: 116 + 43,
      rows: [1, 1],
    },
    { name: 'one each, where there is room for less', lanes: [five, three], height: 0, rows: [1, 1] },
    { name: 'the next to the neediest', lanes: [lonely, three, five], height: 174 + 44, rows: [1, 1, 2] },
    {
      name: 'then to the one that is neediest then',
      lanes: [three, five],
      height: 116 + 2 * 44,
      rows: [2, 2],
    },
    { name: 'and on', lanes: [three, five], height: 116 + 3 * 44, rows: [2, 3] },
    { name: 'no more than is needed', lanes: [lonely, three, five], height: 5000, rows: [1, 3, 5] },
    { name: 'the first of equals', lanes: [three, three], height: 116 + 44, rows: [2, 1] },
    { name: 'nothing to nobody', lanes: [], height: 500, rows: [] },
  ])('$name', ({ lanes, height, rows }) => {
    expect(allotRows(lanes, WIDTHS, SCALE, height)).toEqual(rows);
  });

  test('labels that only touch need no two rows', () => {
    expect(allotRows([lane('01', '12')], WIDTHS, SCALE, 500)).toEqual([1]);
    expect(allotRows([lane('01', '11')], WIDTHS, SCALE, 500)).toEqual([2]);
  });
});

import { describe, expect, test } from 'vitest';
import { hitTest } from '../../../src/layout/hit-test.ts';
import type { Mark } from '../../../src/layout/mark.ts';
import type { ReportedMark } from '../../../src/layout/reported.ts';
import { event, span } from './make.ts';
import { POINT } from './shapes.ts';

function mark(id: string, x: number, width: number, y = 100): Mark {
  const when = event(id, span('2024-01-01'));
  return { ...POINT, id, event: when, lane: 0, row: 0, theme: 'aid', x, width, y };
}

/** The strip is 10 px high; its middle is 5 px beneath its top. */
const MARKS = [mark('bar', 100, 200), mark('on bar', 150, 8), mark('point', 400, 8), mark('near', 412, 8)];

test.each([
  { x: 120, y: 105, id: 'bar' },
  { x: 99, y: 105, id: null },
  { x: 100, y: 105, id: 'bar' },
  { x: 300, y: 105, id: 'bar' },
  { x: 301, y: 105, id: null },
  { x: 154, y: 105, id: 'on bar' },
  { x: 148, y: 105, id: 'bar' },
  { x: 404, y: 105, id: 'point' },
  { x: 392, y: 105, id: 'point' },
  { x: 391.5, y: 105, id: null },
  { x: 409, y: 105, id: 'point' },
  { x: 411, y: 105, id: 'near' },
  { x: 428, y: 105, id: 'near' },
  { x: 428.5, y: 105, id: null },
  { x: 404, y: 93, id: 'point' },
  { x: 404, y: 92.5, id: null },
  { x: 404, y: 117, id: 'point' },
  { x: 404, y: 117.5, id: null },
])('at $x, $y is $id', ({ x, y, id }) => {
  expect(hitTest(MARKS, x, y)).toBe(id);
});

test('of two on one place the upper one, of two equally near the narrower, in any order', () => {
  expect(hitTest([mark('lower', 0, 8), mark('upper', 0, 8)], 4, 105)).toBe('upper');
  expect(hitTest([mark('wide', 0, 9), mark('narrow', 0, 8)], 4, 105)).toBe('narrow');
  expect(hitTest([mark('narrow', 0, 8), mark('wide', 0, 9)], 4, 105)).toBe('narrow');
  expect(hitTest([], 4, 105)).toBeNull();
});

describe('reports', () => {
  /** Four px high: its middle is 2 px beneath its top. */
  function report(id: string, x: number, y = 200): ReportedMark {
    const { event: of, lane, row } = mark(id, x, 8);
    return { id, event: of, lane, row, x, y, width: 8, accounts: [], count: 1, from: { x: 0, y: 195 } };
  }

  test.each([
    { x: 404, y: 202, id: 'report' },
    { x: 404, y: 214, id: 'report' },
    { x: 404, y: 214.5, id: null },
    { x: 404, y: 190, id: 'report' },
    { x: 404, y: 189.5, id: null },
    { x: 392, y: 202, id: 'report' },
    { x: 391.5, y: 202, id: null },
    { x: 409, y: 202, id: 'report' },
    { x: 411, y: 202, id: 'near' },
  ])('at $x, $y is $id', ({ x, y, id }) => {
    expect(hitTest(MARKS, x, y, [report('report', 400), report('near', 412)])).toBe(id);
  });

  test('are found where no mark is, however near', () => {
    const reports = [report('report', 400, 110)];
    expect(hitTest(MARKS, 404, 112, reports)).toBe('point');
    expect(hitTest(MARKS, 404, 118, reports)).toBe('report');
  });
});

import { expect, test } from 'vitest';
import type { MarkShape } from '../../../src/layout/mark.ts';
import { paintMark, paintRim } from '../../../src/render/paint-mark.ts';
import * as plain from '../layout/shapes.ts';
import { recorder, THEME } from './recorder.ts';

/** A bar from 100 to 200 px; its strip is at 50 px, so that it is 6 px high from 52 px on. */
const BAR: MarkShape = { ...plain.BAR, x: 100, width: 100 };
const POINT: MarkShape = { ...plain.POINT, x: 100, width: 8 };

function painted(shape: MarkShape, paint: 'mark' | 'rim' = 'mark'): string[] {
  const { context, painted, leftOver } = recorder();
  if (paint === 'mark') paintMark(context, shape, 50, 'green', THEME);
  else paintRim(context, shape, 50, THEME);
  expect(leftOver()).toEqual([]);
  return painted;
}

const FULL = 'rect 100 52 100 6';
const INSET = 'rect 100.75 52.75 98.5 4.5';
const DISC = 'arc 104 55 3.25 0 6.28';
const DIAMOND = 'M 100 55 L 104 51 L 108 55 L 104 59 close';

test.each<{ name: string; shape: MarkShape; painted: string[] }>([
  { name: 'a bar', shape: BAR, painted: [`fill paper: ${FULL}`, `fill green: ${FULL}`] },
  {
    name: 'a claimed bar: hollow',
    shape: { ...BAR, modality: 'claimed' },
    painted: [`fill paper: ${INSET}`, `stroke green, 1.5 px: ${INSET}`],
  },
  {
    name: 'an uncertain bar: faint, with a dashed outline',
    shape: { ...BAR, uncertain: true },
    painted: [
      `fill paper: ${INSET}`,
      `fill green, alpha 0.3: ${INSET}`,
      `stroke green, 1.5 px, dash 3 2: ${INSET}`,
    ],
  },
  {
    name: 'an uncertain claim: hollow, with a dashed outline',
    shape: { ...BAR, uncertain: true, modality: 'claimed' },
    painted: [`fill paper: ${INSET}`, `stroke green, 1.5 px, dash 3 2: ${INSET}`],
  },
  {
    name: 'one of several days, where they are not told apart: hollow',
    shape: { ...BAR, oneOf: true },
    painted: [`fill paper: ${INSET}`, `stroke green, 1.5 px: ${INSET}`],
  },
  { name: 'a point', shape: POINT, painted: [`fill paper: ${DISC}`, `fill green: ${DISC}`] },
  {
    name: 'a claimed point: a ring',
    shape: { ...POINT, modality: 'claimed' },
    painted: [`fill paper: ${DISC}`, `stroke green, 1.5 px: ${DISC}`],
  },
  {
    name: 'a forecast that came about: on a line',
    shape: { ...BAR, outcome: 'fulfilled' },
    painted: [`fill paper: ${FULL}`, `fill green: ${FULL}`, 'stroke green, 1.5 px: M 100 61 L 200 61'],
  },
  {
    name: 'a forecast that did not: struck through',
    shape: { ...BAR, outcome: 'unfulfilled' },
    painted: [`fill paper: ${FULL}`, `fill green: ${FULL}`, 'stroke green, 1.5 px: M 144 61 L 156 49'],
  },
  {
    name: 'a forecast of which accounts say either: both',
    shape: { ...BAR, outcome: 'disputed' },
    painted: [
      `fill paper: ${FULL}`,
      `fill green: ${FULL}`,
      'stroke green, 1.5 px: M 100 61 L 200 61 M 144 61 L 156 49',
    ],
  },
  {
    name: 'a forecast point: a hatched diamond',
    shape: { ...POINT, modality: 'forecast' },
    painted: [
      `fill paper: ${DIAMOND}`,
      `stroke green, in (${DIAMOND}), 1.5 px: M 94 59 L 102 51 M 98 59 L 106 51 M 102 59 L 110 51 M 106 59 L 114 51`,
      `stroke green, 1.5 px: ${DIAMOND}`,
    ],
  },
  {
    name: 'an approximate point: with a halo',
    shape: { ...POINT, fadeEnd: true },
    painted: ['fill green, alpha 0.35: arc 104 55 6.5 0 6.28', `fill paper: ${DISC}`, `fill green: ${DISC}`],
  },
  {
    name: 'an open end: an arrow',
    shape: { ...BAR, openEnd: true },
    painted: [
      'stroke green, 1.5 px: M 200 55 L 216 55 M 212 51 L 216 55 L 212 59',
      `fill paper: ${FULL}`,
      `fill green: ${FULL}`,
    ],
  },
  {
    name: 'an open start: an arrow the other way',
    shape: { ...BAR, openStart: true },
    painted: [
      'stroke green, 1.5 px: M 100 55 L 84 55 M 88 51 L 84 55 L 88 59',
      `fill paper: ${FULL}`,
      `fill green: ${FULL}`,
    ],
  },
  {
    name: 'an unknown end: frayed',
    shape: { ...BAR, unknownEnd: true },
    painted: [
      'stroke green, 1 px, dash 2 2: M 200 52.5 L 209.8 52.5 M 200 55 L 214 55 M 200 57.5 L 207 57.5',
      `fill paper: ${FULL}`,
      `fill green: ${FULL}`,
    ],
  },
  {
    name: 'an unknown start: frayed the other way',
    shape: { ...BAR, unknownStart: true },
    painted: [
      'stroke green, 1 px, dash 2 2: M 100 52.5 L 90.2 52.5 M 100 55 L 86 55 M 100 57.5 L 93 57.5',
      `fill paper: ${FULL}`,
      `fill green: ${FULL}`,
    ],
  },
  {
    name: 'a set: every date, on a line, a px apart',
    shape: {
      ...BAR,
      kind: 'set',
      oneOf: true,
      parts: [
        { x: 100, width: 11 },
        { x: 190, width: 10 },
      ],
    },
    painted: [
      'stroke green, 1 px: M 100 55 L 200 55',
      'fill paper: rect 100.75 52.75 8.5 4.5',
      'stroke green, 1.5 px: rect 100.75 52.75 8.5 4.5',
      'fill paper: rect 190.75 52.75 7.5 4.5',
      'stroke green, 1.5 px: rect 190.75 52.75 7.5 4.5',
    ],
  },
  {
    name: 'a set of dates that are all true: filled',
    shape: { ...BAR, kind: 'set', parts: [{ x: 100, width: 1.5 }] },
    painted: [
      'stroke green, 1 px: M 100 55 L 200 55',
      'fill paper: rect 100 52 1 6',
      'fill green: rect 100 52 1 6',
    ],
  },
])('$name', ({ shape, painted: expected }) => {
  expect(painted(shape)).toEqual(expected);
});

test('a forecast bar is hatched from edge to edge', () => {
  const [ground, hatching, outline, ...more] = painted({ ...BAR, modality: 'forecast' });
  expect(ground).toBe(`fill paper: ${INSET}`);
  expect(hatching).toMatch(
    /^stroke green, in \(rect 100\.75 52\.75 98\.5 4\.5\), 1\.5 px: M 96 58 L 102 52 M 100 58 /,
  );
  expect(hatching).toMatch(/ M 196 58 L 202 52$/);
  expect(outline).toBe(`stroke green, 1.5 px: ${INSET}`);
  expect(more).toEqual([]);
});

test('an approximate end fades out in whole px', () => {
  expect(painted({ ...BAR, fadeEnd: true }).slice(2)).toEqual([
    'fill paper, alpha 0.11: rect 176 51 3 8',
    'fill paper, alpha 0.22: rect 179 51 3 8',
    'fill paper, alpha 0.33: rect 182 51 3 8',
    'fill paper, alpha 0.44: rect 185 51 3 8',
    'fill paper, alpha 0.56: rect 188 51 3 8',
    'fill paper, alpha 0.67: rect 191 51 3 8',
    'fill paper, alpha 0.78: rect 194 51 3 8',
    'fill paper, alpha 0.89: rect 197 51 3 8',
  ]);
});

test('an approximate start fades in; of a short bar 40 % fade', () => {
  const short = painted({ ...BAR, width: 20, fadeStart: true }).slice(2);
  expect(short).toHaveLength(8);
  expect(short[0]).toBe('fill paper, alpha 0.11: rect 107 51 1 8');
  expect(short[7]).toBe('fill paper, alpha 0.89: rect 100 51 1 8');
});

test('a rim of paper goes all round a point, and beside a bar', () => {
  expect(painted(POINT, 'rim')).toEqual(['fill paper: arc 104 55 5 0 6.28']);
  expect(painted(BAR, 'rim')).toEqual(['fill paper: rect 99 52 102 6']);
});

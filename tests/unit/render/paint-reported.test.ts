import { expect, test } from 'vitest';
import type { ReportedMark } from '../../../src/layout/reported.ts';
import { paintReported, paintReports } from '../../../src/render/paint-reported.ts';
import type { Chosen } from '../../../src/render/paint-rings.ts';
import { event, span } from '../layout/make.ts';
import { recorder, THEME } from './recorder.ts';

/** A report at 200 px of an event at 100 px; its middle is 12 px beneath the top of the strip. */
function report(id: string, more: Partial<ReportedMark> = {}): ReportedMark {
  return {
    id,
    event: event(id, span('2024-01-01')),
    lane: 0,
    row: 0,
    x: 196,
    width: 8,
    y: 60,
    accounts: [],
    count: 1,
    from: { x: 104, y: 55 },
    ...more,
  };
}

function painted(
  reported: ReportedMark[],
  { chosen = {}, ratio = 1 }: { chosen?: Chosen; ratio?: number } = {},
) {
  const { context, painted, leftOver } = recorder();
  context.lineWidth = 7; // as another painter may leave it
  paintReported(context, reported, chosen, ratio, THEME);
  expect(leftOver()).toEqual([]);
  return painted;
}

const LINE = 'M 104.5 55 L 104.5 62.5 L 200 62.5';
const TRIANGLE = 'M 196 64 L 200 60 L 204 64 close';
const OTHER_LINE = 'M 104.5 55 L 104.5 62.5 L 50 62.5';
const OTHER_TRIANGLE = 'M 46 64 L 50 60 L 54 64 close';

const A = report('a');
const B = report('b', { x: 46 });

test('a triangle on a quiet line that comes down from the event', () => {
  expect(painted([A])).toEqual([`stroke muted, alpha 0.5, 1 px: ${LINE}`, `fill muted: ${TRIANGLE}`]);
});

test('two triangles for several articles, side by side about the time', () => {
  const two = 'M 193.5 64 L 197.5 60 L 201.5 64 close M 198.5 64 L 202.5 60 L 206.5 64 close';
  for (const count of [2, 3]) expect(painted([report('a', { count })])[1]).toBe(`fill muted: ${two}`);
});

test('all lines are one path, so that none adds to another', () => {
  expect(painted([A, B])).toEqual([
    `stroke muted, alpha 0.5, 1 px: ${LINE} ${OTHER_LINE}`,
    `fill muted: ${TRIANGLE} ${OTHER_TRIANGLE}`,
  ]);
});

test('lines lie on device pixels', () => {
  expect(painted([A], { ratio: 2 })[0]).toContain('M 104 55 L 104 62 L 200 62');
});

const QUIET = 2;

test.each<{ chosen: Chosen; loud: string[] }>([
  { chosen: {}, loud: [] },
  { chosen: { selected: null, hovered: 'c' }, loud: [] },
  { chosen: { hovered: 'b' }, loud: [`stroke ink, 1 px: ${OTHER_LINE}`, `fill ink: ${OTHER_TRIANGLE}`] },
  { chosen: { focused: 'a' }, loud: [`stroke ink, 1 px: ${LINE}`, `fill ink: ${TRIANGLE}`] },
  { chosen: { selected: 'a' }, loud: [`stroke accent, 1 px: ${LINE}`, `fill accent: ${TRIANGLE}`] },
])('those of chosen events are painted over the others: $chosen', ({ chosen, loud }) => {
  expect(painted([A, B], { chosen }).slice(QUIET)).toEqual(loud);
});

test('what is selected, hovered and focused is last painted as selected', () => {
  const colours = painted([A], { chosen: { selected: 'a', hovered: 'a', focused: 'a' } })
    .slice(QUIET)
    .map((line) => line.split(':')[0]);
  expect(colours).toEqual([
    'stroke ink, 1 px',
    'fill ink',
    'stroke ink, 1 px',
    'fill ink',
    'stroke accent, 1 px',
    'fill accent',
  ]);
});

test('nothing is painted of no reports', () => {
  expect(painted([], { chosen: { selected: 'a' } })).toEqual([]);
});

test('by themselves they are as quiet as beside marks', () => {
  const { context, painted } = recorder();
  paintReports(context, [A], 1, 'ink');
  expect(painted).toEqual([`stroke ink, alpha 0.5, 1 px: ${LINE}`, `fill ink: ${TRIANGLE}`]);
});

import { expect, test } from 'vitest';
import type { LegendSample } from '../../../src/layout/legend.ts';
import { paintLegend } from '../../../src/render/paint-legend.ts';
import { BAR, POINT } from '../layout/shapes.ts';
import { recorder, THEME } from './recorder.ts';

function painted(sample: Exclude<LegendSample, { shows: 'chip' }>, ratio = 1): string[] {
  const { context, painted, leftOver } = recorder();
  context.lineWidth = 7; // as another painter may leave it
  paintLegend(context, sample, ratio, THEME);
  expect(leftOver()).toEqual([]);
  return painted;
}

test('marks are painted in ink, in their strip', () => {
  expect(painted({ shows: 'marks', shapes: [POINT, BAR], y: 5 })).toEqual([
    'fill paper: arc 24 10 3.25 0 6.28',
    'fill ink: arc 24 10 3.25 0 6.28',
    'fill paper: rect 8 7 32 6',
    'fill ink: rect 8 7 32 6',
  ]);
});

test('a report as on the timeline, behind its mark', () => {
  const reported = { x: 30, y: 14, width: 8, count: 1, from: { x: 8, y: 6 } };
  expect(painted({ shows: 'marks', shapes: [POINT], y: 1, reported }, 2)).toEqual([
    'stroke muted, alpha 0.5, 1 px: M 8 6 L 8 16 L 34 16',
    'fill muted: M 30 18 L 34 14 L 38 18 close',
    'fill paper: arc 24 6 3.25 0 6.28',
    'fill ink: arc 24 6 3.25 0 6.28',
  ]);
});

test('density in ink, in the middle', () => {
  expect(painted({ shows: 'density', counts: Uint32Array.of(1, 0, 1000) })).toEqual([
    'fill ink, alpha 0.55: rect 0 13 2 2',
    'fill ink, alpha 0.55: rect 4 5 2 10',
  ]);
});

test('a break in a line, over the whole height', () => {
  const [line, paper, edges, ...more] = painted({ shows: 'break', segment: { x: 18, width: 12 } });
  expect(line).toBe('stroke muted, 1 px: M 0 10.5 L 48 10.5');
  expect(paper).toMatch(/^fill paper: M \S+ 0 .* close$/);
  expect(edges).toMatch(/^stroke muted, 1 px: M \S+ 0 .* L \S+ 20 M \S+ 0 .* L \S+ 20$/);
  expect(more).toEqual([]);
  expect(painted({ shows: 'break', segment: { x: 18, width: 12 } }, 2)[0]).toContain('M 0 10 L');
});

test('today over the whole height', () => {
  const sample = { shows: 'today', x: 24 } as const;
  expect(painted(sample)).toEqual(['stroke ink, 1 px, dash 3 3: M 24.5 0 L 24.5 20']);
  expect(painted(sample, 2)).toEqual(['stroke ink, 1 px, dash 3 3: M 24 0 L 24 20']);
});

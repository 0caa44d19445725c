import { describe, expect, test } from 'vitest';
import {
  COMFORTABLE,
  project,
  reportedMarks,
  UNFOLDED,
  type Mark,
  type Projection,
  type ReportedMark,
} from '../../../src/layout/index.ts';
import { paint, paintOverview, type Chosen, type Overview } from '../../../src/render/index.ts';
import { account, DAY, day, event, layoutOf, span } from '../layout/make.ts';
import { BAR, POINT } from '../layout/shapes.ts';
import { recorder, THEME } from './recorder.ts';

const NOTHING: Projection = {
  width: 400,
  perMs: 1,
  height: 100,
  shift: 0,
  lanes: [],
  marks: [],
  labels: [],
  clusters: [],
  density: [],
};
const NO_TICKS = { major: [], minor: [], breaks: [], today: null };

function painted(
  projection: Partial<Projection>,
  {
    chosen = {},
    ticks = NO_TICKS,
    ratio = 1,
    reported = [],
  }: { chosen?: Chosen; ticks?: object; ratio?: number; reported?: ReportedMark[] } = {},
): string[] {
  const { context, painted, leftOver } = recorder();
  paint(
    context,
    { projection: { ...NOTHING, ...projection }, ticks: { ...NO_TICKS, ...ticks }, chosen, reported, ratio },
    THEME,
  );
  expect(leftOver()).toEqual([]);
  return painted.filter((line) => !line.endsWith(': '));
}

function mark(id: string, more: Partial<Mark> = {}): Mark {
  const when = event(id, span('2024-01-01'));
  return { ...POINT, x: 100, id, event: when, lane: 0, row: 0, theme: 'aid', y: 50, ...more };
}

describe('paint: grid', () => {
  const tick = (x: number) => ({ ms: 0, x, labelX: x, label: '' });

  test('lines for ticks in the window, minor ones fainter, and beneath lanes', () => {
    const lanes = [
      { id: 'aid', label: '', top: 0, height: 58, rows: 1, collapsed: false, count: 1 },
      { id: 'x', label: '', top: 58, height: 42, rows: 1, collapsed: false, count: 1 },
    ];
    const ticks = { minor: [tick(-5), tick(0), tick(20.2)], major: [tick(-50), tick(20.2)] };
    expect(painted({ lanes }, { ticks })).toEqual([
      'stroke hairline, alpha 0.5, 1 px: M 0.5 0 L 0.5 100 M 20.5 0 L 20.5 100',
      'stroke hairline, 1 px: M 20.5 0 L 20.5 100',
      'stroke hairline, 1 px: M 0 57.5 L 400 57.5 M 0 99.5 L 400 99.5',
    ]);
  });

  test('on device pixels', () => {
    expect(painted({}, { ticks: { major: [tick(20.2)] }, ratio: 2 })).toEqual([
      'stroke hairline, 1 px: M 20 0 L 20 100',
    ]);
  });
});

describe('paint: breaks and the present', () => {
  const zig = (x: number, y = 0) => `L ${x + 2.5} ${y + 5} L ${x - 2.5} ${y + 10}`;

  test('paper between two zigzags, over the grid, down to where the axis goes on', () => {
    const size = {
      height: 10,
      lanes: [{ id: 'aid', label: '', top: 0, height: 10, rows: 1, collapsed: false, count: 1 }],
    };
    expect(painted(size, { ticks: { breaks: [{ x: 20.2, width: 30 }] } })).toEqual([
      'stroke hairline, 1 px: M 0 9.5 L 400 9.5',
      `fill paper: M 18 0 ${zig(20.5)} L 48 10 L 53 5 L 48 0 close`,
      `stroke muted, 1 px: M 18 0 ${zig(20.5)} M 48 0 ${zig(50.5)}`,
    ]);
  });

  test('of a break that reaches far beyond the window, an edge just outside', () => {
    const wide = { breaks: [{ x: -1e7, width: 1e8 }] };
    expect(painted({ height: 10 }, { ticks: wide, ratio: 2 }).at(-1)).toBe(
      `stroke muted, 1 px: M -10.5 0 ${zig(-8)} M 405.5 0 ${zig(408)}`,
    );
  });

  test('the end of a break takes the place of a line', () => {
    const ticks = { major: [{ ms: 0, x: 20.2, labelX: 20.2, label: '', afterBreak: true }] };
    expect(painted({}, { ticks })).toEqual([]);
  });

  test('the present is a dashed line in ink, beneath the marks', () => {
    const today = { ms: 0, x: 20.2, labelX: 20.2, label: 'Today' };
    const lines = painted({ marks: [mark('a')] }, { ticks: { today } });
    expect(lines[0]).toBe('stroke ink, 1 px, dash 3 3: M 20.5 0 L 20.5 100');
    expect(lines).toHaveLength(4);
  });
});

describe('paint: density', () => {
  const lanes = [{ id: 'aid', label: '', top: 0, height: 58, rows: 1, collapsed: false, count: 1 }];

  test('columns that stand on the bottom of the strip, higher by each doubling, to its top', () => {
    const density = [{ lane: 0, y: 50, counts: Uint32Array.of(0, 1, 4, 0, 1000) }];
    expect(painted({ lanes, density }).slice(1)).toEqual([
      'fill green, alpha 0.55: rect 2 58 2 2',
      'fill green, alpha 0.55: rect 4 55.5 2 4.5',
      'fill green, alpha 0.55: rect 8 50 2 10',
    ]);
  });
});

describe('paint: marks', () => {
  test('bars, each on its rim, then the rims of points, then the points', () => {
    const bar = mark('bar', { ...BAR, x: 50, width: 100, theme: 'other' });
    expect(painted({ marks: [bar, mark('a'), mark('b', { x: 200 })] })).toEqual([
      'fill paper: rect 49 52 102 6',
      'fill paper: rect 50 52 100 6',
      'fill muted: rect 50 52 100 6',
      'fill paper: arc 104 55 5 0 6.28',
      'fill paper: arc 204 55 5 0 6.28',
      'fill paper: arc 104 55 3.25 0 6.28',
      'fill green: arc 104 55 3.25 0 6.28',
      'fill paper: arc 204 55 3.25 0 6.28',
      'fill green: arc 204 55 3.25 0 6.28',
    ]);
  });
});

describe('paint: rings', () => {
  const marks = [mark('a'), mark('bar', { kind: 'bar', x: 200, width: 50 })];
  const rings = (chosen: Chosen) =>
    painted({ marks }, { chosen }).filter((line) => line.startsWith('stroke'));

  test.each<{ chosen: Chosen; rings: string[] }>([
    { chosen: {}, rings: [] },
    { chosen: { selected: null, hovered: 'not here' }, rings: [] },
    {
      chosen: { selected: 'a' },
      rings: ['stroke accent, 2 px: arc 104 55 6 1.57 4.71 arc 104 55 6 -1.57 1.57 close'],
    },
    {
      chosen: { hovered: 'a' },
      rings: ['stroke ink, 1.5 px: arc 104 55 6 1.57 4.71 arc 104 55 6 -1.57 1.57 close'],
    },
    {
      chosen: { focused: 'bar' },
      rings: ['stroke ink, 1.5 px: arc 204 55 8.5 1.57 4.71 arc 246 55 8.5 -1.57 1.57 close'],
    },
  ])('$chosen', ({ chosen, rings: expected }) => {
    expect(rings(chosen)).toEqual(expected);
  });

  test('what is selected and hovered is last ringed as selected', () => {
    expect(rings({ selected: 'a', hovered: 'a', focused: 'a' }).map((line) => line.slice(7, 11))).toEqual([
      'ink,',
      'acce',
      'ink,',
    ]);
  });

  test('of a bar narrower than a point are as of a point', () => {
    const narrow = painted({ marks: [mark('a', { kind: 'bar', width: 4 })] }, { chosen: { selected: 'a' } });
    expect(narrow.at(-1)).toBe('stroke accent, 2 px: arc 104 55 6 1.57 4.71 arc 104 55 6 -1.57 1.57 close');
  });
});

test('a whole timeline is painted from its layout', () => {
  const layout = layoutOf([event('a', span('2024-01-02'), { theme: 'aid' })]);
  const start = day('2024-01-01');
  const projection = project(layout, { start, end: start + 10 * DAY, width: 400 });
  expect(painted(projection).slice(1)).toEqual([
    'fill paper: rect 39 38 42 6',
    'fill paper: rect 40 38 40 6',
    'fill green: rect 40 38 40 6',
  ]);
});

test('reports are painted over density and under every mark, those of what is chosen louder', () => {
  const lanes = [{ id: 'aid', label: '', top: 0, height: 58, rows: 1, collapsed: false, count: 9 }];
  const density = [{ lane: 0, y: 50, counts: Uint32Array.of(1) }];
  const bar = mark('bar', { ...BAR, x: 50, width: 100 });
  const [report] = reportedMarks(
    [{ ...mark('a'), event: event('a', span('2024-01-01'), { accounts: [account('x', 0)] }) }],
    { start: 0, end: 400, width: 400 },
    UNFOLDED,
    COMFORTABLE,
  );
  const order = painted(
    { lanes, density, marks: [bar, mark('a')] },
    { reported: [report!], chosen: { selected: 'a' } },
  ).map((line) => line.split(':')[0]);
  expect(order.slice(1)).toEqual([
    'fill green, alpha 0.55',
    'stroke muted, alpha 0.5, 1 px',
    'fill muted',
    'stroke accent, 1 px',
    'fill accent',
    ...['fill paper', 'fill paper', 'fill green'],
    ...['fill paper', 'fill paper', 'fill green'],
    'stroke accent, 2 px',
  ]);
});

describe('paintOverview', () => {
  const OVERVIEW: Overview = {
    width: 100,
    height: 43,
    counts: Uint32Array.of(4, 0, 1),
    column: 2,
    window: { x: 20, width: 30 },
    ratio: 1,
  };

  function paintedOverview(more: Partial<Overview>): string[] {
    const { context, painted, leftOver } = recorder();
    paintOverview(context, { ...OVERVIEW, ...more }, THEME);
    expect(leftOver()).toEqual([]);
    return painted;
  }

  test('columns by the root of their count, a veil over the rest, a frame around the window', () => {
    expect(paintedOverview({})).toEqual([
      'fill muted: rect 0 3 2 40',
      'fill muted: rect 4 23 2 20',
      'fill paper, alpha 0.6: rect 0 0 20 43',
      'fill paper, alpha 0.6: rect 50 0 50 43',
      'stroke muted, 1 px: rect 20.5 0.5 29 42',
      'fill ink: rect 20 13.5 3 16',
      'fill ink: rect 47 13.5 3 16',
    ]);
  });

  test('breaks are seen under the veil, and go on from the axis above', () => {
    const lines = paintedOverview({ breaks: [{ x: 10, width: 4 }], height: 10 });
    expect(lines.slice(2, 5)).toEqual([
      'fill paper: M 8 0 L 13 5 L 8 10 L 12 10 L 17 5 L 12 0 close',
      'stroke muted, 1 px: M 8 0 L 13 5 L 8 10 M 12 0 L 17 5 L 12 10',
      'fill paper, alpha 0.6: rect 0 0 20 10',
    ]);
  });

  test.each([
    { name: 'the whole', window: { x: -50, width: 300 }, frame: 'rect 0.5 0.5 99 42' },
    { name: 'the left end', window: { x: -10, width: 30 }, frame: 'rect 0.5 0.5 19 42' },
    { name: 'the right end', window: { x: 90, width: 30 }, frame: 'rect 90.5 0.5 9 42' },
    { name: 'next to nothing', window: { x: 40, width: 0.1 }, frame: 'rect 40.5 0.5 6 42' },
    { name: 'next to nothing at the very end', window: { x: 99, width: 0.1 }, frame: 'rect 93.5 0.5 6 42' },
    { name: 'nothing, left of it all', window: { x: -50, width: 20 }, frame: 'rect 0.5 0.5 6 42' },
  ])('the frame of $name is within the strip', ({ window, frame }) => {
    expect(paintedOverview({ window })).toContain(`stroke muted, 1 px: ${frame}`);
  });

  test('nothing at all is no column', () => {
    expect(paintedOverview({ counts: new Uint32Array(50) })[0]).toMatch(/^fill paper/);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fold } from '../../../src/layout/fold.ts';
import { UNFOLDED } from '../../../src/layout/fold.ts';
import { markOf, type Mark } from '../../../src/layout/mark.ts';
import { COLLAPSED, COMFORTABLE, COMPACT, METRICS } from '../../../src/layout/metrics.ts';
import { REPORT_HEIGHT, reportedMarks } from '../../../src/layout/reported.ts';
import type { TimeScale } from '../../../src/layout/scale.ts';
import { account, DAY, day, event, span } from './make.ts';

const JANUARY = day('2024-01-01');

/** A hundred days at 4 px a day: a day is a point. */
const SCALE: TimeScale = { start: JANUARY, end: JANUARY + 100 * DAY, width: 400 };

/** Days from the first on, of the reports of an event; by articles a, b, c, …, unless two are named. */
type Days = readonly (number | null)[];

function mark(
  first: number,
  days: Days,
  { last = first, articles = 'abcdef', scale = SCALE, id = 'e', y = 30, fold = UNFOLDED } = {},
): Mark {
  const start = JANUARY + first * DAY;
  const end = JANUARY + (last + 1) * DAY;
  const accounts = days.map((at, i) => account(articles[i]!, at === null ? null : JANUARY + at * DAY));
  const told = event(id, { ...span('2024-01-01'), start, end }, { accounts });
  return markOf(told, { lane: 1, row: 2, y, start, end }, scale, fold);
}

function reports(of: Mark, { scale = SCALE, fold = UNFOLDED, rows = COMFORTABLE } = {}) {
  return reportedMarks([of], scale, fold, rows);
}

/** Middle of the report, and where its line leaves the event. */
function ways(of: Mark): [from: number, to: number][] {
  return reports(of).map(({ x, width, from }) => [from.x, x + width / 2]);
}

test('a report stands in the row of its event, as wide as a point, with all that is known of it', () => {
  const of = mark(10, [20]);
  expect(reports(of)).toEqual([
    {
      id: 'e',
      event: of.event,
      lane: 1,
      row: 2,
      x: 80,
      width: METRICS.pointWidth,
      y: 40,
      accounts: of.event.accounts,
      count: 1,
      from: { x: 44, y: 35 },
    },
  ]);
});

test.each([
  { name: 'comfortable', rows: COMFORTABLE, beneath: 4 },
  { name: 'compact', rows: COMPACT, beneath: 1 },
  { name: 'collapsed', rows: COLLAPSED, beneath: 1 },
])('in $name rows it reaches $beneath px beneath the strip of marks', ({ rows, beneath }) => {
  const [report] = reports(mark(10, [20]), { rows });
  expect(report!.y + REPORT_HEIGHT).toBe(30 + METRICS.markHeight + beneath);
});

describe('the line', () => {
  test.each<{ name: string; of: Mark; ways: [number, number][] }>([
    { name: 'goes from a point to a later report', of: mark(10, [20]), ways: [[44, 84]] },
    { name: 'to the left, where it was forecast', of: mark(20, [10]), ways: [[84, 44]] },
    { name: 'straight down from a point of the same day', of: mark(10, [10]), ways: [[44, 44]] },
    { name: 'from within the end of a bar', of: mark(10, [40], { last: 29 }), ways: [[116, 164]] },
    { name: 'from within its start', of: mark(10, [5], { last: 29 }), ways: [[44, 24]] },
    {
      name: 'straight down from where a bar is reported',
      of: mark(10, [20], { last: 29 }),
      ways: [[84, 84]],
    },
    { name: 'on its first day', of: mark(10, [10], { last: 29 }), ways: [[44, 44]] },
    {
      name: 'on the last day that is a point within it',
      of: mark(10, [28], { last: 29 }),
      ways: [[116, 116]],
    },
    {
      name: 'to each of several reports',
      of: mark(10, [8, 15, 40], { last: 29 }),
      ways: [
        [44, 36],
        [64, 64],
        [116, 164],
      ],
    },
    { name: 'off the right edge', of: mark(10, [1000]), ways: [[44, 432]] },
    { name: 'off the left edge', of: mark(10, [-1000]), ways: [[44, -32]] },
    { name: 'from a bar that is cut off', of: mark(-1000, [20], { last: 9 }), ways: [[36, 84]] },
  ])('$name', ({ of, ways: expected }) => {
    expect(ways(of)).toEqual(expected);
  });

  test('leaves a bar narrower than a point from its middle', () => {
    const narrow = { ...mark(10, [20]), kind: 'bar' as const, width: METRICS.barMin };
    expect(ways(narrow)).toEqual([[42, 84]]);
  });
});

describe('accounts', () => {
  test.each<{ name: string; of: Mark; by: string[]; counts: number[] }>([
    { name: 'without a date have none', of: mark(10, [null, 20, null]), by: ['b'], counts: [1] },
    { name: 'none at all', of: mark(10, []), by: [], counts: [] },
    { name: 'of a day share one', of: mark(10, [20, 20, 30]), by: ['ab', 'c'], counts: [2, 1] },
    {
      name: 'of an article count once',
      of: mark(10, [20, 20, 20], { articles: 'aba' }),
      by: ['aba'],
      counts: [2],
    },
    { name: '4 px apart share one', of: mark(10, [20, 21]), by: ['ab'], counts: [2] },
    { name: '5 px apart do not', of: mark(10, [20, 21.25]), by: ['a', 'b'], counts: [1, 1] },
    {
      name: 'are near to the first, not to one another',
      of: mark(10, [20, 21, 22]),
      by: ['ab', 'c'],
      counts: [2, 1],
    },
  ])('$name', ({ of, by, counts }) => {
    const found = reports(of);
    expect(found.map(({ accounts }) => accounts.map(({ article }) => article).join(''))).toEqual(by);
    expect(found.map(({ count }) => count)).toEqual(counts);
  });

  test('that share a mark stand at the first of them', () => {
    expect(reports(mark(10, [20, 21]))[0]!.x).toBe(80);
  });
});

test('the marks are in the order of the events’', () => {
  const marks = [mark(30, [35, 40], { id: 'a' }), mark(10, [20], { id: 'b' })];
  expect(reportedMarks(marks, SCALE, UNFOLDED, COMFORTABLE).map(({ id, x }) => [id, x])).toEqual([
    ['a', 140],
    ['a', 160],
    ['b', 80],
  ]);
});

test('time that is folded away is left out', () => {
  // Ten days are left out, and take two on the axis.
  const start = JANUARY + 15 * DAY;
  const fold: Fold = { breaks: [{ start, end: start + 10 * DAY, at: start, length: 2 * DAY }] };
  const found = reports(mark(10, [30], { fold }), { fold });
  expect(found[0]!.x).toBe((30 - 8) * 4);
});

const anyMark = fc
  .record({
    first: fc.integer({ min: -300, max: 300 }),
    length: fc.integer({ min: 0, max: 200 }),
    days: fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), { maxLength: 4 }),
    undated: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ first, length, days, undated }) => {
    // In order of publication, as an event has them.
    const ordered = [...days.sort((a, b) => a - b), ...Array.from({ length: undated }, () => null)];
    return mark(first, ordered, { last: first + length });
  })
  .filter(({ x, width }) => x + width > -METRICS.arrow && x < SCALE.width + METRICS.arrow);

describe('of any marks in view', () => {
  test('every dated account is in one report of its event, and the counts add up', () => {
    fc.assert(
      fc.property(anyMark, (of) => {
        const found = reports(of);
        const dated = of.event.accounts.filter(({ reported }) => reported !== null);
        const shown = found.flatMap(({ accounts }) => accounts);
        expect(shown).toHaveLength(dated.length);
        expect(new Set(shown)).toEqual(new Set(dated));
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
      }),
    );
  });

  test('lines begin within the event’s mark, and stay within the window and its bleed', () => {
    fc.assert(
      fc.property(anyMark, (of) => {
        for (const { x, width, from } of reports(of)) {
          expect(from.x).toBeGreaterThanOrEqual(of.x);
          expect(from.x).toBeLessThanOrEqual(of.x + of.width);
          for (const end of [from.x, x + width / 2]) {
            expect(end).toBeGreaterThanOrEqual(-METRICS.bleed);
            expect(end).toBeLessThanOrEqual(SCALE.width + METRICS.bleed);
          }
        }
      }),
    );
  });

  test('panning never regroups them', () => {
    fc.assert(
      fc.property(anyMark, fc.double({ min: -5e9, max: 5e9, noNaN: true }), (of, ms) => {
        const panned = { start: SCALE.start + ms, end: SCALE.end + ms, width: SCALE.width };
        const groups = (scale: TimeScale) => reports(of, { scale }).map(({ accounts }) => accounts);
        expect(groups(panned)).toEqual(groups(SCALE));
      }),
    );
  });
});

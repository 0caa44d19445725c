import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEmpty } from '../../../src/layout/fold-empty.ts';
import { toAxis, UNFOLDED, type Fold } from '../../../src/layout/fold.ts';
import { yearToMs } from '../../../src/layout/years.ts';
import { DAY, day } from './make.ts';

type Span = readonly [start: number, end: number];

function fold(spans: readonly Span[]): Fold {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  return foldEmpty(
    Float64Array.from(sorted, ([start]) => start),
    Float64Array.from(sorted, ([, end]) => end),
  );
}

/** So many days on end, one event a day. */
function days(first: string, count: number): Span[] {
  return Array.from({ length: count }, (_, i) => [day(first) + i * DAY, day(first) + (i + 1) * DAY]);
}

function bursts(count: number, every = 365): Span[] {
  return Array.from({ length: count }, (_, i) => days('2010-03-05', 7).map(later(i * every))).flat();
}

function later(by: number): (span: Span) => Span {
  return ([start, end]) => [start + by * DAY, end + by * DAY];
}

function yearsOf(...years: number[]): Span[] {
  return years.map((year) => [yearToMs(year), yearToMs(year) + DAY]);
}

function said({ breaks }: Fold): string[] {
  const text = (ms: number) => new Date(ms).toISOString().replace(/T00:00.*/, '');
  return breaks.map(({ start, end }) => `${text(start)} to ${text(end)}`);
}

describe('foldEmpty leaves out', () => {
  test.each<{ name: string; spans: Span[]; breaks: string[] }>([
    {
      name: 'the 14 months between two months of a story',
      spans: [...days('2023-06-01', 10), ...days('2024-08-03', 20)],
      breaks: ['2023-06-12 to 2024-08-02'],
    },
    {
      name: 'more of it where a month begins near by',
      spans: [...days('2023-05-01', 30), ...days('2024-08-03', 20)],
      breaks: ['2023-06-01 to 2024-08-01'],
    },
    {
      name: 'each year between yearly bursts',
      spans: bursts(3),
      breaks: ['2010-03-13 to 2011-03-04', '2011-03-13 to 2012-03-03'],
    },
    {
      name: 'stretches in order, whichever is the longest',
      spans: [0, 200, 600, 900].flatMap((by) => days('2024-01-01', 10).map(later(by))),
      breaks: ['2024-01-12 to 2024-07-18', '2024-07-30 to 2025-08-22', '2025-09-03 to 2026-06-18'],
    },
    {
      name: 'millennia before a week, but not its days',
      spans: [...yearsOf(-2000), ...days('2024-08-03', 7)],
      breaks: ['-001999-01-01 to 2024-01-01'],
    },
    {
      name: '400,000 years',
      spans: yearsOf(-200_000, -199_999, -199_990, 199_990, 199_991, 199_999),
      breaks: ['-199899-01-01 to +199900-01-01'],
    },
    {
      name: 'hours, to the second',
      spans: [0, 1, 2, 3, 1000, 1001, 1002, 1003].map((minute) => [minute * 60_000, minute * 60_000 + 1]),
      breaks: ['1970-01-01T00:03:08.000Z to 1970-01-01T16:39:52.000Z'],
    },
  ])('$name', ({ spans, breaks }) => {
    expect(said(fold(spans))).toEqual(breaks);
  });

  test('a gap beside the end of a long event, whenever that began', () => {
    const long: Span = [day('2022-01-01'), day('2022-03-01')];
    const spans = [...days('2022-01-05', 20), long, ...days('2024-08-01', 20)];
    expect(said(fold(spans))).toEqual(['2022-03-03 to 2024-07-30']);
  });
});

describe('foldEmpty is UNFOLDED for', () => {
  test.each<{ name: string; spans: Span[] }>([
    { name: 'nothing', spans: [] },
    { name: 'one event', spans: days('2024-01-01', 1) },
    { name: 'two events, however far apart', spans: yearsOf(1024, 2024) },
    { name: 'one instant', spans: Array.from({ length: 5 }, () => [7, 8] as const) },
    { name: 'every day', spans: days('2024-01-01', 100) },
    {
      name: 'the same day of every year',
      spans: yearsOf(...Array.from({ length: 10 }, (_, i) => 2010 + i)),
    },
    { name: 'more bursts than may be folded', spans: bursts(14) },
    { name: 'a gap of a quarter of it all', spans: [...days('2024-01-01', 30), ...days('2024-02-15', 30)] },
    {
      name: 'years apart that one event spans',
      spans: [...bursts(2), [day('2010-03-05'), day('2011-03-13')]],
    },
    {
      name: 'stories of a few ms',
      spans: [0, 0, 0, 0, 9, 9].map((ms) => [ms, ms + 1] as const),
    },
  ])('$name', ({ spans }) => {
    expect(fold(spans)).toBe(UNFOLDED);
  });
});

describe('foldEmpty: the limits of its policy', () => {
  /** Twenty days, a gap, twenty days. */
  const split = (gap: number) =>
    fold([...days('2024-01-01', 20), ...days('2024-01-01', 20).map(later(20 + gap))]);

  test('a gap is left out from three times the room that it takes then', () => {
    expect(split(17)).toBe(UNFOLDED);
    expect(split(18).breaks).toHaveLength(1);
  });

  /** Steps of so many days, then one long step, then the steps again. */
  const uneven = (step: number, gap: number) =>
    fold(
      [0, 1, 2].flatMap((i) =>
        [i * step, 2 * step + gap + i * step].map((n): Span => [n * DAY, n * DAY + 1]),
      ),
    );

  test('a gap is left out from eight times the usual distance', () => {
    expect(uneven(10, 79)).toBe(UNFOLDED);
    expect(uneven(10, 81).breaks).toHaveLength(1);
  });

  test('gaps that are much alike are all left out, or none', () => {
    const two = (second: number) => {
      const first = days('2024-01-01', 10);
      return fold([...first, ...first.map(later(110)), ...first.map(later(120 + second))]).breaks.length;
    };
    expect(two(100)).toBe(2);
    // At 14 days, the shorter is not worth it; the longer is.
    expect(two(14)).toBe(1);
    const thirteen = (last: number) => [...bursts(13), ...days('2010-03-05', 7).map(later(12 * 365 + last))];
    expect(fold(thirteen(365))).toBe(UNFOLDED);
    expect(fold(thirteen(100)).breaks).toHaveLength(12);
  });

  test('up to twelve', () => {
    expect(fold(bursts(13)).breaks).toHaveLength(12);
  });

  test.each([
    { breaks: 1, share: 0.06 },
    { breaks: 2, share: 0.06 },
    { breaks: 3, share: 0.04 },
    { breaks: 12, share: 0.03 },
  ])('$breaks take $share of the folded extent each', ({ breaks, share }) => {
    const spans = bursts(breaks + 1);
    const made = fold(spans);
    const folded = toAxis(made, spans.at(-1)![1]) - spans[0]![0];
    expect(made.breaks).toHaveLength(breaks);
    for (const { length } of made.breaks) expect(length / folded).toBeCloseTo(share, 6);
  });

  test('no fold magnifies a moment beyond measure', () => {
    const instant = [0, 0, 0, 1e12].map((ms): Span => [ms, ms + 1]);
    const { breaks } = fold(instant);
    expect(breaks[0]!.start).toBeGreaterThanOrEqual(1e8);
    expect(breaks[0]!.end).toBeLessThanOrEqual(1e12 - 1e8);
  });
});

/** Clusters of events of any size, any time apart, over any time. */
const anyStory = fc
  .array(
    fc.record({
      at: fc.integer({ min: -6e15, max: 6e15 }),
      spread: fc.integer({ min: 0, max: 13 }),
      offsets: fc.array(fc.record({ by: fc.nat(999), length: fc.integer({ min: 1, max: 1000 }) }), {
        maxLength: 12,
      }),
    }),
    { minLength: 1, maxLength: 16 },
  )
  .map((clusters) =>
    clusters.flatMap(({ at, spread, offsets }) =>
      [{ by: 0, length: 1 }, ...offsets].map(({ by, length }): Span => {
        const start = at + by * 10 ** Math.max(0, spread - 3);
        return [start, start + length * 10 ** Math.max(0, spread - 5)];
      }),
    ),
  );

describe('foldEmpty, of any story', () => {
  test('has at most twelve breaks of one length, in order, none longer than what it leaves out, none touched by an event', () => {
    fc.assert(
      fc.property(anyStory, (spans) => {
        const { breaks } = fold(spans);
        expect(breaks.length).toBeLessThanOrEqual(12);
        breaks.forEach(({ start, end, at, length }, i) => {
          expect(length).toBe(breaks[0]!.length);
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(end - start);
          expect(spans.filter((span) => span[0] < end && span[1] > start)).toEqual([]);
          const last = breaks[i - 1];
          if (!last) expect(at).toBe(start);
          else expect(at - last.at - last.length).toBe(start - last.end);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('leaves out what lies between two clusters far apart', () => {
    const cluster = fc.array(fc.nat(100), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(cluster, cluster, (a, b) => {
        const spans = [...a, ...b.map((n) => n + 10_000)].map((n): Span => [n * DAY, (n + 1) * DAY]);
        expect(fold(spans).breaks.some(({ start, end }) => end - start > 9800 * DAY)).toBe(true);
      }),
    );
  });
});

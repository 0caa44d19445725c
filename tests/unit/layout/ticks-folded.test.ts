import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEmpty } from '../../../src/layout/fold-empty.ts';
import { toAxis, toTime, type Break, type Fold } from '../../../src/layout/fold.ts';
import { ticks, type Tick, type TickOptions } from '../../../src/layout/ticks.ts';
import { yearToMs } from '../../../src/layout/years.ts';
import { DAY, day } from './make.ts';

const LOCALE = 'en-GB';

/** A fold that leaves out each of the stretches, in order, and gives it so many days of the axis. */
function foldOf(days: number, ...stretches: [from: number, to: number][]): Fold {
  let leftOut = 0;
  const breaks = stretches.map(([start, end]): Break => {
    const at = start - leftOut;
    leftOut += end - start - days * DAY;
    return { start, end, at, length: days * DAY };
  });
  return { breaks };
}

/** Ticks from one time to another at so many px a day, of labels of 7 px a letter, as text: `x label`. */
function said(fold: Fold, from: number, to: number, pxPerDay: number, options: Partial<TickOptions> = {}) {
  const start = toAxis(fold, from);
  const end = toAxis(fold, to);
  const width = ((end - start) / DAY) * pxPerDay;
  const { major, minor } = ticks(
    { start, end, width },
    { locale: LOCALE, fold, measure: (label) => label.length * 7, ...options },
  );
  const text = (all: readonly Tick[]) =>
    all.map(({ x, label, afterBreak }) => `${Math.round(x)}${afterBreak ? '!' : ''} ${label}`.trim());
  return { major: text(major), minor: text(minor) };
}

describe('ticks beside a break', () => {
  test('the period after it is named again, with the names of months cut short', () => {
    const fold = foldOf(2, [day('2023-06-12'), day('2024-08-03')]);
    expect(said(fold, day('2023-06-05'), day('2024-08-08'), 20)).toEqual({
      major: ['-80 Jun 2023', '180! Aug 2024'],
      minor: [
        '0 5',
        '20 6',
        '40 7',
        '60 8',
        '80 9',
        '100 10',
        '120 11',
        '180! 3',
        '200 4',
        '220 5',
        '240 6',
        '260 7',
      ],
    });
  });

  test('a year is named again although it is the same', () => {
    const fold = foldOf(20, [day('2023-03-01'), day('2023-08-15')]);
    expect(said(fold, day('2023-01-01'), day('2023-11-01'), 1)).toEqual({
      major: ['0 2023', '79! 2023'],
      minor: ['0 Jan', '31 Feb', '96 Sept', '126 Oct'],
    });
  });

  test('its end is no line, be it the start of a period or not', () => {
    const fold = foldOf(20, [day('2023-03-01'), day('2024-01-01')]);
    expect(said(fold, day('2023-02-01'), day('2024-03-01'), 1)).toEqual({
      major: ['-31 2023', '48! 2024'],
      minor: ['0 Feb', '48! Jan', '79 Feb'],
    });
  });

  test.each([
    { name: 'room for the month', next: 57, label: ['0! Jul 2024'] },
    { name: 'room for the year', next: 42, label: ['0! 2024'] },
    { name: 'room for neither', next: 27, label: [] },
  ])('before the next label there is $name', ({ next, label }) => {
    const end = day('2024-08-01') - (next / 20) * DAY;
    const fold = foldOf(2, [day('2023-01-01'), end]);
    expect(said(fold, end, day('2024-08-08'), 20).major).toEqual([...label, `${next} Aug 2024`]);
  });

  test.each([
    { name: 'that has room', width: 56, major: ['0! Aug 2024'] },
    { name: 'as its year', width: 55, major: ['0! 2024'] },
    { name: 'not at all', width: 27, major: [] },
  ])('a month before the next break is named $name', ({ width, major }) => {
    const first = day('2024-08-03');
    const last = first + (width / 20) * DAY;
    const fold = foldOf(2, [day('2023-01-01'), first], [last, last + 400 * DAY]);
    expect(said(fold, first, last, 20).major).toEqual(major);
  });

  test('a tick just before a break keeps its line without its label, and leaves the room to the year before', () => {
    const fold = foldOf(5, [day('2023-01-01'), day('2024-07-28')], [day('2024-08-03'), day('2026-01-01')]);
    expect(said(fold, day('2024-07-28'), day('2024-08-03'), 9).major).toEqual(['0! 2024', '36']);
  });

  test('a period of years is named by its first where there is no more room', () => {
    const years = (from: number, to: number): [number, number] => [yearToMs(from), yearToMs(to)];
    const fold = foldOf(365, years(1000, 1496), years(1504, 1900));
    const { major } = said(fold, yearToMs(1496), yearToMs(1504), 20 / 365, {
      measure: (label) => label.length * 10,
    });
    expect(major).toEqual(['0! 1496', '80 1500']);
  });

  test('years by themselves resume with the year itself', () => {
    const fold = foldOf(50_000, [yearToMs(-8000), yearToMs(1234)]);
    expect(said(fold, yearToMs(-8999), yearToMs(2900), 80 / 365_250)).toEqual({
      major: [],
      minor: ['0 9000 BC', '91! 1234', '152 2000'],
    });
  });

  test('the label of the period that the window begins in is pushed out by a break', () => {
    const fold = foldOf(20, [day('2023-03-01'), day('2024-08-15')]);
    const at = (from: string) =>
      ticks(
        { start: day(from), end: day(from) + 100 * DAY, width: 100 },
        { locale: LOCALE, fold, measure: (label) => label.length * 7 },
      ).major[0];
    expect(at('2023-01-20')).toMatchObject({ label: '2023', labelX: 0 });
    expect(at('2023-02-20')).toMatchObject({ label: '2023', x: -50, labelX: 9 - 28 });
  });

  test('a window within a break has no ticks, but the break', () => {
    const fold = foldOf(20, [day('2023-03-01'), day('2024-08-15')]);
    const start = day('2023-03-05');
    const found = ticks({ start, end: start + 10 * DAY, width: 500 }, { locale: LOCALE, fold });
    expect(found).toMatchObject({ major: [], minor: [], breaks: [{ x: -200, width: 1000 }] });
  });
});

describe('ticks and today', () => {
  const start = day('2024-08-01');
  const scale = { start, end: start + 10 * DAY, width: 500 };
  const measure = (label: string) => label.length * 10;
  const at = (now: number, fold?: Fold) =>
    ticks(scale, { locale: LOCALE, measure, now, ...(fold && { fold }) });

  test('its label takes the place of those beneath it, and of no others', () => {
    const { today, minor } = at(start + 3.5 * DAY);
    expect(today).toEqual({ ms: start + 3.5 * DAY, x: 175, labelX: 175, label: 'Today' });
    expect(minor.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '', '6', '7', '8', '9', '10']);
    expect(at(start + 3.1 * DAY).minor[3]!.label).toBe('');
  });

  test('labels that touch it stay', () => {
    expect(
      at(start + 3.2 * DAY)
        .minor.map(({ label }) => label)
        .slice(2, 6),
    ).toEqual(['3', '4', '', '6']);
    expect(
      at(start + 4 * DAY)
        .minor.map(({ label }) => label)
        .slice(2, 6),
    ).toEqual(['3', '4', '', '6']);
  });

  test.each([
    { name: 'to the right where there is room', now: 9, labelX: 450 },
    { name: 'to the left at the edge of the window', now: 9.02, labelX: 401 },
  ])('its label stands $name', ({ now, labelX }) => {
    expect(at(start + now * DAY).today!.labelX).toBeCloseTo(labelX, 6);
  });

  test('its label stands to the left before a break', () => {
    const fold = foldOf(1, [start + 5 * DAY, start + 400 * DAY]);
    expect(at(start + 4 * DAY, fold).today!.labelX).toBe(200);
    expect(at(start + 4.1 * DAY, fold).today!.labelX).toBeCloseTo(155, 6);
    expect(at(start + 402 * DAY, fold).today!.labelX).toBeCloseTo(400, 6);
  });

  test('outside the window there is none', () => {
    expect(at(start - 1).today).toBeNull();
    expect(ticks(scale, { locale: LOCALE }).today).toBeNull();
  });
});

describe('ticks of any folded story', () => {
  const measure = (label: string) => label.length * 7 + 12;

  const anyStory = fc
    .array(
      fc.record({
        at: fc.integer({ min: -1e14, max: 1e14 }),
        days: fc.integer({ min: 1, max: 2000 }),
        count: fc.integer({ min: 2, max: 10 }),
      }),
      { minLength: 2, maxLength: 8 },
    )
    .map((clusters) => {
      const spans = clusters
        .flatMap(({ at, days, count }) =>
          Array.from({ length: count }, (_, i) => at + ((i * days) / count) * DAY),
        )
        .map(Math.round)
        .sort((a, b) => a - b);
      const starts = Float64Array.from(spans);
      const ends = starts.map((ms) => ms + DAY);
      const fold = foldEmpty(starts, ends);
      const extent = { start: starts[0]!, end: ends.at(-1)! };
      return { fold, extent };
    });

  const anyView = fc.record({
    story: anyStory,
    zoom: fc.double({ min: 0, max: 16, noNaN: true }),
    middle: fc.double({ min: 0, max: 1, noNaN: true }),
    pan: fc.double({ min: 0, max: 0.9, noNaN: true }),
    width: fc.integer({ min: 300, max: 1500 }),
  });

  function windowOf(
    { fold, extent }: { fold: Fold; extent: { start: number; end: number } },
    zoom: number,
    middle: number,
  ) {
    const start = toAxis(fold, extent.start);
    const length = toAxis(fold, extent.end) - start;
    const span = length / 2 ** zoom;
    const from = start + middle * length - span / 2;
    return { start: from, end: from + span };
  }

  test('no label reaches into a break or another label', () => {
    fc.assert(
      fc.property(anyView, ({ story, zoom, middle, width }) => {
        const scale = { ...windowOf(story, zoom, middle), width };
        const found = ticks(scale, { locale: LOCALE, measure, ...story });
        for (const level of [found.major, found.minor]) {
          const shown = level.filter(({ label }) => label !== '');
          shown.forEach(({ labelX, label }, i) => {
            const right = labelX + measure(label) - 1e-3;
            expect(right).toBeLessThanOrEqual(shown[i + 1]?.labelX ?? Infinity);
            for (const { x, width: broken } of found.breaks)
              expect(labelX < x + broken - 1e-3 && right > x).toBe(false);
          });
          expect(new Set(level.map(({ ms }) => ms)).size).toBe(level.length);
          for (const { ms, x } of level) {
            expect(toTime(story.fold, scale.start + (x / width) * (scale.end - scale.start))).toBeCloseTo(
              ms,
              -3,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('panning changes neither the level nor a label that is in view before and after', () => {
    fc.assert(
      fc.property(anyView, ({ story, zoom, middle, pan, width }) => {
        const scale = { ...windowOf(story, zoom, middle), width };
        const by = pan * (scale.end - scale.start);
        const panned = { start: scale.start + by, end: scale.end + by, width };
        const [before, after] = [scale, panned].map((view) =>
          ticks(view, { locale: LOCALE, measure, ...story }),
        );
        for (const level of ['major', 'minor'] as const) {
          const inBoth = (tick: Tick, shift: number) =>
            tick.x - shift > 1e-3 && tick.x - shift < width - 1e-3;
          const kept = before![level].filter((tick) => inBoth(tick, pan * width));
          const found = after![level].filter(
            (tick) => inBoth(tick, 0) && tick.x + pan * width < width - 1e-3,
          );
          expect(found.map(({ ms, label }) => [ms, label])).toEqual(kept.map(({ ms, label }) => [ms, label]));
        }
      }),
      { numRuns: 300 },
    );
  });
});

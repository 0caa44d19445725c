import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticks, type Tick } from '../../../src/layout/ticks.ts';
import { yearToMs } from '../../../src/layout/years.ts';

const LOCALE = 'en-GB';

/** A window of 1000 px, and what its ticks say. */
function said(from: string, to: string, width = 1000) {
  const { major, minor } = ticks({ start: Date.parse(from), end: Date.parse(to), width }, { locale: LOCALE });
  const text = (all: readonly Tick[]) => all.map(({ label }) => label).join(' ');
  return { major: text(major), minor: text(minor) };
}

describe('ticks: levels', () => {
  test.each([
    {
      name: 'fractions of a second under minutes',
      from: '2024-08-06T12:00:01Z',
      to: '2024-08-06T12:00:02Z',
      major: '6 August 2024 at 12:00',
      minor:
        '00:01.000 00:01.100 00:01.200 00:01.300 00:01.400 00:01.500 00:01.600 00:01.700 00:01.800 00:01.900',
    },
    {
      name: 'seconds under days',
      from: '2024-08-06T23:59:40Z',
      to: '2024-08-07T00:00:40Z',
      major: '6 August 2024 7 August 2024',
      minor:
        '23:59:40 23:59:45 23:59:50 23:59:55 00:00:00 00:00:05 00:00:10 00:00:15 00:00:20 00:00:25 00:00:30 00:00:35',
    },
    {
      name: 'hours under days',
      from: '2024-08-06T18:00Z',
      to: '2024-08-07T12:00Z',
      width: 500,
      major: '6 August 2024 7 August 2024',
      minor: '18:00 21:00 00:00 03:00 06:00 09:00',
    },
    {
      name: 'days under months',
      from: '2024-02-26T00:00Z',
      to: '2024-03-04T00:00Z',
      width: 200,
      major: 'February 2024 March 2024',
      minor: '26 27 28 29 1 2 3',
    },
    {
      name: 'every other day, none just before the first',
      from: '2024-01-20T12:00Z',
      to: '2024-03-08T00:00Z',
      major: 'January 2024 February 2024 March 2024',
      minor: '19 21 23 25 27 1 3 5 7 9 11 13 15 17 19 21 23 25 27 1 3 5 7',
    },
    {
      name: 'every fifth day',
      from: '2024-01-20T12:00Z',
      to: '2024-03-08T00:00Z',
      width: 500,
      major: 'January 2024 February 2024 March 2024',
      minor: '16 21 26 1 6 11 16 21 26 1 6',
    },
    {
      name: 'every tenth day',
      from: '2024-01-20T12:00Z',
      to: '2024-03-08T00:00Z',
      width: 200,
      major: 'January 2024 February 2024 March 2024',
      minor: '11 21 1 11 21 1',
    },
    {
      name: 'months under years',
      from: '2023-06-01T00:00Z',
      to: '2024-10-01T00:00Z',
      major: '2023 2024',
      minor: 'Jun Jul Aug Sept Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sept',
    },
    {
      name: 'quarters under years',
      from: '2023-05-01T00:00Z',
      to: '2024-10-01T00:00Z',
      width: 300,
      major: '2023 2024',
      minor: 'Apr Jul Oct Jan Apr Jul',
    },
    {
      name: 'half years under years',
      from: '2023-05-01T00:00Z',
      to: '2025-10-01T00:00Z',
      width: 250,
      major: '2023 2024 2025',
      minor: 'Jan Jul Jan Jul Jan Jul',
    },
    {
      name: 'years under decades',
      from: '2008-05-01T00:00Z',
      to: '2021-10-01T00:00Z',
      width: 600,
      major: '2000–2009 2010–2019 2020–2029',
      minor: '2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021',
    },
    {
      name: 'decades under centuries',
      from: '1893-05-01T00:00Z',
      to: '1950-10-01T00:00Z',
      width: 400,
      major: '1800–1899 1900–1999',
      minor: '1890 1900 1910 1920 1930 1940 1950',
    },
    {
      name: 'centuries under millennia, across the era',
      from: '-000320-01-01T00:00Z',
      to: '0250-01-01T00:00Z',
      width: 600,
      major: '1000–1 BC 1–999 AD',
      minor: '400 BC 300 BC 200 BC 100 BC 1 AD 100 200',
    },
    {
      name: 'millennia by themselves',
      from: '-008000-01-01T00:00Z',
      to: '2000-01-01T00:00Z',
      width: 800,
      major: '',
      minor: '9000 BC 8000 BC 7000 BC 6000 BC 5000 BC 4000 BC 3000 BC 2000 BC 1000 BC 1 AD 1000',
    },
  ])('$name', ({ from, to, width, major, minor }) => {
    expect(said(from, to, width)).toEqual({ major, minor });
  });

  test('a level whose major labels have no room is passed over', () => {
    const window = {
      start: Date.parse('2024-01-20T12:00Z'),
      end: Date.parse('2024-03-08T00:00Z'),
      width: 200,
    };
    const measure = (label: string) => (label.length > 4 ? 200 : 30);
    const { major, minor } = ticks(window, { locale: LOCALE, measure });
    expect(major.map(({ label }) => label)).toEqual(['2024']);
    expect(minor.map(({ label }) => label)).toEqual(['Jan', 'Feb', 'Mar']);
  });

  test('a level has room for the longest of its labels, be it in view or not', () => {
    // Room for “Jun”, but not for “Sept”.
    expect(said('2024-05-01T00:00Z', '2024-08-01T00:00Z', 118)).toEqual({ major: '2024', minor: 'Apr Jul' });
  });

  test('where nothing has room, there is the coarsest', () => {
    const window = {
      start: Date.parse('0500-01-01T00:00Z'),
      end: Date.parse('0501-01-01T00:00Z'),
      width: 200,
    };
    const { major, minor } = ticks(window, { locale: LOCALE, measure: () => Infinity });
    expect(major).toEqual([]);
    expect(minor.map(({ label }) => label)).toEqual(['1 AD']);
  });
});

describe('ticks: places', () => {
  const YEAR_2024 = { start: Date.UTC(2023, 11, 1), end: Date.UTC(2025, 0, 1), width: 397 };

  test('what has no room for a single letter is not put into words', () => {
    const asked: string[] = [];
    const tenYears = { start: Date.parse('2015-01-01'), end: Date.parse('2025-01-01'), width: 1280 };
    ticks(tenYears, { locale: LOCALE, measure: (label) => asked.push(label) && label.length * 7 + 12 });
    expect(asked.filter((label) => !/^(?:|[A-Z][a-z]+|\d{4})$/.test(label))).toEqual([]);
  });

  test('are 1 px a day here', () => {
    const { minor, major } = ticks(YEAR_2024, { locale: LOCALE, measure: () => 8 });
    expect(minor.slice(0, 3)).toEqual([
      { ms: Date.UTC(2023, 11, 1), x: 0, labelX: 0, label: '1' },
      { ms: Date.UTC(2023, 11, 11), x: 10, labelX: 10, label: '11' },
      { ms: Date.UTC(2023, 11, 21), x: 20, labelX: 20, label: '21' },
    ]);
    expect(major.slice(0, 2)).toEqual([
      { ms: Date.UTC(2023, 11, 1), x: 0, labelX: 0, label: 'December 2023' },
      { ms: Date.UTC(2024, 0, 1), x: 31, labelX: 31, label: 'January 2024' },
    ]);
  });

  test.each([
    { name: 'held at the left edge', x: -60, labelX: 0 },
    { name: 'pushed out by the next', x: -335, labelX: -19 },
  ])('the label of the period that the window begins in is $name', ({ x, labelX }) => {
    const start = Date.UTC(2024, 0, 1) - x * 86_400_000;
    const { major } = ticks(
      { start, end: start + 366 * 86_400_000, width: 366 },
      { locale: LOCALE, measure: () => 50 },
    );
    expect(major[0]).toMatchObject({ label: '2024', x, labelX });
  });

  test('beyond the years of a calendar there are none', () => {
    const none = { major: [], minor: [], breaks: [], today: null };
    expect(ticks({ start: 9e15, end: 9.1e15, width: 500 }, { locale: LOCALE })).toEqual(none);
    expect(ticks({ start: 8.64e15, end: 8.7e15, width: 500 }, { locale: LOCALE })).toEqual(none);
    expect(ticks({ start: -8.7e15, end: -8.64e15, width: 500 }, { locale: LOCALE })).toEqual(none);
  });

  test('a window that reaches beyond them has those within', () => {
    const { minor } = ticks({ start: -9e15, end: 9e15, width: 1000 }, { locale: LOCALE });
    expect(minor[0]!.ms).toBe(yearToMs(-199_999));
    expect(minor.at(-1)!.ms).toBeLessThan(yearToMs(200_000));
  });
});

const anyWindow = fc
  .record({
    at: fc.oneof(fc.integer({ min: -6e15, max: 6e15 }), fc.integer({ min: -1e11, max: 2e12 })),
    power: fc.double({ min: 3, max: 15.5, noNaN: true }),
    width: fc.integer({ min: 100, max: 2000 }),
  })
  .map(({ at, power, width }) => ({ start: at, end: at + 10 ** power, width }));

/** As the estimate that is used where nothing is measured. */
const measure = (label: string) => label.length * 7 + 12;

describe('ticks, from a second to 100,000 years', () => {
  test.each(['en-GB', 'de', 'es', 'ja'])(
    'in %s increase, do not overlap, and are neither none nor many',
    (locale) => {
      fc.assert(
        fc.property(anyWindow, (scale) => {
          const { major, minor } = ticks(scale, { locale });
          expect(minor.length).toBeGreaterThan(0);
          for (const level of [major, minor]) {
            expect(level.length).toBeLessThanOrEqual(scale.width / 15 + 2);
            level.forEach((tick, i) => {
              const last = level[i - 1];
              expect(tick.x).toBeLessThan(scale.width);
              expect(tick.labelX).toBeGreaterThanOrEqual(tick.x);
              if (!last) return;
              expect(tick.ms).toBeGreaterThan(last.ms);
              expect(tick.x).toBeGreaterThan(0);
              expect(tick.labelX).toBeGreaterThanOrEqual(last.labelX + measure(last.label) - 1e-3);
            });
          }
          const isMajor = new Set(major.map(({ ms }) => ms));
          for (const { ms } of minor.slice(1)) isMajor.delete(ms);
          expect([...isMajor].filter((ms) => ms > scale.start && ms < scale.end)).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  test('panning does not change the level, but for longer years', () => {
    const window = fc.record({
      at: fc.integer({ min: 0, max: 2e12 }),
      power: fc.double({ min: 3, max: 11.5, noNaN: true }),
      pan: fc.double({ min: -1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(window, ({ at, power, pan }) => {
        const span = 10 ** power;
        const steps = [at, at + pan * span].map((start) => {
          const { minor } = ticks({ start, end: start + span, width: 1000 }, { locale: LOCALE });
          return minor.length;
        });
        expect(Math.abs(steps[0]! - steps[1]!)).toBeLessThanOrEqual(2 + steps[0]! / 8);
      }),
    );
  });
});

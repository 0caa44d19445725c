import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../../src/core/model.ts';
import { groupEvents } from '../../../../src/ui/list/group.ts';
import { event } from '../../../support/data.ts';

const LOCALE = 'en-GB';
const MINUTE = 60_000;
const DAY = 86_400_000;

function listOf(...whens: string[]): TimelineEvent[] {
  return whens.map((when, index) => event(String(index), when)).sort((a, b) => a.span.start - b.span.start);
}

/** Events at equal distances from a day on, dated to the day or to the minute. */
function spread(
  count: number,
  first: string,
  length: number,
  precision: 'day' | 'minute' = 'day',
): TimelineEvent[] {
  const start = Date.parse(first);
  return listOf(
    ...Array.from({ length: count }, (_, index) => {
      const iso = new Date(start + Math.floor((index / count) * length)).toISOString();
      return precision === 'day' ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
    }),
  );
}

function years(count: number, first: number, step: number): TimelineEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const year = first + Math.floor(index * step);
    const edtf =
      Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
    return event(String(index), edtf);
  });
}

function labels(events: readonly TimelineEvent[]): string[] {
  return groupEvents(events, LOCALE).map(({ label }) => label);
}

describe('the unit', () => {
  test.each<[string, TimelineEvent[], groups: number, first: string, last: string]>([
    ['a story of two years, by year', spread(43, '2022-11-01', 730 * DAY), 3, '2022', '2024'],
    ['one event', listOf('2024-08-06'), 1, '2024', '2024'],
    ['a few of one week', spread(6, '2024-08-06', 7 * DAY), 1, '2024', '2024'],
    ['dozens of two months', spread(40, '2024-07-01', 61 * DAY), 2, 'July 2024', 'August 2024'],
    ['hundreds of a fortnight', spread(400, '2024-07-01', 14 * DAY), 14, '1 July 2024', '14 July 2024'],
    [
      'a day, minute by minute',
      spread(1440, '2024-08-06', DAY, 'minute'),
      24,
      '6 August 2024, 00:00–00:59',
      '6 August 2024, 23:00–23:59',
    ],
    [
      'an hour with thousands',
      spread(6000, '2024-08-06T14:00Z', 60 * MINUTE, 'minute'),
      60,
      '6 August 2024, 14:00',
      '6 August 2024, 14:59',
    ],
    ['a thousand of ten years', spread(1000, '2015-01-01', 3650 * DAY), 10, '2015', '2024'],
    [
      'ten thousand of ten years',
      spread(10_000, '2015-01-01', 3650 * DAY),
      120,
      'January 2015',
      'December 2024',
    ],
    ['a century of years', years(100, 1900, 1), 10, '1900s', '1990s'],
    ['centuries of history', years(200, -499, 12.5), 25, '500–401 BC', '1900–1999'],
    ['thousands of years', years(60, -8999, 180), 11, '9000–8001 BC', '1000–1999'],
    [
      'deep time',
      years(50, -13_799_999_999, 276_000_000),
      14,
      'the year 14,000,000,000 BC – the year 13,000,000,001 BC',
      'the year 1,000,000,000 BC – 1 BC',
    ],
  ])('%s', (_, events, groups, first, last) => {
    const all = labels(events);
    expect([all.length, all[0], all.at(-1)]).toEqual([groups, first, last]);
  });

  test('is not finer than nine in ten of the dates', () => {
    const days = spread(90, '2024-07-01', 61 * DAY);
    expect(labels([...listOf(...Array<string>(10).fill('2024')), ...days])).toEqual([
      'January 2024',
      'July 2024',
      'August 2024',
    ]);
    expect(labels([...listOf(...Array<string>(11).fill('2024')), ...days])).toEqual(['2024']);
  });

  test('is the year where another is hardly better', () => {
    const counts = {
      '2022-01': 3,
      '2023-06': 1,
      '2023-10': 3,
      '2023-11': 8,
      '2024-05': 3,
      '2024-07': 13,
      '2024-08': 12,
    };
    const story = Object.entries(counts).flatMap(([month, count]) =>
      Array<string>(count).fill(`${month}-15`),
    );
    expect(labels(listOf(...story))).toEqual(['2022', '2023', '2024']);
    expect(labels(listOf('2024-08-06', '2024-08-07'))).toEqual(['2024']);
  });

  test('is the coarser where two divide alike', () => {
    const twoDays = [...Array<string>(20).fill('2024-07-01'), ...Array<string>(20).fill('2024-08-01')];
    expect(labels(listOf(...twoDays))).toEqual(['July 2024', 'August 2024']);
  });
});

describe('labels', () => {
  test.each([
    ['0000', '1 BC'],
    ['-0043', '44 BC'],
    ['0044', '44 AD'],
    ['0800', '800'],
    ['Y12024', 'the year 12,024'],
    ['Y-12023', 'the year 12,024 BC'],
  ])('the year %s is %s', (when, label) => {
    expect(labels(listOf(when))).toEqual([label]);
  });

  test('are in the words of the reader', () => {
    const events = spread(40, '2024-07-01', 61 * DAY);
    expect(groupEvents(events, 'de').map(({ label }) => label)).toEqual(['Juli 2024', 'August 2024']);
  });
});

test('no events, no groups', () => {
  expect(groupEvents([], LOCALE)).toEqual([]);
});

const when = fc.oneof(
  fc
    .integer({ min: -9999, max: 9999 })
    .map((year) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`),
  fc
    .date({ min: new Date('2020'), max: new Date('2025'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc
    .date({ min: new Date('2024-08-06'), max: new Date('2024-08-08'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 16)}Z`),
  fc.integer({ min: 10_000, max: 1e12 }).map((year) => `Y-${year}`),
  fc.integer({ min: 355_607_600, max: 355_607_700 }).map((year) => `Y-${year}`),
);

test('every event is in exactly one group, in order; groups are in order and never twice the same', () => {
  fc.assert(
    fc.property(fc.array(when, { minLength: 1, maxLength: 60 }), (whens) => {
      const events = listOf(...whens);
      const groups = groupEvents(events, LOCALE);
      expect(groups.map(({ from }) => from)).toEqual([0, ...groups.slice(0, -1).map(({ to }) => to)]);
      expect(groups.at(-1)!.to).toBe(events.length);
      for (const { from, to } of groups) expect(to).toBeGreaterThan(from);
      expect(new Set(groups.map(({ edtf }) => edtf)).size).toBe(groups.length);
      expect(groups.map(({ label }) => label)).not.toContain('date cannot be read');
    }),
  );
});

test('the furthest years there are stand in groups that end with them', () => {
  for (const sign of ['', '-']) {
    const whens = [1e12, 1e12 - 1, 355_607_600, 355_607_601, 355_607_602].map((year) => `Y${sign}${year}`);
    expect(labels([...listOf(...whens, '0001', '0002')])).not.toContain('date cannot be read');
  }
});

test('events out of order are all there too', () => {
  const events = ['2024', '2022', '2023'].map((when) => event(when, when));
  expect(groupEvents(events, LOCALE).at(-1)!.to).toBe(3);
});

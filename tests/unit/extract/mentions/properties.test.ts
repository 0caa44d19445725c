import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import type { FoundMention } from '../../../../src/extract/mention.ts';
import { findMentions } from '../../../../src/extract/mentions/index.ts';
import { easter, orthodoxEaster } from '../../../../src/extract/mentions/rules/holidays.ts';
import { dayAt, weekdayOf } from '../../../../src/extract/mentions/place.ts';

const WORDS =
  'the a an last this next past coming early late mid end of beginning in on at by since until before after from to through between and or about nearly first second third fourth half quarter year years month months week weeks day days decade century weekend summer winter Monday Tuesday Sunday July May Feb. December 9 29 31 1998 2024 1990s ’90s 5 p.m. 10:30 noon night morning ago earlier later same following previous that every each two twenty - , / ’s few several recent now recently soon today yesterday tomorrow Easter Christmas Day fiscal Q3 2024-02-29 08/06/2024 2014-15 BC AD c. said will ; .'.split(
    ' ',
  );
const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));
const published = fc.constantFrom(
  null,
  '2024-07-09',
  '2024-02-29',
  '2000-01-01',
  '2023-11-04?',
  '2024-07',
  '2024?',
  '[2024-07-08,2024-07-09]',
);

const spanOf = (edtf: string | null) => {
  const read = edtf === null ? null : readSpan(edtf);
  return read?.ok ? read.span : null;
};
const find = (text: string, day: string | null): FoundMention[] =>
  findMentions(text, { published: spanOf(day) });

describe('findMentions, of any text', () => {
  test.each([
    ['words of time', phrases],
    ['any characters', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('finds words in order that stand there, of %s', (_, texts) => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        let last = 0;
        for (const mention of find(text, day)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.how).toMatch(/[^.]$/);
          last = mention.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('writes EDTF that can be read, and where the value is a date, one that it agrees with', () => {
    fc.assert(
      fc.property(phrases, published, (text, day) => {
        for (const { edtf, value, text: words } of find(text, day)) {
          if (edtf === null) continue;
          const span = spanOf(edtf);
          expect(span, `${words}: ${edtf}`).not.toBeNull();
          const plain = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? spanOf(value) : null;
          if (plain === null || span === null) continue;
          const start = span.openStart || span.unknownStart ? -Infinity : span.start;
          const end = span.openEnd || span.unknownEnd ? Infinity : span.end;
          expect(start, `${words}: ${value}, ${edtf}`).toBeLessThan(plain.end);
          expect(end, `${words}: ${value}, ${edtf}`).toBeGreaterThan(plain.start);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('reads a date in every form in which it is written out', () => {
    const names =
      'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number);
          const name = names[month! - 1]!;
          for (const text of [
            `${name} ${day}, ${year}`,
            `${day} ${name} ${year}`,
            iso,
            `the ${day}th of ${name} ${year}`,
          ])
            expect(find(`On ${text} it began.`, '2024-07-09')).toMatchObject([
              { text, value: iso, edtf: iso },
            ]);
        },
      ),
    );
  });

  test('takes a weekday for the latest one up to publication', () => {
    const names = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        fc.nat(6),
        (date, i) => {
          const today = date.toISOString().slice(0, 10);
          const [{ value } = { value: '' }] = find(`They met ${names[i]!}.`, today);
          const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
          expect(weekdayOf(dayAt(year, month, day)!)).toBe(i + 1);
          const behind = (Date.parse(today) - Date.parse(value)) / 864e5;
          expect(behind).toBeGreaterThanOrEqual(0);
          expect(behind).toBeLessThan(7);
        },
      ),
    );
  });
});

describe('findMentions, of hostile text', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  test.each([
    ['spaces', ' '.repeat(80_000)],
    ['one long word', 'a'.repeat(10_000_000)],
    ['one long number', '1'.repeat(1_000_000)],
    ['articles', 'the '.repeat(100_000)],
    ['number words', 'twenty-'.repeat(50_000)],
    ['signs', ",-/'".repeat(50_000)],
    ['thousands', '1,111'.repeat(50_000)],
    ['clocks', '1:1 '.repeat(50_000)],
    ['months', 'May to '.repeat(5_000)],
    ['dates within dates', 'two days before '.repeat(3_000)],
    ['the end of the end', 'the end of '.repeat(10_000)],
    ['lone surrogates', 'July \ud83d9 \udc00'.repeat(10_000)],
    ['overrides and NULs', '\u202eJuly\u0000 9\u202c '.repeat(10_000)],
    ['lengths joined', 'a year, a month and a day '.repeat(5_000)],
    ['days in stretches', 'the last Friday of the last day of '.repeat(3_000)],
    ['short years', "in '08 ".repeat(20_000)],
    ['names', 'Super Tuesday Daily Summer '.repeat(5_000)],
    ['nested markup', '<b><i>'.repeat(50_000)],
  ])('gets through %s', (_, text) => {
    const found = find(text, '2024-07-09');
    for (const mention of found.slice(0, 10))
      expect(mention.text).toBe(text.slice(mention.start, mention.end));
    expect(found.length).toBeLessThanOrEqual(text.length);
  });

  test('finds a date after 80,000 spaces', () => {
    expect(find(`${' '.repeat(80_000)}July 9, 2024`, null)).toMatchObject([
      { start: 80_000, value: '2024-07-09' },
    ]);
  });

  test('does not look at the time zone of the machine', () => {
    const inZone = (name: string) => {
      process.env.TZ = name;
      return find('yesterday, last week, on Monday, in May, tonight', '2024-07-09');
    };
    expect(inZone('Pacific/Kiritimati')).toEqual(inZone('Pacific/Pago_Pago'));
  });
});

describe('Easter', () => {
  test.each([
    [1961, 4, 2],
    [2000, 4, 23],
    [2008, 3, 23],
    [2023, 4, 9],
    [2024, 3, 31],
    [2038, 4, 25],
  ])('of %i is %i-%i', (year, month, day) => {
    expect(easter(year)).toBe(dayAt(year, month, day));
  });

  test.each([
    [2010, 4, 4],
    [2023, 4, 16],
    [2024, 5, 5],
  ])('of the Orthodox in %i is %i-%i', (year, month, day) => {
    expect(orthodoxEaster(year)).toBe(dayAt(year, month, day));
  });
});

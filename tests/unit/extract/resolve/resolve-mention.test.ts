import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/core/model.ts';
import { readSpan } from '../../../../src/core/span/index.ts';
import { resolveMention, type Resolution } from '../../../../src/extract/resolve/index.ts';
import { HOSTILE_LENGTH, HOSTILE_LIMIT } from '../../core/text/hostile.ts';
import { MENTIONS } from './mentions.ts';

function span(edtf: string): Span {
  const read = readSpan(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${read.message}`);
  return read.span;
}

function resolve(published: string | null, words: string, sentence?: string): Resolution {
  return resolveMention(words, {
    published: published === null ? null : span(published),
    ...(sentence !== undefined && { sentence }),
  });
}

/** The EDTF, or the kind of what is not resolved. */
function resolved(published: string | null, words: string, sentence?: string): string {
  const resolution = resolve(published, words, sentence);
  return resolution.kind === 'resolved' ? resolution.edtf : resolution.kind;
}

const CASES = Object.entries(MENTIONS).flatMap(([published, mentions]) =>
  mentions.map(([words, edtf]) => [published, words, edtf ?? 'not-understood'] as const),
);

describe('resolveMention', () => {
  test.each(CASES)('published %s, “%s” is %s', (published, words, expected) => {
    expect(resolved(published, words)).toBe(expected);
  });

  test('whatever it resolves to is EDTF, with a phrase that ends without a full stop', () => {
    for (const [published, words] of CASES) {
      const resolution = resolve(published, words);
      if (resolution.kind !== 'resolved') continue;
      expect(readSpan(resolution.edtf)).toMatchObject({ ok: true });
      expect(resolution.how).toMatch(/[^.]$/);
    }
  });

  test.each([
    ['July 9, 2024', 'as written'],
    ['July 8', 'in the year nearest to the day of publication, 9 July 2024'],
    ['last Tuesday', 'the last Tuesday before the day of publication, 9 July 2024'],
    ['Tuesday', 'the day of publication, 9 July 2024, which is a Tuesday'],
    ['Monday', 'the last Monday before the day of publication, 9 July 2024'],
    ['next Friday', 'the first Friday after the day of publication, 9 July 2024'],
    ['this Friday', 'Friday of the week of publication'],
    ['Friday of last week', 'Friday of the week before publication'],
    ['Friday of this week', 'Friday of the week of publication'],
    ['Friday of next week', 'Friday of the week after publication'],
    ['today', 'the day of publication, 9 July 2024'],
    ['yesterday', 'the day before the day of publication, 9 July 2024'],
    ['tomorrow', 'the day after the day of publication, 9 July 2024'],
    ['the day before yesterday', 'two days before the day of publication, 9 July 2024'],
    ['overnight', 'the night before the day of publication, 9 July 2024'],
    ['last year', 'the year before publication'],
    ['last month', 'the month before publication'],
    ['this year', 'the year of publication'],
    ['next month', 'the month after publication'],
    ['last week', 'the week before publication, Monday to Sunday'],
    ['the year before last', 'two years before publication'],
    ['the week after next', 'two weeks after publication'],
    [
      'the week of July 4',
      'the week with that day, Monday to Sunday: in the year nearest to the day of publication, 9 July 2024',
    ],
    ['the weekend', 'the weekend before that of the week of publication'],
    ['this weekend', 'the weekend of the week of publication'],
    ['earlier this week', 'a day of the same week, before publication'],
    ['later this month', 'a day of the same month, after publication'],
    ['earlier this year', 'a month of the same year, up to that of publication'],
    ['later this year', 'a month of the same year, from that of publication'],
    ['in May', 'the latest such month begun by publication'],
    ['last May', 'the last such month before that of publication'],
    ['next May', 'the first such month after that of publication'],
    ['this May', 'in the year of publication'],
    ['early June', 'the latest such month begun by publication; “early” as the first third'],
    ['mid-2023', 'as written; “mid” as the second third'],
    ['late last year', 'the year before publication; “late” as the last third'],
    ['the end of last year', 'about the end: the year before publication'],
    ['the start of 2023', 'about the start: as written'],
    ['summer 2023', 'summer, June to August in the north'],
    ['the spring', 'spring, March to May in the north, the latest begun by publication'],
    ['last summer', 'summer, June to August in the north, the last to end before publication'],
    ['this summer', 'summer, June to August in the north, of the year of publication'],
    ['next summer', 'summer, June to August in the north, the first to begin after publication'],
    ['early fall 2023', 'the first month of autumn, September to November in the north'],
    ['late winter 2022', 'the third month of winter, December to February in the north'],
    ['mid-spring 2023', 'the second month of spring, March to May in the north'],
    ['the first quarter', 'a calendar quarter, the latest begun by publication'],
    ['the first half of 2023', 'a calendar half'],
    ['the first half of next year', 'a calendar half, of the year after publication'],
    ['May of last year', 'of the year before publication'],
    ['July 9 this year', 'of the year of publication'],
    ['spring of last year', 'spring, March to May in the north, of the year before publication'],
    ['the nineties', 'the latest 90s begun by publication'],
    ['the 90s', 'the latest 90s begun by publication'],
    ['the 20th century', 'as written, counted from its year 00'],
    ['the past two weeks', '2 weeks up to the day of publication, 9 July 2024'],
    ['the coming week', '1 week from the day of publication, 9 July 2024 on'],
    ['recent months', 'months up to the day of publication, 9 July 2024, from when is not said'],
    ['coming months', 'months from the day of publication, 9 July 2024 on, until when is not said'],
    ['a week ago', '1 week before the day of publication, 9 July 2024'],
    ['in two weeks', '2 weeks after the day of publication, 9 July 2024'],
    ['weeks ago', 'vague, weeks before the day of publication, 9 July 2024'],
    ['two days before July 4', '2 days before 4 July 2024'],
    ['a day after July 4', '1 day after 4 July 2024'],
    ['since last year', 'the year before publication; “since” leaves its end open'],
    ['from May to June', 'the latest such month begun by publication'],
    [
      'between last year and yesterday',
      'the year before publication; the day before the day of publication, 9 July 2024',
    ],
    [
      'through the spring and early summer',
      'spring, March to May in the north, the latest begun by publication; the first month of summer, June to August in the north, the latest begun by publication',
    ],
    ['now', 'about the day of publication, 9 July 2024'],
    ['recently', 'vague, some time before the day of publication, 9 July 2024'],
    ['soon', 'vague, some time after the day of publication, 9 July 2024'],
  ])('says how: “%s”, %s', (words, how) => {
    expect(resolve('2024-07-09', words)).toMatchObject({ kind: 'resolved', how });
  });

  test.each([
    ['nonsense', 'not among the words of time that are read'],
    ['Tuesday '.repeat(16), 'too long for words of time'],
  ])('says why not: “%s”', (words, how) => {
    expect(resolve('2024-07-09', words)).toEqual({ kind: 'not-understood', how });
  });

  test('reads up to 120 characters', () => {
    expect(resolved('2024-07-09', `Tuesday${' '.repeat(1000)}`)).toBe('2024-07-09');
    expect(resolved('2024-07-09', `Tuesday${'.'.repeat(113)}`)).toBe('2024-07-09');
    expect(resolved('2024-07-09', `Tuesday${'.'.repeat(114)}`)).toBe('not-understood');
  });
});

describe('the words around', () => {
  test.each([
    ['on Friday', 'Leaders will meet on Friday in Exampleton.', '2024-07-12'],
    ['on Friday', 'Leaders met on Friday in Exampleton.', '2024-07-05'],
    ['Friday', 'Leaders who will resign said Friday that it is over.', '2024-07-05'],
    ['Friday', 'Leaders said late Friday they will go.', '2024-07-05'],
    ['said Friday', 'Leaders said Friday they will go.', '2024-07-05'],
    ['on Friday', 'They are expected to meet on Friday.', '2024-07-12'],
    ['on Friday', 'The vote is scheduled for noon on Friday', '2024-07-12'],
    ['on Friday', 'On Friday, they met; next they will vote.', '2024-07-05'],
    ['on Friday', 'They will vote soon, but on Friday they met.', '2024-07-05'],
    ['on Friday', 'They will vote again while on Friday they met.', '2024-07-05'],
    ['On Friday', 'On Friday they’ll vote.', '2024-07-12'],
    ['on Friday', 'The will of the people (on Friday) was clear.', '2024-07-05'],
    ['Tuesday', 'They will meet Tuesday.', '2024-07-09'],
    ['last Friday', 'They will discuss what they said last Friday.', '2024-07-05'],
    ['in May', 'They will meet in May.', '2025-05'],
    ['in July', 'They will meet in July.', '2024-07'],
    ['in December', 'They plan to meet in December.', '2024-12'],
    ['December 20', 'They will meet December 20.', '2024-12-20'],
    ['July 8', 'They will meet July 8.', '2024-07-08'],
    ['July 9', 'They will meet July 9.', '2024-07-09'],
    ['early July', 'They will meet in early July.', '2024-07-01~/2024-07-10~'],
    ['early June', 'They will meet in early June.', '2025-06-01~/2025-06-10~'],
    ['late July', 'They will meet in late July.', '2024-07-21~/2024-07-31~'],
    ['in spring', 'They will meet in spring.', '2025-21'],
    ['in summer', 'They will meet in summer.', '2024-22'],
    ['in early summer', 'They will meet in early summer.', '2025-06~'],
    ['in mid-summer', 'They will meet in mid-summer.', '2024-07~'],
    ['in late winter', 'They will meet in late winter.', '2025-02~'],
    ['early summer', 'They will', '2025-06~'],
    ['the weekend', 'They will meet over the weekend.', '2024-07-13/2024-07-14'],
    ['on Friday', 'Words that are not there, but they will.', '2024-07-12'],
    ['in May', 'It is about to receive the money approved by the Council in May.', '2024-05'],
    ['in May', 'It is about to receive the money given in May.', '2024-05'],
    ['in May', 'The money approved last year will be paid in May.', '2025-05'],
    ['in May', 'The money will be approved in May.', '2025-05'],
    ['in May', 'The money will be approved by the Council in May.', '2025-05'],
    ['in May', 'They will get elected in May.', '2025-05'],
    ['in May', 'They will feed in May.', '2025-05'],
    ['in two weeks', 'They will meet in two weeks.', '2024-07-23~'],
    ['in two weeks', 'It was built in two weeks.', 'not-understood'],
    ['until late June', 'They worked there until late June.', '../2024-06-30~'],
    ['until Monday', 'They stayed until Monday.', '../2024-07-08'],
    ['until Monday', 'They will stay until Monday.', '../2024-07-15'],
    ['until May', 'They will stay until May.', '../2025-05'],
    ['2022', 'It has stood since 2022.', '2022'],
  ])('“%s” in “%s”', (words, sentence, expected) => {
    expect(resolved('2024-07-09', words, sentence)).toBe(expected);
  });

  test.each([
    ['2024-06-15', 'in spring', '2025-21'],
    ['2024-05-31', 'in spring', '2024-21'],
    ['2024-07-10', 'in early July', '2024-07-01~/2024-07-10~'],
    ['2024-07-11', 'in early July', '2025-07-01~/2025-07-10~'],
  ])('published %s, they will meet %s: %s', (published, words, expected) => {
    expect(resolved(published, words, `They will meet ${words}.`)).toBe(expected);
  });

  test.each([
    ['Friday', 'the first Friday after the day of publication, 9 July 2024'],
    ['July 8', 'in the year nearest to the day of publication, 9 July 2024'],
    ['July 20', 'the first such day from the day of publication, 9 July 2024 on'],
    ['May', 'the next such month, by the words around'],
    ['early May', 'the next such month, by the words around; “early” as the first third'],
    ['spring', 'spring, March to May in the north, the next to end, by the words around'],
  ])('say how: “%s”', (words, how) => {
    expect(resolve('2024-07-09', words, `They will meet ${words}`)).toMatchObject({ how });
  });

  test.each([
    [
      'a year earlier',
      'In May 2023 it rose; a year earlier it fell.',
      '2022-05',
      '1 year before May 2023, which the sentence gives',
    ],
    [
      'a year earlier',
      'In May 2023, on a Tuesday, it rose; a year earlier it fell.',
      '2022-05',
      '1 year before May 2023, which the sentence gives',
    ],
    [
      'two years later',
      'It began in 2014 and ended two years later.',
      '2016',
      '2 years after 2014, which the sentence gives',
    ],
    [
      'the following day',
      'It began on July 4, 2023 and ended the following day.',
      '2023-07-05',
      '1 day after 4 July 2023, which the sentence gives',
    ],
    [
      'the previous month',
      'It ended in May 2023, begun the previous month.',
      '2023-04',
      '1 month before May 2023, which the sentence gives',
    ],
    [
      'the week before',
      'On 2023-07-04 more than the week before.',
      '2023-06-27',
      '1 week before 4 July 2023, which the sentence gives',
    ],
    [
      'three days after',
      'It began 4 July 2023 and ended three days after.',
      '2023-07-07',
      '3 days after 4 July 2023, which the sentence gives',
    ],
    [
      'the same day',
      'It began and ended on 4 July 2023, the same day.',
      '2023-07-04',
      '4 July 2023, which the sentence gives',
    ],
    ['that year', 'In early 2023 and that year.', '2023', '2023, which the sentence gives'],
  ])('give a date to count from: “%s” in “%s”', (words, sentence, edtf, how) => {
    expect(resolve('2024-07-09', words, sentence)).toEqual({ kind: 'resolved', edtf, how });
    expect(resolve(null, words, sentence)).toEqual({ kind: 'resolved', edtf, how });
  });

  test.each([
    ['a year earlier', 'Over 2000 soldiers; a year earlier none.'],
    ['a year earlier', 'In 2022 and in 2023 more than a year earlier.'],
    ['a day earlier', 'In 2023 more than a day earlier.'],
    ['a week earlier', 'In May 2023 more than a week earlier.'],
  ])('give none: “%s” in “%s”', (words, sentence) => {
    expect(resolved('2024-07-09', words, sentence)).toBe('not-understood');
  });
});

describe('a day of publication that is not certain', () => {
  test.each([
    ['2023-11-04?', 'on Saturday', '2023-11-04?'],
    ['2023-11-04~', 'on Saturday', '2023-11-04?'],
    ['2023-11-04%', 'on Saturday', '2023-11-04?'],
    ['2023-11-04?', 'earlier this week', '[2023-10-30?..2023-11-03?]'],
    ['2023-11-04?', 'last month', '2023-10'],
    ['2023-11-04?', 'last year', '2022'],
    ['2023-11-04?', 'in early June', '2023-06-01~/2023-06-10~'],
    ['2023-11-04?', 'early last week', '2023-10-23%/2023-10-24%'],
    ['2023-11-03?', 'last month', '2023-10?'],
    ['2023-11-27?', 'last month', '2023-10'],
    ['2023-11-28?', 'last month', '2023-10?'],
    ['2023-11-04?', 'in recent months', '/2023-11'],
    ['2023-11-04?', 'recently', '[..2023-11-04?]'],
    ['2023-11-04?', 'since Saturday', '2023-11-04?/..'],
    ['2023-11-04?', 'in 2022', '2022'],
    ['2024-01-02?', 'last year', '2023?'],
    ['2024-01-02?', 'last decade', '201X'],
    ['2023-11-04?', 'yesterday', '2023-11-03?'],
    ['2023-12-15/2023-12-16?', 'last year', '2022'],
    ['2023-12-27/2023-12-28?', 'last year', '2022'],
    ['2023-12-28/2023-12-29?', 'last year', '2022?'],
    ['2023-12-21/2023-12-27?', 'last year', '2022'],
    ['2023-12-22/2023-12-28?', 'last year', '2022?'],
    ['2023-01-04?', 'last year', '2022'],
    ['2023-01-03?', 'last year', '2022?'],
    ['2023-11?', 'last year', '2022'],
    ['2023-11?', 'last month', '2023-10?'],
    ['2023-12?', 'last year', '2022?'],
    ['2023?', 'last decade', '201X'],
  ])('published %s, “%s” is %s', (published, words, expected) => {
    expect(resolved(published, words)).toBe(expected);
  });

  test.each([
    ['[2024-08-05..2024-08-07]', 'last month', '2024-07'],
    ['[2024-08-05..2024-08-07]', 'this week', '2024-08-05/2024-08-11'],
    ['[2024-08-05..2024-08-07]', 'last Thursday', '2024-08-01'],
    ['[2024-08-05..2024-08-07]', 'last Monday', 'not-understood'],
    ['[2024-08-05..2024-08-07]', 'Monday', '2024-08-05'],
    ['[2024-08-05,2024-08-07]', 'Monday', '2024-08-05'],
    ['[2024-08-05..2024-08-07]', 'earlier this month', 'not-understood'],
    ['[2020-01-01,2024-01-01]', 'this decade', '202X'],
    ['2024-08', 'last year', '2023'],
    ['2024-08', 'this month', '2024-08'],
    ['2024-08', 'today', 'not-understood'],
    ['2024', 'last year', '2023'],
    ['2024', 'last month', 'not-understood'],
    ['2024-08-05T14:30:00Z', 'yesterday', '2024-08-04'],
    ['2022-01-01/2024-03-10', 'this decade', '202X'],
    ['2022-01-01/2024-03-11', 'this decade', 'needs-publication-date'],
    ['202X', 'last year', 'needs-publication-date'],
    ['202X', 'in 2022', '2022'],
  ])('published %s, “%s” is %s', (published, words, expected) => {
    expect(resolved(published, words)).toBe(expected);
  });

  test('says so', () => {
    expect(resolve('2023-11-04?', 'Saturday')).toMatchObject({
      how: 'the day of publication, probably 4 November 2023, which is a Saturday',
    });
    expect(resolve('[2024-08-05..2024-08-07]', 'Tuesday')).toEqual({
      kind: 'not-understood',
      how: 'different for the possible days of publication',
    });
    expect(resolve('[2024-08-06..2024-08-07]', 'Monday')).toMatchObject({
      how: 'the last Monday before publication',
    });
    expect(resolve('[2024-08-05..2024-08-07]', 'Monday')).toMatchObject({
      how: 'the same for every possible day of publication',
    });
  });

  test.each([
    ['July 9, 2024', '2024-07-09'],
    ['in 2022', '2022'],
    ['the 1990s', '199X'],
    ['summer 2023', '2023-22'],
    ['between May and July 2024', '2024-05/2024-07'],
    ['Tuesday', 'needs-publication-date'],
    ['May', 'needs-publication-date'],
    ['July 9', 'needs-publication-date'],
    ['last year', 'needs-publication-date'],
    ['last century', 'needs-publication-date'],
    ['earlier this week', 'needs-publication-date'],
    ['later this month', 'needs-publication-date'],
    ['the spring', 'needs-publication-date'],
    ['the nineties', 'needs-publication-date'],
    ['recently', 'needs-publication-date'],
    ['nonsense', 'not-understood'],
  ])('published nobody knows when, “%s” is %s', (words, expected) => {
    expect(resolved(null, words)).toBe(expected);
  });
});

describe('for every day', () => {
  const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const DAY = 86_400_000;
  const anyDay = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2100, 0, 1) / DAY });
  const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
  const dayOf = (edtf: string) => Date.parse(edtf) / DAY;
  /** 1 January 1970 was a Thursday. */
  const weekdayOf = (day: number) => DAYS[(((day + 3) % 7) + 7) % 7];

  test.each([
    ['', -6, 0],
    ['last ', -7, -1],
    ['next ', 1, 7],
  ])('“%sFriday” and its like are such a day, %i to %i days away', (before, least, most) => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...DAYS), (day, weekday) => {
        const found = dayOf(resolved(iso(day), before + weekday));
        expect(weekdayOf(found)).toBe(weekday);
        expect(found - day).toBeGreaterThanOrEqual(least);
        expect(found - day).toBeLessThanOrEqual(most);
      }),
    );
  });

  test.each([
    ['last week', -7],
    ['this week', 0],
    ['next week', 7],
  ])('“%s” is from Monday to Sunday', (words, offset) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [monday = NaN, sunday = NaN] = resolved(iso(day), words).split('/').map(dayOf);
        expect(weekdayOf(monday)).toBe('Monday');
        expect(sunday - monday).toBe(6);
        expect(day + offset - monday).toBeGreaterThanOrEqual(0);
        expect(sunday - (day + offset)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a month and a day come to the nearest year, at most a hundred days ahead', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -183, max: 181 }), (day, offset) => {
        const date = new Date((day + offset) * DAY);
        fc.pre(date.getUTCMonth() !== 1 || date.getUTCDate() !== 29);
        const words = date.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
        const found = dayOf(resolved(iso(day), words));
        if (offset <= 100) expect(iso(found)).toBe(iso(day + offset));
        else expect(found).toBeLessThan(day);
      }),
    );
  });
});

describe('the time zone of the machine', () => {
  const machine = process.env.TZ;
  afterEach(() => {
    if (machine === undefined) delete process.env.TZ;
    else process.env.TZ = machine;
  });

  test.each([
    ['UTC', 0],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/New_York', 240],
    ['Europe/Kyiv', -180],
  ])('%s makes no difference', (zone, offset) => {
    process.env.TZ = zone;
    expect(new Date(2024, 6, 9).getTimezoneOffset()).toBe(offset);
    for (const [published, words, expected] of CASES) expect(resolved(published, words)).toBe(expected);
  });
});

describe('hostile words', () => {
  test('of any kind are refused or read, and never throw', { timeout: 30_000 }, () => {
    const piece = fc.constantFrom(
      ..."last next the early of and to from since may july 9 2024 tuesday week weeks ago two a before in - , ' earlier spring".split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.option(fc.string(), { nil: undefined }),
        (pieces, sentence) => {
          const resolution = resolve('2024-07-09', pieces.join(' '), sentence);
          if (resolution.kind === 'resolved') expect(readSpan(resolution.edtf).ok).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => void resolve('2024-07-09', words)));
  });

  test.each([
    'may to '.repeat(17),
    'from may and '.repeat(9),
    'early '.repeat(20),
    'end of '.repeat(17),
    'from x to '.repeat(11),
  ])('are not read again and again: “%s”', (words) => {
    // Were each piece tried in every way, the test would run into its limit.
    expect(resolve('2024-07-09', words).kind).toBe('not-understood');
  });

  test.each([
    ['spaces', ' '],
    ['digits', '1'],
    ['letters', 'a'],
    ['full stops', '.'],
    ['dashes', ' – '],
    ['quotation marks', '”'],
    ['reporting', 'said on '],
    ['dates', 'May 1, '],
    ['years', 'in 2022 '],
    ['joined words', 'may to '],
  ])('are read in a time that is linear in them: %s', { timeout: HOSTILE_LIMIT }, (_, unit) => {
    const words = unit.repeat(HOSTILE_LENGTH / unit.length);
    expect(resolve('2024-07-09', `x${words}x`).kind).toBe('not-understood');
    resolve('2024-07-09', 'Tuesday', `x${words}x Tuesday x${words}x`);
  });
});

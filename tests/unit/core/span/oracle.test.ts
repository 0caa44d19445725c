import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf, readSpan } from '../../../../src/core/span/index.ts';
import * as arbitrary from './arbitrary.ts';

/**
 * The package `edtf` (4.11.1) is the oracle: what it accepts and refuses, so do we, but for these differences.
 * `form` says which strings may differ; the examples show that they do.
 */
const DIFFERENCES: { why: string; form: RegExp; accepted: boolean; examples: string[] }[] = [
  {
    why: 'a bare century or decade is ISO 8601, but in EDTF it is written 20XX or 202X',
    form: /^-?\d{2,3}[?~%]?$/,
    accepted: false,
    examples: ['20', '-20', '202', '-202', '202~'],
  },
  {
    why: 'only leap years have a 29 February',
    form: /-[?~%]?02[?~%]?-[?~%]?29/,
    accepted: false,
    examples: ['2023-02-29', '1900-02-29~', '2023-02~-29', '2023-02-01/2023-02-29'],
  },
  {
    why: 'an interval or a range ends after it starts',
    form: /\/|\d\.\.-?\d/,
    accepted: false,
    examples: ['2024/2023', '2024-07-02/2024-07-01', '[2022..2020]'],
  },
  {
    why: 'an interval names at least one date: nothing can be drawn otherwise',
    form: /^(\.\.)?\/(\.\.)?$/,
    accepted: false,
    examples: ['/', '../..', '../', '/..'],
  },
  {
    why: 'a mantissa with a leading zero is the same year as one without',
    form: /^Y-?0\d*E/,
    accepted: false,
    examples: ['Y0E3', 'Y017E5'],
  },
  {
    why: 'the year is beyond a trillion',
    form: /^Y/,
    accepted: false,
    examples: ['Y1000000000001', 'Y17E12'],
  },
  {
    why: 'a date with unspecified digits, a season or a long year can be uncertain too',
    form: /[X?~%SY]|-(2[1-9]|3\d|4[01])/,
    accepted: true,
    examples: ['202X~', '2024-XX?', '2024-~XX', 'Y17000000~', '1950S2%'],
  },
  {
    why: 'a year alone may have a mark on both sides, as it may with a month',
    form: /[?~%]-?\d{4}[?~%](?!-)/,
    accepted: true,
    examples: ['~2024?', '%2024~'],
  },
  {
    why: 'an interval may have any date at its ends',
    form: /\//,
    accepted: true,
    examples: ['2024-21/2024-06~', '2024-33/..', 'Y17000000/Y18000000', '1950S2/1960S2'],
  },
  {
    why: 'a set may have any date as a member',
    form: /^[[{]/,
    accepted: true,
    examples: ['[2024-21,2024-22]', '[2020~,2021]', '{2024-07-09T14:30Z}', '[2024-07-09..2024-08]'],
  },
  {
    why: 'a year with more significant digits than one figure can say',
    form: /S\d\d$/,
    accepted: true,
    examples: ['Y171010000000S10'],
  },
];

function oracleAccepts(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

function mayDiffer(text: string, accepted: boolean): boolean {
  return DIFFERENCES.some((difference) => difference.accepted === accepted && difference.form.test(text));
}

describe.each(DIFFERENCES)('where we differ: $why', ({ accepted, form, examples }) => {
  test.each(examples)('%s', (text) => {
    expect(form.test(text)).toBe(true);
    expect(parseEdtf(text).ok).toBe(accepted);
    expect(oracleAccepts(text)).toBe(!accepted);
  });
});

describe('elsewhere we accept what the oracle accepts', () => {
  const agrees = (text: string) => {
    const { ok } = parseEdtf(text);
    return ok === oracleAccepts(text) || mayDiffer(text, ok);
  };

  test.each([
    ['plain dates', arbitrary.plainDate],
    ['qualified dates', arbitrary.qualifiedDate],
    ['unspecified digits', arbitrary.unspecifiedDate],
    ['parts of the year', arbitrary.partOfYear],
    ['long years', arbitrary.longYear],
    ['times', arbitrary.dateTime],
  ])('%s, all of them', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseEdtf(text).ok, text).toBe(true);
        expect(oracleAccepts(text), text).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('intervals and sets', () => {
    fc.assert(fc.property(fc.oneof(arbitrary.anyInterval, arbitrary.anySet), agrees), { numRuns: 500 });
  });

  test('numbers out of range', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    const text = fc.oneof(
      fc.tuple(fc.constantFrom('2024', '-2024', '1900'), two).map((parts) => parts.join('-')),
      fc.tuple(fc.constantFrom('2024', '1900'), two, two).map((parts) => parts.join('-')),
      fc.tuple(two, two, two).map(([h, m, s]) => `2024-07-09T${h}:${m}:${s}`),
      fc.tuple(fc.constantFrom('+', '-'), two, two).map(([s, h, m]) => `2024-07-09T12:00${s}${h}:${m}`),
    );
    fc.assert(fc.property(text, agrees), { numRuns: 3000 });
  });

  test('every pattern of a month and a day', () => {
    const places = [...'0123X'];
    const wrong: string[] = [];
    for (const a of places) {
      for (const b of [...'0123456789X']) {
        for (const c of places) {
          for (const d of [...'01289X']) {
            const text = `2024-${a}${b}-${c}${d}`;
            if (!agrees(text)) wrong.push(text);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('characters of EDTF in any order', () => {
    const text = fc
      .array(fc.constantFrom(...'0123456789-/.X~?%[]{},TZ:YES+'), { maxLength: 12 })
      .map((characters) => characters.join(''));
    fc.assert(fc.property(text, agrees), { numRuns: 3000 });
  });

  test('a date with one character changed, left out or put in', () => {
    const character = fc.constantFrom(...'0123456789-/.X~?%[]{},TZ:YES ');
    const text = fc
      .tuple(arbitrary.edtf, fc.nat(), fc.constantFrom(0, 1), fc.oneof(character, fc.constant('')))
      .map(([edtf, at, cut, put]) => {
        const index = at % edtf.length;
        return edtf.slice(0, index) + put + edtf.slice(index + cut);
      });
    fc.assert(fc.property(text, agrees), { numRuns: 3000 });
  });
});

describe('bounds of plain dates and intervals are those of the oracle', () => {
  /** Its end is the last ms, ours the first after. */
  function oracleBounds(text: string): [number, number] {
    const { values, type } = parse(text) as { values: unknown; type: string };
    const [from, to] = type === 'Interval' ? (values as { values: number[] }[]) : [{ values }, { values }];
    return [startOf(from?.values as number[]), endOf(to?.values as number[])];
  }

  function startOf([year = 0, month = 0, day = 1]: number[]): number {
    return new Date(0).setUTCFullYear(year, month, day);
  }

  function endOf([year = 0, month, day]: number[]): number {
    if (month === undefined) return startOf([year + 1]);
    return day === undefined ? startOf([year, month + 1]) : startOf([year, month, day + 1]);
  }

  test.each([
    ['dates', arbitrary.plainDate],
    ['intervals', fc.tuple(arbitrary.plainDate, arbitrary.plainDate).map((ends) => ends.join('/'))],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = readSpan(text);
        fc.pre(result.ok);
        expect([result.span.start, result.span.end]).toEqual(oracleBounds(text));
      }),
      { numRuns: 500 },
    );
  });
});
